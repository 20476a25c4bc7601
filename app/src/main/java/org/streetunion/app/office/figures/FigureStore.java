package org.streetunion.app.office.figures;

import static org.streetunion.app.database.jooq.Tables.FIGURE;

import org.streetunion.app.database.LedgerTable;

/** Where an entered figure's columns are kept. */
public final class FigureStore {
    private FigureStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(FIGURE).mapQuarter(FigureLedger.QUARTER, FIGURE.QUARTER).map(FigureLedger.CODE, FIGURE.CODE)
                .map(FigureLedger.AMOUNT, FIGURE.AMOUNT).map(FigureLedger.REMARK, FIGURE.REMARK)
                .unique(FigureLedger.QUARTER, FigureLedger.CODE);
    }
}
