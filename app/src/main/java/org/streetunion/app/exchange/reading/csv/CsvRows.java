package org.streetunion.app.exchange.reading.csv;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.exchange.reading.Cell;
import org.streetunion.app.exchange.reading.RawRow;
import org.streetunion.app.exchange.reading.Rows;
import org.streetunion.app.exchange.reading.UnreadableFile;

/** Walks through the records of a text file. Every cell is a text; a record's number is the row a spreadsheet would show it in. */
final class CsvRows implements Rows {
    /** A spreadsheet's cell holds half of this; more is a quote that never closes. */
    private static final int LONGEST = 65_536;
    private static final int END = -1;
    private static final int UNREAD = -2;

    private final Path file;
    private final Reader reader;
    private final char separator;
    private final char[] buffer = new char[1 << 15];
    private final StringBuilder field = new StringBuilder();
    private int position;
    private int filled;
    private int pushed = UNREAD;
    private int row;

    CsvRows(Path file, Reader reader, char separator) {
        this.file = file;
        this.reader = reader;
        this.separator = separator;
    }

    @Override
    public @Nullable RawRow next() throws UnreadableFile {
        try {
            int first = read();
            if (row == 0 && first == '\ufeff') {
                first = read();
            }
            if (first == END) {
                return null;
            }
            pushed = first;
            row++;
            return record();
        } catch (IOException failure) {
            throw CsvBook.unreadable(file, failure);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private RawRow record() throws IOException, UnreadableFile {
        List<@Nullable Cell> cells = new ArrayList<>();
        while (true) {
            int end = field();
            cells.add(cell());
            if (end != separator) {
                return new RawRow(row, cells.toArray(new Cell[0]));
            }
        }
    }

    /** Reads one field and tells what ended it: the separator, a line break or the end. */
    private int field() throws IOException, UnreadableFile {
        field.setLength(0);
        int next = read();
        if (next == '"') {
            quoted();
            next = read();
        }
        while (next != separator && next != '\n' && next != '\r' && next != END) {
            append((char) next);
            next = read();
        }
        if (next == '\r') {
            int after = read();
            if (after != '\n') {
                pushed = after;
            }
        }
        return next;
    }

    private void quoted() throws IOException, UnreadableFile {
        for (int next = read(); next != END; next = read()) {
            if (next == '"') {
                int after = read();
                if (after != '"') {
                    pushed = after;
                    return;
                }
            }
            append((char) next);
        }
    }

    private void append(char letter) throws UnreadableFile {
        if (field.length() >= LONGEST) {
            throw new UnreadableFile(file, "第 " + row + " 行有一个引号没有配对，后面读不下去，请在 WPS 或 Excel 里打开它，另存为 xlsx。");
        }
        field.append(letter);
    }

    /** Spreadsheets keep leading zeros in text files as ="0012". */
    private @Nullable Cell cell() {
        int length = field.length();
        if (length == 0) {
            return null;
        }
        boolean wrapped = length > 3 && field.charAt(0) == '=' && field.charAt(1) == '"' && field.charAt(length - 1) == '"';
        return new Cell.Text(wrapped ? field.substring(2, length - 1) : field.toString());
    }

    private int read() throws IOException {
        if (pushed != UNREAD) {
            int back = pushed;
            pushed = UNREAD;
            return back;
        }
        if (position == filled) {
            filled = reader.read(buffer);
            position = 0;
            if (filled <= 0) {
                filled = 0;
                return END;
            }
        }
        return buffer[position++];
    }
}
