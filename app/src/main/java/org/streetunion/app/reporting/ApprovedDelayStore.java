package org.streetunion.app.reporting;

import static org.streetunion.app.database.jooq.Tables.ELECTION;
import static org.streetunion.app.database.jooq.Tables.UNION_TERM;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.streetunion.app.database.jooq.tables.UnionTerm;

/** 延期 of a term. Without a number nothing is approved; the file is that of the term which follows. */
public final class ApprovedDelayStore {
    private ApprovedDelayStore() {}

    /** Until when a term may go on, as approved up to a day; null where nothing was. */
    public static Field<LocalDate> until(UnionTerm term, LocalDate day) {
        UnionTerm between = UNION_TERM.as("term_between");
        Condition next = DSL.notExists(DSL.selectOne().from(between).where(between.UNION_ID.eq(term.UNION_ID))
                .and(between.LIVE.isTrue()).and(between.ORDINAL.gt(term.ORDINAL)).and(between.ORDINAL.lt(ELECTION.TERM_NO)));
        return DSL.field(DSL.select(DSL.max(ELECTION.SHIFT_TO)).from(ELECTION).where(ELECTION.UNION_ID.eq(term.UNION_ID))
                .and(ELECTION.LIVE.isTrue()).and(ELECTION.SHIFT.eq("延期")).and(ELECTION.SHIFT_NO.isNotNull())
                .and(ELECTION.SHIFT_ON.isNull().or(ELECTION.SHIFT_ON.le(day)))
                .and(term.ORDINAL.isNull().or(ELECTION.TERM_NO.gt(term.ORDINAL).and(next))));
    }

    /** The last day of a term, or the later one that was approved up to a day. */
    public static Field<LocalDate> end(UnionTerm term, LocalDate day) {
        Field<LocalDate> until = until(term, day);
        return DSL.when(until.gt(term.ENDS_ON), until).otherwise(term.ENDS_ON);
    }
}
