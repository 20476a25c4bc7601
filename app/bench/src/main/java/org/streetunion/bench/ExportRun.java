package org.streetunion.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.ListDocument;
import org.streetunion.reports.model.Orientation;
import org.streetunion.reports.model.PageSetup;
import org.streetunion.reports.xlsx.ListWorkbookWriter;

/** The same list written by one writer, read from a file as it goes. */
public final class ExportRun {
    private static final int FLUSH = 1000;
    /** Rows written before the measurement: an office's program has been running since the morning. */
    private static final int WARM = 1000;

    private ExportRun() {}

    /** Arguments: the shared folder; {@code ours}, {@code theirs} or {@code nobody}; the peer's compression level. */
    public static void main(String[] arguments) throws Exception {
        Place place = new Place(Path.of(arguments[0]));
        Path file = Files.createTempFile(place.folder(), "export", ".xlsx");
        write(arguments, place.list(), WARM, file);
        long start = System.nanoTime();
        write(arguments, place.list(), Long.MAX_VALUE, file);
        Machine.tell("export", Machine.since(start));
        Machine.tell("size", Files.size(file));
        Files.delete(file);
    }

    private static void write(String[] arguments, Path list, long most, Path file) throws IOException {
        try (Dump.Reader rows = new Dump.Reader(list, most)) {
            switch (arguments[1]) {
                case "ours" -> ours(rows, file);
                case "theirs" -> theirs(rows, file, Integer.parseInt(arguments[2]));
                default -> nobody(rows);
            }
        }
    }

    private static void ours(Dump.Reader rows, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            List<Column> columns = rows.columns().stream().map(heading -> Column.text(heading, 14)).toList();
            new ListWorkbookWriter().write(
                    new ListDocument("会员", "", columns, () -> new Cells(rows), PageSetup.of(Orientation.LANDSCAPE)), out);
        }
    }

    private static void theirs(Dump.Reader rows, Path file, int level) throws IOException {
        try (OutputStream out = Files.newOutputStream(file); Workbook book = new Workbook(out, "bench", "1.0")) {
            book.setCompressionLevel(level);
            Worksheet sheet = book.newWorksheet("会员");
            for (int i = 0; i < rows.columns().size(); i++) {
                sheet.inlineString(0, i, rows.columns().get(i));
            }
            int number = 1;
            for (Object[] row = rows.row(); row != null; row = rows.row()) {
                for (int i = 0; i < row.length; i++) {
                    value(sheet, number, i, row[i]);
                }
                if (++number % FLUSH == 0) {
                    sheet.flush();
                }
            }
            sheet.finish();
        }
    }

    private static void value(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
        } else if (value instanceof Boolean yes) {
            sheet.inlineString(row, column, yes ? "是" : "否");
        } else if (value != null) {
            sheet.inlineString(row, column, value.toString());
        }
    }

    private static void nobody(Dump.Reader rows) throws IOException {
        long cells = 0;
        for (Object[] row = rows.row(); row != null; row = rows.row()) {
            cells += row.length;
        }
        Machine.tell("cells", cells);
    }

    private static final class Cells implements Iterator<List<Cell>> {
        private final Dump.Reader rows;
        private Object[] next;

        Cells(Dump.Reader rows) {
            this.rows = rows;
            advance();
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public List<Cell> next() {
            if (next == null) {
                throw new NoSuchElementException();
            }
            List<Cell> cells = new ArrayList<>(next.length);
            for (Object value : next) {
                cells.add(cell(value));
            }
            advance();
            return cells;
        }

        private void advance() {
            try {
                next = rows.row();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private static Cell cell(Object value) {
            if (value instanceof LocalDate day) {
                return Cell.date(day);
            }
            if (value instanceof Boolean yes) {
                return Cell.text(yes ? "是" : "否");
            }
            return value == null ? Cell.blank() : Cell.text(value.toString());
        }
    }
}
