package org.streetunion.app.work;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Store;
import org.streetunion.app.office.unions.UnionLedger;
import org.streetunion.app.reporting.OfficeIdentity;

/**
 * Who approves what a union asks for: the nearest union above it that was given 组建审批权, else the street itself. A union never approves
 * itself.
 *
 * @param name as it signs
 * @param union the union that was given the power, null for the street
 */
public record Approval(String name, @Nullable Row union) {
    private static final int DEEPEST = 20;

    /** For a union; 0 for none. */
    public static Approval of(Office office, long union) {
        return above(office.registers().get("unions").store(), union)
                .map(row -> new Approval(row.get(UnionLedger.NAME, ""), row))
                .orElseGet(() -> new Approval(OfficeIdentity.of(office.settings()).shownName(), null));
    }

    /** By what right, in words; empty for the street, which needs none. */
    public String right() {
        Row given = union;
        if (given == null) {
            return "";
        }
        String paper = given.get(UnionLedger.POWERS_NO, "");
        return paper.isEmpty() ? "组建审批权" : "组建审批权，" + paper;
    }

    private static Optional<Row> above(Store unions, long union) {
        Row row = row(unions, union);
        for (int up = 0; up < DEEPEST && row != null; up++) {
            Reference parent = row.get(UnionLedger.PARENT);
            row = parent == null ? null : row(unions, parent.id());
            if (row != null && row.get(UnionLedger.MAY_FOUND, false) && "正常".equals(row.get(UnionLedger.STATE))) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private static @Nullable Row row(Store unions, long id) {
        List<Row> found = id == 0 ? List.of() : unions.rows(new long[]{id});
        return found.isEmpty() ? null : found.get(0);
    }
}
