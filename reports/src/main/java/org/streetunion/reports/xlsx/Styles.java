package org.streetunion.reports.xlsx;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.streetunion.reports.model.Align;

/** The styles of one workbook: made once for each look. Fonts are those every office PC has. */
final class Styles {
    private static final String FONT = "宋体";
    private static final String TITLE_FONT = "黑体";
    private static final XSSFColor HEADING_FILL = colour(0xEC, 0xEF, 0xF3);
    private static final XSSFColor GROUP_FILL = colour(0xF6, 0xF7, 0xF9);
    private static final XSSFColor RULE = colour(0x8A, 0x8A, 0x8A);

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> styles = new HashMap<>();
    private final Map<Look.Part, XSSFFont> fonts = new HashMap<>();
    private final boolean wrap;

    /** @param wrap whether long texts of the body break into lines; off for long lists, whose rows keep one height */
    Styles(XSSFWorkbook workbook, boolean wrap) {
        this.workbook = workbook;
        this.wrap = wrap;
    }

    XSSFCellStyle of(Look look) {
        return styles.computeIfAbsent(look, this::create);
    }

    private XSSFCellStyle create(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(fonts.computeIfAbsent(look.part(), this::font));
        style.setAlignment(horizontal(look.align()));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        style.setQuotePrefixed(look.quoted());
        switch (look.part()) {
            case TITLE, CAPTION -> {
            }
            case FIELD -> style.setShrinkToFit(true);
            case SUBTITLE, NOTE -> style.setWrapText(true);
            case HEADING -> frame(style, HEADING_FILL).setWrapText(true);
            case GROUP, TOTAL -> frame(style, GROUP_FILL).setWrapText(wrap);
            case BODY -> frame(style, null).setWrapText(wrap);
        }
        return style;
    }

    private static XSSFCellStyle frame(XSSFCellStyle style, @Nullable XSSFColor fill) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(RULE);
        style.setBottomBorderColor(RULE);
        style.setLeftBorderColor(RULE);
        style.setRightBorderColor(RULE);
        if (fill != null) {
            style.setFillForegroundColor(fill);
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    private XSSFFont font(Look.Part part) {
        XSSFFont font = workbook.createFont();
        font.setFontName(part == Look.Part.TITLE ? TITLE_FONT : FONT);
        font.setFontHeightInPoints((short) (part == Look.Part.TITLE ? 18 : 10));
        font.setBold(switch (part) {
            case TITLE, CAPTION, HEADING, GROUP, TOTAL -> true;
            default -> false;
        });
        return font;
    }

    private static HorizontalAlignment horizontal(Align align) {
        return switch (align) {
            case LEFT -> HorizontalAlignment.LEFT;
            case CENTER -> HorizontalAlignment.CENTER;
            case RIGHT -> HorizontalAlignment.RIGHT;
        };
    }

    private static XSSFColor colour(int red, int green, int blue) {
        return new XSSFColor(new byte[]{(byte) red, (byte) green, (byte) blue});
    }
}
