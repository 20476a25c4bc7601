package org.streetunion.app.reporting.summary;

import java.util.ArrayList;
import java.util.List;
import org.streetunion.app.database.Sql;
import org.streetunion.app.reporting.tasks.ClaimFactsStore;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** 项目认领菜单: the projects of the year that may still be claimed, by category. */
final class MenuSummary extends NamedSummary {
    private static final Option WHICH = new Option("which", "列出", List.of("可以认领的", "还没有人认领的"));
    private static final List<String> OVER = List.of("验收", "归档");
    private static final List<Column> COLUMNS = List.of(Column.centred("编号", 10), Column.text("项目", 30), Column.centred("类别", 16),
            Column.text("内容", 40), Column.text("责任团队", 18), Column.number("已认领", 8));
    private final ClaimFactsStore projects;

    MenuSummary(Sql sql) {
        super("menu", "项目认领菜单", WHICH);
        this.projects = new ClaimFactsStore(sql);
    }

    @Override
    public Report compute(Request request) {
        boolean untouched = request.choice(WHICH).equals(WHICH.choices().get(1));
        List<Row> rows = new ArrayList<>();
        for (ClaimFactsStore.Project project : projects.of(request.day().getYear(), request.day())) {
            if (!OVER.contains(project.state()) && !(untouched && !project.claims().isEmpty())) {
                rows.add(Row.of(Cell.text(project.code()), Cell.text(project.name()), Cell.text(project.kind()),
                        Cell.text(project.content()), Cell.text(project.team()), Cell.whole(project.claims().size())));
            }
        }
        return Report.of(request.day().getYear() + "年项目认领菜单", Table.of(COLUMNS, rows))
                .withNotes((untouched ? "还没有人认领的" : "可以认领的") + "项目 " + rows.size() + " 个。要认领的，请把编号和目标报给街道总工会。");
    }
}
