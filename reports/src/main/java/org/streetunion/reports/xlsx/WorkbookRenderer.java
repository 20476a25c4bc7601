package org.streetunion.reports.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.streetunion.reports.model.Align;
import org.streetunion.reports.model.Field;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;
import org.streetunion.reports.xlsx.values.SheetNames;

/** A report as a workbook: one sheet a table, each complete with title, fields, notes and signatures, ready to be printed. */
public final class WorkbookRenderer {

    /** Writes the workbook; the stream stays open. */
    public void render(Report report, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Styles styles = new Styles(workbook, true);
            SheetNames names = new SheetNames();
            for (Table table : report.tables()) {
                String name = table.caption().isEmpty() ? report.title() : table.caption();
                sheet(report, table, workbook.createSheet(names.take(name)), styles);
            }
            // Not straight into the stream: POI hides what went wrong there, a full disk for one.
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            bytes.writeTo(out);
        }
    }

    private static void sheet(Report report, Table table, XSSFSheet sheet, Styles styles) {
        SheetWriter writer = new SheetWriter(sheet, styles, table.columns());
        writer.wide(report.title(), Look.Part.TITLE, Align.CENTER, 32);
        fields(writer, report.fields());
        if (!table.caption().isEmpty()) {
            writer.wide(table.caption(), Look.Part.CAPTION, Align.LEFT, 20);
        }
        int heading = writer.next();
        writer.headings();
        SheetSetup.headings(sheet, heading, writer.next() - 1);
        for (Row row : table.rows()) {
            switch (row.kind()) {
                case GROUP -> writer.group(row.cells().get(0));
                case TOTAL -> writer.cells(row.cells(), Look.Part.TOTAL);
                case NORMAL -> writer.cells(row.cells(), Look.Part.BODY);
            }
        }
        report.notes().forEach(note -> writer.paragraph(note, Look.Part.NOTE, Align.LEFT));
        fields(writer, report.signatures());
        SheetSetup.widths(sheet, table.columns());
        SheetSetup.page(sheet, report.page());
        SheetSetup.printArea(sheet, writer.next() - 1, table.columns().size());
    }

    private static void fields(SheetWriter writer, List<Field> fields) {
        if (!fields.isEmpty()) {
            writer.beside(fields.stream().map(Field::line).toList());
        }
    }
}
