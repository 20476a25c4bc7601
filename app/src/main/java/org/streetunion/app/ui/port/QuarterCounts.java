package org.streetunion.app.ui.port;

import java.util.List;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;

/** 人数填报: what every union reports for a quarter, on one form. */
public interface QuarterCounts {
    /** The key of the register whose rows are filled in. */
    String ledger();

    /** The form of a quarter as it stands: a line for each union that has to report. */
    Form read(Quarter quarter);

    /** What the rules say of a row. */
    List<Problem> judge(Row row);

    /** Keeps rows, and takes those away that were emptied, as one act; gives its number, 0 when a rule forbids it. */
    long write(Quarter quarter, List<Row> rows, long[] emptied, Actor actor);

    /**
     * Everything on the form.
     *
     * @param quarter which it is of
     * @param figures the columns that are filled in, from left to right
     * @param unions by community, then code
     */
    record Form(Quarter quarter, List<Column<Integer>> figures, List<Union> unions) {
        /** Copies the lists. */
        public Form {
            figures = List.copyOf(figures);
            unions = List.copyOf(unions);
        }
    }

    /**
     * One union's line.
     *
     * @param name the union
     * @param place its community, empty when unknown
     * @param own its own total; a row that does not exist yet (id 0) names quarter and union and no figures
     * @param parts this quarter's rows per employer
     * @param last its own total of the quarter before, a row without figures when there is none
     * @param lastParts the same per employer; as they would be reported again, for this quarter
     */
    record Union(Reference name, String place, Row own, List<Row> parts, Row last, List<Row> lastParts) {
        /** Copies the lists. */
        public Union {
            parts = List.copyOf(parts);
            lastParts = List.copyOf(lastParts);
        }
    }
}
