package org.streetunion.app.office.hardshipfunds;

import static org.streetunion.app.database.jooq.Tables.HARDSHIP_FUND;

import org.streetunion.app.database.LedgerTable;

/** Where the columns of 企业帮困资金 are kept. */
public final class HardshipFundStore {
    private HardshipFundStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(HARDSHIP_FUND)
                .mapReference(HardshipFundLedger.EMPLOYER, HARDSHIP_FUND.EMPLOYER_ID)
                .map(HardshipFundLedger.AS_OF, HARDSHIP_FUND.AS_OF)
                .map(HardshipFundLedger.THERE, HARDSHIP_FUND.THERE)
                .map(HardshipFundLedger.AMOUNT, HARDSHIP_FUND.AMOUNT)
                .map(HardshipFundLedger.USED, HARDSHIP_FUND.USED)
                .map(HardshipFundLedger.PEOPLE, HARDSHIP_FUND.PEOPLE)
                .map(HardshipFundLedger.SOURCE, HARDSHIP_FUND.SOURCE)
                .map(HardshipFundLedger.CONTACT, HARDSHIP_FUND.CONTACT)
                .map(HardshipFundLedger.REMARK, HARDSHIP_FUND.REMARK)
                .unique(HardshipFundLedger.EMPLOYER, HardshipFundLedger.AS_OF);
    }
}
