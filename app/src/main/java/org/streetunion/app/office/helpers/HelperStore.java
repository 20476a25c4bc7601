package org.streetunion.app.office.helpers;

import static org.streetunion.app.database.jooq.Tables.ZONE_HELPER;

import org.streetunion.app.database.LedgerTable;

/** Where a helper's columns are kept. */
public final class HelperStore {
    private HelperStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(ZONE_HELPER).mapReference(HelperLedger.ZONE, ZONE_HELPER.ZONE_ID)
                .mapName(HelperLedger.NAME, ZONE_HELPER.NAME, ZONE_HELPER.NAME_KEY).map(HelperLedger.ROLE, ZONE_HELPER.ROLE)
                .map(HelperLedger.UNIT, ZONE_HELPER.UNIT).map(HelperLedger.PHONE, ZONE_HELPER.PHONE)
                .map(HelperLedger.STARTS_ON, ZONE_HELPER.STARTS_ON).map(HelperLedger.ENDS_ON, ZONE_HELPER.ENDS_ON)
                .map(HelperLedger.REMARK, ZONE_HELPER.REMARK);
    }
}
