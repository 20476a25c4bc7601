package org.streetunion.app.exchange.reading.xlsx;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import javax.xml.stream.XMLStreamConstants;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.exchange.reading.Cell;
import org.streetunion.app.exchange.reading.UnreadableFile;

/** Makes cells of the XML that stands for them. */
final class XlsxCells {
    private final SharedTexts texts;
    private final DateStyles styles;
    private final boolean from1904;

    XlsxCells(SharedTexts texts, DateStyles styles, boolean from1904) {
        this.texts = texts;
        this.styles = styles;
        this.from1904 = from1904;
    }

    /** The cell whose element was just entered; moves to its end. */
    @Nullable
    Cell read(Part xml) throws UnreadableFile {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        String value = null;
        boolean formula = false;
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            String name = xml.name();
            if (event == XMLStreamConstants.END_ELEMENT) {
                if (name.equals("c")) {
                    break;
                }
            } else if (name.equals("v")) {
                value = xml.text();
            } else if (name.equals("is")) {
                value = SharedTexts.rich(xml, "is");
            } else {
                formula = formula || name.equals("f");
            }
        }
        return value == null ? nothing(formula) : cell(type == null ? "n" : type, style, value);
    }

    private static @Nullable Cell nothing(boolean formula) {
        return formula ? new Cell.Flaw("", "公式没有算出结果，请在 WPS 或 Excel 里打开、保存一次再导入") : null;
    }

    private @Nullable Cell cell(String type, @Nullable String style, String value) {
        return switch (type) {
            case "s" -> texts.get(index(value));
            case "str", "inlineStr" -> value.isEmpty() ? null : new Cell.Text(SharedTexts.unescaped(value));
            case "b" -> new Cell.Text(value.equals("1") || value.equals("true") ? "是" : "否");
            case "e" -> new Cell.Flaw(value, "公式出错（" + value + "），请改正公式或直接填写");
            case "d" -> moment(value);
            default -> number(style, value);
        };
    }

    private @Nullable Cell number(@Nullable String style, String value) {
        if (value.isEmpty()) {
            return null;
        }
        try {
            double number = Double.parseDouble(value);
            boolean day = style != null && styles.isDate(index(style)) && DateUtil.isValidExcelDate(number);
            return day ? new Cell.Moment(number, DateUtil.getLocalDateTime(number, from1904)) : new Cell.Amount(number);
        } catch (NumberFormatException nonsense) {
            return new Cell.Text(value);
        }
    }

    private static Cell moment(String value) {
        try {
            LocalDateTime at = LocalDateTime.parse(value.length() == 10 ? value + "T00:00" : value.replaceFirst("Z$", ""));
            return new Cell.Moment(DateUtil.getExcelDate(at), at);
        } catch (DateTimeParseException nonsense) {
            return new Cell.Text(value);
        }
    }

    private static int index(String text) {
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9 || number > 100_000_000) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
