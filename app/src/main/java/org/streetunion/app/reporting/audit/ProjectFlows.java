package org.streetunion.app.reporting.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.BookReading;
import org.streetunion.app.reporting.books.Flow;
import org.streetunion.app.reporting.statements.ProjectStore;

/**
 * What books say of projects: the office's own books together, each union's book by itself, for what the office grants is income there and
 * would count twice.
 */
public final class ProjectFlows {
    private ProjectFlows() {}

    /**
     * A project in the office's own books, or in another's.
     *
     * @param id its row
     * @param name as shown, with the book where it is not the office's own
     * @param budget in 分; null where there is none, and in other books
     * @param flow what came in and was spent since the books began
     */
    public record OfProject(long id, String name, @Nullable Long budget, Flow flow) {}

    /** Every project that posted entries name up to a day; those of the office's own books first. */
    public static List<OfProject> of(Sql sql, LocalDate day) {
        BookReading reading = BookReading.of(sql);
        ProjectStore projects = new ProjectStore(sql);
        Map<Long, Flow> own = new TreeMap<>();
        List<OfProject> others = new ArrayList<>();
        for (Book book : reading.books().books()) {
            Map<Long, Flow> flows = book.own() ? own : new TreeMap<>();
            Flow.of(reading, book, book.starts(), day).forEach((place, flow) -> {
                Long project = place.project();
                if (project != null) {
                    flows.merge(project, flow, Flow::plus);
                }
            });
            if (!book.own()) {
                projects.of(flows.keySet()).forEach(project -> others.add(new OfProject(project.id(),
                        project.name() + "（" + book.name() + "）", null, flows.getOrDefault(project.id(), Flow.NONE))));
            }
        }
        List<OfProject> all = new ArrayList<>(projects.of(own.keySet()).stream().map(project -> new OfProject(project.id(),
                project.name(), project.budget(), own.getOrDefault(project.id(), Flow.NONE))).toList());
        all.addAll(others);
        return all;
    }
}
