package org.streetunion.app.ui.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Sort;
import org.streetunion.app.office.employers.EmployerLedger;

class ColumnLayoutTest {
    private static final Ledger LEDGER = EmployerLedger.ledger();

    @Test
    void whatWasLeftIsReadBack() {
        List<ColumnLayout.Place> places = new ArrayList<>(ColumnLayout.usual(LEDGER).places());
        places.add(0, new ColumnLayout.Place(places.remove(2).key(), 77, false));
        ColumnLayout left = new ColumnLayout(places, new Sort("name", true));

        ColumnLayout read = ColumnLayout.read(LEDGER, left.text());

        assertEquals(left.places().stream().map(ColumnLayout.Place::key).toList(), read.places().stream().map(ColumnLayout.Place::key).toList());
        assertEquals(new ColumnLayout.Place(places.get(0).key(), 77, false), read.places().get(0));
        assertEquals(new Sort("name", true), read.sort());
    }

    @Test
    void aColumnThatIsNewFollowsAndOneThatIsGoneIsLeftOut() {
        ColumnLayout read = ColumnLayout.read(LEDGER, "gone:50:+;community:120:+;broken;^:gone:-");

        assertEquals("community", read.places().get(0).key());
        assertEquals(LEDGER.columns().size(), read.places().size());
        assertNull(read.sort());
    }

    @Test
    void tuckedAwayColumnsAreHiddenAtFirst() {
        List<Column<?>> shown = ColumnLayout.usual(LEDGER).shown(LEDGER);

        assertEquals(EmployerLedger.NAME, shown.get(0));
        assertFalse(shown.contains(EmployerLedger.REMARK));
    }
}
