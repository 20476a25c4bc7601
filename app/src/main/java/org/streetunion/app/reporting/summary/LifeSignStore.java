package org.streetunion.app.reporting.summary;

import static org.streetunion.app.database.jooq.Tables.DUTY_LOG;
import static org.streetunion.app.database.jooq.Tables.HEADCOUNT;
import static org.streetunion.app.database.jooq.Tables.MEMBERSHIP;
import static org.streetunion.app.database.jooq.Tables.PERSON;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION_HISTORY;
import static org.streetunion.app.database.jooq.Tables.UNION_TERM;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Episode;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.reporting.BranchStore;
import org.streetunion.app.reporting.UnionFactsStore;

/** The live unions with members of their own, and what was last heard of each. */
final class LifeSignStore {
    private static final String VISIT = "走访联系";
    private final Sql sql;

    LifeSignStore(Sql sql) {
        this.sql = sql;
    }

    /** A union. */
    record Union(long id, String community, String name) {}

    /** A sign of life. */
    record Sign(LocalDate day, String what) {}

    /** The unions of a day, by community, then code. */
    List<Union> unions(LocalDate day) {
        return sql.read(context -> context.select(SUB_UNION.ID, SUB_UNION.COMMUNITY, SUB_UNION.NAME).from(SUB_UNION)
                .join(SUB_UNION_HISTORY).on(UnionFactsStore.holdsOn(day)).where(UnionFactsStore.counts())
                .and(SUB_UNION_HISTORY.FORM.isNull().or(SUB_UNION_HISTORY.FORM.notIn(UnionFactsStore.FEDERATIONS)))
                .orderBy(SUB_UNION.COMMUNITY, SUB_UNION.CODE, SUB_UNION.ID)
                .fetch(found -> new Union(found.value1(), UnionGroupStore.name(found.value2()), found.value3())));
    }

    /** The latest sign of each union up to the day; what is heard of a branch is heard of its union. */
    Map<Long, Sign> signs(LocalDate day) {
        Map<Long, Sign> signs = new HashMap<>();
        latest(UNION_TERM.UNION_ID, UNION_TERM.STARTS_ON, UNION_TERM.LIVE.isTrue(), new Sign(day, "换届"), signs);
        latest(MEMBERSHIP.UNION_ID, MEMBERSHIP.VALID_FROM,
                MEMBERSHIP.ROW_ID.in(DSL.select(PERSON.ID).from(PERSON).where(PERSON.MEMBER_LIVE.isTrue())),
                new Sign(day, "会员进出"), signs);
        latest(DUTY_LOG.UNION_ID, DUTY_LOG.ON_DAY, DUTY_LOG.LIVE.isTrue().and(DUTY_LOG.KIND.eq(VISIT)), new Sign(day, "走访"),
                signs);
        latest(SUB_UNION_HISTORY.ROW_ID, SUB_UNION_HISTORY.VALID_FROM, DSL.trueCondition(), new Sign(day, "工会变更"), signs);
        latest(SUB_UNION.ID, SUB_UNION.FOUNDED_ON, DSL.trueCondition(), new Sign(day, "建会"), signs);
        sql.read(context -> context.select(HEADCOUNT.UNION_ID, DSL.max(HEADCOUNT.QUARTER)).from(HEADCOUNT)
                .where(HEADCOUNT.LIVE.isTrue()).and(HEADCOUNT.MEMBERS.gt(0))
                .and(HEADCOUNT.QUARTER.le(Quarter.of(day).toString())).groupBy(HEADCOUNT.UNION_ID).fetch()).forEach(found -> {
                    Quarter quarter = Quarter.parse(found.value2());
                    if (quarter != null) {
                        later(signs, found.value1(), new Sign(quarter.last().isAfter(day) ? day : quarter.last(), "上报会员"));
                    }
                });
        return new BranchStore(sql).merged(signs, day, LifeSignStore::later);
    }

    /** The latest of one kind, up to the day of the sign that is sought; what has always been so is no sign. */
    private void latest(TableField<?, Long> union, TableField<?, LocalDate> field, Condition counts, Sign sought,
            Map<Long, Sign> signs) {
        sql.read(context -> context.select(union, DSL.max(field)).from(union.getTable()).where(field.le(sought.day()))
                .and(field.gt(Episode.ALWAYS))
                .and(union.isNotNull()).and(counts).groupBy(union).fetch())
                .forEach(found -> later(signs, found.value1(), new Sign(found.value2(), sought.what())));
    }

    private static void later(Map<Long, Sign> signs, long union, Sign sign) {
        signs.merge(union, sign, LifeSignStore::later);
    }

    private static Sign later(Sign one, Sign other) {
        return other.day().isAfter(one.day()) ? other : one;
    }
}
