package org.streetunion.app.office.paybatches;

import static org.streetunion.app.database.jooq.Tables.PAY_BATCH;
import static org.streetunion.app.database.jooq.Tables.PAY_LINE;

import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.streetunion.app.database.LedgerTable;

/** Where the columns of this register are kept. */
public final class PayBatchStore {
    private PayBatchStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(PAY_BATCH)
                .map(PayBatchLedger.NAME, PAY_BATCH.NAME)
                .map(PayBatchLedger.CROWD, PAY_BATCH.CROWD)
                .map(PayBatchLedger.ITEM, PAY_BATCH.ITEM)
                .map(PayBatchLedger.FROM, PAY_BATCH.STARTS_ON)
                .map(PayBatchLedger.TO, PAY_BATCH.ENDS_ON)
                .map(PayBatchLedger.CORRECTION, PAY_BATCH.CORRECTION)
                .map(PayBatchLedger.CORRECTION_REASON, PAY_BATCH.CORRECTION_REASON)
                .map(PayBatchLedger.STATE, PAY_BATCH.STATE)
                .map(PayBatchLedger.CHECKED_BY, PAY_BATCH.CHECKED_BY)
                .map(PayBatchLedger.CHECKED_ON, PAY_BATCH.CHECKED_ON)
                .map(PayBatchLedger.APPROVED_BY, PAY_BATCH.APPROVED_BY)
                .map(PayBatchLedger.APPROVED_ON, PAY_BATCH.APPROVED_ON)
                .map(PayBatchLedger.APPROVED_NO, PAY_BATCH.APPROVED_NO)
                .map(PayBatchLedger.PAID_ON, PAY_BATCH.PAID_ON)
                .map(PayBatchLedger.PAID_HOW, PAY_BATCH.PAID_HOW)
                .map(PayBatchLedger.LOCKED_ON, PAY_BATCH.LOCKED_ON)
                .map(PayBatchLedger.REMARK, PAY_BATCH.REMARK)
                .compute(PayBatchLedger.LINES, DSL.field(lines())).compute(PayBatchLedger.TOTAL, total())
                .compute(PayBatchLedger.OPEN, DSL.field(lines().and(PAY_LINE.AMOUNT.isNull())));
    }

    private static SelectConditionStep<Record1<Integer>> lines() {
        return DSL.select(DSL.count()).from(PAY_LINE).where(PAY_LINE.PAY_BATCH_ID.eq(PAY_BATCH.ID)).and(PAY_LINE.LIVE.isTrue());
    }

    private static Field<Long> total() {
        return DSL.field(DSL.select(DSL.coalesce(DSL.sum(PAY_LINE.AMOUNT).cast(SQLDataType.BIGINT), DSL.inline(0L)))
                .from(PAY_LINE).where(PAY_LINE.PAY_BATCH_ID.eq(PAY_BATCH.ID)).and(PAY_LINE.LIVE.isTrue()));
    }
}
