package org.streetunion.app.exchange.writing;

import java.util.List;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Trait;
import org.streetunion.app.ledger.Viewer;

/**
 * A list as it stands: which rows in which order, which columns in which order, and who looks.
 *
 * @param register of which ledger
 * @param query which rows, in which order
 * @param columns at least one
 * @param viewer who looks, and whether sensitive columns are shown in full
 */
public record ExportRequest(Register register, Query query, List<Column<?>> columns, Viewer viewer) {
    /** Copies the list. */
    public ExportRequest {
        columns = List.copyOf(columns);
    }

    /** The columns that a list shows at first. */
    public static ExportRequest usual(Register register, Query query, Viewer viewer) {
        List<Column<?>> shown = register.ledger().columns().stream().filter(column -> !column.is(Trait.TUCKED_AWAY)).toList();
        return new ExportRequest(register, query, shown, viewer);
    }

    /** Every column. */
    public static ExportRequest whole(Register register, Query query, Viewer viewer) {
        return new ExportRequest(register, query, register.ledger().columns(), viewer);
    }
}
