package org.streetunion.app.reporting.summary;

import static org.streetunion.app.database.jooq.Tables.HEADCOUNT;
import static org.streetunion.app.database.jooq.Tables.MEMBERSHIP;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION_HISTORY;
import static org.streetunion.app.database.jooq.Tables.UNION_TERM;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Parameters;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.reporting.HeadcountFactsStore;
import org.streetunion.app.reporting.UnionFactsStore;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** 僵尸工会候选: live unions without a member in the register of whom nothing was heard for so many months. */
final class IdleSummary implements Summary {
    private static final String LEAST = "僵尸工会认定月数";
    private static final List<Column> COLUMNS = List.of(Column.centred("序号", 6), Column.text("社区（村）", 18),
            Column.text("工会名称", 40), Column.centred("最近动静", 12), Column.text("是什么", 18), Column.number("已过天数", 10));
    private final Sql sql;
    private final HeadcountFactsStore headcounts;
    private final Parameters parameters;

    IdleSummary(Sql sql, Parameters parameters) {
        this.sql = sql;
        this.headcounts = new HeadcountFactsStore(sql);
        this.parameters = parameters;
    }

    /** A sign of life. */
    private record Sign(LocalDate day, String what) {}

    @Override
    public String key() {
        return "idle";
    }

    @Override
    public String title() {
        return "僵尸工会候选名单";
    }

    @Override
    public List<Option> options() {
        return List.of();
    }

    @Override
    public Report compute(Request request) {
        LocalDate day = request.day();
        int months = parameters.amount(LEAST, day).map(BigDecimal::intValue).orElse(12);
        Map<Long, Sign> signs = signs(day);
        Map<Long, Integer> members = headcounts.verified(day);
        List<Row> rows = new ArrayList<>();
        sql.read(context -> context.select(SUB_UNION.ID, SUB_UNION.COMMUNITY, SUB_UNION.NAME).from(SUB_UNION)
                .join(SUB_UNION_HISTORY)
                .on(UnionFactsStore.holdsOn(day)).where(UnionFactsStore.counts())
                .and(SUB_UNION_HISTORY.FORM.isNull().or(SUB_UNION_HISTORY.FORM.notIn(UnionFactsStore.FEDERATIONS)))
                .orderBy(SUB_UNION.COMMUNITY, SUB_UNION.CODE, SUB_UNION.ID).fetch()).forEach(found -> {
                    Sign sign = signs.get(found.value1());
                    boolean silent = sign == null || sign.day().isBefore(day.minusMonths(months));
                    if (silent && members.getOrDefault(found.value1(), 0) == 0) {
                        rows.add(row(rows.size() + 1, found.value2(), found.value3(), sign, day));
                    }
                });
        return Report.of(title(), Table.of(COLUMNS, rows)).withNotes("共 " + rows.size() + " 家：名册中没有实名会员，" + months
                + " 个月内没有上报过会员、没有换届、没有变更、没有会员进出；总工会、工会联合会没有自己的会员，不列。走访台账尚未启用，走访不计在内。");
    }

    private static Row row(int number, @Nullable String community, String union, @Nullable Sign sign, LocalDate day) {
        return Row.of(Cell.ordinal(number), Cell.text(UnionGroups.name(community)), Cell.text(union),
                sign == null ? Cell.unknown() : Cell.date(sign.day()), Cell.text(sign == null ? "没有任何记录" : sign.what()),
                sign == null ? Cell.unknown() : Cell.whole(java.time.temporal.ChronoUnit.DAYS.between(sign.day(), day)));
    }

    /** The latest sign of each union up to the day. */
    private Map<Long, Sign> signs(LocalDate day) {
        Map<Long, Sign> signs = new HashMap<>();
        latest(UNION_TERM.UNION_ID, UNION_TERM.STARTS_ON, day, "换届", signs);
        latest(MEMBERSHIP.UNION_ID, MEMBERSHIP.VALID_FROM, day, "会员进出", signs);
        latest(SUB_UNION_HISTORY.ROW_ID, SUB_UNION_HISTORY.VALID_FROM, day, "工会变更", signs);
        latest(SUB_UNION.ID, SUB_UNION.FOUNDED_ON, day, "建会", signs);
        sql.read(context -> context.select(HEADCOUNT.UNION_ID, DSL.max(HEADCOUNT.QUARTER)).from(HEADCOUNT)
                .where(HEADCOUNT.LIVE.isTrue()).and(HEADCOUNT.MEMBERS.gt(0))
                .and(HEADCOUNT.QUARTER.le(Quarter.of(day).toString())).groupBy(HEADCOUNT.UNION_ID).fetch()).forEach(found -> {
                    Quarter quarter = Quarter.parse(found.value2());
                    if (quarter != null) {
                        later(signs, found.value1(), new Sign(quarter.last().isAfter(day) ? day : quarter.last(), "上报会员"));
                    }
                });
        return signs;
    }

    private void latest(TableField<?, Long> union, TableField<?, LocalDate> field, LocalDate day, String what,
            Map<Long, Sign> signs) {
        sql.read(context -> context.select(union, DSL.max(field)).from(union.getTable()).where(field.le(day))
                .and(union.isNotNull()).groupBy(union).fetch())
                .forEach(found -> later(signs, found.value1(), new Sign(found.value2(), what)));
    }

    private static void later(Map<Long, Sign> signs, long union, Sign sign) {
        signs.merge(union, sign, (one, other) -> other.day().isAfter(one.day()) ? other : one);
    }
}
