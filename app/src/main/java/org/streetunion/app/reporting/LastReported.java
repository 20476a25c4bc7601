package org.streetunion.app.reporting;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Quarter;

/**
 * What is known on a day of how many people each union has: the figures of the newest quarter that it reported itself. Reports of a quarter
 * come in over weeks; until a union's own is there, the one before it goes on being what is known.
 *
 * @param newest the newest quarter, over on that day, for which any union reported; null when there is none
 * @param quarters by union the quarter its figures are of: the newest it reported, up to a year before that one
 * @param standing the unions at work on that day that have to report
 * @param figures under the codes of the quarterly report, of the unions that stand; 以名册为准 by the roster of that day
 */
public record LastReported(@Nullable Quarter newest, Map<Long, Quarter> quarters, Set<Long> standing, Snapshot figures) {
    /** Nobody reported. */
    static final LastReported NONE = new LastReported(null, Map.of(), Set.of(), new Snapshot());

    /** Copies the collections. */
    public LastReported {
        quarters = Map.copyOf(quarters);
        standing = Set.copyOf(standing);
    }

    /** Whether a union reported within the time. */
    public boolean of(long union) {
        return quarters.containsKey(union);
    }

    /** The quarter whose report is looked at for a union: its own newest, else that of all; null when nobody reported. */
    public @Nullable Quarter quarter(long union) {
        return quarters.getOrDefault(union, newest);
    }

    /** A figure of a union; 0 when nothing is known. */
    public int figure(String code, long union) {
        return figures.rows(code).getOrDefault(union, 0);
    }

    /** From which quarters the figures are, to be read after what they are. */
    public String words() {
        if (newest == null) {
            return "还没有上报数";
        }
        long earlier = standing.stream().map(quarters::get).filter(Objects::nonNull).filter(each -> !each.equals(newest)).count();
        long silent = standing.stream().filter(union -> !of(union)).count();
        return "取" + newest.words() + "上报数" + (earlier == 0 ? "" : "，" + earlier + " 家用的是更早季度的数")
                + (silent == 0 ? "" : "，" + silent + " 家一年内没有报过");
    }
}
