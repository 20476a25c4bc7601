package org.streetunion.app.reporting;

import java.util.List;

/**
 * What happened within a quarter, and within the periods it is compared with.
 *
 * @param code of the row
 * @param now within the quarter
 * @param previous within the quarter before
 * @param year since the first of January
 * @param yearBefore within the same quarter last year
 */
record FlowCount(String code, Snapshot now, Snapshot previous, Snapshot year, Snapshot yearBefore) implements Counted {
    @Override
    public Figures figures() {
        return Figures.flow(now.number(code), previous.number(code), year.number(code), yearBefore.number(code));
    }

    @Override
    public List<Long> rows() {
        return now.ids(code);
    }
}
