package org.streetunion.app.reporting.summary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Parameter;
import org.streetunion.app.ledger.Parameters;
import org.streetunion.app.reporting.HeadcountFactsStore;
import org.streetunion.app.reporting.LastReported;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/**
 * 应建未建: employers that no union covers although they have so many people that they ought to have one (工会法第十一条); the smaller ones are
 * candidates for a joint union, and of some nobody knows the size.
 */
final class UnbuiltSummary extends NamedSummary {
    private static final Option WHICH = new Option("which", "名单", List.of("应建未建", "联合建会候选", "人数不明"));
    private static final String LEAST = "应建会人数";
    private static final List<Column> COLUMNS = List.of(Column.centred("序号", 6), Column.text("社区（村）", 18),
            Column.text("单位名称", 40), Column.centred("统一社会信用代码", 22), Column.number("人数", 8), Column.centred("建会状态", 12));
    private final EmployerFactsStore employers;
    private final HeadcountFactsStore headcounts;
    private final Parameters parameters;

    UnbuiltSummary(Sql sql, List<String> nonPublic, Parameters parameters) {
        super("unbuilt", "未建会单位名单", WHICH);
        this.employers = new EmployerFactsStore(sql, nonPublic);
        this.headcounts = new HeadcountFactsStore(sql);
        this.parameters = parameters;
    }

    @Override
    public Report compute(Request request) {
        LastReported reported = headcounts.last(request.day());
        int least = parameters.amount(LEAST, request.day()).map(BigDecimal::intValue).orElse(1);
        List<Row> rows = new ArrayList<>();
        for (EmployerFactsStore.Known employer : employers.on(request.day(), reported)) {
            if (!employer.covered() && wanted(employer, request, least)) {
                rows.add(Row.of(Cell.ordinal(rows.size() + 1L), Cell.text(employer.community()), Cell.text(employer.name()),
                        Cell.text(employer.creditCode()),
                        employer.workers() == null ? Cell.unknown() : Cell.whole(employer.workers()),
                        Cell.text(employer.state())));
            }
        }
        String basis = parameters.find(LEAST, request.day()).map(Parameter::basis).orElse("");
        return Report.of(request.choice(WHICH) + "单位名单", Table.of(COLUMNS, rows)).withNotes("共 " + rows.size() + " 家。人数线 " + least
                + " 人" + (basis.isEmpty() ? "" : "（" + basis + "）")
                + "；人数取工会最近一次上报数（一年以内）、摸底职工数、社保人数中最大的。当日以后成立的不列；社区和建会状态是今天的。");
    }

    private static boolean wanted(EmployerFactsStore.Known employer, Request request, int least) {
        return switch (WHICH.choices().indexOf(request.choice(WHICH))) {
            case 0 -> employer.hasAtLeast(least);
            case 1 -> employer.workers() != null && !employer.hasAtLeast(least);
            default -> employer.workers() == null;
        };
    }
}
