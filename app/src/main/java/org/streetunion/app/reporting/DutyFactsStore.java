package org.streetunion.app.reporting;

import static org.streetunion.app.database.jooq.Tables.DUTY_LOG;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION_HISTORY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Quarter;

/**
 * Rows 47 and 48 from 履职记录: trainings of cadres, one over several days being one 人次 although each day has its line, and unions that were
 * visited, each once. Where nobody kept a record, nothing is known.
 */
final class DutyFactsStore {
    private static final String TRAININGS = "47";
    private static final String VISITED = "48";
    private static final String TRAINING = "培训";
    private final Sql sql;

    DutyFactsStore(Sql sql) {
        this.sql = sql;
    }

    /** Both rows for one quarter's report. */
    Map<String, Figures> figures(Quarter quarter) {
        return Map.of(TRAININGS, flow(TRAININGS, quarter), VISITED, flow(VISITED, quarter));
    }

    /** The duties or the unions behind a row. */
    List<Long> list(String code, Quarter quarter) {
        return sql.read(context -> context.fetch(counted(code, quarter.first(), quarter.last()))).getValues(0, Long.class)
                .stream()
                .sorted().toList();
    }

    private Figures flow(String code, Quarter quarter) {
        Quarter before = quarter.previous();
        Quarter lastYear = quarter.yearBefore();
        return Figures.flow(number(code, quarter.first(), quarter.last()), number(code, before.first(), before.last()),
                number(code, LocalDate.of(quarter.year(), 1, 1), quarter.last()),
                number(code, lastYear.first(), lastYear.last()));
    }

    private @Nullable BigDecimal number(String code, LocalDate from, LocalDate to) {
        return sql.read(context -> context.fetchExists(DSL.selectOne().from(DUTY_LOG).where(within(from, to)))
                ? BigDecimal.valueOf(context.fetchCount(counted(code, from, to)))
                : null);
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
