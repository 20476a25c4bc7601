package org.streetunion.app.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;

/** The field types that ledgers are made of. */
public final class Types {
    /** One line of text of up to 200 characters. */
    public static final FieldType<String> TEXT = text(200);
    /** A longer text with line breaks. */
    public static final FieldType<String> PARAGRAPH = simple(FieldType.Kind.PARAGRAPH, String.class, Types::paragraph,
            text -> text);
    /** A certificate, credit or card number: no spaces, half-width, capital letters. */
    public static final FieldType<String> NUMBER_TEXT = simple(FieldType.Kind.TEXT, String.class, NumberText::parse,
            text -> text);
    /** A telephone number, mobile or fixed. */
    public static final FieldType<String> PHONE = simple(FieldType.Kind.TEXT, String.class, NumberText::phone, text -> text);
    /** A count of people or things, not negative. */
    public static final FieldType<Integer> WHOLE = simple(FieldType.Kind.WHOLE, Integer.class, Numbers::whole, String::valueOf);
    /** A measure with decimals, such as square metres. */
    public static final FieldType<BigDecimal> DECIMAL = simple(FieldType.Kind.DECIMAL, BigDecimal.class, Numbers::decimal,
            number -> number.stripTrailingZeros().toPlainString());
    /** An amount of money: kept in 分, written in 元. */
    public static final FieldType<Long> MONEY = simple(FieldType.Kind.MONEY, Long.class, Numbers::money, Types::digits);
    /** A year of four digits. */
    public static final FieldType<Integer> YEAR = simple(FieldType.Kind.WHOLE, Integer.class, Numbers::year, String::valueOf);
    /** A day. */
    public static final FieldType<LocalDate> DAY = simple(FieldType.Kind.DAY, LocalDate.class, Days::parse, LocalDate::toString);
    /** A quarter; shown as on a report, read in that and in its short form. */
    public static final FieldType<Quarter> QUARTER = simple(FieldType.Kind.QUARTER, Quarter.class, Types::quarter,
            Quarter::words);
    /** Yes or no. */
    public static final FieldType<Boolean> YES_NO = simple(FieldType.Kind.YES_NO, Boolean.class, Types::yesNo,
            yes -> yes ? "是" : "否");

    private Types() {}

    /** A measure in the one form in which equal measures are equal values: no trailing zeros, no exponent. */
    public static BigDecimal plain(BigDecimal number) {
        return Numbers.plain(number);
    }

    /** An amount in 分 as people read it in 元: 12,000.50. Cells and what is typed have no groups: {@link #MONEY}. */
    public static String money(long cents) {
        String plain = digits(cents);
        StringBuilder grouped = new StringBuilder(plain);
        int first = cents < 0 ? 1 : 0;
        for (int at = plain.length() - 6; at > first; at -= 3) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }

    private static String digits(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }

    /** One line of text of a stated length. */
    public static FieldType<String> text(int longest) {
        return simple(FieldType.Kind.TEXT, String.class, text -> {
            String tidy = Texts.tidy(text);
            if (tidy.isEmpty()) {
                return Parsed.empty();
            }
            return tidy.codePointCount(0, tidy.length()) > longest ? Parsed.bad("超过" + longest + "个字，请缩短") : Parsed.of(tidy);
        }, text -> text);
    }

    /** One of a code list. */
    public static FieldType<String> choice(CodeList list) {
        return new Choice(list);
    }

    /** A row of another ledger; reading a text gives a label without id, resolved later in batches. */
    public static FieldType<Reference> reference(String ledger) {
        return new ReferenceType(ledger);
    }

    private static Parsed<String> paragraph(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? Parsed.empty() : Parsed.of(stripped);
    }

    private static Parsed<Quarter> quarter(String text) {
        String compact = Texts.compact(text);
        if (compact.isEmpty()) {
            return Parsed.empty();
        }
        Quarter quarter = Quarter.parse(compact);
        return quarter == null ? Parsed.bad("“" + text + "”不是季度，请写成 2026年第三季度 或 2026Q3") : Parsed.of(quarter);
    }

    private static Parsed<Boolean> yesNo(String text) {
        return switch (Texts.compact(text)) {
            case "" -> Parsed.empty();
            case "是", "有", "1", "Y", "y", "√", "✓", "已建", "已建立", "true" -> Parsed.of(true);
            case "否", "无", "没有", "0", "N", "n", "×", "未建", "未建立", "false" -> Parsed.of(false);
            default -> Parsed.bad("“" + text + "”应填 是 或 否");
        };
    }

    private static <T> FieldType<T> simple(FieldType.Kind kind, Class<T> type, Function<String, Parsed<T>> parse,
            Function<T, String> format) {
        return new Simple<>(kind, type, parse, format);
    }

    private record Simple<T>(Kind kind, Class<T> type, Function<String, Parsed<T>> parser, Function<T, String> formatter)
            implements
                FieldType<T> {
        @Override
        public Parsed<T> parse(String text) {
            return parser.apply(text);
        }

        @Override
        public String format(T value) {
            return formatter.apply(value);
        }
    }
}
