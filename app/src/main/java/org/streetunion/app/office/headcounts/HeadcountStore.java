package org.streetunion.app.office.headcounts;

import static org.streetunion.app.database.jooq.Tables.HEADCOUNT;

import org.streetunion.app.database.LedgerTable;

/** Where a headcount's columns are kept. */
public final class HeadcountStore {
    private HeadcountStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(HEADCOUNT).mapQuarter(HeadcountLedger.QUARTER, HEADCOUNT.QUARTER)
                .mapReference(HeadcountLedger.UNION, HEADCOUNT.UNION_ID)
                .mapReference(HeadcountLedger.EMPLOYER, HEADCOUNT.EMPLOYER_ID)
                .map(HeadcountLedger.WORKERS, HEADCOUNT.WORKERS).map(HeadcountLedger.WOMEN, HEADCOUNT.WOMEN)
                .map(HeadcountLedger.MIGRANTS, HEADCOUNT.MIGRANTS).map(HeadcountLedger.NEW_FORM, HEADCOUNT.NEW_FORM)
                .map(HeadcountLedger.MEMBERS, HEADCOUNT.MEMBERS).map(HeadcountLedger.WOMEN_MEMBERS, HEADCOUNT.WOMEN_MEMBERS)
                .map(HeadcountLedger.MIGRANT_MEMBERS, HEADCOUNT.MIGRANT_MEMBERS)
                .map(HeadcountLedger.NEW_FORM_MEMBERS, HEADCOUNT.NEW_FORM_MEMBERS).map(HeadcountLedger.REMARK, HEADCOUNT.REMARK)
                .unique(HeadcountLedger.QUARTER, HeadcountLedger.UNION, HeadcountLedger.EMPLOYER);
    }
}
