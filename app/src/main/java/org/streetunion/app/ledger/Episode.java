package org.streetunion.app.ledger;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A stretch in the history of a row's dated columns. A new row may open with several: joined on one day, moved away on another.
 *
 * @param from the first day on which it is so
 * @param event what happened on that day, in the office's words (入会, 转出, 新建 …)
 * @param values dated values that differ from the row's own, by column key
 */
public record Episode(LocalDate from, String event, Map<String, @Nullable Object> values) {
    /** Stands for "since always": the day is not known. */
    public static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);
}
