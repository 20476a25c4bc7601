package org.streetunion.reports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What another program finds in a workbook of ours. */
public final class XlsxReader {

    private XlsxReader() {}

    /** The workbook, read in full. */
    public static XSSFWorkbook open(byte[] xlsx) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(xlsx));
    }

    /** Every cell that holds something, with its type and how it is shown. */
    public static String text(byte[] xlsx) throws IOException {
        StringBuilder out = new StringBuilder();
        try (XSSFWorkbook workbook = open(xlsx)) {
            DataFormatter formatter = new DataFormatter(Locale.ROOT);
            for (Sheet sheet : workbook) {
                out.append("== ").append(sheet.getSheetName()).append('\n');
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() != CellType.BLANK) {
                            out.append(cell.getAddress()).append(' ').append(cell.getCellType()).append(' ')
                                    .append(formatter.formatCellValue(cell)).append('\n');
                        }
                    }
                }
            }
        }
        return out.toString();
    }
}
