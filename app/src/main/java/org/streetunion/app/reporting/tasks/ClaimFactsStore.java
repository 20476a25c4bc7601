package org.streetunion.app.reporting.tasks;

import static org.streetunion.app.database.jooq.Tables.PERSON;
import static org.streetunion.app.database.jooq.Tables.PROJECT;
import static org.streetunion.app.database.jooq.Tables.PROJECT_CLAIM;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Texts;

/** The projects of a year, each with its claims as they stood on a day. */
public final class ClaimFactsStore {
    private final Sql sql;

    /** Over the office's database. */
    public ClaimFactsStore(Sql sql) {
        this.sql = sql;
    }

    /**
     * A project.
     *
     * @param budget 分
     * @param claims by the day they were made
     */
    public record Project(long id, String code, String name, String kind, String source, String team, String content,
            String state, @Nullable Long budget, List<Claim> claims) {}

    /**
     * A claim.
     *
     * @param who the cadre, the union, or both
     */
    public record Claim(long id, String way, String who, LocalDate on, String goal, @Nullable LocalDate due,
            @Nullable LocalDate done, @Nullable LocalDate accepted, @Nullable Integer points) {}

    /** By code. */
    public List<Project> of(int year, LocalDate day) {
        Map<Long, Project> projects = new LinkedHashMap<>();
        sql.read(context -> context.selectFrom(PROJECT).where(PROJECT.LIVE.isTrue()).and(PROJECT.IN_YEAR.eq(year))
                .orderBy(PROJECT.CODE, PROJECT.ID).fetch())
                .forEach(row -> projects.put(row.get(PROJECT.ID),
                        new Project(row.get(PROJECT.ID), row.get(PROJECT.CODE), row.get(PROJECT.NAME), row.get(PROJECT.KIND),
                                Texts.orEmpty(row.get(PROJECT.SOURCE)),
                                Texts.orEmpty(row.get(PROJECT.TEAM)), Texts.orEmpty(row.get(PROJECT.CONTENT)),
                                Texts.orEmpty(row.get(PROJECT.STATE)),
                                row.get(PROJECT.BUDGET),
                                new ArrayList<>())));
        sql.read(context -> context
                .select(PROJECT_CLAIM.PROJECT_ID, PROJECT_CLAIM.ID, PROJECT_CLAIM.WAY, PERSON.NAME, SUB_UNION.NAME,
                        PROJECT_CLAIM.CLAIMED_ON, PROJECT_CLAIM.GOAL, PROJECT_CLAIM.DUE_ON, PROJECT_CLAIM.DONE_ON,
                        PROJECT_CLAIM.ACCEPTED_ON, PROJECT_CLAIM.POINTS)
                .from(PROJECT_CLAIM).leftJoin(PERSON).on(PERSON.ID.eq(PROJECT_CLAIM.PERSON_ID)).leftJoin(SUB_UNION)
                .on(SUB_UNION.ID.eq(PROJECT_CLAIM.UNION_ID)).where(PROJECT_CLAIM.LIVE.isTrue())
                .and(PROJECT_CLAIM.CLAIMED_ON.le(day)).orderBy(PROJECT_CLAIM.CLAIMED_ON, PROJECT_CLAIM.ID).fetch())
                .forEach(row -> {
                    Project project = projects.get(row.value1());
                    if (project != null) {
                        project.claims().add(new Claim(row.value2(), row.value3(), who(row.value4(), row.value5()), row.value6(),
                                Texts.orEmpty(row.value7()), row.value8(), past(row.value9(), day), past(row.value10(), day),
                                row.value11()));
                    }
                });
        return List.copyOf(projects.values());
    }

    private static String who(@Nullable String person, @Nullable String union) {
        String both = Texts.orEmpty(person) + (person != null && union != null ? "，" : "") + Texts.orEmpty(union);
        return both.isEmpty() ? "（没有写）" : both;
    }

    private static @Nullable LocalDate past(@Nullable LocalDate when, LocalDate day) {
        return when == null || when.isAfter(day) ? null : when;
    }
}
