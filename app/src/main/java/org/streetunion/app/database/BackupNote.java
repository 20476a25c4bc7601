package org.streetunion.app.database;

import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What a backup says of itself.
 *
 * @param at when it was made
 * @param version of the data
 * @param rows how many rows each table has
 */
public record BackupNote(Instant at, String version, Map<String, Long> rows) {
    private static final String TABLE = "rows.";

    /** Copies its counts. */
    public BackupNote {
        rows = Map.copyOf(rows);
    }

    /** As it is written into the backup. */
    String text() {
        StringBuilder text = new StringBuilder("made.at=" + at + "\nversion=" + version + "\n");
        new TreeMap<>(rows).forEach((table, count) -> text.append(TABLE).append(table).append('=').append(count).append('\n'));
        return text.toString();
    }

    /**
     * Reads what {@link #text()} wrote.
     *
     * @throws IOException when it is something else
     */
    static BackupNote of(String text) throws IOException {
        Properties found = new Properties();
        try {
            found.load(new StringReader(text));
            Map<String, Long> rows = new TreeMap<>();
            found.stringPropertyNames().stream().filter(name -> name.startsWith(TABLE))
                    .forEach(name -> rows.put(name.substring(TABLE.length()), Long.valueOf(found.getProperty(name))));
            return new BackupNote(Instant.parse(found.getProperty("made.at", "")), found.getProperty("version", ""), rows);
        } catch (DateTimeException | IllegalArgumentException garbled) {
            throw new IOException("not a backup's note", garbled);
        }
    }
}
