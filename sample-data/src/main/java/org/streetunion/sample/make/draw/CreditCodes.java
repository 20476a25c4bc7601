package org.streetunion.sample.make.draw;

/** 统一社会信用代码 (GB 32100) with a right identifier (GB 11714) and check character; area 330299 does not exist. */
public final class CreditCodes {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] IDENTIFIER = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int SIX = 31 * 31 * 31 * 31;

    private int given;

    /** The next unused code of a registering office and kind, such as 91 for companies and 81 for unions. */
    public String next(String kind) {
        String identifier = (kind.equals("81") ? "MC" : "MA") + spread(given++);
        String body = kind + "330299" + identifier + identifierCheck(identifier);
        return body + check(body);
    }

    /** Four characters that run through the alphabet without repeating, between two fixed ones. */
    private static String spread(int index) {
        long mixed = (index * 48_271L + 9_973) % SIX;
        StringBuilder text = new StringBuilder("T");
        for (int i = 0; i < 4; i++) {
            text.append(ALPHABET.charAt((int) (mixed % 31)));
            mixed /= 31;
        }
        return text.append('L').toString();
    }

    static char identifierCheck(String identifier) {
        int sum = 0;
        for (int i = 0; i < IDENTIFIER.length; i++) {
            char c = identifier.charAt(i);
            sum += IDENTIFIER[i] * (Character.isDigit(c) ? c - '0' : c - 'A' + 10);
        }
        int rest = 11 - sum % 11;
        return rest == 10 ? 'X' : rest == 11 ? '0' : (char) ('0' + rest);
    }

    static char check(String body) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += ALPHABET.indexOf(body.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
