package org.streetunion.app.reporting.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.reporting.statements.Unit;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** 下拨明细: the annex of the quarterly statement: what each union was given of each kind, this quarter and this year. */
final class GrantSummary extends NamedSummary {
    private static final List<Column> COLUMNS = List.of(Column.centred("序号", 6), Column.text("收款工会", 40),
            Column.centred("款项性质", 12),
            Column.text("文号", 22), Column.number("预算数", 15), Column.number("本季拨付", 15), Column.number("累计拨付", 15),
            Column.number("结余", 15), Column.centred("到账日期", 13));
    private final GrantFactsStore store;

    GrantSummary(Sql sql) {
        super("grants", "下拨明细", Unit.OPTION);
        this.store = new GrantFactsStore(sql);
    }

    private record Key(String union, String kind, String docNo) {}

    @Override
    public Report compute(Request request) {
        LocalDate day = request.day();
        LocalDate quarter = Quarter.of(day).first();
        Map<Key, List<GrantFactsStore.Paid>> groups = new LinkedHashMap<>();
        store.paid(day.withDayOfYear(1), day).forEach(each -> groups
                .computeIfAbsent(new Key(each.union(), each.kind(), each.docNo()), key -> new ArrayList<>()).add(each));
        List<Row> rows = new ArrayList<>();
        groups.forEach((key, paid) -> rows.add(row(rows.size() + 1, key, paid, quarter, Unit.of(request))));
        long thisQuarter = groups.values().stream().flatMap(List::stream).filter(each -> !each.paid().isBefore(quarter))
                .mapToLong(GrantFactsStore.Paid::cents).sum();
        rows.add(Row.total(Cell.blank(), Cell.text("合计"), Cell.blank(), Cell.blank(), Cell.blank(),
                Unit.of(request).cell(thisQuarter),
                Unit.of(request).cell(groups.values().stream().mapToLong(GrantSummary::sum).sum()), Cell.blank(), Cell.blank()));
        return Report.of(Quarter.of(day).words() + "下拨明细", Table.of(COLUMNS, rows))
                .withNotes("单位：" + Unit.of(request).words() + "。累计拨付从本年1月1日算起；退回的不算；结余 = 预算数 − 累计拨付，没有写预算数的为“—”。");
    }

    private static Row row(int number, Key key, List<GrantFactsStore.Paid> paid, LocalDate quarter, Unit unit) {
        Long budgeted = paid.stream().map(GrantFactsStore.Paid::budgeted).filter(Objects::nonNull).max(Long::compare)
                .orElse(null);
        long sum = sum(paid);
        long now = paid.stream().filter(each -> !each.paid().isBefore(quarter)).mapToLong(GrantFactsStore.Paid::cents).sum();
        return Row.of(Cell.ordinal(number), Cell.text(key.union()), Cell.text(key.kind()), Cell.text(key.docNo()),
                unit.cell(budgeted),
                unit.cell(now), unit.cell(sum), unit.cell(budgeted == null ? null : Long.valueOf(budgeted - sum)), arrived(paid));
    }

    private static Cell arrived(List<GrantFactsStore.Paid> paid) {
        long open = paid.stream().filter(each -> each.arrived() == null).count();
        return open == paid.size()
                ? Cell.text("未到账")
                : open > 0
                        ? Cell.text(open + " 笔未到账")
                        : Cell.date(paid.stream().map(GrantFactsStore.Paid::arrived).filter(Objects::nonNull)
                                .max(LocalDate::compareTo)
                                .orElseThrow());
    }

    private static long sum(List<GrantFactsStore.Paid> paid) {
        return paid.stream().mapToLong(GrantFactsStore.Paid::cents).sum();
    }
}
