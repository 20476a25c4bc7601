package org.streetunion.app.reporting.tasks;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** 频次: how often an item comes up. */
public enum Frequency {
    /** Once. */
    ONCE("一次", 0),
    /** Every month. */
    MONTH("月", 1),
    /** Every quarter. */
    QUARTER("季", 3),
    /** Every half-year. */
    HALF("半年", 6),
    /** Every year. */
    YEAR("年", 12);

    private final String code;
    private final int months;

    Frequency(String code, int months) {
        this.code = code;
        this.months = months;
    }

    /** Its code in the list. */
    public String code() {
        return code;
    }

    /** The one of a code; once, when nothing is said. */
    public static Frequency of(@Nullable String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst().orElse(ONCE);
    }

    /** The period of a day; once has none. */
    Period around(LocalDate day) {
        int first = (day.getMonthValue() - 1) / months * months + 1;
        LocalDate begin = LocalDate.of(day.getYear(), first, 1);
        return new Period(begin, begin.plusMonths(months).minusDays(1), words(begin));
    }

    private String words(LocalDate begin) {
        String year = begin.getYear() + "年";
        return switch (this) {
            case ONCE -> code;
            case MONTH -> year + begin.getMonthValue() + "月";
            case QUARTER -> year + "第" + "一二三四".charAt(begin.getMonthValue() / 3) + "季度";
            case HALF -> year + (begin.getMonthValue() == 1 ? "上半年" : "下半年");
            case YEAR -> year;
        };
    }
}
