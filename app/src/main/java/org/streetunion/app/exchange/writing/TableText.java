package org.streetunion.app.exchange.writing;

import java.util.List;
import java.util.stream.Collectors;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Row;

/**
 * Rows as a table for the clipboard: tab-separated for any program, and as HTML, from which spreadsheets keep numbers that are texts as
 * they are. A text that a spreadsheet would take for a formula gets a space before it.
 */
public final class TableText {
    private static final String DANGEROUS = "=+-@";

    private TableText() {}

    /** Headings and rows, separated by tabs and line breaks. */
    public static String plain(List<Column<?>> columns, List<Row> rows) {
        StringBuilder text = new StringBuilder(line(columns.stream().map(Column::heading).toList()));
        for (Row row : rows) {
            text.append(line(columns.stream().map(column -> safe(column, flat(column.text(row)))).toList()));
        }
        return text.toString();
    }

    /** The same as an HTML table. */
    public static String html(List<Column<?>> columns, List<Row> rows) {
        StringBuilder html = new StringBuilder("<table border=\"1\"><tr>");
        columns.forEach(column -> html.append("<th>").append(escaped(column.heading())).append("</th>"));
        html.append("</tr>");
        for (Row row : rows) {
            html.append("<tr>");
            for (Column<?> column : columns) {
                html.append(number(column) ? "<td>" : "<td style=\"mso-number-format:'\\@'\">")
                        .append(escaped(safe(column, flat(column.text(row))))).append("</td>");
            }
            html.append("</tr>");
        }
        return html.append("</table>").toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().collect(Collectors.joining("\t", "", "\n"));
    }

    private static String safe(Column<?> column, String text) {
        boolean dangerous = !number(column) && !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0;
        return dangerous ? " " + text : text;
    }

    private static boolean number(Column<?> column) {
        return column.type().number();
    }

    private static String flat(String text) {
        return text.replace('\t', ' ').replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
