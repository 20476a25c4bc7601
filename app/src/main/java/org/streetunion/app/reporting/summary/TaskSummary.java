package org.streetunion.app.reporting.summary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;
import org.streetunion.app.reporting.tasks.MonthPlan;
import org.streetunion.app.reporting.tasks.TaskFactsStore;
import org.streetunion.app.reporting.tasks.TaskLine;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** 工作清单: what is due in the month of the day, or what is overdue on it, with what was crossed off; of one person or zone, of one list. */
final class TaskSummary extends NamedSummary {
    private static final Option WHICH = new Option("which", "名单", List.of("本月清单", "下月清单", "逾期清单"));
    private static final List<Column> COLUMNS = List.of(Column.centred("序号", 6), Column.centred("期限", 12),
            Column.centred("清单", 14), Column.text("事项", 36), Column.text("标准", 26), Column.text("片区或工会", 22),
            Column.centred("责任人", 10), Column.centred("情况", 10), Column.centred("销号日期", 12), Column.text("佐证", 20));
    private final TaskFactsStore tasks;
    private final QuotaFactsStore quotas;

    TaskSummary(Sql sql) {
        super("tasks", "工作清单");
        this.tasks = new TaskFactsStore(sql);
        this.quotas = new QuotaFactsStore(sql);
    }

    @Override
    public List<Option> options() {
        List<Option> options = new ArrayList<>(List.of(WHICH));
        options.addAll(TaskChoice.options(tasks.all()));
        return options;
    }

    @Override
    public String called(Request request) {
        TaskChoice choice = new TaskChoice(request.chosen());
        YearMonth now = YearMonth.from(request.day());
        YearMonth month = choice.month(now);
        String of = month.equals(now) ? title() : month.getYear() + "年" + month.getMonthValue() + "月" + title();
        return choice.words().isEmpty() ? of : of + "_" + String.join("_", choice.words());
    }

    @Override
    public Report compute(Request request) {
        int which = WHICH.choices().indexOf(request.choice(WHICH));
        TaskChoice choice = new TaskChoice(request.chosen());
        YearMonth month = choice.month(YearMonth.from(request.day())).plusMonths(which == 1 ? 1 : 0);
        List<TaskLine> lines = which == 2
                ? MonthPlan.overdue(request.day(), tasks)
                : MonthPlan.of(month, request.day(), tasks).lines();
        List<TaskLine> shown = lines.stream().filter(choice::wants).toList();
        List<Row> rows = rows(shown, request.day());
        String title = which == 2 ? "逾期事项清单" : month.getYear() + "年" + month.getMonthValue() + "月工作清单";
        String whose = choice.words().isEmpty() ? "" : "（" + String.join("，", choice.words()) + "）";
        return Report.of(title + whose, Table.of(COLUMNS, rows)).withNotes(note(shown, request.day()));
    }

    /** Whose tasks stand by themselves (三个单列) comes last, apart. */
    private List<Row> rows(List<TaskLine> shown, LocalDate day) {
        Set<Long> own = quotas.ownTasks(day);
        List<TaskLine> apart = shown.stream().filter(line -> own.contains(line.item().unionId())).toList();
        List<TaskLine> sorted = new ArrayList<>(shown);
        sorted.removeAll(apart);
        sorted.addAll(apart);
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (TaskLine line : sorted) {
            if (!apart.isEmpty() && number == shown.size() - apart.size()) {
                rows.add(Row.group("任务单列的工会"));
            }
            number++;
            rows.add(row(number, line, day));
        }
        return rows;
    }

    private static String note(List<TaskLine> lines, LocalDate day) {
        long closed = lines.stream().filter(line -> List.of(TaskLine.State.CLOSED, TaskLine.State.LATE).contains(line.state(day)))
                .count();
        long overdue = lines.stream().filter(line -> line.state(day) == TaskLine.State.OVERDUE).count();
        return "共 " + lines.size() + " 件，已销号 " + closed + " 件，逾期 " + overdue + " 件。";
    }

    private static Row row(long number, TaskLine line, LocalDate day) {
        TaskLine.State state = line.state(day);
        boolean done = state == TaskLine.State.CLOSED || state == TaskLine.State.LATE;
        TaskLine.Closed closed = done ? line.closed() : null;
        return Row.of(Cell.ordinal(number), cell(line.turn().due()), Cell.text(line.item().kind().replace("清单", "")),
                Cell.text(line.item().words()), Cell.text(line.item().standard()), Cell.text(line.item().whose()),
                Cell.text(line.item().person()), Cell.text(state.words()),
                closed == null ? Cell.blank() : Cell.date(closed.day()),
                Cell.text(closed == null ? "" : closed.evidence()));
    }

    private static Cell cell(@Nullable LocalDate day) {
        return day == null ? Cell.unknown() : Cell.date(day);
    }
}
