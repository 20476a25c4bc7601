package org.streetunion.app.reporting.summary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Parameters;
import org.streetunion.app.reporting.HeadcountFactsStore;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** 僵尸工会候选: live unions without a member in the register of whom nothing was heard for so many months. */
final class IdleSummary extends NamedSummary {
    private static final String LEAST = "僵尸工会认定月数";
    private static final List<Column> COLUMNS = List.of(Column.centred("序号", 6), Column.text("社区（村）", 18),
            Column.text("工会名称", 40), Column.centred("最近动静", 12), Column.text("是什么", 18), Column.number("已过天数", 10));
    private final LifeSignStore store;
    private final HeadcountFactsStore headcounts;
    private final Parameters parameters;

    IdleSummary(Sql sql, Parameters parameters) {
        super("idle", "僵尸工会候选名单");
        this.store = new LifeSignStore(sql);
        this.headcounts = new HeadcountFactsStore(sql);
        this.parameters = parameters;
    }

    @Override
    public Report compute(Request request) {
        LocalDate day = request.day();
        int months = parameters.amount(LEAST, day).map(BigDecimal::intValue).orElse(12);
        Map<Long, LifeSignStore.Sign> signs = store.signs(day);
        Map<Long, Integer> members = headcounts.verified(day);
        List<Row> rows = new ArrayList<>();
        store.unions(day).forEach(union -> {
            LifeSignStore.Sign sign = signs.get(union.id());
            boolean silent = sign == null || sign.day().isBefore(day.minusMonths(months));
            if (silent && members.getOrDefault(union.id(), 0) == 0) {
                rows.add(row(rows.size() + 1, union, sign, day));
            }
        });
        return Report.of(title(), Table.of(COLUMNS, rows)).withNotes("共 " + rows.size() + " 家：名册中没有实名会员，" + months
                + " 个月内没有上报过会员、没有换届、没有变更、没有会员进出；总工会、工会联合会没有自己的会员，不列。走访台账尚未启用，走访不计在内。");
    }

    private static Row row(int number, LifeSignStore.Union union, LifeSignStore.@Nullable Sign sign, LocalDate day) {
        return Row.of(Cell.ordinal(number), Cell.text(union.community()), Cell.text(union.name()),
                sign == null ? Cell.unknown() : Cell.date(sign.day()), Cell.text(sign == null ? "没有任何记录" : sign.what()),
                sign == null ? Cell.unknown() : Cell.whole(java.time.temporal.ChronoUnit.DAYS.between(sign.day(), day)));
    }
}
