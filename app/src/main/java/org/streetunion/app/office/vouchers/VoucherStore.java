package org.streetunion.app.office.vouchers;

import static org.streetunion.app.database.jooq.Tables.VOUCHER;

import org.streetunion.app.database.LedgerTable;

/** Where an entry's columns are kept. */
public final class VoucherStore {
    private VoucherStore() {}

    /** The column → field map; no two lines of a book bear one number. */
    public static LedgerTable table() {
        LedgerTable table = LedgerTable.of(VOUCHER).mapReference(VoucherLedger.BOOK, VOUCHER.BOOK_ID)
                .map(VoucherLedger.DATED, VOUCHER.DATED).map(VoucherLedger.YEAR, VOUCHER.IN_YEAR)
                .map(VoucherLedger.NUMBER, VOUCHER.NUMBER_OF).map(VoucherLedger.LINE, VOUCHER.LINE_OF)
                .map(VoucherLedger.PAPER, VOUCHER.PAPER).map(VoucherLedger.SUMMARY, VOUCHER.SUMMARY)
                .map(VoucherLedger.INCOME, VOUCHER.INCOME).map(VoucherLedger.EXPENSE, VOUCHER.EXPENSE)
                .mapReference(VoucherLedger.ACCOUNT, VOUCHER.ACCOUNT_ID).mapReference(VoucherLedger.AGAINST, VOUCHER.AGAINST_ID)
                .mapReference(VoucherLedger.PROJECT, VOUCHER.PROJECT_ID).map(VoucherLedger.SOURCE, VOUCHER.SOURCE)
                .map(VoucherLedger.PARTY, VOUCHER.PARTY).mapReference(VoucherLedger.UNION, VOUCHER.UNION_ID)
                .mapReference(VoucherLedger.EMPLOYER, VOUCHER.EMPLOYER_ID);
        return papers(table).unique(VoucherLedger.BOOK, VoucherLedger.YEAR, VoucherLedger.NUMBER, VoucherLedger.LINE);
    }

    private static LedgerTable papers(LedgerTable table) {
        return table.map(VoucherLedger.SETTLED, VOUCHER.SETTLED).map(VoucherLedger.RECEIPT_KIND, VOUCHER.RECEIPT_KIND)
                .map(VoucherLedger.RECEIPT_NO, VOUCHER.RECEIPT_NO).map(VoucherLedger.PIECES, VOUCHER.PIECES)
                .map(VoucherLedger.PEOPLE, VOUCHER.PEOPLE).map(VoucherLedger.HANDLER, VOUCHER.HANDLER)
                .map(VoucherLedger.WITNESS, VOUCHER.WITNESS).map(VoucherLedger.CHECKED_BY, VOUCHER.CHECKED_BY)
                .map(VoucherLedger.CHECKED_ON, VOUCHER.CHECKED_ON).map(VoucherLedger.APPROVED_BY, VOUCHER.APPROVED_BY)
                .map(VoucherLedger.APPROVED_ON, VOUCHER.APPROVED_ON).map(VoucherLedger.MINUTES, VOUCHER.MINUTES_NO)
                .map(VoucherLedger.STATE, VOUCHER.STATE).map(VoucherLedger.POSTED_ON, VOUCHER.POSTED_ON)
                .mapReference(VoucherLedger.REVERSES, VOUCHER.REVERSES_ID).map(VoucherLedger.REASON, VOUCHER.REASON)
                .map(VoucherLedger.ORIGIN, VOUCHER.ORIGIN).map(VoucherLedger.REMARK, VOUCHER.REMARK);
    }
}
