package org.streetunion.app.reporting;

import static org.streetunion.app.database.jooq.Tables.COVERAGE;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** The one union to which something counts that names a firm only: the base union covering it that day before any federation. */
public final class UnionOfFirmStore {
    private static final List<String> BASE = List.of("单建", "联合");

    private UnionOfFirmStore() {}

    /** As a field of a select over rows that name the firm; null where nobody covers it. */
    public static Field<Long> on(Field<Long> firm, Field<LocalDate> day) {
        Condition covers = COVERAGE.EMPLOYER_ID.eq(firm).and(COVERAGE.LIVE.isTrue())
                .and(COVERAGE.COVERED_FROM.isNull().or(COVERAGE.COVERED_FROM.le(day)))
                .and(COVERAGE.COVERED_TO.isNull().or(COVERAGE.COVERED_TO.gt(day)));
        Field<Long> base = DSL.min(DSL.when(COVERAGE.MODE.in(BASE), COVERAGE.UNION_ID));
        return DSL.field(DSL.select(DSL.coalesce(base, DSL.min(COVERAGE.UNION_ID))).from(COVERAGE).where(covers));
    }
}
