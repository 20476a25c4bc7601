package org.streetunion.app.reporting.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;
import org.streetunion.app.reporting.tasks.ClaimFactsStore;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** 项目认领情况表: who claimed what and how far it is, and what nobody claimed. */
final class ClaimSummary extends NamedSummary {
    private static final Option WHICH = new Option("which", "列出", List.of("全部", "没人认领的", "逾期没有完成的"));
    private static final List<Column> COLUMNS = List.of(Column.centred("编号", 10), Column.text("项目", 28),
            Column.centred("认领方式", 12), Column.text("认领人或工会", 32), Column.centred("认领日期", 12), Column.text("目标", 28),
            Column.centred("计划完成", 12), Column.centred("实际完成", 12), Column.centred("进展", 10), Column.number("得分", 6));
    private final ClaimFactsStore projects;

    ClaimSummary(Sql sql) {
        super("claims", "项目认领情况表", WHICH);
        this.projects = new ClaimFactsStore(sql);
    }

    @Override
    public Report compute(Request request) {
        int which = WHICH.choices().indexOf(request.choice(WHICH));
        List<ClaimFactsStore.Project> all = projects.of(request.day().getYear(), request.day());
        List<Row> rows = new ArrayList<>();
        for (ClaimFactsStore.Project project : all) {
            if (project.claims().isEmpty() && which < 2) {
                rows.add(Row.of(Cell.text(project.code()), Cell.text(project.name()), Cell.blank(), Cell.text("没人认领"),
                        Cell.blank(), Cell.blank(), Cell.blank(), Cell.blank(), Cell.blank(), Cell.blank()));
            }
            project.claims().stream().filter(claim -> which == 0 || (which == 2 && overdue(claim, request.day())))
                    .forEach(claim -> rows.add(row(project, claim, request.day())));
        }
        long untaken = all.stream().filter(project -> project.claims().isEmpty()).count();
        long accepted = all.stream().flatMap(project -> project.claims().stream()).filter(claim -> claim.accepted() != null)
                .count();
        long claims = all.stream().mapToLong(project -> project.claims().size()).sum();
        return Report.of(request.day().getYear() + "年项目认领情况表", Table.of(COLUMNS, rows)).withNotes(
                "项目 " + all.size() + " 个，没人认领 " + untaken + " 个；认领 " + claims + " 条，已验收 " + accepted + " 条。");
    }

    private static Row row(ClaimFactsStore.Project project, ClaimFactsStore.Claim claim, LocalDate day) {
        boolean accepted = claim.accepted() != null;
        String state = accepted ? "已验收" : claim.done() != null ? "待验收" : overdue(claim, day) ? "逾期" : "执行中";
        return Row.of(Cell.text(project.code()), Cell.text(project.name()), Cell.text(claim.way()), Cell.text(claim.who()),
                Cell.date(claim.on()), Cell.text(claim.goal()), cell(claim.due()),
                cell(accepted && claim.done() == null ? claim.accepted() : claim.done()), Cell.text(state),
                !accepted ? Cell.blank() : claim.points() == null ? Cell.unknown() : Cell.whole(claim.points()));
    }

    private static boolean overdue(ClaimFactsStore.Claim claim, LocalDate day) {
        LocalDate due = claim.due();
        return due != null && due.isBefore(day) && claim.done() == null && claim.accepted() == null;
    }

    private static Cell cell(@Nullable LocalDate day) {
        return day == null ? Cell.blank() : Cell.date(day);
    }
}
