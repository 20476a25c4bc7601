package org.streetunion.app.exchange.reading;

import org.jspecify.annotations.Nullable;

/** The rows of a sheet, from the top, once. */
public interface Rows extends AutoCloseable {
    /** The next row, or null at the end. */
    @Nullable
    RawRow next() throws UnreadableFile;

    @Override
    void close();
}
