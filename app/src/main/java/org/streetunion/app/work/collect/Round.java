package org.streetunion.app.work.collect;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 收集轮次: workbooks that went out together.
 *
 * @param id its number
 * @param code stands in every token of the round
 * @param secret what its tokens are sealed with
 * @param name in the office's words
 * @param madeOn when they were written
 * @param madeBy by whom
 * @param dueOn by when they should be back, null when nothing was said
 */
public record Round(long id, String code, String secret, String name, LocalDate madeOn, String madeBy,
        @Nullable LocalDate dueOn) {}
