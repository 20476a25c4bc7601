package org.streetunion.app.work.byhand;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What holds for everybody on the form.
 *
 * @param union the union they join, null while none is named
 * @param day 入会日期, or the day they came
 * @param came whether they come from a union outside the street (转入) instead of joining (入会)
 * @param employment 就业状况, empty when not said
 * @param workplace 工作单位, empty when not said
 * @param migrant 是否农民工, null when not said
 */
public record HandShared(@Nullable Long union, @Nullable LocalDate day, boolean came, String employment, String workplace,
        @Nullable Boolean migrant) {}
