package org.streetunion.app.ui.port;

import java.nio.file.Path;
import java.util.List;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Viewer;

/** Writes a list as it stands on screen to a file. */
public interface ListExport {
    /**
     * A list as it stands.
     *
     * @param register whose rows
     * @param query which rows in which order
     * @param columns which columns in which order
     * @param viewer how much of sensitive columns is shown
     */
    record Request(Register register, Query query, List<Column<?>> columns, Viewer viewer) {
        /** Copies the list. */
        public Request {
            columns = List.copyOf(columns);
        }
    }

    /** Writes rows to an .xlsx or .pdf file, by the name's ending; false when it was stopped, and then nothing was written. */
    boolean write(Request request, Path target, Progress progress);

    /** Writes an empty import template with drop-down lists and a 填表说明. */
    void template(Register register, Path target);
}
