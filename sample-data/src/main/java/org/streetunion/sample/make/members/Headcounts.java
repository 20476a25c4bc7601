package org.streetunion.sample.make.members;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.streetunion.sample.make.draw.Dice;
import org.streetunion.sample.make.organisation.World;
import org.streetunion.sample.model.Count;
import org.streetunion.sample.model.Count.People;
import org.streetunion.sample.model.Headcount;
import org.streetunion.sample.model.Member;
import org.streetunion.sample.model.Quarter;
import org.streetunion.sample.model.organisation.Coverage;
import org.streetunion.sample.model.organisation.Employer;
import org.streetunion.sample.model.organisation.Union;

/** Quarterly figures of every live union, a little above its roster: a declared total, or a line per covered employer. */
public final class Headcounts {
    private final World world;
    private final Dice dice;
    private final Map<Key, List<Member>> members = new LinkedHashMap<>();
    private final List<Headcount> all = new ArrayList<>();

    /** Counts that roster, union by union and employer by employer. */
    public Headcounts(World world, List<Member> roster) {
        this.world = world;
        this.dice = world.dice("headcounts");
        for (Member member : roster) {
            Employer employer = member.work().employer();
            members.computeIfAbsent(new Key(member.work().union().seq(), employer == null ? -1 : employer.seq()),
                    k -> new ArrayList<>()).add(member);
        }
    }

    /** All lines, quarter by quarter. */
    public List<Headcount> invent(List<Union> unions, List<Coverage> coverages) {
        Map<Integer, List<Coverage>> covered = new LinkedHashMap<>();
        coverages.forEach(c -> covered.computeIfAbsent(c.union().seq(), k -> new ArrayList<>()).add(c));
        for (Quarter quarter : Quarter.reported()) {
            for (Union union : unions) {
                if (union.liveOn(quarter.last()) && !(quarter.equals(Quarter.NOW) && silent(union, unions))) {
                    count(quarter, union, covered.getOrDefault(union.seq(), List.of()));
                }
            }
        }
        return List.copyOf(all);
    }

    private void count(Quarter quarter, Union union, List<Coverage> covered) {
        if (union.federation()) {
            if (union.seq() == 0) {
                all.add(new Headcount(quarter, union, null, declared(world.size().members() / 8 + 20 * quarter.number())));
            }
            return;
        }
        Count total = Count.NONE;
        for (Map.Entry<@Nullable Employer, List<Member>> place : places(quarter, union, covered).entrySet()) {
            Count count = above(place.getValue(), quarter);
            total = total.plus(count);
            if (detailed(union)) {
                all.add(new Headcount(quarter, union, place.getKey(), count));
            }
        }
        // One joint union sends its total along with the lines; only the lines count.
        if (!detailed(union) || index(union) == 0) {
            all.add(new Headcount(quarter, union, null, total));
        }
    }

    private Map<@Nullable Employer, List<Member>> places(Quarter quarter, Union union, List<Coverage> covered) {
        Map<@Nullable Employer, List<Member>> places = new LinkedHashMap<>();
        for (Coverage coverage : covered) {
            if (coverage.on(quarter.last())) {
                places.put(coverage.employer(), members.getOrDefault(new Key(union.seq(), coverage.employer().seq()), List.of()));
            }
        }
        List<Member> free = members.getOrDefault(new Key(union.seq(), -1), List.of());
        if (!free.isEmpty()) {
            places.put(null, free);
        }
        return places;
    }

    private Count above(List<Member> roster, Quarter quarter) {
        List<Member> active = roster.stream().filter(m -> m.on(quarter.last())).toList();
        int women = (int) active.stream().filter(m -> m.person().female()).count();
        int migrants = (int) active.stream().filter(Member::migrant).count();
        int gig = (int) active.stream().filter(m -> !m.gig().isEmpty()).count();
        int unlisted = (int) (active.size() * dice.share(0.01, 0.06) + dice.share(0, 1));
        People members = new People(active.size() + unlisted, women + unlisted / 2, migrants + unlisted / 3, gig);
        int outside = (int) (members.all() * dice.share(0.02, 0.2));
        return new Count(members.plus(new People(outside, outside / 2, outside / 3, outside / 20)), members);
    }

    /** Round figures, as a federation gathers them by telephone. */
    private static Count declared(int workers) {
        int members = workers * 9 / 10;
        return new Count(new People(workers, workers / 2, workers / 3, workers / 20),
                new People(members, members / 2, members / 3, members / 20));
    }

    /** Every other joint union writes a line per employer. */
    private boolean detailed(Union union) {
        return union.kind().scene().startsWith("村") && index(union) % 2 == 0;
    }

    /** One or two unions, small ones, have not sent the last quarter's figures. */
    static boolean silent(Union union, List<Union> unions) {
        int first = unions.stream().filter(u -> u.kind().type().equals("独立基层工会")).mapToInt(Union::seq).min().orElseThrow();
        return union.seq() == first + 2 || (union.seq() == first + 7 && !union.gone());
    }

    private int index(Union union) {
        return union.seq() - world.size().unions().federation();
    }

    private record Key(int union, int employer) {}
}
