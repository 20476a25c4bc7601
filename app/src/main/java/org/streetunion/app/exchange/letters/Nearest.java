package org.streetunion.app.exchange.letters;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The known name that was most likely meant by an unknown one. */
final class Nearest {
    private Nearest() {}

    /** The nearest name, if any is near enough: at most half of the characters differ. */
    static Optional<String> of(String name, Collection<String> known) {
        return known.stream().min(Comparator.<String>comparingInt(each -> steps(name, each)).thenComparing(String::length))
                .filter(each -> steps(name, each) * 2 <= Math.max(name.length(), each.length()));
    }

    /** How many characters have to be changed, added or left out. */
    static int steps(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int above = row[j];
                int changed = corner + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above, row[j - 1]) + 1);
                corner = above;
            }
        }
        return row[to.length()];
    }
}
