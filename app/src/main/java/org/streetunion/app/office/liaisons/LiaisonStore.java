package org.streetunion.app.office.liaisons;

import static org.streetunion.app.database.jooq.Tables.LIAISON;

import org.streetunion.app.database.LedgerTable;

/** Where the columns of 联系对象 are kept. */
public final class LiaisonStore {
    private LiaisonStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(LIAISON).mapReference(LiaisonLedger.PERSON, LIAISON.PERSON_ID).map(LiaisonLedger.KIND, LIAISON.KIND)
                .mapReference(LiaisonLedger.ZONE, LIAISON.ZONE_ID).mapReference(LiaisonLedger.UNION, LIAISON.UNION_ID)
                .mapReference(LiaisonLedger.EMPLOYER, LIAISON.EMPLOYER_ID).mapReference(LiaisonLedger.MEMBER, LIAISON.MEMBER_ID)
                .map(LiaisonLedger.OBJECT, LIAISON.OBJECT).map(LiaisonLedger.STARTS_ON, LIAISON.STARTS_ON)
                .map(LiaisonLedger.ENDS_ON, LIAISON.ENDS_ON).map(LiaisonLedger.REMARK, LIAISON.REMARK);
    }
}
