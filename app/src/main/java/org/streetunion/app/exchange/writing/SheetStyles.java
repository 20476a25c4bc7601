package org.streetunion.app.exchange.writing;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The few looks of cells in templates and rejects. */
final class SheetStyles {
    private final Workbook book;

    SheetStyles(Workbook book) {
        this.book = book;
    }

    CellStyle title() {
        CellStyle style = book.createCellStyle();
        style.setFont(font(IndexedColors.AUTOMATIC, true, 14));
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        return style;
    }

    CellStyle heading(boolean required) {
        CellStyle style = bordered();
        style.setFont(font(required ? IndexedColors.RED : IndexedColors.AUTOMATIC, true, 11));
        style.setAlignment(HorizontalAlignment.CENTER);
        fill(style, IndexedColors.GREY_25_PERCENT);
        style.setWrapText(true);
        return style;
    }

    CellStyle notes() {
        CellStyle style = book.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    /** A cell of data in a number format; "@" is text. */
    CellStyle data(String format, boolean wrong) {
        CellStyle style = bordered();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        if (wrong) {
            fill(style, IndexedColors.ROSE);
            style.setFont(font(IndexedColors.DARK_RED, false, 11));
        }
        return style;
    }

    CellStyle reason() {
        CellStyle style = bordered();
        style.setFont(font(IndexedColors.RED, false, 11));
        style.setWrapText(true);
        return style;
    }

    private CellStyle bordered() {
        CellStyle style = book.createCellStyle();
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private Font font(IndexedColors color, boolean bold, int points) {
        Font font = book.createFont();
        font.setBold(bold);
        font.setFontHeightInPoints((short) points);
        font.setFontName("宋体");
        if (color != IndexedColors.AUTOMATIC) {
            font.setColor(color.getIndex());
        }
        return font;
    }

    private static void fill(CellStyle style, IndexedColors color) {
        style.setFillForegroundColor(color.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
}
