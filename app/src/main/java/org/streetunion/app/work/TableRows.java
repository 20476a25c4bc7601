package org.streetunion.app.work;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Row;

/** Rows that come with the program, in tab-separated tables under the register's own headings. */
public final class TableRows {
    private TableRows() {}

    /** The rows of a table. */
    public static List<Row> of(Ledger ledger, String table) {
        List<String> lines = lines(table);
        List<Column<?>> columns = new ArrayList<>();
        for (String heading : lines.get(0).split("\t", -1)) {
            columns.add(ledger.byHeading(heading).orElseThrow());
        }
        return lines.stream().skip(1).map(line -> row(columns, line.split("\t", -1))).toList();
    }

    private static Row row(List<Column<?>> columns, String[] cells) {
        Row row = Row.NEW;
        for (int i = 0; i < cells.length; i++) {
            Column<?> column = columns.get(i);
            Object value = column.type().parse(cells[i]).value();
            row = value == null ? row : row.with(column.key(), value);
        }
        return row;
    }

    private static List<String> lines(String table) {
        try (InputStream in = Objects.requireNonNull(TableRows.class.getResourceAsStream(table), table)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
