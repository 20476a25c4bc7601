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
        @Nullable LocalDate ended) {}
