package org.streetunion.app.exchange.collecting;

import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.FieldType;
import org.streetunion.app.ledger.Sensitivity;

/**
 * A column of a form.
 *
 * @param heading above it; unique within its sheet
 * @param type what goes into it
 * @param lock who may change it
 * @param sensitivity how much of it is shown
 * @param width in characters
 */
public record FormColumn(String heading, FieldType<?> type, Lock lock, Sensitivity sensitivity, int width) {
    /** Whether a cell may be changed by whom the form is sent to. */
    public enum Lock {
        /** Never: it is shown. */
        SHUT,
        /** Only where nothing is written yet, as in a new row. */
        WHEN_FILLED,
        /** Always. */
        OPEN
    }

    /** A column of a ledger. */
    public static FormColumn of(Column<?> column, Lock lock) {
        return new FormColumn(column.heading(), column.type(), lock, column.sensitivity(), column.width());
    }

    /** Something that only the form asks. */
    public static FormColumn asked(String heading, FieldType<?> type, int width) {
        return new FormColumn(heading, type, Lock.OPEN, Sensitivity.PLAIN, width);
    }

    /** Whether a cell that went out with this text may be changed. */
    public boolean open(String text) {
        return lock == Lock.OPEN || (lock == Lock.WHEN_FILLED && text.isEmpty());
    }

    /** The text as it goes out. */
    public String shown(String text) {
        return text.isEmpty() ? text : sensitivity.mask(text);
    }
}
