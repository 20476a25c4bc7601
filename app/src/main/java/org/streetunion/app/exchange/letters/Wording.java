package org.streetunion.app.exchange.letters;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.streetunion.reports.money.ChineseNumber;

/** The other ways of writing a value: what stands behind the stroke in {@code {{建会日期|中文}}}. */
enum Wording {
    /** 二〇二六年三月五日; 三十二. */
    CHINESE("中文") {
        @Override
        String of(LetterValue value) {
            LocalDate day = value.day();
            return day == null
                    ? number(value, ChineseNumber::plain)
                    : ChineseNumber.digits(day.getYear()) + "年" + ChineseNumber.plain(day.getMonthValue()) + "月"
                            + ChineseNumber.plain(day.getDayOfMonth()) + "日";
        }
    },
    /** 叁拾贰. */
    CAPITAL("大写") {
        @Override
        String of(LetterValue value) {
            return number(value, ChineseNumber::capital);
        }
    },
    /** 人民币壹仟肆佰零玖元伍角. */
    MONEY("人民币") {
        @Override
        String of(LetterValue value) {
            BigDecimal number = value.number();
            return number == null ? value.text() : ChineseNumber.money(number);
        }
    },
    /** 2026-03-05. */
    SHORT("短日期") {
        @Override
        String of(LetterValue value) {
            return value.day() == null ? value.text() : String.valueOf(value.day());
        }
    },
    /** 2026, the year of a day. */
    YEAR("年份") {
        @Override
        String of(LetterValue value) {
            LocalDate day = value.day();
            return day == null ? value.text() : String.valueOf(day.getYear());
        }
    };

    private final String words;

    Wording(String words) {
        this.words = words;
    }

    /** The value so written; as usual where it is neither a number nor a day. */
    abstract String of(LetterValue value);

    /** The wording of that name. */
    static Optional<Wording> find(String words) {
        return Arrays.stream(values()).filter(each -> each.words.equals(words)).findFirst();
    }

    /** All of them. */
    static List<String> all() {
        return Arrays.stream(values()).map(each -> each.words).toList();
    }

    private static String number(LetterValue value, Function<Long, String> words) {
        BigDecimal number = value.number();
        return number == null || number.stripTrailingZeros().scale() > 0 ? value.text() : words.apply(number.longValue());
    }
}
