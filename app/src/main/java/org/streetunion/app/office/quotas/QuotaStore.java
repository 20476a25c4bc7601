package org.streetunion.app.office.quotas;

import static org.streetunion.app.database.jooq.Tables.QUOTA;
import static org.streetunion.app.database.jooq.Tables.QUOTA_PROGRESS;
import static org.streetunion.app.database.jooq.Tables.QUOTA_SHARE;

import org.jooq.impl.DSL;
import org.streetunion.app.database.LedgerTable;

/** Where the columns of quotas, of their parts and of their progress are kept. */
public final class QuotaStore {
    private QuotaStore() {}

    /** Of quotas. */
    public static LedgerTable table() {
        var shared = DSL.select(DSL.coalesce(DSL.sum(QUOTA_SHARE.AMOUNT), DSL.inline(0)).cast(Integer.class)).from(QUOTA_SHARE)
                .where(QUOTA_SHARE.QUOTA_ID.eq(QUOTA.ID)).and(QUOTA_SHARE.LIVE.isTrue());
        return LedgerTable.of(QUOTA).map(QuotaLedger.YEAR, QUOTA.IN_YEAR).map(QuotaLedger.ITEM, QUOTA.ITEM)
                .map(QuotaLedger.TOTAL, QUOTA.TOTAL).map(QuotaLedger.UNIT, QUOTA.UNIT)
                .map(QuotaLedger.COUNTED, QUOTA.COUNTED_FROM).map(QuotaLedger.SOURCE_DOC, QUOTA.SOURCE_DOC)
                .map(QuotaLedger.RECEIVED_ON, QUOTA.RECEIVED_ON).map(QuotaLedger.DUE_ON, QUOTA.DUE_ON)
                .map(QuotaLedger.REMARK, QUOTA.REMARK).compute(QuotaLedger.SHARED, DSL.field(shared))
                .unique(QuotaLedger.YEAR, QuotaLedger.ITEM);
    }

    /** Of their parts. */
    public static LedgerTable shares() {
        return LedgerTable.of(QUOTA_SHARE).mapReference(ShareLedger.QUOTA, QUOTA_SHARE.QUOTA_ID)
                .map(ShareLedger.COMMUNITY, QUOTA_SHARE.COMMUNITY).mapReference(ShareLedger.UNION, QUOTA_SHARE.UNION_ID)
                .map(ShareLedger.AMOUNT, QUOTA_SHARE.AMOUNT).map(ShareLedger.REMARK, QUOTA_SHARE.REMARK)
                .unique(ShareLedger.QUOTA, ShareLedger.UNION, ShareLedger.COMMUNITY);
    }

    /** Of their progress. */
    public static LedgerTable progress() {
        return LedgerTable.of(QUOTA_PROGRESS).mapReference(ProgressLedger.QUOTA, QUOTA_PROGRESS.QUOTA_ID)
                .map(ProgressLedger.COMMUNITY, QUOTA_PROGRESS.COMMUNITY)
                .mapReference(ProgressLedger.UNION, QUOTA_PROGRESS.UNION_ID).map(ProgressLedger.DAY, QUOTA_PROGRESS.ON_DAY)
                .map(ProgressLedger.DONE, QUOTA_PROGRESS.DONE).map(ProgressLedger.REMARK, QUOTA_PROGRESS.REMARK)
                .unique(ProgressLedger.QUOTA, ProgressLedger.UNION, ProgressLedger.COMMUNITY, ProgressLedger.DAY);
    }
}
