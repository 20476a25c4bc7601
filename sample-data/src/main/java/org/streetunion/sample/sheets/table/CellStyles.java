package org.streetunion.sample.sheets.table;

import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The few looks a clerk's sheet has; text stays text, days are real days. */
final class CellStyles {
    private final CellStyle title;
    private final CellStyle heading;
    private final CellStyle plain;
    private final CellStyle text;
    private final CellStyle day;

    CellStyles(Workbook workbook) {
        title = bold(workbook, 16);
        heading = bold(workbook, 11);
        heading.setWrapText(true);
        plain = workbook.createCellStyle();
        text = workbook.createCellStyle();
        text.setDataFormat(workbook.createDataFormat().getFormat("@"));
        day = workbook.createCellStyle();
        day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
    }

    CellStyle title() {
        return title;
    }

    CellStyle heading() {
        return heading;
    }

    CellStyle plain() {
        return plain;
    }

    /** Puts a value in a cell: numbers as numbers, days as days, everything else as text. */
    void fill(Cell cell, Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate date) {
            cell.setCellValue(date);
            cell.setCellStyle(day);
        } else {
            text(cell, value.toString(), text);
        }
    }

    void text(Cell cell, String value, CellStyle style) {
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }

    private static CellStyle bold(Workbook workbook, int points) {
        Font font = workbook.createFont();
        font.setBold(true);
        font.setFontHeightInPoints((short) points);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(HorizontalAlignment.CENTER);
        return style;
    }
}
