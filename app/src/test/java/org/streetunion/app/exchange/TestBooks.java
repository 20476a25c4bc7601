package org.streetunion.app.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Workbooks made in tests. */
public final class TestBooks {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private TestBooks() {}

    /** A row of cells: texts, numbers, days; null for none. */
    public static @Nullable Object[] row(@Nullable Object... cells) {
        return cells;
    }

    /** An xlsx of one sheet. */
    public static Path xlsx(Path file, String sheet, @Nullable Object[]... rows) throws IOException {
        try (Workbook book = new XSSFWorkbook()) {
            fill(book, sheet, rows);
            return save(book, file);
        }
    }

    /** Adds a sheet. */
    public static Sheet fill(Workbook book, String name, @Nullable Object[]... rows) {
        Sheet sheet = book.createSheet(name);
        CellStyle day = book.createCellStyle();
        day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows[i].length; j++) {
                Object value = rows[i][j];
                if (value != null) {
                    put(sheet, i, j, value, day);
                }
            }
        }
        return sheet;
    }

    private static void put(Sheet sheet, int row, int column, Object value, CellStyle day) {
        Cell cell = (sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row)).createCell(column);
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate date) {
            cell.setCellValue(date);
            cell.setCellStyle(day);
        } else {
            cell.setCellValue(value.toString());
        }
    }

    /** Writes a workbook. */
    public static Path save(Workbook book, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
        return file;
    }

    /** The parts of a minimal xlsx with this XML inside its sheet data; parts may be added or replaced. */
    public static Map<String, String> parts(String sheetData) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("_rels/.rels", "<Relationships xmlns='" + PACKAGE + "'><Relationship Id='r1' Type='" + RELATIONS
                + "/officeDocument' Target='xl/workbook.xml'/></Relationships>");
        parts.put("xl/workbook.xml", "<workbook xmlns='" + MAIN + "' xmlns:r='" + RELATIONS
                + "'><sheets><sheet name='表' sheetId='1' r:id='r1'/></sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", "<Relationships xmlns='" + PACKAGE + "'><Relationship Id='r1' Type='" + RELATIONS
                + "/worksheet' Target='worksheets/sheet1.xml'/></Relationships>");
        parts.put("xl/worksheets/sheet1.xml",
                "<worksheet xmlns='" + MAIN + "'><dimension ref='A1:A1'/><sheetData>" + sheetData + "</sheetData></worksheet>");
        return parts;
    }

    /** Zips parts. */
    public static Path zip(Path file, Map<String, String> parts) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }
}
