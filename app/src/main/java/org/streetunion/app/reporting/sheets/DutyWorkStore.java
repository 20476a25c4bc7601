package org.streetunion.app.reporting.sheets;

import static org.streetunion.app.database.jooq.Tables.DUTY_LOG;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.streetunion.app.reporting.UnionOfFirmStore;

/** 履职记录 by union. What names a firm only is its union's, see {@link UnionOfFirmStore}. */
final class DutyWorkStore {
    private DutyWorkStore() {}

    /** Every record between two days. */
    static Select<Record2<Long, Long>> each(LocalDate from, LocalDate to, Condition which) {
        var log = log(from, to, which);
        return DSL.select(log.field(TargetFactsStore.UNION), log.field(TargetFactsStore.ROW)).from(log)
                .where(log.field(TargetFactsStore.UNION).isNotNull());
    }

    /** What several recorded, of one union, day and content, once. */
    static Select<Record2<Long, Long>> once(LocalDate from, LocalDate to, Condition which) {
        var log = log(from, to, which);
        Field<Long> union = log.field(TargetFactsStore.UNION);
        return DSL.select(union, DSL.min(log.field(TargetFactsStore.ROW)).as(TargetFactsStore.ROW)).from(log)
                .where(union.isNotNull()).groupBy(union, log.field(DUTY_LOG.ON_DAY), log.field(DUTY_LOG.CONTENT));
    }

    /** The same, of the same union or firm, a day earlier by anybody: it goes on. */
    static Select<?> dayBefore() {
        var before = DUTY_LOG.as("duty_before");
        return DSL.selectOne().from(before).where(before.LIVE.isTrue()).and(before.KIND.eq(DUTY_LOG.KIND))
                .and(before.CONTENT.eq(DUTY_LOG.CONTENT)).and(same(before.UNION_ID, DUTY_LOG.UNION_ID))
                .and(same(before.EMPLOYER_ID, DUTY_LOG.EMPLOYER_ID))
                .and(before.ON_DAY.eq(DSL.localDateSub(DUTY_LOG.ON_DAY, DSL.inline(1))));
    }

    private static Condition same(Field<Long> one, Field<Long> other) {
        return one.eq(other).or(one.isNull().and(other.isNull()));
    }

    private static org.jooq.Table<?> log(LocalDate from, LocalDate to, Condition which) {
        Field<Long> union = DSL.when(DUTY_LOG.UNION_ID.isNotNull(), DUTY_LOG.UNION_ID)
                .when(DUTY_LOG.EMPLOYER_ID.isNotNull(), UnionOfFirmStore.on(DUTY_LOG.EMPLOYER_ID, DUTY_LOG.ON_DAY));
        return DSL.select(union.as(TargetFactsStore.UNION), DUTY_LOG.ID.as(TargetFactsStore.ROW), DUTY_LOG.ON_DAY,
                DUTY_LOG.CONTENT).from(DUTY_LOG).where(DUTY_LOG.LIVE.isTrue()).and(DUTY_LOG.ON_DAY.between(from, to)).and(which)
                .asTable("duties_done");
    }
}
