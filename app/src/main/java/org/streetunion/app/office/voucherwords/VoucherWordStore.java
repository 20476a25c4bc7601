package org.streetunion.app.office.voucherwords;

import static org.streetunion.app.database.jooq.Tables.VOUCHER_WORD;

import org.streetunion.app.database.LedgerTable;

/** Where the columns of 摘要关键词 are kept. */
public final class VoucherWordStore {
    private VoucherWordStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(VOUCHER_WORD).map(VoucherWordLedger.WORDS, VOUCHER_WORD.WORDS)
                .map(VoucherWordLedger.LOOKED_AT, VOUCHER_WORD.LOOKED_AT)
                .map(VoucherWordLedger.ACCOUNTS, VOUCHER_WORD.ACCOUNTS).map(VoucherWordLedger.OCCASION, VOUCHER_WORD.OCCASION)
                .map(VoucherWordLedger.BASIS, VOUCHER_WORD.BASIS).map(VoucherWordLedger.FROM, VOUCHER_WORD.VALID_FROM)
                .map(VoucherWordLedger.TO, VOUCHER_WORD.VALID_TO).map(VoucherWordLedger.REMARK, VOUCHER_WORD.REMARK)
                .unique(VoucherWordLedger.WORDS, VoucherWordLedger.LOOKED_AT);
    }
}
