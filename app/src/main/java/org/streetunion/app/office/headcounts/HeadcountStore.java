package org.streetunion.app.office.headcounts;

import static org.streetunion.app.database.jooq.Tables.HEADCOUNT;
import static org.streetunion.app.database.jooq.Tables.REPORTED_COUNT;

import org.jooq.Field;
import org.jooq.Select;
import org.jooq.impl.DSL;
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
                .map(HeadcountLedger.HARDSHIP, HEADCOUNT.HARDSHIP)
                .map(HeadcountLedger.MEMBERS, HEADCOUNT.MEMBERS).map(HeadcountLedger.WOMEN_MEMBERS, HEADCOUNT.WOMEN_MEMBERS)
                .map(HeadcountLedger.MIGRANT_MEMBERS, HEADCOUNT.MIGRANT_MEMBERS)
                .map(HeadcountLedger.NEW_FORM_MEMBERS, HEADCOUNT.NEW_FORM_MEMBERS).map(HeadcountLedger.REMARK, HEADCOUNT.REMARK)
                .unique(HeadcountLedger.QUARTER, HeadcountLedger.UNION, HeadcountLedger.EMPLOYER)
                .countInto(REPORTED_COUNT, reported());
    }

    /** By union: the members of the latest quarter that has figures, the sum per employer where there is one, else its own total. */
    private static Select<?> reported() {
        var last = DSL.select(HEADCOUNT.UNION_ID, DSL.max(HEADCOUNT.QUARTER).as(HEADCOUNT.QUARTER)).from(HEADCOUNT)
                .where(HEADCOUNT.LIVE.isTrue()).groupBy(HEADCOUNT.UNION_ID).asTable("last");
        Field<Integer> perEmployer = DSL.sum(DSL.when(HEADCOUNT.EMPLOYER_ID.isNotNull(), HEADCOUNT.MEMBERS)).cast(Integer.class);
        Field<Integer> own = DSL.max(DSL.when(HEADCOUNT.EMPLOYER_ID.isNull(), HEADCOUNT.MEMBERS));
        return DSL.select(HEADCOUNT.UNION_ID, DSL.coalesce(perEmployer, own)).from(HEADCOUNT).join(last)
                .on(HEADCOUNT.UNION_ID.eq(last.field(HEADCOUNT.UNION_ID)))
                .and(HEADCOUNT.QUARTER.eq(last.field(HEADCOUNT.QUARTER)))
                .where(HEADCOUNT.LIVE.isTrue()).groupBy(HEADCOUNT.UNION_ID);
    }
}
