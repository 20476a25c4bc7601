package org.streetunion.app.reporting.books;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A book.
 *
 * @param id its row
 * @param name as shown
 * @param own whether it is the office's own
 * @param chart by which accounts
 * @param starts its first day
 * @param twoPeople whether who enters may not be who checks
 * @param ended its last day; null while it is kept
 */
public record Book(long id, String name, boolean own, String chart, LocalDate starts, boolean twoPeople,
        @Nullable LocalDate ended) {
    /** Whether it is over on a day: what was left then stands in the book that took over. */
    public boolean over(LocalDate day) {
        return ended != null && ended.isBefore(day);
    }
}
