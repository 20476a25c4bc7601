package org.streetunion.app.exchange.letters;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A value as a letter shows it.
 *
 * @param text as usual, empty when it is not filled in
 * @param day the day it is, for other ways of writing it
 * @param number the number it is
 */
public record LetterValue(String text, @Nullable LocalDate day, @Nullable BigDecimal number) {
    /** What is not filled in leaves room to write by hand, and is not overlooked. */
    public static final String ROOM = "＿＿＿＿";

    /** A text. */
    public static LetterValue of(String text) {
        return new LetterValue(text, null, null);
    }

    /** A day, written as in documents: 2026年3月5日, without leading noughts (GB/T 9704). */
    public static LetterValue of(LocalDate day) {
        return new LetterValue(day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日", day, null);
    }

    /** A number. */
    public static LetterValue of(BigDecimal number) {
        return new LetterValue(number.stripTrailingZeros().toPlainString(), null, number);
    }

    /** Whether there is anything to show. */
    public boolean blank() {
        return text.isBlank();
    }
}
