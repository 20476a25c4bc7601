package org.streetunion.app.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Quarter;

/**
 * Counts the members of one quarter's report, given their stretches in any order. A member is one whose stretch says so on the day; row 28
 * asks for a valid certificate number besides, rows 29–33 for none; who has only applied has not come yet.
 */
final class MemberTally {
    private static final String STOCK = "28";
    private static final String APPLYING = "申请中";
    /** The rows it counts. */
    static final Set<String> CODES = Set.of(STOCK, "29", "30", "31", "32", "33");
    private static final Map<String, String> ROWS = Map.of("入会", "29", "转入", "30", "转出", "31", "保留", "32", "退会", "33", "除名",
            "33");
    private final Quarter quarter;
    private final LiveMembers live;
    private final Day now;
    private final Day previous;
    private final Day yearBefore;
    private final Map<String, Flow> flows = new HashMap<>();

    /** Counts nobody yet. */
    MemberTally(Quarter quarter, LiveMembers live) {
        this.quarter = quarter;
        this.live = live;
        this.now = new Day(quarter.last(), new BitSet());
        this.previous = new Day(quarter.previous().last(), new BitSet());
        this.yearBefore = new Day(quarter.yearBefore().last(), new BitSet());
        ROWS.values().forEach(code -> flows.put(code, new Flow()));
    }

    /**
     * Counts one stretch.
     *
     * @param to its first day no longer; null when it goes on
     * @param event what it began with
     * @param membership 会籍状态
     */
    void add(long member, LocalDate from, @Nullable LocalDate to, String event, @Nullable String membership) {
        if (membership != null && HeadcountFactsStore.MEMBERS.contains(membership)) {
            int at = live.verified(member);
            if (at >= 0) {
                now.add(at, from, to);
                previous.add(at, from, to);
                yearBefore.add(at, from, to);
            }
        }
        Flow flow = APPLYING.equals(membership) ? null : flows.get(ROWS.getOrDefault(event, ""));
        if (flow != null && !from.isBefore(quarter.yearBefore().first()) && live.has(member)) {
            flow.add(member, from, quarter);
        }
    }

    /** What all rows count, by code. */
    Map<String, Counted> counted() {
        Map<String, Counted> counted = new HashMap<>(flows);
        counted.put(STOCK, new Stock());
        return counted;
    }

    /** Row 28. */
    private final class Stock implements Counted {
        @Override
        public Figures figures() {
            return Figures.stock(now.count(), previous.count(), now.without(previous), previous.without(now), yearBefore.count());
        }

        @Override
        public List<Long> rows() {
            return now.members().stream().mapToObj(live::verifiedAt).toList();
        }
    }

    /**
     * Who was a member on a day.
     *
     * @param members their places among the verified
     */
    private record Day(LocalDate day, BitSet members) {
        void add(int at, LocalDate from, @Nullable LocalDate to) {
            if (!from.isAfter(day) && (to == null || to.isAfter(day))) {
                members.set(at);
            }
        }

        BigDecimal count() {
            return BigDecimal.valueOf(members.cardinality());
        }

        BigDecimal without(Day other) {
            BitSet rest = (BitSet) members.clone();
            rest.andNot(other.members);
            return BigDecimal.valueOf(rest.cardinality());
        }
    }

    /** What happened within the periods of the report. */
    private static final class Flow implements Counted {
        private final SortedSet<Long> members = new TreeSet<>();
        private int now;
        private int previous;
        private int year;
        private int yearBefore;

        void add(long member, LocalDate day, Quarter quarter) {
            Quarter when = Quarter.of(day);
            if (when.equals(quarter)) {
                members.add(member);
                now++;
            }
            previous += when.equals(quarter.previous()) ? 1 : 0;
            yearBefore += when.equals(quarter.yearBefore()) ? 1 : 0;
            year += when.year() == quarter.year() && when.number() <= quarter.number() ? 1 : 0;
        }

        @Override
        public Figures figures() {
            return Figures.flow(BigDecimal.valueOf(now), BigDecimal.valueOf(previous), BigDecimal.valueOf(year),
                    BigDecimal.valueOf(yearBefore));
        }

        @Override
        public List<Long> rows() {
            return List.copyOf(members);
        }
    }
}
