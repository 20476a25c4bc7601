package org.streetunion.sample.model.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A 片区; chief and worker are names of people in 工会干部花名册. */
public record Zone(String code, String name, String kind, LocalDate from, @Nullable LocalDate to, Staff staff) {
    /** 片区长, 专职工作者, 指导员: the first 1+1+1 of 1+1+1+N. */
    public record Staff(String chief, String worker, String guide) {}

    /** In force on that day. */
    public boolean on(LocalDate day) {
        return !from.isAfter(day) && (to == null || to.isAfter(day));
    }
}
