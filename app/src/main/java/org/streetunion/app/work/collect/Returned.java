package org.streetunion.app.work.collect;

import java.nio.file.Path;
import java.util.List;
import org.streetunion.app.exchange.collecting.ReturnedSheet;

/**
 * What one union sent back.
 *
 * @param union its id
 * @param file where it lies
 * @param sheets a sheet for each of the form
 */
public record Returned(long union, Path file, List<ReturnedSheet> sheets) {
    /** Copies the list. */
    public Returned {
        sheets = List.copyOf(sheets);
    }
}
