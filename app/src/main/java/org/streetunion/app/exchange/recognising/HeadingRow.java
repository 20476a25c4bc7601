package org.streetunion.app.exchange.recognising;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.exchange.reading.RawRow;
import org.streetunion.app.ledger.Texts;

/**
 * Headings found in a sheet, in one row or in two of which the upper one groups.
 *
 * @param row the number of the last heading row
 * @param matches one for each heading
 */
record HeadingRow(int row, List<Headings.Match> matches) {
    /** Headings stand somewhere in so many rows that are not blank. */
    static final int LAST = 10;

    /** The row of headings that fits the ledger best, or null when no heading is known. */
    static @Nullable HeadingRow find(List<RawRow> head, Headings headings) {
        HeadingRow best = null;
        for (int i = 0; i < head.size(); i++) {
            HeadingRow single = of(null, head.get(i), headings);
            best = single.better(best) ? single : best;
            if (i > 0) {
                HeadingRow pair = of(head.get(i - 1), head.get(i), headings);
                best = pair.better(best) ? pair : best;
            }
        }
        return best == null || best.useful() == 0 ? null : best;
    }

    /** Where nothing is known: the row with the most texts, the upper one of several. */
    static HeadingRow fullest(List<RawRow> head, Headings headings) {
        HeadingRow best = of(null, head.get(0), headings);
        for (RawRow row : head.subList(1, head.size())) {
            HeadingRow next = of(null, row, headings);
            best = next.matches().size() > best.matches().size() ? next : best;
        }
        return best;
    }

    long useful() {
        return matches.stream().filter(Headings.Match::useful).count();
    }

    private boolean better(@Nullable HeadingRow other) {
        return other == null || useful() > other.useful();
    }

    private static HeadingRow of(@Nullable RawRow above, RawRow row, Headings headings) {
        List<Headings.Match> matches = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        String group = "";
        for (int position = 0; position < Math.max(row.width(), above == null ? 0 : above.width()); position++) {
            String upper = above == null ? "" : Texts.tidy(above.text(position));
            String lower = Texts.tidy(row.text(position));
            group = upper.isEmpty() ? group : upper;
            if (!upper.isEmpty() || !lower.isEmpty()) {
                Headings.Match match = match(position, group, lower.isEmpty() ? upper : lower, headings);
                String column = match.column();
                boolean again = column != null && !taken.add(column);
                matches.add(again ? new Headings.Match(position, match.text(), null, Headings.Match.Kind.UNKNOWN) : match);
            }
        }
        return new HeadingRow(row.number(), matches);
    }

    private static Headings.Match match(int position, String group, String text, Headings headings) {
        if (!group.isEmpty() && !group.equals(text)) {
            Headings.Match joined = headings.match(position, group + text);
            if (joined.useful()) {
                return new Headings.Match(position, group + text, joined.column(), joined.kind());
            }
        }
        return headings.match(position, text);
    }
}
