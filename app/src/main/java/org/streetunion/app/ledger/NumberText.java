package org.streetunion.app.ledger;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/** Numbers that are names: certificates, cards, telephones. */
final class NumberText {
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(\\.\\d+)?[eE]\\+?\\d{1,2}");
    private static final Pattern FIXED = Pattern.compile("0\\d{2,3}-?\\d{7,8}(-\\d{1,6})?|\\d{5,8}|400-?\\d{3}-?\\d{4}");
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");

    private NumberText() {}

    static Parsed<String> parse(String text) {
        String compact = Texts.compact(text).toUpperCase(Locale.ROOT).replaceFirst("^'", "");
        if (compact.isEmpty()) {
            return Parsed.empty();
        }
        if (SCIENTIFIC.matcher(compact).matches()) {
            String digits = new BigDecimal(compact).toPlainString();
            return digits.length() > 15 ? Parsed.bad("“" + text + "”已被表格软件改成科学计数法，后几位丢失，请重新录入") : Parsed.of(digits);
        }
        return Parsed.of(compact.endsWith(".0") ? compact.substring(0, compact.length() - 2) : compact);
    }

    static Parsed<String> phone(String text) {
        Parsed<String> number = parse(text);
        if (number.value() == null) {
            return number;
        }
        String digits = number.value().replaceFirst("^(\\+?86)(?=1\\d{10}$|-|1\\d{2}-)", "").replaceFirst("^-", "");
        String plain = digits.replace("-", "");
        if (MOBILE.matcher(plain).matches()) {
            return Parsed.of(plain);
        }
        return FIXED.matcher(digits).matches()
                ? Parsed.of(digits)
                : Parsed.bad("“" + Texts.tidy(text) + "”不是电话号码，手机号应为 11 位、以 13—19 开头");
    }
}
