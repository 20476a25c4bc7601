package org.streetunion.app.reporting.statements;

import static org.streetunion.app.database.jooq.Tables.PROJECT;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;

/** Projects as statements name them. */
public final class ProjectStore {
    private final Sql sql;

    /** Over the office's database. */
    public ProjectStore(Sql sql) {
        this.sql = sql;
    }

    /**
     * A project.
     *
     * @param id its row; 0 stands for none
     * @param code as printed
     * @param name as printed
     * @param budget in 分, null when there is none
     */
    public record Project(long id, String code, String name, @Nullable Long budget) {}

    /** The rows of the projects of a year that have a budget. */
    public List<Long> planned(int year) {
        return sql.read(context -> context.select(PROJECT.ID).from(PROJECT).where(PROJECT.LIVE.isTrue())
                .and(PROJECT.IN_YEAR.eq(year)).and(PROJECT.BUDGET.gt(0L)).orderBy(PROJECT.CODE, PROJECT.ID).fetch(PROJECT.ID));
    }

    /** Those of these rows, by code; first what belongs to no project. */
    public List<Project> of(Collection<Long> ids) {
        List<Project> projects = new ArrayList<>();
        if (ids.contains(0L)) {
            projects.add(new Project(0, "", "（不属于项目）", null));
        }
        projects.addAll(
                sql.read(context -> context.selectFrom(PROJECT).where(PROJECT.ID.in(ids)).orderBy(PROJECT.CODE, PROJECT.ID)
                        .fetch(row -> new Project(row.get(PROJECT.ID), Objects.requireNonNullElse(row.get(PROJECT.CODE), ""),
                                Objects.requireNonNullElse(row.get(PROJECT.NAME), ""), row.get(PROJECT.BUDGET)))));
        return projects;
    }
}
