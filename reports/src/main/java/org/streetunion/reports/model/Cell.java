package org.streetunion.reports.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** One typed value of a table: numbers stay numbers up to the renderer, identity numbers and phones are texts. */
public sealed interface Cell {

    /** A text, shown as it is; never a formula. */
    record Text(String value) implements Cell {}

    /** A whole number; {@code grouped} asks for thousands separators. */
    record Whole(long value, boolean grouped) implements Cell {}

    /** A number rounded once to {@code places} decimals. */
    record Decimal(BigDecimal value, int places) implements Cell {
        public Decimal {
            if (places < 0 || places > 9) {
                throw new IllegalArgumentException("places " + places);
            }
            value = value.setScale(places, RoundingMode.HALF_UP);
        }
    }

    /** A share of one, shown as a percentage with two decimals: 0.8702 is 87.02%. */
    record Percent(BigDecimal share) implements Cell {
        public Percent {
            share = share.setScale(4, RoundingMode.HALF_UP);
        }
    }

    /** A day, shown as yyyy-MM-dd. */
    record Day(LocalDate value) implements Cell {}

    /** The two cells that hold no value. */
    enum Empty implements Cell {
        /** Nobody knows the value: shown as "—". */
        UNKNOWN,
        /** Nothing belongs here. */
        BLANK
    }

    /** A text cell. */
    static Cell text(String value) {
        return new Text(value);
    }

    /** A quantity, with thousands separators. */
    static Cell whole(long value) {
        return new Whole(value, true);
    }

    /** A serial number or a year: a number without separators. */
    static Cell ordinal(long value) {
        return new Whole(value, false);
    }

    /** A number with a fixed count of decimals (0 to 9), rounded half up. */
    static Cell decimal(BigDecimal value, int places) {
        return new Decimal(value, places);
    }

    /** An amount in 分 shown in 元 with two decimals. */
    static Cell yuan(long fen) {
        return new Decimal(BigDecimal.valueOf(fen, 2), 2);
    }

    /** An amount in 分 shown in 万元 with two decimals, rounded once. */
    static Cell tenThousandYuan(long fen) {
        return new Decimal(BigDecimal.valueOf(fen, 6), 2);
    }

    /** A share of one: 1 is 100.00%. */
    static Cell percent(BigDecimal share) {
        return new Percent(share);
    }

    /** A rate computed from its two counts; unknown when there is no base. */
    static Cell rate(long part, long base) {
        return base == 0
                ? unknown()
                : new Percent(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(base), 4, RoundingMode.HALF_UP));
    }

    /** A day. */
    static Cell date(LocalDate value) {
        return new Day(value);
    }

    /** Shown as "—". */
    static Cell unknown() {
        return Empty.UNKNOWN;
    }

    /** Shown as nothing. */
    static Cell blank() {
        return Empty.BLANK;
    }
}
