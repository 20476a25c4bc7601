package org.streetunion.app.reporting.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Query;

/**
 * 工会体检 of one union: a sign for each side of its work, and an index over those that can be told.
 *
 * @param signs in a fixed order
 */
public record UnionHealth(List<Sign> signs) {
    private static final BigDecimal HIGH = new BigDecimal(95);

    /** Copies the list. */
    public UnionHealth {
        signs = List.copyOf(signs);
    }

    /** How a sign looks. */
    public enum Level {
        /** All is well. */
        GOOD("正常"),
        /** Not quite. */
        WARN("提醒"),
        /** There is nothing. */
        NONE("缺"),
        /** No register tells. */
        UNKNOWN("看不出");

        private final String words;

        Level(String words) {
            this.words = words;
        }

        /** In the office's words. */
        public String words() {
            return words;
        }
    }

    /**
     * One side of its work.
     *
     * @param ledger the register behind it, empty when there is none
     * @param behind its rows
     */
    public record Sign(String name, Level level, String words, String ledger, Query behind) {}

    /** What the registers tell of a union. */
    public static UnionHealth of(UnionCounts counts, long union) {
        List<Sign> signs = new ArrayList<>();
        signs.add(sign("会员", members(counts, union), counts, Counter.VERIFIED, union));
        signs.add(sign("任期", told(counts.of(Counter.ELECTED, union)), counts, Counter.ELECTED, union));
        signs.add(sign("主席", told(counts.of(Counter.CHAIR, union)), counts, Counter.CHAIR, union));
        signs.add(sign("机构", some(counts.of(Counter.BODIES, union), 3), counts, Counter.BODIES, union));
        signs.add(sign("人数季报", some(counts.of(Counter.REPORTS, union), over(counts.day())), counts, Counter.REPORTS, union));
        signs.add(sign("走访", some(counts.of(Counter.VISITS, union), 1), counts, Counter.VISITS, union));
        signs.add(sign("培训", some(counts.of(Counter.TRAININGS, union), 1), counts, Counter.TRAININGS, union));
        signs.add(sign("活动", some(counts.of(Counter.ACTIVITIES, union), 1), counts, Counter.ACTIVITIES, union));
        signs.add(sign("代表大会", some(counts.of(Counter.MEETINGS, union), 1), counts, Counter.MEETINGS, union));
        signs.add(counts.money(union));
        return new UnionHealth(signs);
    }

    /** 体检指数: of the signs that can be told, 正常 count whole and 提醒 half, in percent; null when none can be told. */
    public @Nullable Integer index() {
        long known = signs.stream().filter(sign -> sign.level() != Level.UNKNOWN).count();
        long halves = signs.stream().mapToLong(sign -> sign.level() == Level.GOOD ? 2 : sign.level() == Level.WARN ? 1 : 0).sum();
        return known == 0 ? null : (int) Math.round(halves * 50.0 / known);
    }

    /** A level with its words. */
    private record Told(Level level, String words) {}

    private static Sign sign(String name, Told told, UnionCounts counts, Counter counter, long union) {
        return new Sign(name, told.level(), told.words(), counter.ledger(),
                counter.behind(union, counts.day(), counts.quarter(union)));
    }

    private static Told members(UnionCounts counts, long union) {
        Counted verified = counts.of(Counter.VERIFIED, union);
        Counted rate = counts.of(Counter.REAL_NAME, union);
        if (verified.value() == null || verified.value().signum() == 0) {
            return new Told(Level.NONE, "名册中没有实名会员");
        }
        BigDecimal share = rate.value();
        return new Told(share != null && share.compareTo(HIGH) >= 0 ? Level.GOOD : Level.WARN, rate.how());
    }

    private static Told told(Counted yes) {
        BigDecimal value = yes.value();
        return new Told(value == null ? Level.UNKNOWN : value.signum() == 0 ? Level.NONE : Level.GOOD, yes.how());
    }

    private static Told some(Counted many, int enough) {
        int value = many.value() == null ? 0 : many.value().intValue();
        Level level = enough == 0 || value >= enough ? Level.GOOD : value == 0 ? Level.NONE : Level.WARN;
        return new Told(level, many.how());
    }

    /** How many quarters of the year are over. */
    private static int over(LocalDate day) {
        return Quarter.of(day).number() - 1;
    }
}
