package org.streetunion.app.reporting.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.streetunion.app.database.Sql;
import org.streetunion.app.money.GrantKinds;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** 专项资金: what came in and went out for each project by the books, and what unions used of what they were given for one purpose. */
final class EarmarkedSummary extends NamedSummary {
    private static final List<Column> PROJECTS = List.of(Column.centred("序号", 6), Column.text("项目", 50),
            Column.number("收入（元）", 16),
            Column.number("支出（元）", 16), Column.number("结余（元）", 16));
    private static final List<Column> GIVEN = List.of(Column.centred("序号", 6), Column.text("收款工会", 38), Column.text("项目或文号", 26),
            Column.number("拨付（元）", 15), Column.number("已使用（元）", 15), Column.number("未使用（元）", 15), Column.number("使用率", 9));
    private final GrantFactsStore store;

    EarmarkedSummary(Sql sql) {
        super("earmarked", "专项资金使用情况");
        this.store = new GrantFactsStore(sql);
    }

    @Override
    public Report compute(Request request) {
        List<Row> projects = new ArrayList<>();
        store.projects(request.day())
                .forEach(each -> projects.add(Row.of(Cell.ordinal(projects.size() + 1L), Cell.text(each.name()),
                        Cell.yuan(each.income()), Cell.yuan(each.expense()), Cell.yuan(each.income() - each.expense()))));
        List<GrantFactsStore.Paid> given = store.paid(LocalDate.of(1900, 1, 1), request.day()).stream()
                .filter(each -> each.kind().equals(GrantKinds.EARMARKED)).toList();
        List<Row> rows = new ArrayList<>();
        given.forEach(each -> rows.add(row(rows.size() + 1, each)));
        long paid = given.stream().mapToLong(GrantFactsStore.Paid::cents).sum();
        long used = given.stream().map(GrantFactsStore.Paid::used).filter(Objects::nonNull).mapToLong(Long::longValue).sum();
        rows.add(Row.total(Cell.blank(), Cell.text("合计"), Cell.blank(), Cell.yuan(paid), Cell.yuan(used), Cell.yuan(paid - used),
                Cell.rate(used, paid)));
        Report report = Report.of("专项资金使用情况", new Table("本级账按项目收支", PROJECTS, projects));
        return new Report(report.title(), report.fields(), List.of(report.tables().get(0), new Table("拨给下属工会的专项", GIVEN, rows)),
                List.of("上表来自已记账的凭证（写了项目的）；下表“已使用”由收款工会上报后填在拨付单里，没有报的为“—”，合计里按 0 算。"), report.signatures(),
                report.page());
    }

    private static Row row(int number, GrantFactsStore.Paid each) {
        Long used = each.used();
        return Row.of(Cell.ordinal(number), Cell.text(each.union()),
                Cell.text(each.project().isEmpty() ? each.docNo() : each.project()),
                Cell.yuan(each.cents()), used == null ? Cell.unknown() : Cell.yuan(used),
                used == null ? Cell.unknown() : Cell.yuan(each.cents() - used),
                used == null ? Cell.unknown() : Cell.rate(used, each.cents()));
    }
}
