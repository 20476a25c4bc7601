package org.streetunion.app.ui.support;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ui.port.QuarterReports;
import org.streetunion.app.ui.port.StartFacts;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** Holds a report of three lines, with one error and one hint; what it is told it notes. */
public final class HeldReport implements QuarterReports {
    private final List<String> told = new ArrayList<>();

    @Override
    public synchronized Sheet compute(Quarter quarter) {
        told.add("compute " + quarter);
        StartFacts.Link missing = new StartFacts.Link("unions", Query.ALL.and(new Filter.Ids("未报", List.of(1L))));
        List<Finding> findings = quarter.number() == 3
                ? List.of(new Finding("24 会员人数 9，大于 20 职工人数 8", false), new Finding("21 女职工 9，大于 20 职工人数 8", true))
                : List.of();
        return new Sheet(quarter.words() + "工作报表", table(quarter), Set.of("01"), findings, quarter.number() == 3 ? 1 : 0,
                quarter.number() == 3 ? missing : null);
    }

    private static Table table(Quarter quarter) {
        List<Column> columns = List.of(Column.centred("序号", 6), Column.text("指标名称", 28), Column.centred("代码", 6),
                Column.number("本季末数", 11));
        return Table.of(columns, List.of(Row.group("一、组织建设"),
                Row.of(Cell.ordinal(1), Cell.text("基层工会组织数"), Cell.text("01"), Cell.whole(quarter.number() * 1000L)),
                Row.of(Cell.ordinal(2), Cell.text("片区数"), Cell.text("10"), Cell.whole(0)),
                Row.of(Cell.ordinal(3), Cell.text("建会率"), Cell.text("34"), Cell.unknown())));
    }

    @Override
    public synchronized StartFacts.Link behind(Quarter quarter, String code) {
        told.add("behind " + quarter + " " + code);
        return new StartFacts.Link("unions", Query.ALL.and(new Filter.Ids(code + " 名单", List.of(1L, 2L))));
    }

    @Override
    public synchronized Path write(Quarter quarter) {
        told.add("write " + quarter);
        return Path.of("文档", quarter.words());
    }

    @Override
    public synchronized Path pages(Quarter quarter) {
        told.add("pages " + quarter);
        return Path.of("文档", quarter.words() + ".pdf");
    }

    /** What was asked for. */
    public synchronized List<String> told() {
        return List.copyOf(told);
    }
}
