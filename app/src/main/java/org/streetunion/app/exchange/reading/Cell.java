package org.streetunion.app.exchange.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;

/** One cell as the file holds it; a blank cell is null. */
public sealed interface Cell {
    /** Beyond this a workbook has lost digits: it keeps fifteen. */
    double EXACT = 1e15;
    /** What a workbook keeps of a number; more is noise of binary arithmetic. */
    MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    /** The cell as a text, as a person would read it. A number whose digits are lost stays in scientific notation. */
    String text();

    /** A text. */
    record Text(String text) implements Cell {}

    /** A number. */
    record Amount(double value) implements Cell {
        @Override
        public String text() {
            return plain(value);
        }
    }

    /** A number that is shown as a day or a time. */
    record Moment(double serial, LocalDateTime at) implements Cell {
        @Override
        public String text() {
            return at.toLocalTime().toSecondOfDay() == 0 ? at.toLocalDate().toString() : at.toString();
        }
    }

    /** A cell that holds no value that could be used: an error, a formula without a result. */
    record Flaw(String shown, String sentence) implements Cell {
        @Override
        public String text() {
            return shown;
        }
    }

    private static String plain(double value) {
        long whole = (long) value;
        if (Math.abs(value) >= EXACT) {
            return Double.toString(value);
        }
        return whole == value ? Long.toString(whole) : new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
    }
}
