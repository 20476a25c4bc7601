package org.streetunion.app.exchange.collecting;

import java.util.List;

/**
 * One workbook that goes out.
 *
 * @param heading whose it is and which round
 * @param token names sender, round and addressee
 * @param notes how it is filled in, a line each
 * @param sheets what is asked
 * @param rows for each sheet what is known
 */
public record Form(String heading, String token, List<String> notes, List<FormSheet> sheets, List<List<FormRow>> rows) {
    /** Copies the lists. */
    public Form {
        notes = List.copyOf(notes);
        sheets = List.copyOf(sheets);
        rows = List.copyOf(rows);
    }
}
