package org.streetunion.app.ledger;

import java.math.BigDecimal;

/** Reading of counts and measures. */
final class Numbers {
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

    /** One number, one form: without trailing zeros and never with an exponent, so that equal measures are equal values. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** 元 as people write them, in 分; three decimals are no money. */
    static Parsed<Long> money(String text) {
        String compact = Texts.compact(text).replaceFirst("^[¥￥]", "");
        boolean thousands = compact.matches(".*万元?");
        Parsed<BigDecimal> read = decimal(thousands ? compact.replaceFirst("万元?$", "") : compact);
        BigDecimal number = read.value();
        if (number == null) {
            return new Parsed<>(null, read.complaint());
        }
        BigDecimal cents = number.movePointRight(thousands ? 6 : 2).stripTrailingZeros();
        return cents.scale() <= 0 && cents.precision() - cents.scale() <= 15
                ? Parsed.of(cents.longValueExact())
                : Parsed.bad("“" + Texts.tidy(text) + "”应为金额，最多两位小数");
    }

    static Parsed<Integer> year(String text) {
        String compact = Texts.compact(text).replaceFirst("年度?$", "").replaceFirst("\\.0+$", "");
        if (compact.isEmpty()) {
            return Parsed.empty();
        }
        return compact.matches("(19|20)\\d{2}")
                ? Parsed.of(Integer.valueOf(compact))
                : Parsed.bad("“" + Texts.tidy(text) + "”应为四位数的年份，例如 2026");
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
