package org.streetunion.app.work.assessment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Types into a 自评表 as an officer of a union would. */
public final class Sheets {
    private static final DataFormatter SHOWN = new DataFormatter();

    private Sheets() {}

    /** Types a text into the line of a criterion. */
    public static void fill(Path file, String criterion, String heading, String text) throws IOException {
        try (XSSFWorkbook book = open(file)) {
            Sheet sheet = book.getSheet("考核自评表");
            Cell head = find(sheet, heading);
            Cell line = find(sheet, criterion);
            sheet.getRow(line.getRowIndex()).getCell(head.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                    .setCellValue(text);
            try (OutputStream out = Files.newOutputStream(file)) {
                book.write(out);
            }
        }
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static Cell find(Sheet sheet, String text) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (SHOWN.formatCellValue(cell).equals(text)) {
                    return cell;
                }
            }
        }
        throw new IllegalStateException(text);
    }
}
