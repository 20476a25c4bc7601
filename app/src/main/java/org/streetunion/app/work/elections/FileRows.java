package org.streetunion.app.work.elections;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Parameters;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.checks.MeetingFacts;
import org.streetunion.app.office.parameters.ParameterLedger;
import org.streetunion.app.office.parameters.ParameterTable;
import org.streetunion.app.work.Office;

/** The files in their registers. */
final class FileRows {
    private FileRows() {}

    /** A live file. */
    static Optional<Row> row(Office office, FileKind kind, long id) {
        return office.registers().get(kind.ledger()).store().first(Query.ALL.and(new Filter.Ids("", List.of(id))), 1).stream()
                .findFirst();
    }

    /** A union as it is kept; a row that is not kept when it is gone, or none is named. */
    static Row union(Office office, @Nullable Reference named) {
        return named == null
                ? Row.NEW
                : office.registers().get("unions").store().rows(new long[]{named.id()}).stream().findFirst().orElse(Row.NEW);
    }

    /** Refuses a file that was closed or given up. */
    static List<Problem> open(FileKind kind, Row file) {
        String state = file.get(kind.state(), MeetingFacts.OPEN);
        return state.equals(MeetingFacts.OPEN)
                ? List.of()
                : List.of(Problem.block(kind.state(), "这份" + kind.words() + "档案的办理状态已经是“" + state + "”，不用再办"));
    }

    /** What the register's own rules say of the file. */
    static List<Problem> said(Office office, FileKind kind, Row file) {
        return office.registers().get(kind.ledger()).judge(file);
    }

    /** The parameters of the office. */
    static Parameters parameters(Office office) {
        return new ParameterTable(() -> office.registers().get(ParameterLedger.KEY).store(), () -> 0);
    }
}
