package org.streetunion.app.exchange.collecting;

import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.streetunion.app.exchange.writing.DropDowns;
import org.streetunion.app.ledger.FieldType;
import org.streetunion.app.ledger.Parsed;

/** Writes one sheet of a form. The first column, which is hidden, holds the keys of the rows. */
final class FormSheetWriter {
    /** The row of the headings, from 0. */
    static final int HEADINGS = 2;
    private static final int LEAST_ROOM = 30;
    private static final int UNIT = 256;
    private static final int WIDEST = 40;
    private final XSSFSheet sheet;
    private final FormStyles styles;
    private final FormSheet form;
    private final List<FormRow> rows;
    private final DropDowns lists;

    FormSheetWriter(XSSFWorkbook book, FormStyles styles, FormSheet form, List<FormRow> rows) {
        this.sheet = book.createSheet(form.title());
        this.styles = styles;
        this.form = form;
        this.rows = rows;
        this.lists = new DropDowns(book, sheet);
    }

    void write(String heading) {
        int width = form.upright() ? 2 : form.columns().size();
        title(0, heading + "　" + form.title(), styles.title(), width);
        title(1, form.about(), styles.note(), width);
        sheet.setColumnHidden(0, true);
        if (form.upright()) {
            upright();
        } else {
            table();
        }
        protect(sheet);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(!form.upright());
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    /** Locks what is locked; filtering and fitting columns stay possible. */
    static void protect(XSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockInsertRows(false);
        sheet.lockAutoFilter(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockSelectLockedCells(false);
        sheet.lockSelectUnlockedCells(false);
    }

    private void title(int at, String text, org.apache.poi.ss.usermodel.CellStyle style, int width) {
        Row row = sheet.createRow(at);
        put(row.createCell(1), text, style);
        row.setHeightInPoints(at == 0 ? 26 : 34);
        sheet.addMergedRegion(new CellRangeAddress(at, at, 1, Math.max(2, Math.min(width, 12))));
    }

    private void upright() {
        Row headings = sheet.createRow(HEADINGS);
        put(headings.createCell(0), "标识", styles.heading());
        put(headings.createCell(1), "项目", styles.heading());
        put(headings.createCell(2), "内容", styles.heading());
        sheet.setColumnWidth(1, 26 * UNIT);
        sheet.setColumnWidth(2, 50 * UNIT);
        FormRow known = rows.get(0);
        for (int i = 0; i < form.columns().size(); i++) {
            FormColumn column = form.columns().get(i);
            Row row = sheet.createRow(HEADINGS + 1 + i);
            put(row.createCell(0), known.key(), styles.shut());
            put(row.createCell(1), column.heading(), styles.heading());
            fill(row.createCell(2), column, known.cells().get(i));
            if (column.lock() == FormColumn.Lock.OPEN) {
                lists.offer(column.type(), 2, row.getRowNum(), row.getRowNum());
            }
        }
    }

    private void table() {
        Row headings = sheet.createRow(HEADINGS);
        put(headings.createCell(0), "标识", styles.heading());
        int last = HEADINGS + rows.size() + Math.max(LEAST_ROOM, rows.size() / 5);
        for (int i = 0; i < form.columns().size(); i++) {
            FormColumn column = form.columns().get(i);
            put(headings.createCell(i + 1), column.heading(), styles.heading());
            sheet.setColumnWidth(i + 1, Math.min(column.width() + 2, WIDEST) * UNIT);
            lists.offer(column.type(), i + 1, HEADINGS + 1, last);
        }
        for (int i = HEADINGS + 1; i <= last; i++) {
            row(sheet.createRow(i), i <= HEADINGS + rows.size() ? rows.get(i - HEADINGS - 1) : null);
        }
        sheet.createFreezePane(2, HEADINGS + 1);
        sheet.setAutoFilter(new CellRangeAddress(HEADINGS, last, 1, form.columns().size()));
        sheet.setRepeatingRows(new CellRangeAddress(HEADINGS, HEADINGS, -1, -1));
    }

    private void row(Row row, @org.jspecify.annotations.Nullable FormRow known) {
        if (known != null) {
            put(row.createCell(0), known.key(), styles.shut());
        }
        for (int i = 0; i < form.columns().size(); i++) {
            fill(row.createCell(i + 1), form.columns().get(i), known == null ? "" : known.cells().get(i));
        }
    }

    private void fill(Cell cell, FormColumn column, String text) {
        cell.setCellStyle(column.open(text) ? styles.open(column.type()) : styles.shut());
        if (text.isEmpty()) {
            return;
        }
        Parsed<?> day = column.type().kind() == FieldType.Kind.DAY && column.open(text)
                ? column.type().parse(text)
                : Parsed.empty();
        if (day.value() instanceof LocalDate value) {
            cell.setCellValue(value);
        } else {
            cell.setCellValue(column.shown(text));
        }
    }

    private static void put(Cell cell, String text, org.apache.poi.ss.usermodel.CellStyle style) {
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }
}
