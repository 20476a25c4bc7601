package org.streetunion.sample.model.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A union covers an employer, 单建, 联合, 行业 or 区域; a null end is open. */
public record Coverage(Union union, Employer employer, String how, LocalDate from, @Nullable LocalDate to) {
    /** Valid on that day; on its last day it no longer is. */
    public boolean on(LocalDate day) {
        return !from.isAfter(day) && (to == null || to.isAfter(day));
    }
}
