package org.streetunion.app.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the change journal.
 *
 * @param at when
 * @param actor who
 * @param act what kind of act: 新增, 修改, 移入回收站 …
 * @param field the column's key, or null when the line is about the whole row
 * @param before the value before, as text
 * @param after the value after, as text
 * @param reason why
 * @param batch the number of the act it belongs to
 */
public record JournalLine(Instant at, String actor, String act, @Nullable String field, @Nullable String before,
        @Nullable String after,
        String reason, long batch) {}
