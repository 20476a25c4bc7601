package org.streetunion.app.exchange;

import java.util.List;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;

/** Where accepted rows go: into the stores, or nowhere when an import is only tried. */
interface Sink {
    /** Takes rows and gives their ids in order. */
    List<Long> write(Register register, List<Row> rows, Act act);
}
