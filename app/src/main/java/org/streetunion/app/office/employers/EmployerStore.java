package org.streetunion.app.office.employers;

import static org.streetunion.app.database.jooq.Tables.COVERAGE;
import static org.streetunion.app.database.jooq.Tables.EMPLOYER;
import static org.streetunion.app.database.jooq.Tables.EMPLOYER_HISTORY;
import static org.streetunion.app.database.jooq.Tables.HEADCOUNT;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION;

import org.jooq.Field;
import org.jooq.impl.DSL;
import org.streetunion.app.database.LedgerTable;

/** Where an employer's columns are kept. */
public final class EmployerStore {
    private EmployerStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(EMPLOYER).mapName(EmployerLedger.NAME, EMPLOYER.NAME, EMPLOYER.NAME_KEY)
                .map(EmployerLedger.CREDIT_CODE, EMPLOYER.CREDIT_CODE).map(EmployerLedger.CATEGORY, EMPLOYER.CATEGORY)
                .map(EmployerLedger.TRADE, EMPLOYER.TRADE).map(EmployerLedger.COMMUNITY, EMPLOYER.COMMUNITY)
                .map(EmployerLedger.REGISTERED_ADDRESS, EMPLOYER.REGISTERED_ADDRESS).map(EmployerLedger.ADDRESS, EMPLOYER.ADDRESS)
                .map(EmployerLedger.LEGAL_PERSON, EMPLOYER.LEGAL_PERSON).map(EmployerLedger.PHONE, EMPLOYER.PHONE)
                .map(EmployerLedger.FOUNDED_ON, EMPLOYER.FOUNDED_ON).map(EmployerLedger.STATE, EMPLOYER.STATE)
                .map(EmployerLedger.UNION_STATE, EMPLOYER.UNION_STATE).map(EmployerLedger.ABOVE_SCALE, EMPLOYER.ABOVE_SCALE)
                .map(EmployerLedger.PARTY_BRANCH, EMPLOYER.PARTY_BRANCH).map(EmployerLedger.REMARK, EMPLOYER.REMARK)
                .map(EmployerLedger.LISTED_WORKERS, EMPLOYER.LISTED_WORKERS).map(EmployerLedger.INSURED, EMPLOYER.INSURED)
                .map(EmployerLedger.ACCOUNT, EMPLOYER.BANK_ACCOUNT).map(EmployerLedger.BANK, EMPLOYER.BANK_NAME)
                .map(EmployerLedger.BANK_NO, EMPLOYER.BANK_NO)
                .compute(EmployerLedger.WORKERS, workers()).compute(EmployerLedger.UNIONS, unions())
                .unique(EmployerLedger.CREDIT_CODE).history(EMPLOYER_HISTORY);
    }

    /** The workers of the latest quarter that any union reported for the employer. */
    private static Field<Integer> workers() {
        var latest = HEADCOUNT.as("latest");
        return DSL.field(DSL.select(DSL.max(HEADCOUNT.WORKERS)).from(HEADCOUNT)
                .where(HEADCOUNT.EMPLOYER_ID.eq(EMPLOYER.ID).and(HEADCOUNT.LIVE.isTrue())).and(HEADCOUNT.QUARTER.eq(DSL
                        .select(DSL.max(latest.QUARTER)).from(latest)
                        .where(latest.EMPLOYER_ID.eq(EMPLOYER.ID).and(latest.LIVE.isTrue())))));
    }

    private static Field<String> unions() {
        return DSL.field(DSL.select(DSL.listAgg(SUB_UNION.NAME, "、").withinGroupOrderBy(SUB_UNION.NAME)).from(COVERAGE)
                .join(SUB_UNION)
                .on(SUB_UNION.ID.eq(COVERAGE.UNION_ID)).where(COVERAGE.EMPLOYER_ID.eq(EMPLOYER.ID).and(COVERAGE.LIVE.isTrue())
                        .and(SUB_UNION.LIVE.isTrue()).and(COVERAGE.COVERED_TO.isNull())));
    }
}
