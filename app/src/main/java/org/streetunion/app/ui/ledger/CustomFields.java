package org.streetunion.app.ui.ledger;

import java.util.List;
import java.util.Map;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.office.fields.FieldLedger;

/** The way from a register's list to the fields that the office added to it: above the list, which has them when one comes back. */
final class CustomFields {
    private final Desk desk;

    CustomFields(Desk desk) {
        this.desk = desk;
    }

    /** Whether fields can be added to the register of a list. */
    boolean possible(LedgerModel model) {
        return model.fixed().isEmpty() && !model.ledger().group().equals(Registers.SETTINGS)
                && desk.office().registers().find(FieldLedger.KEY).isPresent();
    }

    /** Shows them. */
    void show(Ledger ledger) {
        Register fields = desk.office().registers().get(FieldLedger.KEY);
        String title = ledger.title();
        desk.pages().push(new LedgerPage(desk, fields, List.of(new Filter.OneOf(FieldLedger.LEDGER.key(), List.of(title))),
                Map.of(FieldLedger.LEDGER.key(), title)));
    }
}
