package org.streetunion.app.office.claims;

import static org.streetunion.app.database.jooq.Tables.PROJECT_CLAIM;

import org.jooq.Field;
import org.jooq.impl.DSL;
import org.streetunion.app.database.LedgerTable;

/** Where a claim's columns are kept. */
public final class ClaimStore {
    private ClaimStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(PROJECT_CLAIM).mapReference(ClaimLedger.PROJECT, PROJECT_CLAIM.PROJECT_ID)
                .map(ClaimLedger.WAY, PROJECT_CLAIM.WAY).mapReference(ClaimLedger.PERSON, PROJECT_CLAIM.PERSON_ID)
                .mapReference(ClaimLedger.UNION, PROJECT_CLAIM.UNION_ID).map(ClaimLedger.CLAIMED_ON, PROJECT_CLAIM.CLAIMED_ON)
                .map(ClaimLedger.GOAL, PROJECT_CLAIM.GOAL).map(ClaimLedger.DUE_ON, PROJECT_CLAIM.DUE_ON)
                .map(ClaimLedger.DONE_ON, PROJECT_CLAIM.DONE_ON).map(ClaimLedger.ACCEPTED_ON, PROJECT_CLAIM.ACCEPTED_ON)
                .map(ClaimLedger.OPINION, PROJECT_CLAIM.OPINION).map(ClaimLedger.POINTS, PROJECT_CLAIM.POINTS)
                .map(ClaimLedger.REMARK, PROJECT_CLAIM.REMARK).compute(ClaimLedger.STATE, state())
                .unique(ClaimLedger.PROJECT, ClaimLedger.UNION, ClaimLedger.PERSON);
    }

    private static Field<String> state() {
        return DSL.when(PROJECT_CLAIM.ACCEPTED_ON.isNotNull(), DSL.inline("已验收"))
                .when(PROJECT_CLAIM.DONE_ON.isNotNull(), DSL.inline("待验收")).otherwise(DSL.inline("执行中"));
    }
}
