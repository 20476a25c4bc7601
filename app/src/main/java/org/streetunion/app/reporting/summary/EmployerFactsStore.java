package org.streetunion.app.reporting.summary;

import static org.streetunion.app.database.jooq.Tables.EMPLOYER;
import static org.streetunion.app.database.jooq.Tables.EMPLOYER_HISTORY;
import static org.streetunion.app.database.jooq.Tables.HEADCOUNT;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Texts;
import org.streetunion.app.reporting.CoverageFactsStore;
import org.streetunion.app.reporting.LastReported;

/** The employers at work, how many people each has, and whether a union covered it on a day. */
final class EmployerFactsStore {
    private static final List<String> GONE = List.of("停业", "注销", "迁出");
    private final Sql sql;
    private final CoverageFactsStore coverage;
    private final List<String> nonPublic;

    EmployerFactsStore(Sql sql, List<String> nonPublic) {
        this.sql = sql;
        this.coverage = new CoverageFactsStore(sql, nonPublic);
        this.nonPublic = nonPublic;
    }

    /**
     * An employer.
     *
     * @param workers the largest of what a union reported, the register says and the social insurance says; null when nobody knows
     * @param union the live union that covered it on the day, of several the one that it has for itself; null when none did
     * @param state 建会状态 as the office judges it
     */
    record Known(long id, String name, String creditCode, String community, boolean nonPublic, @Nullable Integer workers,
            @Nullable Long union, String state) {
        /** Whether a live union covered it on the day. */
        boolean covered() {
            return union != null;
        }

        /** Whether it is known to have at least so many people. */
        boolean hasAtLeast(int people) {
            return workers != null && workers >= people;
        }
    }

    /**
     * All that had been founded and were at work on that day, by community and name; headcounts are what the unions reported last. The
     * community and 建会状态 are today's.
     */
    List<Known> on(LocalDate day, LastReported last) {
        Map<Long, Long> covering = coverage.covering(day);
        Map<Long, Integer> reported = last.newest() == null ? Map.of() : reported(last, last.newest());
        List<Known> known = new ArrayList<>();
        sql.read(context -> context
                .select(EMPLOYER.ID, EMPLOYER.NAME, EMPLOYER.CREDIT_CODE, EMPLOYER.COMMUNITY, CoverageFactsStore.category(),
                        CoverageFactsStore.then(EMPLOYER.LISTED_WORKERS, EMPLOYER_HISTORY.LISTED_WORKERS),
                        CoverageFactsStore.then(EMPLOYER.INSURED, EMPLOYER_HISTORY.INSURED), EMPLOYER.UNION_STATE)
                .from(EMPLOYER).leftJoin(EMPLOYER_HISTORY).on(CoverageFactsStore.stretch(day)).where(EMPLOYER.LIVE.isTrue())
                .and(CoverageFactsStore.state().isNull().or(CoverageFactsStore.state().notIn(GONE)))
                .and(EMPLOYER.FOUNDED_ON.isNull().or(EMPLOYER.FOUNDED_ON.le(day)))
                .orderBy(EMPLOYER.COMMUNITY, EMPLOYER.NAME_KEY, EMPLOYER.ID).fetch())
                .forEach(found -> known.add(new Known(found.value1(), found.value2(), Texts.orEmpty(found.value3()),
                        UnionGroupStore.name(found.value4()), nonPublic.contains(Texts.orEmpty(found.value5())),
                        most(reported.get(found.value1()), most(found.value6(), found.value7())),
                        covering.get(found.value1()), Texts.orEmpty(found.value8()))));
        return known;
    }

    /**
     * Workers as reported per employer; a union that reports one total speaks for the one employer it belongs to. What a later quarter says
     * of an employer counts, whichever union said it.
     */
    private Map<Long, Integer> reported(LastReported last, Quarter newest) {
        var employer = DSL.coalesce(HEADCOUNT.EMPLOYER_ID, SUB_UNION.EMPLOYER_ID);
        Map<Long, Integer> workers = new HashMap<>();
        Map<Long, String> told = new HashMap<>();
        sql.read(context -> context.select(employer, HEADCOUNT.WORKERS, HEADCOUNT.QUARTER, HEADCOUNT.UNION_ID).from(HEADCOUNT)
                .join(SUB_UNION).on(SUB_UNION.ID.eq(HEADCOUNT.UNION_ID)).where(HEADCOUNT.LIVE.isTrue())
                .and(HEADCOUNT.QUARTER.between(newest.yearBefore().toString(), newest.toString())).and(employer.isNotNull())
                .and(HEADCOUNT.WORKERS.isNotNull()).orderBy(HEADCOUNT.QUARTER).fetch()).stream()
                .filter(found -> found.value3().equals(String.valueOf(last.quarter(found.value4()))))
                .forEach(found -> {
                    boolean again = found.value3().equals(told.put(found.value1(), found.value3()));
                    workers.merge(found.value1(), found.value2(), (before, now) -> again ? Math.max(before, now) : now);
                });
        return workers;
    }

    private static @Nullable Integer most(@Nullable Integer one, @Nullable Integer other) {
        return one == null ? other : other == null ? one : Integer.valueOf(Math.max(one, other));
    }
}
