package org.streetunion.app.office.members;

import static org.streetunion.app.database.jooq.Tables.MEMBERSHIP;
import static org.streetunion.app.database.jooq.Tables.PERSON;

import org.streetunion.app.database.LedgerTable;
import org.streetunion.app.office.checks.PersonFacts;
import org.streetunion.app.office.checks.PersonRoleStore;

/** Where a member's columns are kept. */
public final class MemberStore {
    private MemberStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return PersonRoleStore.role(PERSON.MEMBER_LIVE, PERSON.MEMBER_BATCH)
                .map(MemberLedger.EMPLOYMENT, PERSON.EMPLOYMENT).map(MemberLedger.MOBILE, PERSON.MOBILE)
                .mapReference(MemberLedger.UNION, PERSON.UNION_ID).map(MemberLedger.CARD_NO, PERSON.CARD_NO)
                .map(MemberLedger.JOINED_ON, PERSON.JOINED_ON).map(MemberLedger.STATE, PERSON.MEMBERSHIP)
                .map(MemberLedger.CHANGE, PERSON.CHANGE_KIND).map(MemberLedger.CHANGED_ON, PERSON.CHANGED_ON)
                .map(MemberLedger.CHANGE_REASON, PERSON.CHANGE_REASON).map(MemberLedger.RESIDENCE_KIND, PERSON.RESIDENCE_KIND)
                .map(MemberLedger.RESIDENCE, PERSON.RESIDENCE).map(PersonFacts.NATIVE_PLACE, PERSON.NATIVE_PLACE)
                .map(MemberLedger.MIGRANT, PERSON.MIGRANT).map(MemberLedger.NEW_FORM, PERSON.NEW_FORM)
                .map(MemberLedger.NEW_TRADE, PERSON.NEW_FORM_TRADE).map(MemberLedger.REMARK, PERSON.MEMBER_REMARK)
                .history(MEMBERSHIP);
    }
}
