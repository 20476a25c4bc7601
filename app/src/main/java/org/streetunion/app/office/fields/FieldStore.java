package org.streetunion.app.office.fields;

import static org.streetunion.app.database.jooq.Tables.CUSTOM_FIELD;

import org.streetunion.app.database.LedgerTable;

/** Where the description of a field is kept. */
public final class FieldStore {
    private FieldStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(CUSTOM_FIELD).map(FieldLedger.LEDGER, CUSTOM_FIELD.LEDGER).map(FieldLedger.NAME, CUSTOM_FIELD.NAME)
                .map(FieldLedger.KIND, CUSTOM_FIELD.KIND).map(FieldLedger.CHOICES, CUSTOM_FIELD.CHOICES)
                .map(FieldLedger.SECTION, CUSTOM_FIELD.SECTION).map(FieldLedger.RANK, CUSTOM_FIELD.RANK)
                .map(FieldLedger.PERSONAL, CUSTOM_FIELD.PERSONAL).map(FieldLedger.REMARK, CUSTOM_FIELD.REMARK)
                .unique(FieldLedger.LEDGER, FieldLedger.NAME);
    }
}
