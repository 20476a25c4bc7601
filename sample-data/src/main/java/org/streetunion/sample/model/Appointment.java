package org.streetunion.sample.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.streetunion.sample.model.organisation.Union;

/** A post somebody holds or held; {@code union} is null at street level; {@code wide} ones stand in 基层工会台账. */
public record Appointment(Cadre cadre, String post, String kind, String level, @Nullable Union union, Span span, boolean wide) {
    /** 产生方式, 任职起, 任职止, 免职原因, 分工. */
    public record Span(String how, LocalDate from, @Nullable LocalDate to, String reason, String duty) {}

    /** In office on that day, the last day included. */
    public boolean on(LocalDate day) {
        LocalDate to = span.to();
        return !span.from().isAfter(day) && (to == null || !to.isBefore(day));
    }
}
