package org.streetunion.app.work.elections;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A term that begins.
 *
 * @param union whose
 * @param termNo 届次
 * @param startsOn its first day
 * @param electedOn the day of the meeting
 * @param years how long it lasts; null when nobody said
 * @param how 选举方式; null when nobody said
 * @param docNo 文号 of the posts; may be empty
 */
record TermOrder(long union, int termNo, LocalDate startsOn, LocalDate electedOn, @Nullable Integer years,
        @Nullable String how, String docNo) {
    /** The last day of what was before. */
    LocalDate until() {
        return startsOn.minusDays(1);
    }
}
