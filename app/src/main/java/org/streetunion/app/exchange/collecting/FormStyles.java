package org.streetunion.app.exchange.collecting;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.streetunion.app.ledger.FieldType;

/** The few looks of a form: white is to be filled in, grey is locked. */
final class FormStyles {
    private final Workbook book;
    private final CellStyle title;
    private final CellStyle note;
    private final CellStyle faint;
    private final CellStyle heading;
    private final CellStyle shut;
    private final CellStyle openText;
    private final CellStyle openDay;
    private final CellStyle openNumber;

    FormStyles(Workbook book) {
        this.book = book;
        title = words(14, true, IndexedColors.AUTOMATIC);
        note = words(11, false, IndexedColors.AUTOMATIC);
        faint = words(9, false, IndexedColors.GREY_50_PERCENT);
        heading = bordered(true, "@");
        heading.setAlignment(HorizontalAlignment.CENTER);
        heading.setFont(font(11, true, IndexedColors.AUTOMATIC));
        fill(heading, IndexedColors.PALE_BLUE);
        shut = bordered(true, "@");
        fill(shut, IndexedColors.GREY_25_PERCENT);
        openText = bordered(false, "@");
        openDay = bordered(false, "yyyy-mm-dd");
        openNumber = bordered(false, "General");
    }

    CellStyle title() {
        return title;
    }

    CellStyle note() {
        return note;
    }

    CellStyle faint() {
        return faint;
    }

    CellStyle heading() {
        return heading;
    }

    CellStyle shut() {
        return shut;
    }

    /** A cell that may be filled in. */
    CellStyle open(FieldType<?> type) {
        return switch (type.kind()) {
            case DAY -> openDay;
            case WHOLE, DECIMAL, MONEY -> openNumber;
            default -> openText;
        };
    }

    private CellStyle words(int points, boolean bold, IndexedColors color) {
        CellStyle style = book.createCellStyle();
        style.setFont(font(points, bold, color));
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private CellStyle bordered(boolean locked, String format) {
        CellStyle style = book.createCellStyle();
        style.setLocked(locked);
        style.setDataFormat(book.createDataFormat().getFormat(format));
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(locked);
        return style;
    }

    private Font font(int points, boolean bold, IndexedColors color) {
        Font font = book.createFont();
        font.setFontName("宋体");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
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
