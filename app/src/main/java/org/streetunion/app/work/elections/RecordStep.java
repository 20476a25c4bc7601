package org.streetunion.app.work.elections;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.office.checks.MeetingFacts;
import org.streetunion.app.office.checks.Step;
import org.streetunion.app.office.foundings.FoundingLedger;
import org.streetunion.app.office.unions.UnionLedger;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WholeAct;

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
        Row written = row.with(step.on(), entry.day()).with(step.no(), entry.number()).with(step.note(), entry.note());
        Row union = step.equals(FoundingLedger.LEGAL) && MeetingFacts.CLOSED.equals(row.get(FoundingLedger.STATE))
                ? union(office, row, written)
                : Row.NEW;
        return union.id() == 0
                ? office.registers().get(kind.ledger()).save(written, Act.correction(actor, Act.Kind.EDIT))
                : legal(office, written, union, row.get(FoundingLedger.LEGAL.on()) == null, actor);
    }

    /**
     * The union that a closed founding led to, without what it has from the file as it was: when its certificate is still to be entered, or
     * was entered wrongly there; else a row that is not kept.
     */
    private static Row union(Office office, Row before, Row file) {
        Row row = file.get(FoundingLedger.LEGAL.on()) == null ? Row.NEW : FileRows.union(office, file.get(FoundingLedger.UNION));
        Row bare = Objects.equals(row.get(UnionLedger.LEGAL_NO), before.get(FoundingLedger.LEGAL.no()))
                ? row.with(UnionLedger.LEGAL_NO, null)
                : row;
        bare = Objects.equals(row.get(UnionLedger.LEGAL_FROM), before.get(FoundingLedger.LEGAL.on()))
                ? bare.with(UnionLedger.LEGAL_FROM, null)
                : bare;
        return bare.get(UnionLedger.LEGAL_NO) == null || bare.get(UnionLedger.LEGAL_FROM) == null ? bare : Row.NEW;
    }

    /** 法人登记 after the file was closed: the union is a legal person from that day on; what was entered wrongly is corrected. */
    private static Saved legal(Office office, Row file, Row union, boolean first, Actor actor) {
        Register register = office.registers().get(FoundingLedger.KEY);
        List<Problem> problems = register.check(file);
        if (problems.stream().anyMatch(Problem::blocks)) {
            return new Saved(0, 0, problems);
        }
        LocalDate day = Objects.requireNonNull(file.get(FoundingLedger.LEGAL.on()), "asked before");
        if (day.isAfter(LocalDate.now(office.clock()))) {
            return new Saved(0, 0, List.of(Problem.block(FoundingLedger.LEGAL.on(), "法人登记日期 " + day + " 还没有到，请到时再登记")));
        }
        Act act = first
                ? Act.change(actor, Act.Kind.DEED, day, "法人登记", file.get(FoundingLedger.LEGAL.no(), ""))
                : Act.correction(actor, Act.Kind.DEED);
        long batch = WholeAct.run(office, new WholeAct.Heading(act, "unions", "法人登记：" + union.get(UnionLedger.NAME, ""), 2),
                Progress.SILENT, whole -> {
                    whole.write("unions", List.of(CloseFounding.registered(union, file)), act);
                    whole.write(FoundingLedger.KEY, List.of(file), Act.correction(actor, Act.Kind.DEED));
                });
        return new Saved(file.id(), batch, problems);
    }
}
