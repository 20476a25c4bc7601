package org.streetunion.app.reporting;

import static org.streetunion.app.database.jooq.Tables.ELECTION;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION_HISTORY;
import static org.streetunion.app.database.jooq.Tables.UNION_TERM;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.Record6;
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
        List<Delay> delays = delays(day);
        List<Held> held = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        for (Record6<Long, String, String, Integer, LocalDate, LocalDate> found : sql.read(context -> context
                .select(SUB_UNION.ID, SUB_UNION.COMMUNITY, SUB_UNION.NAME, UNION_TERM.ORDINAL, UNION_TERM.STARTS_ON,
                        UNION_TERM.ENDS_ON)
                .from(SUB_UNION).join(SUB_UNION_HISTORY).on(UnionFactsStore.holdsOn(day)).leftJoin(UNION_TERM)
                .on(UNION_TERM.UNION_ID.eq(SUB_UNION.ID)).and(UNION_TERM.LIVE.isTrue())
                .and(UNION_TERM.STARTS_ON.isNull().or(UNION_TERM.STARTS_ON.le(day))).where(UnionFactsStore.counts())
                .orderBy(SUB_UNION.COMMUNITY, SUB_UNION.CODE, SUB_UNION.ID, UNION_TERM.ENDS_ON.desc(), UNION_TERM.ORDINAL.desc())
                .fetch())) {
            if (seen.add(found.value1())) {
                held.add(new Held(found.value2(), found.value3(), found.value4(), found.value5(),
                        found.value6(), until(delays, found.value1(), found.value4())));
            }
        }
        return held;
    }

    /** 延期 of the election of a term. */
    private record Delay(long union, int term, LocalDate until) {}

    private List<Delay> delays(LocalDate day) {
        return sql.read(context -> context.select(ELECTION.UNION_ID, ELECTION.TERM_NO, ELECTION.SHIFT_TO).from(ELECTION)
                .where(ELECTION.LIVE.isTrue()).and(ELECTION.SHIFT.eq("延期")).and(ELECTION.SHIFT_NO.isNotNull())
                .and(ELECTION.SHIFT_TO.isNotNull()).and(ELECTION.SHIFT_ON.isNull().or(ELECTION.SHIFT_ON.le(day)))
                .fetch(found -> new Delay(found.value1(), found.value2(), found.value3())));
    }

    /** Without a number nothing is approved; the file is that of a later term than the one which is held. */
    private static @Nullable LocalDate until(List<Delay> delays, long union, @Nullable Integer term) {
        return delays.stream().filter(each -> each.union() == union && (term == null || each.term() > term)).map(Delay::until)
                .max(LocalDate::compareTo).orElse(null);
    }
}
