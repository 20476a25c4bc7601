package org.streetunion.sample.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.sample.model.organisation.Union;

/** The lists of 2026 that are crossed off, the projects that were taken on, and what the district asks of the street. */
public record ListWork(List<Task> tasks, List<Closing> closings, List<Project> projects, List<Claim> claims, List<Quota> quotas,
        List<Part> parts, List<Progress> progress) {
    /** An item of every month, due on the same day of it. */
    public record Task(String item, String person, Union union, LocalDate from, int dueDay) {}

    /** It was done in a month. */
    public record Closing(Task task, int month, LocalDate day) {}

    /** A project; the budget in fen. */
    public record Project(String code, String name, String kind, String team, long budget) {}

    /** Somebody answers for a project; no points while it is not accepted. */
    public record Claim(Project project, String person, LocalDate day, @Nullable LocalDate accepted, int points) {}

    /** What the district asks for. */
    public record Quota(String item, String unit, int total) {}

    /** A union's part of it. */
    public record Part(Quota quota, Union union, int amount) {}

    /** How far a union had come on a day. */
    public record Progress(Quota quota, Union union, LocalDate day, int done) {}
}
