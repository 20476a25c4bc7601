package org.streetunion.app.work.letters;

import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.ReferenceType;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.reporting.OfficeIdentity;
import org.streetunion.app.work.Approval;
import org.streetunion.app.work.Office;

/**
 * 发文机关: who signs a letter about a row. What is approved (批复) is approved by whoever has the power to, see {@link Approval};
 * everything else is written by the office itself.
 */
final class Approver {
    private static final String APPROVAL = "批复";

    private Approver() {}

    static Approval of(Office office, String kind, String ledger, long row) {
        return kind.equals(APPROVAL)
                ? Approval.of(office, union(office.registers().get(ledger), row))
                : new Approval(OfficeIdentity.of(office.settings()).shownName(), null);
    }

    /** The union that a row is, or names; 0 for none. */
    static long union(Register about, long id) {
        if (about.ledger().key().equals("unions")) {
            return id;
        }
        Row row = about.store().rows(new long[]{id}).stream().findFirst().orElse(Row.NEW);
        return about.ledger().columns().stream()
                .filter(column -> column.type() instanceof ReferenceType type && type.ledger().equals("unions"))
                .map(column -> row.values().get(column.key())).filter(Reference.class::isInstance)
                .mapToLong(value -> ((Reference) value).id()).findFirst().orElse(0);
    }
}
