package org.streetunion.app.work.letters;

import org.streetunion.app.reporting.OfficeIdentity;
import org.streetunion.app.work.Office;

/**
 * 发文机关: who signs a letter about a row. The office itself; a community union that was given 组建审批权 signs for its own unions as soon as the
 * register of unions says so, and this is the place to ask.
 */
final class Approver {
    private Approver() {}

    static String of(Office office, String ledger, long row) {
        return OfficeIdentity.of(office.settings()).shownName();
    }
}
