package org.streetunion.app.ledger;

import java.util.List;

/** A rule over one row. Rules see the row as it would be after the write and say what is wrong; they never throw and never read a store. */
@FunctionalInterface
public interface Rule {
    /**
     * Judges a row.
     *
     * @param row complete, as it would be stored
     * @param grounds the office's today and the limits in force
     */
    List<Problem> check(Row row, Grounds grounds);
}
