package org.streetunion.app.reporting.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** 换届和建会办理进度: where each open file stands on a day. A step dated later has not been done on that day. */
final class OpenFileSummary extends NamedSummary {
    private static final Option WHICH = new Option("which", "名单", List.of("全部", "换届", "建会"));
    private static final List<Column> COLUMNS = List.of(Column.centred("序号", 6), Column.centred("事项", 8),
            Column.text("社区（村）", 18), Column.text("工会或单位", 40), Column.text("最近一步", 16), Column.centred("日期", 12),
            Column.text("下一步", 16), Column.centred("期限", 12), Column.text("情况", 16));
    private final OpenFileStore files;

    OpenFileSummary(Sql sql) {
        super("files", "换届和建会办理进度表", WHICH);
        this.files = new OpenFileStore(sql);
    }

    @Override
    public Report compute(Request request) {
        String which = request.choice(WHICH);
        List<Row> rows = new ArrayList<>();
        for (OpenFileStore.Found file : files.all()) {
            if (which.equals(WHICH.choices().get(0)) || which.equals(file.kind())) {
                rows.add(row(rows.size() + 1L, file, request.day()));
            }
        }
        String what = which.equals(WHICH.choices().get(0)) ? "换届和建会" : which;
        return Report.of(what + "办理进度表", Table.of(COLUMNS, rows))
                .withNotes("办理中的档案共 " + rows.size() + " 份；换届的期限是上届任期止，已批准延期的是延期至。");
    }

    private static Row row(long number, OpenFileStore.Found file, LocalDate day) {
        String last = "";
        String next = "";
        LocalDate when = null;
        for (Map.Entry<String, @Nullable LocalDate> step : file.steps().entrySet()) {
            LocalDate done = step.getValue();
            boolean known = done != null && !done.isAfter(day);
            last = known ? step.getKey() : last;
            when = known ? done : when;
            next = !known && next.isEmpty() ? step.getKey() : next;
        }
        LocalDate due = file.due();
        return Row.of(Cell.ordinal(number), Cell.text(file.kind()), Cell.text(file.community()), Cell.text(file.whose()),
                Cell.text(last.isEmpty() ? "还没有" : last), cell(when), Cell.text(next.isEmpty() ? "办结" : next), cell(due),
                Cell.text(due != null && due.isBefore(day) ? "超期未换届" : ""));
    }

    private static Cell cell(@Nullable LocalDate day) {
        return day == null ? Cell.unknown() : Cell.date(day);
    }
}
