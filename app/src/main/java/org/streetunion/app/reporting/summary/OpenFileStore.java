package org.streetunion.app.reporting.summary;

import static org.streetunion.app.database.jooq.Tables.ELECTION;
import static org.streetunion.app.database.jooq.Tables.EMPLOYER;
import static org.streetunion.app.database.jooq.Tables.FOUNDING;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION;
import static org.streetunion.app.database.jooq.Tables.UNION_TERM;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;

/** The files of elections and foundings that are worked on, with the days of their steps. */
final class OpenFileStore {
    private static final String OPEN = "办理中";
    private final Sql sql;

    OpenFileStore(Sql sql) {
        this.sql = sql;
    }

    /**
     * A file.
     *
     * @param due when the term ends, or until when it was prolonged; null when there is no day
     * @param steps days by step, in order; null where it is not done
     */
    record Found(String kind, String community, String whose, @Nullable LocalDate due,
            Map<String, @Nullable LocalDate> steps) {}

    /** Elections first, each kind by community. */
    List<Found> all() {
        List<Found> all = new ArrayList<>(elections());
        all.addAll(foundings());
        return all;
    }

    private List<Found> elections() {
        Map<String, Field<LocalDate>> steps = new LinkedHashMap<>();
        steps.put("换届请示", ELECTION.REQUEST_ON);
        steps.put("换届批复", ELECTION.REPLY_ON);
        steps.put("候选人请示", ELECTION.NOMINEES_ON);
        steps.put("选举大会", ELECTION.MEETING_ON);
        steps.put("结果报告", ELECTION.RESULT_ON);
        steps.put("结果批复备案", ELECTION.FILED_ON);
        Field<LocalDate> ends = DSL.field(DSL.select(DSL.max(UNION_TERM.ENDS_ON)).from(UNION_TERM)
                .where(UNION_TERM.UNION_ID.eq(ELECTION.UNION_ID)).and(UNION_TERM.LIVE.isTrue())
                .and(UNION_TERM.ORDINAL.lt(ELECTION.TERM_NO)));
        Field<LocalDate> due = DSL.when(ELECTION.SHIFT_NO.isNotNull().and(ELECTION.SHIFT_TO.isNotNull()), ELECTION.SHIFT_TO)
                .otherwise(ends).as("due");
        List<Found> found = new ArrayList<>();
        sql.read(context -> context.select(SUB_UNION.COMMUNITY, SUB_UNION.NAME, due).select(steps.values()).from(ELECTION)
                .join(SUB_UNION).on(SUB_UNION.ID.eq(ELECTION.UNION_ID)).where(ELECTION.LIVE.isTrue())
                .and(ELECTION.STATE.eq(OPEN)).orderBy(SUB_UNION.COMMUNITY, SUB_UNION.CODE, ELECTION.ID).fetch())
                .forEach(row -> found
                        .add(new Found("换届", UnionGroupStore.name(row.get(SUB_UNION.COMMUNITY)), row.get(SUB_UNION.NAME),
                                row.get(due), days(row, steps))));
        return found;
    }

    private List<Found> foundings() {
        Map<String, Field<LocalDate>> steps = new LinkedHashMap<>();
        steps.put("摸底", FOUNDING.SURVEY_ON);
        steps.put("建会请示", FOUNDING.REQUEST_ON);
        steps.put("建会批复", FOUNDING.REPLY_ON);
        steps.put("成立大会", FOUNDING.MEETING_ON);
        List<Found> found = new ArrayList<>();
        sql.read(context -> context.select(EMPLOYER.COMMUNITY, EMPLOYER.NAME).select(steps.values()).from(FOUNDING).join(EMPLOYER)
                .on(EMPLOYER.ID.eq(FOUNDING.EMPLOYER_ID)).where(FOUNDING.LIVE.isTrue()).and(FOUNDING.STATE.eq(OPEN))
                .orderBy(EMPLOYER.COMMUNITY, EMPLOYER.NAME_KEY, FOUNDING.ID).fetch())
                .forEach(row -> found
                        .add(new Found("建会", UnionGroupStore.name(row.get(EMPLOYER.COMMUNITY)), row.get(EMPLOYER.NAME),
                                null, days(row, steps))));
        return found;
    }

    private static Map<String, @Nullable LocalDate> days(Record row, Map<String, Field<LocalDate>> steps) {
        Map<String, @Nullable LocalDate> days = new LinkedHashMap<>();
        steps.forEach((step, field) -> days.put(step, row.get(field)));
        return days;
    }
}
