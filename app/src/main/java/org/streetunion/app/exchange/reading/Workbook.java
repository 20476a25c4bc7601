package org.streetunion.app.exchange.reading;

import java.nio.file.Path;
import java.util.List;

/** A workbook that is open for reading. */
public interface Workbook extends AutoCloseable {
    /** Where it lies. */
    Path file();

    /** Its sheets, hidden ones included. */
    List<Sheet> sheets();

    /** What the reader should be told about the file, as sentences. */
    default List<String> notes() {
        return List.of();
    }

    @Override
    void close();
}
