package org.streetunion.app.work.collect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.streetunion.app.exchange.collecting.FormColumn;
import org.streetunion.app.exchange.collecting.FormRow;
import org.streetunion.app.exchange.collecting.FormSheet;
import org.streetunion.app.exchange.collecting.ReturnedRow;
import org.streetunion.app.exchange.collecting.ReturnedSheet;
import org.streetunion.app.office.checks.PersonFacts;

/** Rows that come back find their own again: by key, by name and number when the key was lost, the first when a row was copied. */
class AlignmentTest {
    private static final FormSheet SHEET = new FormSheet("会员", false,
            List.of(FormColumn.of(PersonFacts.NAME, FormColumn.Lock.OPEN),
                    FormColumn.of(PersonFacts.ID_NUMBER, FormColumn.Lock.OPEN)),
            "");
    private static final List<FormRow> SENT = List.of(new FormRow("m1", List.of("卫平", "330206197001010019")),
            new FormRow("m2", List.of("戚玉", "")), new FormRow("m3", List.of("戚玉", "")));

    @Test
    void theKeyCountsAndACopyIsNew() {
        Alignment found = align(row(4, "m1", "卫平", "330206********0019"), row(5, "m1", "邹明", "330206********0019"));

        assertEquals(List.of(), found.changed());
        assertEquals(List.of("m2", "m3"), found.gone().stream().map(FormRow::key).toList());
        assertEquals(List.of("邹明"), found.fresh().stream().map(each -> each.text(0)).toList());
    }

    @Test
    void aLostKeyIsMadeUpForWhereOnlyOneIsSo() {
        Alignment found = align(row(4, "", "卫平", "330206********0019"), row(5, "", "戚玉", ""));

        assertEquals(List.of("戚玉"), found.fresh().stream().map(each -> each.text(0)).toList(), "there are two of that name");
        assertEquals(List.of("m2", "m3"), found.gone().stream().map(FormRow::key).toList());
    }

    private static Alignment align(ReturnedRow... rows) {
        return Alignment.of(SHEET, SENT, new ReturnedSheet(true, List.of(), List.of(rows)));
    }

    private static ReturnedRow row(int number, String key, String name, String id) {
        return new ReturnedRow(number, key, List.of(name, id));
    }
}
