package org.streetunion.app.office.grantbatches;

import static org.streetunion.app.database.jooq.Tables.GRANT_BATCH;
import static org.streetunion.app.database.jooq.Tables.GRANT_ORDER;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.streetunion.app.database.LedgerTable;
import org.streetunion.app.money.GrantKinds;

/** Where the columns of this register are kept. */
public final class GrantBatchStore {
    private GrantBatchStore() {}

    /** The column → field map; a batch is as far as the 拨付单 that is furthest behind. */
    public static LedgerTable table() {
        return LedgerTable.of(GRANT_BATCH).map(GrantBatchLedger.NAME, GRANT_BATCH.NAME)
                .map(GrantBatchLedger.KIND, GRANT_BATCH.KIND)
                .map(GrantBatchLedger.FORMULA, GRANT_BATCH.FORMULA).map(GrantBatchLedger.ASKED_ON, GRANT_BATCH.ASKED_ON)
                .map(GrantBatchLedger.REMARK, GRANT_BATCH.REMARK).compute(GrantBatchLedger.STATE, state())
                .compute(GrantBatchLedger.LINES, count(counts())).compute(GrantBatchLedger.TOTAL, total())
                .compute(GrantBatchLedger.WAITING, count(in(GrantKinds.PAID))).unique(GrantBatchLedger.NAME);
    }

    private static Field<String> state() {
        return DSL.when(any(GrantKinds.ASKED), GrantKinds.ASKED).when(any(GrantKinds.APPROVED), GrantKinds.APPROVED)
                .when(any(GrantKinds.PAID), GrantKinds.PAID).when(any(GrantKinds.ARRIVED), GrantKinds.ARRIVED)
                .when(any(GrantKinds.RETURNED), GrantKinds.RETURNED).otherwise(GrantKinds.ASKED);
    }

    private static Condition own() {
        return GRANT_ORDER.GRANT_BATCH_ID.eq(GRANT_BATCH.ID).and(GRANT_ORDER.LIVE.isTrue());
    }

    private static Condition in(String state) {
        return own().and(GRANT_ORDER.STATE.eq(state));
    }

    private static Condition any(String state) {
        return DSL.exists(DSL.selectOne().from(GRANT_ORDER).where(in(state)));
    }

    /** What was sent back counts no more. */
    private static Condition counts() {
        return own().and(GRANT_ORDER.STATE.ne(GrantKinds.RETURNED));
    }

    private static Field<Integer> count(Condition which) {
        return DSL.field(DSL.select(DSL.count()).from(GRANT_ORDER).where(which));
    }

    private static Field<Long> total() {
        return DSL.field(DSL.select(DSL.coalesce(DSL.sum(GRANT_ORDER.AMOUNT).cast(SQLDataType.BIGINT), DSL.inline(0L)))
                .from(GRANT_ORDER).where(counts()));
    }
}
