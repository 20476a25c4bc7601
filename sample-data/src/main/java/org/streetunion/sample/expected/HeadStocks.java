package org.streetunion.sample.expected;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.streetunion.sample.model.Count;
import org.streetunion.sample.model.Headcount;
import org.streetunion.sample.model.Member;
import org.streetunion.sample.model.Office;
import org.streetunion.sample.model.Quarter;
import org.streetunion.sample.model.organisation.Union;

/** Stocks 20 to 27 by union from the quarterly figures or the roster, and 28 by member. */
final class HeadStocks {
    private final List<Union> unions;
    private final List<Member> members;
    private final Map<String, Union> byName = new HashMap<>();
    private final Map<Quarter, Map<Integer, Lines>> lines = new HashMap<>();

    HeadStocks(Office office) {
        this.unions = office.organisation().unions();
        this.members = office.members();
        unions.forEach(union -> byName.put(union.name(), union));
        for (Headcount headcount : office.headcounts()) {
            lines.computeIfAbsent(headcount.quarter(), q -> new HashMap<>())
                    .computeIfAbsent(headcount.union().seq(), u -> new Lines()).add(headcount);
        }
    }

    void addTo(Map<String, Measure> stocks) {
        for (int code = 20; code <= 27; code++) {
            int wanted = code;
            stocks.put(Integer.toString(code), quarter -> heads(wanted, quarter));
        }
        stocks.put("28", quarter -> members.stream().mapToInt(m -> m.on(quarter.last()) && m.person().known() ? 1 : 0).toArray());
    }

    private int @Nullable [] heads(int code, Quarter quarter) {
        Map<Integer, Lines> reported = lines.get(quarter);
        if (reported == null) {
            return null;
        }
        int[] counted = new int[unions.size()];
        for (Union union : unions) {
            Lines line = reported.get(union.seq());
            if (union.liveOn(quarter.last()) && !union.federation() && line != null && (code < 24 || !union.byRoster())) {
                counted[union.seq()] = line.count().at(code);
            }
        }
        if (code >= 24) {
            addRoster(counted, kind(code), quarter);
        }
        return counted;
    }

    private void addRoster(int[] counted, Predicate<Member> wanted, Quarter quarter) {
        for (Member member : members) {
            Union union = home(member.work().union());
            boolean counts = union.byRoster() && union.liveOn(quarter.last()) && !union.federation();
            if (counts && member.on(quarter.last()) && wanted.test(member)) {
                counted[union.seq()]++;
            }
        }
    }

    /** Who is in a branch is a member of the union that it is part of. */
    private Union home(Union union) {
        Union mother = union.branch() ? byName.get(union.seat().parent()) : null;
        return mother == null ? union : home(mother);
    }

    private static Predicate<Member> kind(int code) {
        return switch (code) {
            case 24 -> m -> true;
            case 25 -> m -> m.person().female();
            case 26 -> Member::migrant;
            default -> m -> !m.gig().isEmpty();
        };
    }

    /** The lines of one union in one quarter: those per employer win over its own total. */
    private static final class Lines {
        private @Nullable Count declared;
        private @Nullable Count summed;

        void add(Headcount headcount) {
            if (headcount.employer() == null) {
                declared = headcount.count();
            } else {
                summed = summed == null ? headcount.count() : summed.plus(headcount.count());
            }
        }

        Count count() {
            Count count = summed == null ? declared : summed;
            return count == null ? Count.NONE : count;
        }
    }
}
