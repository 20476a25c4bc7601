package org.streetunion.app.office.checks;

import java.util.Map;
import java.util.Optional;

/** The unified social credit code (GB 32100-2015): 18 characters, the last a check; a grass-roots union's begins 81 or 89. */
public final class CreditCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Map<Character, String> KINDS = Map.ofEntries(Map.entry('1', "1239"), Map.entry('2', "19"),
            Map.entry('3', "123459"), Map.entry('4', "19"), Map.entry('5', "1239"), Map.entry('6', "129"), Map.entry('7', "129"),
            Map.entry('8', "19"), Map.entry('9', "1239"), Map.entry('A', "19"), Map.entry('N', "1239"), Map.entry('Y', "1"));

    private CreditCode() {}

    /** What is wrong with a code; empty when it is right. */
    public static Optional<String> complaint(String code) {
        if (code.length() != 18) {
            return Optional.of("应为 18 位，现在是 " + code.length() + " 位");
        }
        for (int i = 0; i < code.length(); i++) {
            if (ALPHABET.indexOf(code.charAt(i)) < 0) {
                return Optional.of("含有不该出现的字符“" + code.charAt(i) + "”（代码里没有 I、O、S、V、Z）");
            }
        }
        if (!code.substring(2, 8).chars().allMatch(Character::isDigit)) {
            return Optional.of("第 3—8 位行政区划码应是数字");
        }
        if (check(code) != code.charAt(17)) {
            return Optional.of("最后一位校验码不对，请核对是否抄错");
        }
        String kinds = KINDS.get(code.charAt(0));
        return kinds != null && kinds.indexOf(code.charAt(1)) >= 0 ? Optional.empty() : Optional.of("前两位的登记管理部门和机构类别不对");
    }

    /** Whether a correct code is a union's. */
    public static boolean isUnion(String code) {
        return code.startsWith("81") || code.startsWith("89");
    }

    private static char check(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
