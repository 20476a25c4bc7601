package org.streetunion.app.reporting.sheets;

import static org.streetunion.app.database.jooq.Tables.SUB_UNION;
import static org.streetunion.app.database.jooq.Tables.UNION_TERM;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.streetunion.app.database.jooq.tables.UnionTerm;
import org.streetunion.app.reporting.ApprovedDelayStore;

/** 换届 as conditions on the union of a select: a new term counts once, in the year it began or, if later, the one before ended. */
final class TermFactsStore {
    private static final UnionTerm NEXT = UNION_TERM.as("next_term");

    private TermFactsStore() {}

    /** A term was to be followed between two days; with its successor begun by the last, where that is asked for. */
    static Condition due(LocalDate from, LocalDate to, boolean renewed) {
        var ended = terms(UNION_TERM).and(dueDay(to).between(from, to));
        return DSL.exists(renewed ? ended.andExists(after(UNION_TERM).and(NEXT.STARTS_ON.le(to))) : ended);
    }

    /** A successor has begun by the last day, for a term that ends in its year, or for one that was over already. */
    static Condition renewed(LocalDate from, LocalDate to) {
        LocalDate last = LocalDate.of(to.getYear(), 12, 31);
        Condition ownYear = DSL.exists(terms(UNION_TERM).and(UNION_TERM.ENDS_ON.between(from, last))
                .andExists(after(UNION_TERM).and(NEXT.STARTS_ON.le(to))));
        UnionTerm before = UNION_TERM.as("term_before");
        var earlier = terms(before).and(before.ORDINAL.lt(UNION_TERM.ORDINAL));
        var early = terms(before).and(before.ORDINAL.lt(UNION_TERM.ORDINAL)).and(before.ENDS_ON.gt(last));
        Condition late = DSL.exists(terms(UNION_TERM).and(UNION_TERM.STARTS_ON.between(from, to)).andExists(earlier)
                .andNotExists(early));
        return ownYear.or(late);
    }

    /** The day a term ends; of a prolonged one the day until which that was approved, or sooner when its successor began. */
    private static Field<LocalDate> dueDay(LocalDate day) {
        Field<LocalDate> until = ApprovedDelayStore.end(UNION_TERM, day);
        Field<LocalDate> begun = DSL.field(DSL.select(DSL.min(NEXT.STARTS_ON)).from(NEXT)
                .where(NEXT.UNION_ID.eq(UNION_TERM.UNION_ID)).and(NEXT.LIVE.isTrue()).and(NEXT.ORDINAL.gt(UNION_TERM.ORDINAL)));
        return DSL.when(begun.le(until), DSL.greatest(begun, UNION_TERM.ENDS_ON)).otherwise(until);
    }

    private static SelectConditionStep<?> terms(UnionTerm term) {
        return DSL.selectOne().from(term).where(term.UNION_ID.eq(SUB_UNION.ID)).and(term.LIVE.isTrue());
    }

    private static SelectConditionStep<?> after(UnionTerm term) {
        return terms(NEXT).and(NEXT.ORDINAL.gt(term.ORDINAL));
    }
}
