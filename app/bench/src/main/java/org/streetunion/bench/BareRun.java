package org.streetunion.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * The yardstick of the import: fastexcel-reader merely reads the file, and plain JDBC batches insert the rows into the same tables with
 * the same indexes, cipher and commit size. The rows come from a file; finding them is not counted.
 */
public final class BareRun {
    private static final int PIECE = 2000;

    private BareRun() {}

    /** Arguments: the shared folder. */
    public static void main(String[] arguments) throws Exception {
        Place place = new Place(Path.of(arguments[0]));
        long start = System.nanoTime();
        Machine.tell("cells", read(place.members()));
        Machine.tell("read", Machine.since(start));
        insert(place, "person", Place.TABLES.subList(0, 1));
        insert(place, "all", Place.TABLES);
    }

    private static long read(Path file) throws IOException {
        long cells = 0;
        try (InputStream in = Files.newInputStream(file); ReadableWorkbook book = new ReadableWorkbook(in);
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            for (Row row : (Iterable<Row>) rows::iterator) {
                for (Cell cell : row) {
                    if (cell != null && cell.getValue() != null) {
                        cells++;
                    }
                }
            }
        }
        return cells;
    }

    private static void insert(Place place, String name, List<String> tables) throws IOException, SQLException {
        Path folder = place.copyBefore();
        List<Dump.Reader> readers = new ArrayList<>();
        try (Connection connection = Place.connect(folder)) {
            connection.setAutoCommit(false);
            for (String table : tables) {
                readers.add(new Dump.Reader(place.rows(table)));
            }
            double time = 0;
            long rows = 0;
            for (boolean more = true; more;) {
                List<List<Object[]>> piece = new ArrayList<>();
                for (Dump.Reader reader : readers) {
                    piece.add(piece(reader));
                }
                long start = System.nanoTime();
                for (int i = 0; i < tables.size(); i++) {
                    insert(connection, tables.get(i), readers.get(i).columns(), piece.get(i));
                }
                connection.commit();
                time += Machine.since(start);
                rows += piece.get(0).size();
                more = piece.stream().anyMatch(each -> !each.isEmpty());
            }
            long start = System.nanoTime();
            try (Statement statement = connection.createStatement()) {
                statement.execute("checkpoint sync");
            }
            Machine.tell(name, time + Machine.since(start));
            Machine.tell(name + "Rows", rows);
        } finally {
            for (Dump.Reader reader : readers) {
                reader.close();
            }
        }
        Place.delete(folder);
    }

    private static List<Object[]> piece(Dump.Reader reader) throws IOException {
        List<Object[]> piece = new ArrayList<>(PIECE);
        for (Object[] row = next(reader, piece); row != null; row = next(reader, piece)) {
            piece.add(row);
        }
        return piece;
    }

    private static Object[] next(Dump.Reader reader, List<Object[]> piece) throws IOException {
        return piece.size() == PIECE ? null : reader.row();
    }

    private static void insert(Connection connection, String table, List<String> columns, List<Object[]> rows) throws SQLException {
        String sql = "insert into " + table + " (" + String.join(", ", columns) + ") values ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, row[i]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
