package org.streetunion.app.office.banklines;

import static org.streetunion.app.database.jooq.Tables.BANK_LINE;
import static org.streetunion.app.database.jooq.Tables.BANK_MATCH;

import org.jooq.Field;
import org.jooq.impl.DSL;
import org.streetunion.app.database.LedgerTable;

/** Where the columns of 银行对账单 are kept. */
public final class BankLineStore {
    private BankLineStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(BANK_LINE)
                .map(BankLineLedger.NAME, BANK_LINE.NAME)
                .mapReference(BankLineLedger.BOOK, BANK_LINE.BOOK_ID)
                .map(BankLineLedger.DATED, BANK_LINE.DATED)
                .map(BankLineLedger.IN, BANK_LINE.INCOME)
                .map(BankLineLedger.OUT, BANK_LINE.EXPENSE)
                .map(BankLineLedger.BALANCE, BANK_LINE.BALANCE)
                .map(BankLineLedger.SERIAL, BANK_LINE.SERIAL)
                .map(BankLineLedger.COUNTER, BANK_LINE.COUNTER)
                .map(BankLineLedger.COUNTER_NO, BANK_LINE.COUNTER_NO)
                .map(BankLineLedger.SUMMARY, BANK_LINE.SUMMARY)
                .map(BankLineLedger.AMOUNT, BANK_LINE.AMOUNT)
                .map(BankLineLedger.SIDE, BANK_LINE.SIDE)
                .map(BankLineLedger.REMARK, BANK_LINE.REMARK).compute(BankLineLedger.MATCHED, matched());
    }

    private static Field<Boolean> matched() {
        return DSL.when(DSL.exists(DSL.selectOne().from(BANK_MATCH).where(BANK_MATCH.LINE_ID.eq(BANK_LINE.ID))
                .and(BANK_MATCH.LIVE.isTrue())), DSL.inline(true)).otherwise(DSL.inline(false));
    }
}
