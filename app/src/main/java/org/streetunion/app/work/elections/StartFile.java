package org.streetunion.app.work.elections;

import java.util.Comparator;
import java.util.List;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.office.checks.MeetingFacts;
import org.streetunion.app.office.elections.ElectionLedger;
import org.streetunion.app.office.employers.EmployerLedger;
import org.streetunion.app.office.foundings.FoundingLedger;
import org.streetunion.app.office.terms.TermLedger;
import org.streetunion.app.office.unions.UnionLedger;
import org.streetunion.app.work.Office;

/** Opens the file of an election or a founding, or finds the one that is open already. */
public final class StartFile {
    private StartFile() {}

    /** The file of a union's next election; it begins with the term after the last one. */
    public static Outcome election(Office office, long union, Actor actor) {
        List<Row> open = TermFacts.of(office, ElectionLedger.KEY, ElectionLedger.UNION, union).stream()
                .filter(row -> FileRows.open(FileKind.ELECTION, row).isEmpty()).toList();
        if (!open.isEmpty()) {
            return found(open.get(open.size() - 1));
        }
        List<Row> terms = TermFacts.of(office, "terms", TermLedger.UNION, union);
        Row last = terms.stream().max(Comparator.comparing(term -> term.get(TermLedger.ORDINAL, 0))).orElse(Row.NEW);
        Row draft = Row.NEW.with(ElectionLedger.UNION, Reference.to(union))
                .with(ElectionLedger.TERM_NO, last.get(TermLedger.ORDINAL, 0) + 1)
                .with(ElectionLedger.YEARS, last.get(TermLedger.YEARS));
        return saved(office.registers().get(ElectionLedger.KEY), draft, actor);
    }

    /** The file of an employer's founding; a file that was given up is taken up again, after a union that ended there is a new one. */
    public static Outcome founding(Office office, long employer, Actor actor) {
        Register register = office.registers().get(FoundingLedger.KEY);
        Row last = TermFacts.of(office, FoundingLedger.KEY, FoundingLedger.EMPLOYER, employer).stream()
                .max(Comparator.comparing(file -> file.get(FoundingLedger.ROUND, 1))).orElse(Row.NEW);
        if (last.id() != 0 && !ended(office, last)) {
            boolean givenUp = "中止".equals(last.get(FoundingLedger.STATE));
            return givenUp ? saved(register, last.with(FoundingLedger.STATE, MeetingFacts.OPEN), actor) : found(last);
        }
        Row known = office.registers().get("employers").store().rows(new long[]{employer}).stream().findFirst().orElse(Row.NEW);
        if (known.id() == 0) {
            return Outcome.refused(List.of(Problem.block(null, "这家单位已经不在了")));
        }
        Integer workers = known.get(EmployerLedger.LISTED_WORKERS);
        return saved(register, Row.NEW.with(FoundingLedger.EMPLOYER, Reference.to(employer))
                .with(FoundingLedger.ROUND, last.get(FoundingLedger.ROUND, 0) + 1)
                .with(FoundingLedger.WORKERS, workers == null ? known.get(EmployerLedger.INSURED) : workers), actor);
    }

    /** Whether a file was closed and the union that it led to is no more: the employer founds again. */
    private static boolean ended(Office office, Row file) {
        return MeetingFacts.CLOSED.equals(file.get(FoundingLedger.STATE)) && file.get(FoundingLedger.UNION) != null
                && !List.of("正常", "筹备")
                        .contains(FileRows.union(office, file.get(FoundingLedger.UNION)).get(UnionLedger.STATE, ""));
    }

    private static Outcome found(Row file) {
        return new Outcome(0, file.id(), List.of(), 0, 0);
    }

    private static Outcome saved(Register register, Row draft, Actor actor) {
        Saved saved = register.save(draft, Act.correction(actor, Act.Kind.EDIT));
        return new Outcome(saved.batch(), saved.id(), saved.problems(), 0, 0);
    }
}
