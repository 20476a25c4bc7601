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
    private static final Option WHICH = new Option("which", "看", List.of("拨给下属工会的", "本级账按项目"));
    private static final List<Column> PROJECTS = List.of(Column.centred("序号", 6), Column.text("项目", 50),
            Column.number("收入（元）", 16),
            Column.number("支出（元）", 16), Column.number("结余（元）", 16));
    private static final List<Column> GIVEN = List.of(Column.centred("序号", 6), Column.text("收款工会", 36),
            Column.centred("款项性质", 10), Column.text("项目或文号", 24),
            Column.number("拨付（元）", 15), Column.number("已使用（元）", 15), Column.number("未使用（元）", 15), Column.number("使用率", 9));
    private final GrantFactsStore store;

    EarmarkedSummary(Sql sql) {
        super("earmarked", "专项资金使用情况", WHICH);
        this.store = new GrantFactsStore(sql);
    }

    @Override
    public Report compute(Request request) {
        return request.choice(WHICH).equals(WHICH.choices().get(0)) ? given(request.day()) : projects(request.day());
    }

    private Report projects(LocalDate day) {
        List<GrantFactsStore.OfProject> projects = store.projects(day);
        List<Row> rows = new ArrayList<>();
        projects.forEach(each -> rows.add(Row.of(Cell.ordinal(rows.size() + 1L), Cell.text(each.name()), Cell.yuan(each.income()),
                Cell.yuan(each.expense()), Cell.yuan(each.income() - each.expense()))));
        long income = projects.stream().mapToLong(GrantFactsStore.OfProject::income).sum();
        long expense = projects.stream().mapToLong(GrantFactsStore.OfProject::expense).sum();
        rows.add(Row.total(Cell.blank(), Cell.text("合计"), Cell.yuan(income), Cell.yuan(expense), Cell.yuan(income - expense)));
        return Report.of("专项资金按项目收支", Table.of(PROJECTS, rows)).withNotes("来自已记账的凭证，凭证上写了项目的；没有写项目的不在内。");
    }

    private Report given(LocalDate day) {
        List<GrantFactsStore.Paid> given = store.paid(LocalDate.of(1900, 1, 1), day).stream()
                .filter(each -> GrantKinds.FOR_A_PURPOSE.contains(each.kind())).toList();
        List<Row> rows = new ArrayList<>();
        given.forEach(each -> rows.add(row(rows.size() + 1, each)));
        long paid = given.stream().mapToLong(GrantFactsStore.Paid::cents).sum();
        long used = given.stream().map(GrantFactsStore.Paid::used).filter(Objects::nonNull).mapToLong(Long::longValue).sum();
        rows.add(Row.total(Cell.blank(), Cell.text("合计"), Cell.blank(), Cell.blank(), Cell.yuan(paid), Cell.yuan(used),
                Cell.yuan(paid - used),
                Cell.rate(used, paid)));
        return Report.of("拨给下属工会的专项资金使用情况", Table.of(GIVEN, rows))
                .withNotes("专项、项目制、帮扶、救灾、送温暖。“已使用”由收款工会上报后填在拨付单里，没有报的为“—”，合计里按 0 算。");
    }

    private static Row row(int number, GrantFactsStore.Paid each) {
        Long used = each.used();
        return Row.of(Cell.ordinal(number), Cell.text(each.union()), Cell.text(each.kind()),
                Cell.text(each.project().isEmpty() ? each.docNo() : each.project()),
                Cell.yuan(each.cents()), used == null ? Cell.unknown() : Cell.yuan(used),
                used == null ? Cell.unknown() : Cell.yuan(each.cents() - used),
                used == null ? Cell.unknown() : Cell.rate(used, each.cents()));
    }
}
