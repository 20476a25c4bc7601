package org.streetunion.app.office.checks;

import java.time.LocalDate;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;

/**
 * One step of a file that is worked through in order: when it was done, on which paper, and what is to be remembered of it.
 *
 * @param key stable name; begins the keys of its columns
 * @param title what people call it
 * @param done how far the file has come when this step is done
 * @param need whether the file can do without it, or without a 文号
 * @param on the day
 * @param no 文号, or the number of the certificate
 * @param note whatever else
 */
public record Step(String key, String title, String done, Need need, Column<LocalDate> on, Column<String> no,
        Column<String> note) {
    /** What a step must have. */
    public enum Need {
        /** A day and a number: a superior's paper. */
        NUMBERED,
        /** A day. */
        DATED,
        /** Nothing; not every file has it. */
        OPTIONAL
    }

    /** A step with its three columns. */
    public static Step of(String key, String title, String done, Need need) {
        return new Step(key, title, done, need, Column.of(key + "_on", title + "日期", Types.DAY),
                Column.of(key + "_no", title + "文号", Types.text(100)).tuckedAway(),
                Column.of(key + "_note", title + "说明", Types.text(400)).tuckedAway());
    }

    /** The same step whose day and number are also known by these headings of old lists. */
    public Step alias(String day, String number) {
        return new Step(key, title, done, need, on.alias(day), no.alias(number), note);
    }

    /** Whether it was done, as far as the file tells. */
    public boolean done(Row row) {
        return row.get(on) != null;
    }
}
