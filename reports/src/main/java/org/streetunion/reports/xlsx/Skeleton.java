package org.streetunion.reports.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.streetunion.reports.model.Align;
import org.streetunion.reports.model.ListDocument;
import org.streetunion.reports.xlsx.values.SheetNames;

/** The workbook of a list without its rows, made by POI: styles, title, headings, filter, print settings. */
final class Skeleton implements AutoCloseable {
    static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String ROWS_END = "</sheetData>";

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet;
    private final Styles styles = new Styles(workbook, false);
    private final int columns;
    private final int headingRow;

    Skeleton(ListDocument list) {
        sheet = workbook.createSheet(new SheetNames().take(list.title()));
        columns = list.columns().size();
        SheetWriter writer = new SheetWriter(sheet, styles, list.columns());
        writer.wide(list.title(), Look.Part.TITLE, Align.CENTER, 30);
        if (!list.subtitle().isEmpty()) {
            writer.paragraph(list.subtitle(), Look.Part.SUBTITLE, Align.CENTER);
        }
        int first = writer.next();
        writer.headings();
        headingRow = writer.next() - 1;
        SheetSetup.headings(sheet, first, headingRow);
        SheetSetup.widths(sheet, list.columns());
        SheetSetup.page(sheet, list.page());
    }

    /** Index of the last heading row; the rows of the list follow it. */
    int headingRow() {
        return headingRow;
    }

    /** Number of a style in this workbook. */
    int style(Look look) {
        return styles.of(look).getIndex();
    }

    /** Puts the filter and the print area over all rows down to that one. */
    void extendTo(int lastRow) {
        sheet.setAutoFilter(new CellRangeAddress(headingRow, lastRow, 0, columns - 1));
        SheetSetup.printArea(sheet, lastRow, columns);
    }

    /** All parts of the workbook by name, as POI writes them. */
    Map<String, byte[]> parts() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    /** The sheet up to where the rows of the list go. POI's note of the used range is left out: it cannot know it. */
    static byte[] beforeRows(byte[] sheetPart) {
        String xml = new String(sheetPart, StandardCharsets.UTF_8).replaceFirst("<dimension [^>]*/>", "");
        return xml.substring(0, xml.indexOf(ROWS_END)).getBytes(StandardCharsets.UTF_8);
    }

    /** The sheet from behind the rows on. */
    static byte[] afterRows(byte[] sheetPart) {
        String xml = new String(sheetPart, StandardCharsets.UTF_8);
        return xml.substring(xml.indexOf(ROWS_END)).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
