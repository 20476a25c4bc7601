package org.streetunion.reports.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.CellText;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.xlsx.values.CleanText;
import org.streetunion.reports.xlsx.values.ColumnLetters;
import org.streetunion.reports.xlsx.values.Serial;

/**
 * The rows of one sheet, written straight into the workbook's zip: inline strings, every cell with its reference. Formulas cannot
 * come about here, because no element for them is ever written.
 */
final class SheetPart {
    private static final byte[] ROW = ascii("<row r=\"");
    private static final byte[] ROW_OPEN = ascii("\">");
    private static final byte[] ROW_END = ascii("</row>");
    private static final byte[] NUMBER = ascii("\"><v>");
    private static final byte[] NUMBER_END = ascii("</v></c>");
    private static final byte[] TEXT = ascii("\" t=\"inlineStr\"><is><t>");
    private static final byte[] SPACED_TEXT = ascii("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
    private static final byte[] TEXT_END = ascii("</t></is></c>");
    private static final byte[] EMPTY_END = ascii("\"/>");

    private final XmlBuffer xml;
    private final List<ColumnPart> columns = new ArrayList<>();

    /** @param styleOf the number of the style for a look in the workbook the rows belong to */
    SheetPart(OutputStream out, List<Column> columns, ToIntFunction<Look> styleOf) {
        this.xml = new XmlBuffer(out);
        for (int i = 0; i < columns.size(); i++) {
            this.columns.add(new ColumnPart(ColumnLetters.of(i), columns.get(i).align(), styleOf));
        }
    }

    /** Writes one row; {@code number} counts from 1. */
    void row(int number, List<Cell> cells) throws IOException {
        String reference = Integer.toString(number);
        xml.raw(ROW);
        xml.plain(reference);
        xml.raw(ROW_OPEN);
        for (int i = 0; i < columns.size(); i++) {
            ColumnPart column = columns.get(i);
            Cell cell = cells.get(i);
            xml.raw(column.open());
            xml.plain(reference);
            xml.raw(column.style(cell));
            value(cell);
        }
        xml.raw(ROW_END);
    }

    /** Hands on what is still held back. */
    void flush() throws IOException {
        xml.flush();
    }

    private void value(Cell cell) throws IOException {
        if (cell instanceof Cell.Text text) {
            text(text.value());
        } else if (cell instanceof Cell.Whole whole) {
            xml.raw(NUMBER);
            xml.number(whole.value());
            xml.raw(NUMBER_END);
        } else if (cell instanceof Cell.Day day && Serial.fits(day.value())) {
            xml.raw(NUMBER);
            xml.number(Serial.of(day.value()));
            xml.raw(NUMBER_END);
        } else if (cell instanceof Cell.Decimal decimal) {
            number(decimal.value().toPlainString());
        } else if (cell instanceof Cell.Percent percent) {
            number(percent.share().toPlainString());
        } else {
            text(CellText.of(cell));
        }
    }

    private void number(String plain) throws IOException {
        xml.raw(NUMBER);
        xml.plain(plain);
        xml.raw(NUMBER_END);
    }

    private void text(String value) throws IOException {
        if (value.isEmpty()) {
            xml.raw(EMPTY_END);
            return;
        }
        boolean spaced = value.charAt(0) <= ' ' || value.charAt(value.length() - 1) <= ' ' || value.indexOf('\n') >= 0;
        xml.raw(spaced ? SPACED_TEXT : TEXT);
        xml.text(CleanText.keepLookalikes(CleanText.cut(value)));
        xml.raw(TEXT_END);
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
