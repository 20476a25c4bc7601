package org.streetunion.app.ui.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.CellText;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Field;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** A table as lines of text that one pastes into WeChat: each row on a line, numbers with their headings. */
final class TableWords {
    private TableWords() {}

    static String of(Report report) {
        List<String> lines = new ArrayList<>(List.of(report.title()));
        report.fields().stream().limit(1).map(TableWords::field).forEach(lines::add);
        for (Table table : report.tables()) {
            if (report.tables().size() > 1) {
                lines.add("【" + table.caption() + "】");
            }
            table.rows().forEach(row -> lines.add(line(row, table.columns())));
        }
        lines.addAll(report.notes());
        return String.join("\n", lines);
    }

    private static String field(Field field) {
        return field.label() + "：" + field.value();
    }

    private static String line(Row row, List<Column> columns) {
        List<String> words = new ArrayList<>();
        for (int at = 0; at < row.cells().size(); at++) {
            Cell cell = row.cells().get(at);
            String text = CellText.of(cell);
            boolean serial = at == 0 && cell instanceof Cell.Whole;
            boolean figure = cell instanceof Cell.Whole || cell instanceof Cell.Percent || cell instanceof Cell.Decimal;
            if (!text.isBlank()) {
                words.add(serial ? text + "." : figure && at < columns.size() ? columns.get(at).heading() + " " + text : text);
            }
        }
        return words.stream().collect(Collectors.joining("　"));
    }
}
