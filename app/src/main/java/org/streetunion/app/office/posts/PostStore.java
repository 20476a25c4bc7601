package org.streetunion.app.office.posts;

import static org.streetunion.app.database.jooq.Tables.DUTY_LINK;
import static org.streetunion.app.database.jooq.Tables.DUTY_POST;

import org.jooq.Field;
import org.jooq.impl.DSL;
import org.streetunion.app.database.LedgerTable;

/** Where a post's columns are kept. */
public final class PostStore {
    private PostStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(DUTY_POST).mapReference(PostLedger.UNION, DUTY_POST.UNION_ID)
                .map(PostLedger.YEAR, DUTY_POST.SHEET_YEAR).map(PostLedger.POST, DUTY_POST.POST)
                .map(PostLedger.POST_NO, DUTY_POST.POST_NO).mapReference(PostLedger.PERSON, DUTY_POST.PERSON_ID)
                .map(PostLedger.STANDING, DUTY_POST.STANDING).map(PostLedger.DUTIES, DUTY_POST.DUTIES)
                .map(PostLedger.SOURCE_LIST, DUTY_POST.SOURCE_LIST).map(PostLedger.SHARE, DUTY_POST.SHARE_OF)
                .map(PostLedger.STARTS_ON, DUTY_POST.STARTS_ON).map(PostLedger.ENDS_ON, DUTY_POST.ENDS_ON)
                .map(PostLedger.DUE_ON, DUTY_POST.DUE_ON).map(PostLedger.RESPONSIBLE, DUTY_POST.RESPONSIBLE)
                .map(PostLedger.SIGNED_ON, DUTY_POST.SIGNED_ON).map(PostLedger.REMARK, DUTY_POST.REMARK)
                .compute(PostLedger.LINKS, links());
    }

    /** Those of the post that name nobody else. */
    private static Field<Integer> links() {
        return DSL.field(DSL.selectCount().from(DUTY_LINK).where(DUTY_LINK.UNION_ID.eq(DUTY_POST.UNION_ID))
                .and(DUTY_LINK.SHEET_YEAR.eq(DUTY_POST.SHEET_YEAR)).and(DUTY_LINK.POST.eq(DUTY_POST.POST))
                .and(DUTY_LINK.LIVE.isTrue())
                .and(DUTY_LINK.PERSON_ID.isNull().or(DUTY_LINK.PERSON_ID.eq(DUTY_POST.PERSON_ID))));
    }
}
