package org.streetunion.app.work;

import java.time.LocalDate;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.members.MemberLedger;

/** The words in which moves of members are recorded. */
final class Moves {
    /**
     * From one union of the street to another. Neither 转入 nor 转出: the quarterly report counts those of the street as a whole, and
     * nobody came or left.
     */
    static final String WITHIN = Transfer.Way.WITHIN.words();
    private static final String BECAUSE = "劳动（工作）关系发生变化";

    private Moves() {}

    /** The row as the real-name system wants to hear of a change: what, when and why. */
    static Row noted(Row row, String change, LocalDate day) {
        return noted(row, change, day, BECAUSE);
    }

    /** The same for another reason; empty where none was given. */
    static Row noted(Row row, String change, LocalDate day, String because) {
        return row.with(MemberLedger.CHANGE, change).with(MemberLedger.CHANGED_ON, day).with(MemberLedger.CHANGE_REASON,
                because.isBlank() ? null : because.strip());
    }
}
