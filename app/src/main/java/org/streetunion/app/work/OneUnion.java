package org.streetunion.app.work;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;

/** What every deed on one union begins with: its row, the day and the paper. */
record OneUnion(Office office, long id) {
    /** The row as it is kept; null when the union is gone. */
    @Nullable
    Row row() {
        return row(id);
    }

    /** The row of another union. */
    @Nullable
    Row row(long union) {
        return register().store().rows(new long[]{union}).stream().findFirst().orElse(null);
    }

    Register register() {
        return office.registers().get("unions");
    }

    /** Said alone when the union is gone. */
    static Problem gone() {
        return Problem.block(null, "这家工会已经不在了");
    }

    static void wantDay(@Nullable LocalDate day, List<Problem> problems) {
        if (day == null) {
            problems.add(Problem.block(null, "请写明从哪天起，例如 2026-09-30"));
        }
    }

    static void wantPaper(String docNo, List<Problem> problems) {
        if (docNo.isBlank()) {
            problems.add(Problem.warn(null, "没有写文号"));
        }
    }
}
