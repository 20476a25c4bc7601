package org.streetunion.reports.card;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Recognises a resident identity number (GB 11643-1999), so that none can slip into a QR code. */
final class IdentityNumberShape {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private IdentityNumberShape() {}

    /** True for 18 characters with a possible birthday and the right check character. */
    static boolean matches(String text) {
        if (!text.matches("[1-9][0-9]{16}[0-9X]")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (text.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11) == text.charAt(17) && isDay(text.substring(6, 14));
    }

    private static boolean isDay(String digits) {
        int year = Integer.parseInt(digits.substring(0, 4));
        if (year < 1900 || year > 2100) {
            return false;
        }
        try {
            LocalDate.of(year, Integer.parseInt(digits.substring(4, 6)), Integer.parseInt(digits.substring(6)));
            return true;
        } catch (DateTimeException notADay) {
            return false;
        }
    }
}
