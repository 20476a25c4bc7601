package org.streetunion.app.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a type writes it reads again, and however a person or a spreadsheet spells a value, it is the same value. */
class RoundTripTest {
    private static final long SEED = 20261009;
    private static final int TIMES = 500;
    private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);

    @Test
    void aDayIsTheSameInEverySpelling() {
        for (int i = 0; i < TIMES; i++) {
            LocalDate day = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(109_000));
            int year = day.getYear();
            int month = day.getMonthValue();
            int date = day.getDayOfMonth();
            for (String text : List.of(Types.DAY.format(day), String.format(Locale.ROOT, "%04d%02d%02d", year, month, date),
                    year + "/" + month + "/" + date, year + "." + month + "." + date, year + "年" + month + "月" + date + "日",
                    year + "年" + month + "月" + date, day + " 00:00:00", day + "T08:30", day + "T08:30:00.000")) {
                assertEquals(day, Types.DAY.parse(spoilt(text)).value(), text);
            }
            if (date == 1) {
                assertEquals(day, Types.DAY.parse(year + "年" + month + "月").value());
            }
        }
    }

    @Test
    void whatIsNoDayIsNeverRead() {
        for (String text : List.of("2026-2-29", "2026-13-01", "2026-00-10", "20260431", "1899-12-31", "2200-01-01", "2026",
                "10-7", "1007",
                "昨天", "二〇二六年", "2026-1-1-1", "45658", "2026-10-7x")) {
            assertNull(Types.DAY.parse(text).value(), text);
            assertNotNull(Types.DAY.parse(text).complaint(), text);
        }
        for (String nothing : List.of("", " ", "-", "—", "/", "\u3000", "\u200b")) {
            assertEquals(Parsed.empty(), Types.DAY.parse(nothing));
        }
    }

    @Test
    void aQuarterIsTheSameInEverySpellingAndItsNeighboursFit() {
        Quarter quarter = new Quarter(1999, 1);
        for (int i = 0; i < 200; i++) {
            Quarter this_ = quarter;
            int year = quarter.year();
            int number = quarter.number();
            char chinese = "一二三四".charAt(number - 1);
            for (String text : List.of(Types.QUARTER.format(quarter), quarter.words(), year + "q" + number, year + "-Q" + number,
                    year + "." + "Q" + number, year + "年" + chinese + "季度", year + "年第" + number + "季度",
                    year + "年" + number + "季",
                    year + " 年 第 " + chinese + " 季 度", year + "Ｑ" + number)) {
                assertEquals(quarter, Types.QUARTER.parse(spoilt(text)).value(), text);
            }
            assertEquals(quarter.last().plusDays(1), next(quarter).first());
            assertEquals(quarter, next(quarter).previous());
            assertEquals(quarter, next(next(next(next(quarter)))).yearBefore());
            assertTrue(quarter.compareTo(next(quarter)) < 0 && next(quarter).compareTo(quarter) > 0
                    && quarter.compareTo(new Quarter(year, number)) == 0);
            quarter.first().datesUntil(quarter.last().plusDays(1)).forEach(day -> assertEquals(this_, Quarter.of(day)));
            quarter = next(quarter);
        }
        for (String text : List.of("2026", "2026Q5", "2026Q0", "26Q3", "2026年", "第三季度", "2026Q33")) {
            assertNull(Types.QUARTER.parse(text).value(), text);
        }
    }

    @Test
    void aNumberIsTheSameInEverySpelling() {
        for (int i = 0; i < TIMES; i++) {
            int count = random.nextInt(1_000_000_000);
            for (String text : List.of(Types.WHOLE.format(count), String.format(Locale.US, "%,d", count), count + ".0",
                    count + " 人",
                    count + "个", "+" + count)) {
                assertEquals(count, Types.WHOLE.parse(spoilt(text)).value(), text);
            }
            BigDecimal measure = Types.plain(new BigDecimal(random.nextLong(10_000_000_000L)).movePointLeft(random.nextInt(4)));
            assertEquals(measure, Types.DECIMAL.parse(spoilt(Types.DECIMAL.format(measure))).value());
            assertEquals(measure, Types.DECIMAL.parse(measure.setScale(measure.scale() + 2) + "㎡").value());
            assertEquals(measure.negate().stripTrailingZeros().toPlainString(), Types.DECIMAL.format(measure.negate()));
        }
        for (String text : List.of("1.5", "-1", "1000000000", "一", "1e400", "12万")) {
            assertNull(Types.WHOLE.parse(text).value(), text);
            assertNotNull(Types.WHOLE.parse(text).complaint(), text);
        }
    }

    @Test
    void aTelephoneIsTheSameInEverySpelling() {
        for (int i = 0; i < TIMES; i++) {
            String mobile = "1" + random.nextInt(3, 10) + digits(9);
            for (String text : List.of(mobile, "+86" + mobile, "86-" + mobile, "+86 " + mobile, "'" + mobile, mobile + ".0",
                    mobile.substring(0, 3) + "-" + mobile.substring(3, 7) + "-" + mobile.substring(7))) {
                assertEquals(mobile, Types.PHONE.parse(spoilt(text)).value(), text);
            }
            String fixed = "0574-8" + digits(7);
            assertEquals(fixed, Types.PHONE.parse(spoilt(fixed)).value());
            assertEquals(fixed + "-801", Types.PHONE.parse(fixed + "-801").value());
        }
        for (String text : List.of("12345678901", "1380000000", "138000000000", "电话", "0574", "1234")) {
            assertNull(Types.PHONE.parse(text).value(), text);
        }
    }

    @Test
    void aCertificateNumberKeepsEveryDigitOrIsRefused() {
        for (int i = 0; i < TIMES; i++) {
            String number = "3302061990" + digits(7) + "X0123456789".charAt(random.nextInt(11));
            assertEquals(number, Types.NUMBER_TEXT.parse(spoilt(number.toLowerCase(Locale.ROOT))).value());
            assertEquals(number, Types.NUMBER_TEXT.parse(number.substring(0, 6) + " " + number.substring(6)).value());
        }
        assertNull(Types.NUMBER_TEXT.parse("3.302061990E17").value());
        assertEquals("13800000000", Types.NUMBER_TEXT.parse("1.38E10").value());
    }

    @Test
    void yesAndNoAreTheSameInEverySpelling() {
        for (boolean each : List.of(true, false)) {
            assertEquals(each, Types.YES_NO.parse(Types.YES_NO.format(each)).value());
        }
        List.of("是", "有", "1", "Ｙ", " √ ", "已建").forEach(text -> assertEquals(true, Types.YES_NO.parse(text).value(), text));
        List.of("否", "无", "0", "ｎ", "×", "没有").forEach(text -> assertEquals(false, Types.YES_NO.parse(text).value(), text));
        assertNotNull(Types.YES_NO.parse("也许").complaint());
    }

    /** As sheets carry it: full-width here and there, spaces of all kinds around. */
    private String spoilt(String text) {
        StringBuilder spoilt = new StringBuilder(random.nextBoolean() ? " \u3000" : "");
        text.chars().forEach(
                each -> spoilt.append((char) (Character.isDigit(each) && random.nextInt(3) == 0 ? each - '0' + '０' : each)));
        return spoilt.append(random.nextBoolean() ? "\n\u00a0" : "").toString();
    }

    private String digits(int many) {
        return IntStream.range(0, many).mapToObj(i -> String.valueOf(random.nextInt(10)))
                .collect(java.util.stream.Collectors.joining());
    }

    private static Quarter next(Quarter quarter) {
        return quarter.number() == 4 ? new Quarter(quarter.year() + 1, 1) : new Quarter(quarter.year(), quarter.number() + 1);
    }
}
