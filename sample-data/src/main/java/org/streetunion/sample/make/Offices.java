package org.streetunion.sample.make;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.streetunion.sample.make.members.Headcounts;
import org.streetunion.sample.make.members.Members;
import org.streetunion.sample.make.members.Workplaces;
import org.streetunion.sample.make.organisation.Coverages;
import org.streetunion.sample.make.organisation.Terms;
import org.streetunion.sample.make.organisation.Unions;
import org.streetunion.sample.make.organisation.World;
import org.streetunion.sample.make.organisation.Zones;
import org.streetunion.sample.make.staff.Chairs;
import org.streetunion.sample.make.staff.Roll;
import org.streetunion.sample.make.staff.StreetStaff;
import org.streetunion.sample.model.Cadre;
import org.streetunion.sample.model.Headcount;
import org.streetunion.sample.model.Member;
import org.streetunion.sample.model.Office;
import org.streetunion.sample.model.OfficeFacts;
import org.streetunion.sample.model.Quarter;
import org.streetunion.sample.model.Size;
import org.streetunion.sample.model.organisation.Coverage;
import org.streetunion.sample.model.organisation.Term;
import org.streetunion.sample.model.organisation.Union;
import org.streetunion.sample.model.organisation.Zone;

/** Puts an office together, register by register, in the order in which one needs the other. */
public final class Offices {
    private Offices() {}

    /** The same size and seed give the same office. */
    public static Office invent(Size size, long seed) {
        World world = World.of(size, seed);
        List<Union> unions = new Unions(world).invent();
        List<Coverage> coverages = new Coverages(world, unions).invent();
        List<Term> terms = new Terms(world.dice("terms")).invent(unions);
        Roll roll = new Roll(world, "cadres");
        Chairs chairs = new Chairs(roll);
        chairs.appoint(terms);
        StreetStaff staff = new StreetStaff(roll, size);
        staff.appoint(viceChairs(size, chairs.chairs()));
        List<Zone> zones = Zones.invent(size.cadres().zones(), staff.chiefs(), staff.workers());
        List<Member> members = new Members(world)
                .invent(new Workplaces(world.dice("workplaces"), unions, coverages).share(size.members()), chairs.chairs());
        List<Headcount> headcounts = new Headcounts(world, members).invent(unions, coverages);
        Office.Organisation organisation = new Office.Organisation(world.employers(), unions, coverages, zones);
        Office.Staff people = new Office.Staff(roll.cadres(), roll.appointments(), terms);
        return new Office(facts(world, staff), organisation, people, members, headcounts);
    }

    /** The part-time vice-chairs of the street chair unions of single employers. */
    private static List<Cadre> viceChairs(Size size, Map<Integer, Cadre> chairs) {
        int first = size.unions().federation() + size.unions().joint();
        return new TreeMap<>(chairs).tailMap(first).values().stream().filter(Cadre::listed).limit(size.cadres().viceChairs())
                .toList();
    }

    private static OfficeFacts facts(World world, StreetStaff staff) {
        Map<Quarter, Integer> due = new TreeMap<>();
        int employers = (int) Math.round(world.size().employers() * 0.985);
        int before = 0;
        for (Quarter quarter = Quarter.NOW; quarter.compareTo(Quarter.FIRST) >= 0; quarter = quarter.plus(-1)) {
            due.put(quarter, employers - before++ * world.size().employers() / 500);
        }
        OfficeFacts.Signers signers = new OfficeFacts.Signers(staff.chiefs().get(0), staff.chiefs().get(1),
                staff.workers().get(0),
                "0574-55550100");
        return new OfficeFacts(World.STREET, "练习区总工会", World.STREET_CODE, signers, "街道代码9位+工会顺序号4位+会员顺序号5位+校验码1位", due);
    }
}
