package org.streetunion.app.exchange.reading.xlsx;

import java.util.Arrays;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.exchange.reading.Cell;
import org.streetunion.app.exchange.reading.RawRow;
import org.streetunion.app.exchange.reading.Rows;
import org.streetunion.app.exchange.reading.UnreadableFile;

/** Walks through the rows of a sheet part. Cells and rows without an address follow the one before. */
final class XlsxRows implements Rows {
    /** Columns beyond are not ours. */
    private static final int MOST_COLUMNS = 1_024;

    private final Part xml;
    private final XlsxCells reader;
    private @Nullable Cell[] cells = new Cell[32];
    private int width;
    private int row;
    private boolean ended;

    XlsxRows(Part xml, XlsxCells reader) throws UnreadableFile {
        this.xml = xml;
        this.reader = reader;
        ended = !xml.find("sheetData");
    }

    @Override
    public @Nullable RawRow next() throws UnreadableFile {
        while (!ended) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("row")) {
                row = xml.number("r", row + 1);
                return row();
            }
            ended = event == XMLStreamConstants.END_DOCUMENT
                    || (event == XMLStreamConstants.END_ELEMENT && xml.name().equals("sheetData"));
        }
        return null;
    }

    @Override
    public void close() {
        xml.close();
    }

    private RawRow row() throws UnreadableFile {
        width = 0;
        int column = -1;
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("c")) {
                column = column(xml.attribute("r"), column + 1);
                put(column, reader.read(xml));
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.name().equals("row")) {
                break;
            }
        }
        RawRow read = new RawRow(row, Arrays.copyOf(cells, width));
        Arrays.fill(cells, 0, width, null);
        return read;
    }

    private void put(int column, @Nullable Cell cell) {
        if (cell == null || column >= MOST_COLUMNS) {
            return;
        }
        if (column >= cells.length) {
            cells = Arrays.copyOf(cells, Math.max(column + 1, cells.length * 2));
        }
        cells[column] = cell;
        width = Math.max(width, column + 1);
    }

    private static int column(@Nullable String address, int otherwise) {
        int column = 0;
        for (int i = 0; address != null && i < address.length(); i++) {
            char letter = address.charAt(i);
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            column = column * 26 + letter - 'A' + 1;
        }
        return column <= 0 ? otherwise : column - 1;
    }
}
