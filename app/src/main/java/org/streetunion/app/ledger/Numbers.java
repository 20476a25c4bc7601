package org.streetunion.app.ledger;

import java.math.BigDecimal;
import java.util.Locale;

/** Reading of counts and measures. */
final class Numbers {
    private static final int MOST_DIGITS = 14;

    private Numbers() {}

    static Parsed<Integer> whole(String text) {
        Parsed<BigDecimal> read = decimal(text);
        BigDecimal number = read.value();
        if (number == null) {
            return new Parsed<>(null, read.complaint());
        }
        boolean countable = number.signum() >= 0 && number.stripTrailingZeros().scale() <= 0
                && number.precision() - number.scale() <= 9;
        return countable ? Parsed.of(number.intValueExact()) : Parsed.bad("“" + Texts.tidy(text) + "”应为不小于 0 的整数");
    }

    /** 元 as people write them, in 分: nothing is rounded away. */
    static Parsed<Long> money(String text) {
        Parsed<BigDecimal> read = decimal(Texts.compact(text).replaceFirst("^(人民币)?[¥￥]?", ""));
        BigDecimal yuan = read.value();
        if (yuan == null) {
            return new Parsed<>(null, read.complaint());
        }
        boolean exact = yuan.scale() <= 2 && yuan.precision() - yuan.scale() <= MOST_DIGITS;
        return exact
                ? Parsed.of(yuan.movePointRight(2).longValueExact())
                : Parsed.bad("“" + Texts.tidy(text) + "”应是以元为单位、最多两位小数的金额");
    }

    static String yuan(long fen) {
        return String.format(Locale.ROOT, "%,.2f", BigDecimal.valueOf(fen, 2));
    }

    /** One number, one form: without trailing zeros and never with an exponent, so that equal measures are equal values. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static Parsed<BigDecimal> decimal(String text) {
        String compact = Texts.compact(text).replace(",", "").replaceFirst("([人个家户份件元]|m2|平方米|平米)$", "");
        if (compact.isEmpty() || compact.equals("-") || compact.equals("—") || compact.equals("/")) {
            return Parsed.empty();
        }
        try {
            return Parsed.of(plain(new BigDecimal(compact)));
        } catch (NumberFormatException notANumber) {
            return Parsed.bad("“" + Texts.tidy(text) + "”不是数字");
        }
    }
}
