package org.streetunion.app.office.members;

import static org.streetunion.app.database.jooq.Tables.MEMBERSHIP;
import static org.streetunion.app.database.jooq.Tables.MEMBER_COUNT;
import static org.streetunion.app.database.jooq.Tables.PERSON;

import org.jooq.Select;
import org.jooq.impl.DSL;
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
                .map(MemberLedger.NEW_TRADE, PERSON.NEW_FORM_TRADE).map(MemberLedger.JOINED_HOW, PERSON.JOINED_HOW)
                .map(MemberLedger.LABOUR, PERSON.LABOUR).map(MemberLedger.HARDSHIP, PERSON.HARDSHIP)
                .map(MemberLedger.ADDRESS, PERSON.CONTACT_ADDRESS).map(MemberLedger.REMARK, PERSON.MEMBER_REMARK)
                .compute(MemberLedger.AGE, MemberAgeStore.age()).compute(MemberLedger.NEARING, MemberAgeStore.nearing())
                .history(MEMBERSHIP).countInto(MEMBER_COUNT, perUnion());
    }

    /**
     * By union: the members on its register, and those to be reported whose number is valid. The flag is hidden in an expression: else H2
     * takes the index of names and fetches every member, where that of unions alone tells all there is to count.
     */
    private static Select<?> perUnion() {
        return DSL.select(PERSON.UNION_ID, DSL.count(DSL.when(PERSON.MEMBERSHIP.eq("在册"), 1)),
                DSL.count(DSL.when(PERSON.MEMBERSHIP.in("在册", "转出待接收").and(PERSON.ID_VALID.isTrue()), 1)))
                .from(PERSON).where(PERSON.UNION_ID.isNotNull())
                .and(DSL.when(PERSON.MEMBER_LIVE.isTrue(), 1).otherwise(0).eq(1)).groupBy(PERSON.UNION_ID);
    }
}
