package org.streetunion.app.reporting;

import static org.streetunion.app.database.jooq.Tables.DUTY_LOG;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION_HISTORY;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Quarter;

/**
 * Rows 47 and 48 from 履职记录: trainings of cadres, one over several days being one 人次 although each day has its line, and unions that were
 * visited, each once. Where nobody kept a record, nothing is known.
 */
final class DutyFactsStore implements IndicatorSource {
    private static final String TRAININGS = "47";
    private static final String VISITED = "48";
    private static final String TRAINING = "培训";
    private static final Set<String> CODES = Set.of(TRAININGS, VISITED);
    private final Sql sql;

    DutyFactsStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Set<String> codes() {
        return CODES;
    }

    @Override
    public Map<String, Counted> count(Quarter quarter) {
        return new Happenings(quarter).count(CODES, this::between);
    }

    private Snapshot between(LocalDate from, LocalDate to) {
        Snapshot snapshot = new Snapshot();
        boolean kept = sql.read(context -> context.fetchExists(DSL.selectOne().from(DUTY_LOG).where(within(from, to))));
        for (String code : CODES) {
            if (kept) {
                sql.read(context -> context.fetch(counted(code, from, to))).forEach(found -> snapshot.once(code, found.value1()));
            } else {
                snapshot.unknown(code);
            }
        }
        return snapshot;
    }

    private static Select<Record1<Long>> counted(String code, LocalDate from, LocalDate to) {
        if (code.equals(TRAININGS)) {
            return DSL.select(DUTY_LOG.ID).from(DUTY_LOG).where(within(from, to)).and(DUTY_LOG.KIND.eq(TRAINING))
                    .andNotExists(dayBefore());
        }
        return DSL.selectDistinct(SUB_UNION.ID).from(DUTY_LOG).join(SUB_UNION).on(SUB_UNION.ID.eq(DUTY_LOG.UNION_ID))
                .join(SUB_UNION_HISTORY).on(UnionFactsStore.holdsOn(to)).where(within(from, to))
                .and(DUTY_LOG.KIND.eq("走访联系")).and(UnionFactsStore.counts());
    }

    /** The same person at the same training a day earlier: a line with nothing said of it goes on with nothing. */
    private static Select<?> dayBefore() {
        var before = DUTY_LOG.as("before");
        return DSL.selectOne().from(before).where(before.LIVE.isTrue()).and(before.KIND.eq(TRAINING))
                .and(before.PERSON_ID.eq(DUTY_LOG.PERSON_ID)).and(before.CONTENT.eq(DUTY_LOG.CONTENT))
                .and(before.ON_DAY.eq(DSL.localDateSub(DUTY_LOG.ON_DAY, DSL.inline(1))));
    }

    private static Condition within(LocalDate from, LocalDate to) {
        return DUTY_LOG.LIVE.isTrue().and(DUTY_LOG.ON_DAY.between(from, to));
    }
}
