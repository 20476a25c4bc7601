package org.streetunion.sample.make.members;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.streetunion.sample.make.draw.Dice;
import org.streetunion.sample.make.draw.Words;
import org.streetunion.sample.make.members.Workplaces.Workplace;
import org.streetunion.sample.make.organisation.World;
import org.streetunion.sample.model.Cadre;
import org.streetunion.sample.model.Member;
import org.streetunion.sample.model.Person;
import org.streetunion.sample.model.organisation.Employer;
import org.streetunion.sample.model.organisation.Union;

/** Invents 会员花名册, workplace by workplace. */
public final class Members {
    private static final LocalDate EARLIEST = LocalDate.of(2005, 1, 10);
    private static final List<String> GIGS = Words.of("货车司机 网约车司机 快递员 网约送餐员 家政服务员 护工护理员 商场信息员 房产中介员 保安员");

    private final World world;
    private final Dice dice;
    private final MemberTraits traits;
    private final MemberChanges changes;
    private final CardSeries cards = new CardSeries();

    /** For one office; nothing is drawn yet. */
    public Members(World world) {
        this.world = world;
        this.dice = world.dice("members");
        this.traits = new MemberTraits(dice);
        this.changes = new MemberChanges(dice);
    }

    /** As many as the workplaces ask for; the chair of an employer's own union is often its first member. */
    public List<Member> invent(List<Workplace> workplaces, Map<Integer, Cadre> chairs) {
        List<Member> all = new ArrayList<>(world.size().members());
        for (Workplace workplace : workplaces) {
            Cadre chair = chairs.get(workplace.union().seq());
            boolean chairJoins = workplace.union().seat().employer() != null && chair != null && chair.person().known()
                    && dice.chance(0.7);
            for (int i = 0; i < workplace.members(); i++) {
                all.add(i == 0 && chairJoins ? chair(workplace, Objects.requireNonNull(chair)) : one(workplace));
            }
        }
        return all;
    }

    private Member chair(Workplace workplace, Cadre chair) {
        LocalDate founded = Objects.requireNonNull(workplace.union().founded());
        LocalDate joined = chair.joined().isAfter(founded) ? chair.joined() : founded;
        Member.Work work = new Member.Work(workplace.union(), workplace.employer(), "在岗");
        return new Member(chair.person(), chair.nation(), false, "", work, cards.next(workplace.union()), joined,
                MemberChanges.NONE, "在册",
                traits.of(chair.person(), false));
    }

    private Member one(Workplace workplace) {
        Union union = workplace.union();
        boolean gig = union.kind().scene().equals("新就业形态") || (logistics(workplace.employer()) && dice.chance(0.15));
        boolean migrant = dice.chance(gig ? 0.7 : 0.38);
        boolean female = dice.chance(gig ? 0.15 : 0.44);
        LocalDate joined = joined(workplace.since(), union);
        MemberChanges.Fate fate = union.gone()
                ? changes.dissolved(joined, union.state())
                : changes.draw(joined, workplace.since());
        Person person = dice.chance(0.03) ? world.people().nameOnly(female) : world.people().member(dice, female, fate.joined());
        Member.Work work = new Member.Work(union, workplace.employer(), fate.work());
        String nation = person.name().contains("·") && person.cardKind().equals("居民身份证")
                ? "维吾尔族"
                : dice.early(MemberTraits.NATIONS);
        return new Member(person, nation, migrant, gig ? dice.pick(GIGS) : "", work, cards.next(union), fate.joined(),
                fate.change(),
                fate.status(), traits.of(person, migrant));
    }

    private LocalDate joined(LocalDate since, Union union) {
        LocalDate from = since.isBefore(EARLIEST) ? EARLIEST : since;
        LocalDate recent = LocalDate.of(2025, 1, 1);
        LocalDate last = union.gone() ? union.state().date().minusDays(60) : LocalDate.of(2026, 9, 30);
        boolean lately = dice.chance(0.14);
        return lately && from.isBefore(recent) ? dice.day(recent, last) : dice.day(from, lately ? last : earlier(from, last));
    }

    private static LocalDate earlier(LocalDate from, LocalDate last) {
        LocalDate end = LocalDate.of(2024, 12, 31);
        return from.isAfter(end) ? last : end;
    }

    private static boolean logistics(@Nullable Employer employer) {
        return employer != null && employer.trade().startsWith("交通运输");
    }
}
