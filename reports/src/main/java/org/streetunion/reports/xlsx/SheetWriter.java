package org.streetunion.reports.xlsx;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.streetunion.reports.model.Align;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.CellText;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Table;
import org.streetunion.reports.xlsx.values.CleanText;
import org.streetunion.reports.xlsx.values.Serial;
import org.streetunion.reports.xlsx.values.TextWidth;

/** Fills a sheet from the top down, row by row. */
final class SheetWriter {
    private static final float LINE = 15;
    /** Excel knows no taller row. */
    private static final float TALLEST = 409;

    private final XSSFSheet sheet;
    private final Styles styles;
    private final List<Column> columns;
    private int next;

    SheetWriter(XSSFSheet sheet, Styles styles, List<Column> columns) {
        this.sheet = sheet;
        this.styles = styles;
        this.columns = columns;
    }

    /** Index of the row to be written next. */
    int next() {
        return next;
    }

    /** One text as wide as the table. */
    void wide(String text, Look.Part part, Align align, float height) {
        XSSFRow row = addRow();
        row.setHeightInPoints(height);
        across(row, 0, columns.size() - 1, text, Look.text(text, part, align));
    }

    /** A paragraph as wide as the table, as high as its lines. */
    void paragraph(String text, Look.Part part, Align align) {
        int width = columns.stream().mapToInt(Column::width).sum();
        wide(text, part, align, LINE * TextWidth.lines(text, width));
    }

    /** Texts beside each other over the whole width: first left, last right, between them centred. */
    void beside(List<String> texts) {
        XSSFRow row = addRow();
        row.setHeightInPoints(LINE * 1.3f);
        int[] starts = Spans.split(columns.stream().mapToInt(Column::width).toArray(), texts);
        for (int i = 0; i < starts.length; i++) {
            int end = i + 1 < starts.length ? starts[i + 1] - 1 : columns.size() - 1;
            boolean rest = starts.length < texts.size() && i == starts.length - 1;
            String text = rest ? String.join("　", texts.subList(i, texts.size())) : texts.get(i);
            across(row, starts[i], end, text, Look.text(text, Look.Part.FIELD, place(i, starts.length)));
        }
    }

    /** One or two rows of headings. */
    void headings() {
        boolean grouped = Table.hasGroups(columns);
        XSSFRow upper = addRow();
        XSSFRow lower = grouped ? addRow() : upper;
        int lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            lines = Math.max(lines, TextWidth.lines(column.heading(), column.width()));
            boolean alone = column.group().isEmpty();
            heading(upper, i, alone ? column.heading() : column.group());
            if (grouped) {
                heading(lower, i, alone ? "" : column.heading());
            }
        }
        lower.setHeightInPoints(LINE * lines + 5);
        if (grouped) {
            new HeadingMerges(columns, upper.getRowNum()).forEach(sheet::addMergedRegion);
        }
    }

    /** A heading over the rows that follow, as wide as the table. */
    void group(Cell heading) {
        wide(CellText.of(heading), Look.Part.GROUP, Align.LEFT, LINE * 1.2f);
    }

    /** One cell a column. */
    void cells(List<Cell> cells, Look.Part part) {
        XSSFRow row = addRow();
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            lines = Math.max(lines, TextWidth.lines(CellText.of(cells.get(i)), columns.get(i).width()));
            put(row, i, cells.get(i), Look.of(cells.get(i), part, columns.get(i).align()));
        }
        // Said outright: not every program works out the height of a wrapped row by itself.
        row.setHeightInPoints(Math.min(TALLEST, LINE * lines + 2));
    }

    private void heading(XSSFRow row, int column, String text) {
        put(row, column, Cell.text(text), Look.text(text, Look.Part.HEADING, Align.CENTER));
    }

    private XSSFRow addRow() {
        return sheet.createRow(next++);
    }

    private void across(XSSFRow row, int first, int last, String text, Look look) {
        for (int i = first; i <= last; i++) {
            put(row, i, i == first ? Cell.text(text) : Cell.blank(), look);
        }
        if (last > first) {
            sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), first, last));
        }
    }

    private void put(XSSFRow row, int column, Cell cell, Look look) {
        XSSFCell target = row.createCell(column);
        target.setCellStyle(styles.of(look));
        if (cell instanceof Cell.Whole whole) {
            target.setCellValue((double) whole.value());
        } else if (cell instanceof Cell.Decimal decimal) {
            target.setCellValue(decimal.value().doubleValue());
        } else if (cell instanceof Cell.Percent percent) {
            target.setCellValue(percent.share().doubleValue());
        } else if (cell instanceof Cell.Day day && Serial.fits(day.value())) {
            target.setCellValue((double) Serial.of(day.value()));
        } else if (cell != Cell.Empty.BLANK) {
            target.setCellValue(CleanText.keepLookalikes(CleanText.clean(CellText.of(cell))));
        }
    }

    private static Align place(int index, int count) {
        if (index == 0) {
            return Align.LEFT;
        }
        return index == count - 1 ? Align.RIGHT : Align.CENTER;
    }
}
