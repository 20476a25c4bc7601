package org.streetunion.app.office.coverage;

import static org.streetunion.app.database.jooq.Tables.COVERAGE;
import static org.streetunion.app.database.jooq.Tables.EMPLOYER;

import org.jooq.impl.DSL;
import org.streetunion.app.database.LedgerTable;

/** Where a coverage row's columns are kept. */
public final class CoverageStore {
    private CoverageStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(COVERAGE).mapReference(CoverageLedger.UNION, COVERAGE.UNION_ID)
                .mapReference(CoverageLedger.EMPLOYER, COVERAGE.EMPLOYER_ID).map(CoverageLedger.MODE, COVERAGE.MODE)
                .map(CoverageLedger.FROM, COVERAGE.COVERED_FROM).map(CoverageLedger.TO, COVERAGE.COVERED_TO)
                .map(CoverageLedger.REMARK, COVERAGE.REMARK)
                .compute(CoverageLedger.EMPLOYER_CODE,
                        DSL.field(DSL.select(EMPLOYER.CREDIT_CODE).from(EMPLOYER).where(EMPLOYER.ID.eq(COVERAGE.EMPLOYER_ID))))
                .unique(CoverageLedger.UNION, CoverageLedger.EMPLOYER, CoverageLedger.FROM);
    }
}
