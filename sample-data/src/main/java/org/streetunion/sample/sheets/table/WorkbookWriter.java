package org.streetunion.sample.sheets.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes a table as xlsx, streamed, or as xls: lines above merged over the width, headings, data, note. */
public final class WorkbookWriter {
    private final ClerkTable table;
    private final Sheet sheet;
    private final CellStyles styles;
    private final int shift;
    private int next;

    private WorkbookWriter(ClerkTable table, Workbook workbook) {
        this.table = table;
        this.sheet = workbook.createSheet(table.title());
        this.styles = new CellStyles(workbook);
        this.shift = table.layout().numbered() ? 1 : 0;
    }

    /** Writes the file as its layout asks; unless {@code measured} an xlsx states A1 as its size, as other programs leave it. */
    public static void write(ClerkTable table, Path file, boolean measured) throws IOException {
        write(List.of(table), file, measured);
    }

    /** Writes one workbook with a sheet a table; the first says what kind of file it is. */
    public static void write(List<ClerkTable> tables, Path file, boolean measured) throws IOException {
        boolean streamed = tables.get(0).layout().kind() == Layout.Kind.XLSX;
        try (Workbook workbook = streamed ? streamed(measured) : new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            tables.forEach(table -> new WorkbookWriter(table, workbook).fill());
            workbook.write(out);
        }
    }

    private static Workbook streamed(boolean measured) {
        SXSSFWorkbook workbook = new SXSSFWorkbook(100);
        workbook.setShouldCalculateSheetDimensions(measured);
        return workbook;
    }

    private void fill() {
        widths();
        table.layout().above().forEach(line -> merged(line, next == 0));
        headings();
        int first = next;
        try (Stream<List<Object>> rows = table.rows().get()) {
            rows.forEachOrdered(row -> data(row, next - first + 1));
        }
        if (!table.layout().note().isEmpty()) {
            merged(table.layout().note(), false);
        }
    }

    private void widths() {
        if (shift == 1) {
            sheet.setColumnWidth(0, 6 * 256);
        }
        for (int i = 0; i < table.widths().size(); i++) {
            sheet.setColumnWidth(i + shift, table.widths().get(i) * 256);
        }
    }

    private void merged(String line, boolean title) {
        Row row = sheet.createRow(next++);
        styles.text(row.createCell(0), line, title ? styles.title() : styles.plain());
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, table.headings().size() - 1 + shift));
    }

    private void headings() {
        Row row = sheet.createRow(next++);
        if (shift == 1) {
            styles.text(row.createCell(0), "序号", styles.heading());
        }
        for (int i = 0; i < table.headings().size(); i++) {
            styles.text(row.createCell(i + shift), table.headings().get(i), styles.heading());
        }
    }

    private void data(List<Object> values, int number) {
        Row row = sheet.createRow(next++);
        if (shift == 1 && !values.isEmpty()) {
            row.createCell(0).setCellValue(number);
        }
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (!"".equals(value)) {
                Cell cell = row.createCell(i + shift);
                styles.fill(cell, value);
            }
        }
    }
}
