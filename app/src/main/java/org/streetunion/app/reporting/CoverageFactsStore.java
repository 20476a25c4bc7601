package org.streetunion.app.reporting;

import static org.streetunion.app.database.jooq.Tables.COVERAGE;
import static org.streetunion.app.database.jooq.Tables.EMPLOYER;
import static org.streetunion.app.database.jooq.Tables.EMPLOYER_HISTORY;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION_HISTORY;
import static org.streetunion.app.database.jooq.Tables.ZONE;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.office.zones.ZoneLedger;

/** Rows 07, 08 and 10: employers covered by a live union, each once, and zones. */
public final class CoverageFactsStore implements SnapshotSource {
    private static final Set<String> CODES = Set.of("07", "08", "10");
    private final Sql sql;
    private final List<String> nonPublic;

    /** Counts employers of these categories as 非公企业. */
    public CoverageFactsStore(Sql sql, List<String> nonPublic) {
        this.sql = sql;
        this.nonPublic = nonPublic;
    }

    @Override
    public Set<String> codes() {
        return CODES;
    }

    @Override
    public Snapshot at(Quarter quarter) {
        return on(quarter.last());
    }

    /** What was so on a day. */
    public Snapshot on(LocalDate day) {
        Snapshot snapshot = new Snapshot();
        sql.read(context -> context.selectDistinct(EMPLOYER.ID, category()).from(COVERAGE).join(EMPLOYER)
                .on(EMPLOYER.ID.eq(COVERAGE.EMPLOYER_ID)).leftJoin(EMPLOYER_HISTORY).on(stretch(day)).join(SUB_UNION)
                .on(SUB_UNION.ID.eq(COVERAGE.UNION_ID))
                .join(SUB_UNION_HISTORY)
                .on(UnionFactsStore.holdsOn(day)).where(COVERAGE.LIVE.isTrue().and(EMPLOYER.LIVE.isTrue()))
                .and(spans(COVERAGE.COVERED_FROM, COVERAGE.COVERED_TO, day)).and(UnionFactsStore.counts()).fetch())
                .forEach(found -> {
                    snapshot.count("07", found.value1(), 1);
                    snapshot.countIf(nonPublic.contains(String.valueOf(found.value2())), "08", found.value1());
                });
        sql.read(context -> context.select(ZONE.ID).from(ZONE).where(ZONE.LIVE.isTrue())
                .and(spans(ZONE.FOUNDED_ON, ZONE.ENDED_ON, day)).and(ZONE.KIND.isNull().or(ZONE.KIND.ne(ZoneLedger.GRID)))
                .fetch(ZONE.ID)).forEach(zone -> snapshot.count("10", zone, 1));
        return snapshot;
    }

    /** The live union that covered each employer on a day; of several its own, else the first. */
    public Map<Long, Long> covering(LocalDate day) {
        Map<Long, Long> covering = new HashMap<>();
        sql.read(context -> context.select(COVERAGE.EMPLOYER_ID, COVERAGE.UNION_ID).from(COVERAGE).join(EMPLOYER)
                .on(EMPLOYER.ID.eq(COVERAGE.EMPLOYER_ID)).join(SUB_UNION).on(SUB_UNION.ID.eq(COVERAGE.UNION_ID))
                .join(SUB_UNION_HISTORY)
                .on(UnionFactsStore.holdsOn(day)).where(COVERAGE.LIVE.isTrue().and(EMPLOYER.LIVE.isTrue()))
                .and(spans(COVERAGE.COVERED_FROM, COVERAGE.COVERED_TO, day)).and(UnionFactsStore.counts())
                .orderBy(DSL.when(COVERAGE.MODE.eq("单建"), 0).otherwise(1), COVERAGE.UNION_ID).fetch())
                .forEach(found -> covering.putIfAbsent(found.value1(), found.value2()));
        return covering;
    }

    /** The stretch of an employer's history that holds on a day; to be joined from the left, and read by {@link #then}. */
    public static Condition stretch(LocalDate day) {
        return EMPLOYER_HISTORY.ROW_ID.eq(EMPLOYER.ID).and(EMPLOYER_HISTORY.VALID_FROM.le(day))
                .and(EMPLOYER_HISTORY.VALID_TO.isNull().or(EMPLOYER_HISTORY.VALID_TO.gt(day)));
    }

    /** What that stretch says; today's value of an employer that was covered before its 成立日期, for that day must be wrong. */
    public static <T> Field<T> then(Field<T> now, Field<T> past) {
        return DSL.when(EMPLOYER_HISTORY.ID.isNull(), now).otherwise(past);
    }

    /** 单位类别 on that day. */
    public static Field<String> category() {
        return then(EMPLOYER.CATEGORY, EMPLOYER_HISTORY.CATEGORY);
    }

    /** 单位状态 on that day. */
    public static Field<String> state() {
        return then(EMPLOYER.STATE, EMPLOYER_HISTORY.STATE);
    }

    /** From ≤ day, or always; to > day, or still. */
    private static Condition spans(Field<LocalDate> from, Field<LocalDate> to, LocalDate day) {
        return DSL.and(from.isNull().or(from.le(day)), to.isNull().or(to.gt(day)));
    }
}
