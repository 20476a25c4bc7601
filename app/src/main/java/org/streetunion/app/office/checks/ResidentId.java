package org.streetunion.app.office.checks;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The 18-digit number of an identity card (GB 11643-1999), also of the residence permits of people from Hong Kong, Macao and Taiwan
 * (beginning 81, 82, 83) and of the foreigners' permanent residence card of 2023 (beginning 9), which follow the same rule. Unknown area
 * codes are accepted: old cards keep abolished counties.
 */
public final class ResidentId {
    /** The length of numbers before 1999. */
    public static final int OLD_LENGTH = 15;
    private static final Pattern FORM = Pattern.compile("[1-9]\\d{16}[\\dX]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private ResidentId() {}

    /** What is wrong with a number, in words that never repeat it; empty when it is right. */
    public static Optional<String> complaint(String number, LocalDate today) {
        if (number.length() == 15 && number.chars().allMatch(Character::isDigit)) {
            return Optional.of("是 15 位旧号码，2013 年起已停用，请换成 18 位");
        }
        if (!FORM.matcher(number).matches()) {
            return Optional.of("应为 18 位（最后一位可以是 X），现在是 " + number.length() + " 位或含有别的字符");
        }
        Optional<LocalDate> birth = birth(number);
        if (birth.isEmpty()) {
            return Optional.of("第 7—14 位不是真实存在的出生日期");
        }
        if (birth.get().isBefore(EARLIEST) || birth.get().isAfter(today)) {
            return Optional.of("里的出生日期不合理");
        }
        return check(number) == number.charAt(17) ? Optional.empty() : Optional.of("最后一位校验码不对，请核对是否抄错");
    }

    /** The birth date in the number, if it is one. */
    public static Optional<LocalDate> birth(String number) {
        if (!FORM.matcher(number).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(number, 6, 10, 10), Integer.parseInt(number, 10, 12, 10),
                    Integer.parseInt(number, 12, 14, 10)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** 男 or 女, by the 17th digit. */
    public static String sex(String number) {
        return (number.charAt(16) - '0') % 2 == 1 ? "男" : "女";
    }

    /** The 18-digit form of an old number, empty when it is none: all who bore one were born in the 20th century. */
    public static String renewed(String old) {
        boolean number = old.length() == OLD_LENGTH && old.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        String body = number ? old.substring(0, 6) + "19" + old.substring(6) : "";
        return number ? body + check(body) : "";
    }

    /** The 15-digit form of a number, empty when there never was one. */
    public static String former(String number) {
        return FORM.matcher(number).matches() && number.startsWith("19", 6)
                ? number.substring(0, 6) + number.substring(8, 17)
                : "";
    }

    private static char check(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11);
    }
}
