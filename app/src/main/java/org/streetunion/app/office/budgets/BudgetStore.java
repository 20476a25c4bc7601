package org.streetunion.app.office.budgets;

import static org.streetunion.app.database.jooq.Tables.BUDGET;

import org.jooq.impl.DSL;
import org.streetunion.app.database.LedgerTable;

/** Where a budget's columns are kept. */
public final class BudgetStore {
    private BudgetStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        var planned = DSL.coalesce(BUDGET.OPENING, DSL.inline(0L)).plus(DSL.coalesce(BUDGET.ADJUSTMENT, DSL.inline(0L)));
        return LedgerTable.of(BUDGET).mapReference(BudgetLedger.BOOK, BUDGET.BOOK_ID).map(BudgetLedger.YEAR, BUDGET.IN_YEAR)
                .mapReference(BudgetLedger.ACCOUNT, BUDGET.ACCOUNT_ID).map(BudgetLedger.LINE, BUDGET.LINE_OF)
                .map(BudgetLedger.LAST_FINAL, BUDGET.LAST_FINAL).map(BudgetLedger.OPENING, BUDGET.OPENING)
                .map(BudgetLedger.ADJUSTMENT, BUDGET.ADJUSTMENT)
                .compute(BudgetLedger.ADJUSTED,
                        DSL.when(BUDGET.OPENING.isNotNull().or(BUDGET.ADJUSTMENT.isNotNull()), planned))
                .map(BudgetLedger.FINAL, BUDGET.FINAL_AMOUNT).map(BudgetLedger.REMARK, BUDGET.REMARK)
                .unique(BudgetLedger.BOOK, BudgetLedger.YEAR, BudgetLedger.ACCOUNT, BudgetLedger.LINE);
    }
}
