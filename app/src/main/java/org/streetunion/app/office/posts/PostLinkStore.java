package org.streetunion.app.office.posts;

import static org.streetunion.app.database.jooq.Tables.DUTY_LINK;

import org.streetunion.app.database.LedgerTable;

/** Where a link's columns are kept. */
public final class PostLinkStore {
    private PostLinkStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(DUTY_LINK).mapReference(PostLinkLedger.UNION, DUTY_LINK.UNION_ID)
                .map(PostLinkLedger.YEAR, DUTY_LINK.SHEET_YEAR).map(PostLinkLedger.POST, DUTY_LINK.POST)
                .mapReference(PostLinkLedger.PERSON, DUTY_LINK.PERSON_ID)
                .mapReference(PostLinkLedger.LINKED_UNION, DUTY_LINK.LINKED_UNION_ID)
                .mapReference(PostLinkLedger.LINKED_EMPLOYER, DUTY_LINK.LINKED_EMPLOYER_ID)
                .map(PostLinkLedger.STARTS_ON, DUTY_LINK.STARTS_ON).map(PostLinkLedger.ENDS_ON, DUTY_LINK.ENDS_ON)
                .map(PostLinkLedger.REMARK, DUTY_LINK.REMARK);
    }
}
