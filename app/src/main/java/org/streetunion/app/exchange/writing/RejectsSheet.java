package org.streetunion.app.exchange.writing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.exchange.checking.Finding;
import org.streetunion.app.exchange.reading.Cell;
import org.streetunion.app.exchange.reading.Looks;
import org.streetunion.app.exchange.reading.RawRow;
import org.streetunion.app.exchange.reading.Sheet;
import org.streetunion.app.exchange.reading.TidyRows;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.exchange.recognising.SheetLayout;

/** Copies headings and rejected rows of one sheet. */
final class RejectsSheet {
    private static final String REASON = "错误原因";
    private static final int REASON_WIDTH = 60;
    private static final int WIDEST = 255;
    private static final int UNIT = 256;

    private final SXSSFSheet sheet;
    private final SheetLayout layout;
    private final Styles styles;
    private final int reasonAt;
    private int next;

    RejectsSheet(SXSSFSheet sheet, SheetLayout layout, Styles styles) {
        this.sheet = sheet;
        this.layout = layout;
        this.styles = styles;
        reasonAt = layout.headings().entrySet().stream().filter(entry -> entry.getValue().equals(REASON)).map(Map.Entry::getKey)
                .findFirst().orElse(layout.width());
    }

    /** The looks of its cells; a workbook has few styles, so they are made once. */
    record Styles(CellStyle title, CellStyle heading, CellStyle text, CellStyle number, CellStyle day, CellStyle wrongText,
            CellStyle wrongNumber,
            CellStyle wrongDay, CellStyle reason) {
        static Styles of(Workbook book) {
            SheetStyles styles = new SheetStyles(book);
            return new Styles(styles.title(), styles.heading(false), styles.data("@", false), styles.data("General", false),
                    styles.data("yyyy-mm-dd", false), styles.data("@", true), styles.data("General", true),
                    styles.data("yyyy-mm-dd", true),
                    styles.reason());
        }

        CellStyle of(@Nullable Cell cell, boolean wrong) {
            if (cell instanceof Cell.Moment) {
                return wrong ? wrongDay : day;
            }
            if (cell instanceof Cell.Amount) {
                return wrong ? wrongNumber : number;
            }
            return wrong ? wrongText : text;
        }
    }

    void fill(Sheet source, SortedMap<Integer, List<Finding>> rejected) throws UnreadableFile {
        looks(source.looks());
        try (TidyRows rows = source.rows()) {
            for (RawRow row = rows.next(); row != null; row = rows.next()) {
                List<Finding> findings = rejected.get(row.number());
                if (row.number() <= layout.headingRow()) {
                    heading(row);
                } else if (findings != null) {
                    data(row, findings);
                }
            }
        }
        sheet.createFreezePane(0, layout.headingRow());
    }

    private void looks(Looks looks) {
        for (int column = 0; column < reasonAt; column++) {
            double usual = Math.max(12, layout.heading(column).length() * 2 + 2);
            double width = looks.widths().getOrDefault(column, usual);
            sheet.setColumnWidth(column, (int) (Math.min(width, WIDEST) * UNIT));
        }
        sheet.setColumnWidth(reasonAt, REASON_WIDTH * UNIT);
        looks.merges().stream()
                .filter(merge -> merge.lastRow() <= layout.headingRow() && merge.lastColumn() < 512
                        && (merge.down() || merge.lastColumn() > merge.firstColumn()))
                .forEach(merge -> sheet.addMergedRegionUnsafe(
                        new CellRangeAddress(merge.firstRow() - 1, merge.lastRow() - 1, merge.firstColumn(),
                                merge.lastColumn())));
    }

    private void heading(RawRow row) {
        boolean last = row.number() == layout.headingRow();
        SXSSFRow copy = sheet.createRow(row.number() - 1);
        for (int position = 0; position < Math.min(row.width(), reasonAt); position++) {
            String text = row.text(position);
            if (!text.isEmpty()) {
                put(copy, position, text, last ? styles.heading : styles.title);
            }
        }
        if (last) {
            put(copy, reasonAt, REASON, styles.heading);
            next = layout.headingRow();
        }
    }

    private void data(RawRow row, List<Finding> findings) {
        SXSSFRow copy = sheet.createRow(next++);
        Set<Integer> wrong = findings.stream().map(Finding::position).collect(Collectors.toSet());
        for (int position = 0; position < Math.max(layout.width(), row.width()); position++) {
            Cell cell = row.cell(position);
            if (position != reasonAt && (cell != null || wrong.contains(position))) {
                copy(copy, position, cell, styles.of(cell, wrong.contains(position)));
            }
        }
        put(copy, reasonAt,
                String.join("；", findings.stream().map(Finding::sentence).collect(Collectors.toCollection(LinkedHashSet::new))),
                styles.reason);
    }

    private static void copy(SXSSFRow row, int position, @Nullable Cell cell, CellStyle style) {
        if (cell instanceof Cell.Amount amount) {
            row.createCell(position).setCellValue(amount.value());
        } else if (cell instanceof Cell.Moment moment) {
            row.createCell(position).setCellValue(moment.at());
        } else {
            row.createCell(position).setCellValue(cell == null ? "" : cell.text());
        }
        row.getCell(position).setCellStyle(style);
    }

    private static void put(SXSSFRow row, int position, String text, CellStyle style) {
        var cell = row.createCell(position);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }
}
