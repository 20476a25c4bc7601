package org.streetunion.app.office.accounts;

import static org.streetunion.app.database.jooq.Tables.BOOK_ACCOUNT;

import org.streetunion.app.database.LedgerTable;

/** Where an account's columns are kept. */
public final class AccountStore {
    private AccountStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(BOOK_ACCOUNT).map(AccountLedger.LABEL, BOOK_ACCOUNT.LABEL)
                .map(AccountLedger.CHART, BOOK_ACCOUNT.CHART).map(AccountLedger.CODE, BOOK_ACCOUNT.CODE)
                .map(AccountLedger.NAME, BOOK_ACCOUNT.NAME).map(AccountLedger.ABOVE, BOOK_ACCOUNT.ABOVE)
                .map(AccountLedger.KIND, BOOK_ACCOUNT.KIND).map(AccountLedger.SIDE, BOOK_ACCOUNT.SIDE)
                .map(AccountLedger.ROLE, BOOK_ACCOUNT.ROLE).map(AccountLedger.MATCHING, BOOK_ACCOUNT.MATCHING)
                .map(AccountLedger.FROM, BOOK_ACCOUNT.VALID_FROM).map(AccountLedger.TO, BOOK_ACCOUNT.VALID_TO)
                .map(AccountLedger.BASIS, BOOK_ACCOUNT.BASIS).map(AccountLedger.REMARK, BOOK_ACCOUNT.REMARK)
                .unique(AccountLedger.CHART, AccountLedger.CODE, AccountLedger.FROM);
    }
}
