package org.streetunion.app.work.elections;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.office.checks.MeetingFacts;
import org.streetunion.app.office.checks.Step;
import org.streetunion.app.work.Office;

/** Writes one step into its file: when, on which paper, and what is to be remembered. */
public final class RecordStep {
    private RecordStep() {}

    /**
     * What is known of a step.
     *
     * @param day null while it is not done
     * @param number 文号; null when there is none
     * @param note null when there is none
     */
    public record Entry(@Nullable LocalDate day, @Nullable String number, @Nullable String note) {}

    /** The papers that come after a file was closed are still entered; the meeting, from which the term was counted, is not moved. */
    private static List<Problem> closed(FileKind kind, Row row, Step step) {
        boolean papers = MeetingFacts.CLOSED.equals(row.get(kind.state())) && !step.key().equals(FileView.MEETING);
        return papers ? List.of() : FileRows.open(kind, row);
    }

    /** What stands against writing a step of a file. */
    public static List<Problem> check(Office office, FileKind kind, long file, Step step) {
        Row row = FileRows.row(office, kind, file).orElse(Row.NEW);
        return row.id() == 0 ? List.of(Problem.block(null, "这份" + kind.words() + "档案已经不在了")) : closed(kind, row, step);
    }

    /** Writes it, unless the file was given up or a rule refuses. */
    public static Saved run(Office office, FileKind kind, long file, Step step, Entry entry, Actor actor) {
        List<Problem> closed = check(office, kind, file, step);
        if (!closed.isEmpty()) {
            return new Saved(0, 0, closed);
        }
        Row row = FileRows.row(office, kind, file).orElseThrow();
        return office.registers().get(kind.ledger()).save(row.with(step.on(), entry.day()).with(step.no(), entry.number())
                .with(step.note(), entry.note()), Act.correction(actor, Act.Kind.EDIT));
    }
}
