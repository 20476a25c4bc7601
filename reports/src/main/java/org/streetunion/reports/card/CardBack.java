package org.streetunion.reports.card;

import java.util.List;

/**
 * What stands on the back of every card.
 *
 * @param lines the office's text, a paragraph each
 * @param office who to turn to
 * @param phone where
 */
public record CardBack(List<String> lines, String office, String phone) {
    public CardBack {
        lines = List.copyOf(lines);
    }

    /** Who to turn to and where, on one line. */
    String contact() {
        return phone.isBlank() ? office : office + "　电话 " + phone;
    }
}
