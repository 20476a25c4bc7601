package org.streetunion.app.reporting;

import static org.streetunion.app.database.jooq.Tables.SUB_UNION;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION_HISTORY;
import static org.streetunion.app.database.jooq.Tables.UNION_TERM;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record7;
import org.jooq.SelectSelectStep;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;

/** The live unions of a day and the term that each is in. */
public final class HeldTermStore {
    private final Sql sql;

    /** Over the office's database. */
    public HeldTermStore(Sql sql) {
        this.sql = sql;
    }

    /**
     * A union's term.
     *
     * @param ordinal null when it has none
     * @param until the last day of the 延期 that was approved up to the day; null when there is none
     */
    public record Held(@Nullable String community, String union, @Nullable Integer ordinal, @Nullable LocalDate from,
            @Nullable LocalDate to, @Nullable LocalDate until) {
        /** Whether it has ended. */
        public boolean over(LocalDate day) {
            return to != null && to.isBefore(day);
        }

        /** Whether it has ended, but may go on for now. */
        public boolean prolonged(LocalDate day) {
            return over(day) && until != null && !until.isBefore(day);
        }

        /** 超期未换届: it has ended and may not go on. */
        public boolean overdue(LocalDate day) {
            return over(day) && !prolonged(day);
        }
    }

    /** The term that has begun on the day and ends last; unions without one stand with none. */
    public List<Held> on(LocalDate day) {
        List<Held> held = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        sql.read(context -> columns(context, day).from(SUB_UNION).join(SUB_UNION_HISTORY).on(UnionFactsStore.holdsOn(day))
                .leftJoin(UNION_TERM).on(UNION_TERM.UNION_ID.eq(SUB_UNION.ID)).and(begun(day)).where(UnionFactsStore.counts())
                .orderBy(SUB_UNION.COMMUNITY, SUB_UNION.CODE, SUB_UNION.ID, UNION_TERM.ENDS_ON.desc(), UNION_TERM.ORDINAL.desc())
                .fetch()).forEach(found -> {
                    if (seen.add(found.value1())) {
                        held.add(held(found));
                    }
                });
        return held;
    }

    /** The same by union, whatever kind of union it is; those without a term that ends are left out. */
    public Map<Long, Held> byUnion(LocalDate day) {
        Map<Long, Held> held = new HashMap<>();
        sql.read(context -> columns(context, day).from(SUB_UNION).join(UNION_TERM).on(UNION_TERM.UNION_ID.eq(SUB_UNION.ID))
                .and(begun(day)).where(SUB_UNION.LIVE.isTrue()).and(UNION_TERM.ENDS_ON.isNotNull())
                .orderBy(UNION_TERM.ENDS_ON.desc(), UNION_TERM.ORDINAL.desc()).fetch())
                .forEach(found -> held.putIfAbsent(found.value1(), held(found)));
        return held;
    }

    private static SelectSelectStep<Record7<Long, String, String, Integer, LocalDate, LocalDate, LocalDate>> columns(
            DSLContext context, LocalDate day) {
        return context.select(SUB_UNION.ID, SUB_UNION.COMMUNITY, SUB_UNION.NAME, UNION_TERM.ORDINAL, UNION_TERM.STARTS_ON,
                UNION_TERM.ENDS_ON, ApprovedDelayStore.until(UNION_TERM, day));
    }

    private static Condition begun(LocalDate day) {
        return UNION_TERM.LIVE.isTrue().and(UNION_TERM.STARTS_ON.isNull().or(UNION_TERM.STARTS_ON.le(day)));
    }

    private static Held held(Record7<Long, String, String, Integer, LocalDate, LocalDate, LocalDate> found) {
        return new Held(found.value2(), found.value3(), found.value4(), found.value5(), found.value6(), found.value7());
    }
}
