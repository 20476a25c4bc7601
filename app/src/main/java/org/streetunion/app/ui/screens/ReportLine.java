package org.streetunion.app.ui.screens;

import java.util.ArrayList;
import java.util.List;
import org.streetunion.app.ui.port.QuarterReports;
import org.streetunion.reports.model.CellText;
import org.streetunion.reports.model.Row;

/**
 * One line of the report on screen.
 *
 * @param heading whether it is the heading of a block
 * @param code the row's code, empty for a heading
 * @param cells as printed, one a column
 * @param leads whether something can be opened behind its number
 */
record ReportLine(boolean heading, String code, List<String> cells, boolean leads) {
    /** 应建会单位数 over 涵盖单位数: the row that lacks its base until somebody enters it. */
    static final String UNION_RATE = "34";
    private static final int NAME = 1;
    private static final int CODE = 2;

    ReportLine {
        cells = List.copyOf(cells);
    }

    /** All lines of a sheet, in the order in which they are printed. */
    static List<ReportLine> of(QuarterReports.Sheet sheet) {
        int columns = sheet.table().columns().size();
        return sheet.table().rows().stream().map(row -> row.kind() == Row.Kind.GROUP ? heading(row, columns) : line(row, sheet))
                .toList();
    }

    private static ReportLine heading(Row row, int columns) {
        List<String> cells = new ArrayList<>(java.util.Collections.nCopies(columns, ""));
        cells.set(NAME, CellText.of(row.cells().get(0)));
        return new ReportLine(true, "", cells, false);
    }

    private static ReportLine line(Row row, QuarterReports.Sheet sheet) {
        List<String> cells = row.cells().stream().map(CellText::of).toList();
        String code = cells.get(CODE);
        return new ReportLine(false, code, cells, sheet.lists().contains(code) || code.equals(UNION_RATE));
    }
}
