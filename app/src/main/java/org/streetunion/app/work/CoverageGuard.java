package org.streetunion.app.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Guard;
import org.streetunion.app.ledger.Lifetime;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.coverage.CoverageLedger;

/**
 * An employer has one base union at a time, its own or a joint one, whatever federations stand above. Two unions of its own are nonsense;
 * its own and a joint one are pointed out, because the joint one was often never ended on paper.
 */
public final class CoverageGuard implements Guard {
    private static final int MOST = 200;
    private static final String OWN = "单建";
    private static final List<String> BASE = List.of(OWN, "联合");
    private static final List<Column<?>> ASKED = List.of(CoverageLedger.UNION, CoverageLedger.EMPLOYER, CoverageLedger.MODE,
            CoverageLedger.FROM, CoverageLedger.TO);
    private final Registers registers;
    private final boolean importing;
    private final Map<Long, List<Row>> taken = new HashMap<>();

    /** Over this register and that of the unions. */
    public CoverageGuard(Registers registers) {
        this(registers, false);
    }

    private CoverageGuard(Registers registers, boolean importing) {
        this.registers = registers;
        this.importing = importing;
    }

    @Override
    public Guard duringImport() {
        return new CoverageGuard(registers, true);
    }

    @Override
    public void taken(Row outcome) {
        Reference employer = outcome.get(CoverageLedger.EMPLOYER);
        if (employer != null) {
            taken.computeIfAbsent(employer.id(), key -> new ArrayList<>(1)).add(outcome);
        }
    }

    @Override
    public List<Problem> check(Row stored, Row outcome) {
        Reference employer = outcome.get(CoverageLedger.EMPLOYER);
        if (employer != null && importing && twice(outcome, employer)) {
            return List.of(Problem.block(CoverageLedger.FROM, "这家工会同一时间已有一条覆盖这家单位的记录，请只留一条；中间断过的，请在前一条填覆盖止"));
        }
        boolean asked = BASE.contains(outcome.get(CoverageLedger.MODE, ""))
                && (stored.id() == 0 || ASKED.stream().anyMatch(column -> !stored.agrees(outcome, column)));
        return employer == null || !asked
                ? List.of()
                : others(outcome, employer).map(other -> problem(outcome, other)).stream().toList();
    }

    /** Whether the same union covers it by another row at the same time; of what is typed by hand the register says so. */
    private boolean twice(Row row, Reference employer) {
        Lifetime lifetime = registers.get("coverage").ledger().lifetime();
        return taken.getOrDefault(employer.id(), List.of()).stream().filter(each -> each.agrees(row, CoverageLedger.UNION))
                .anyMatch(each -> (each.id() == 0 || each.id() != row.id()) && !same(each, row) && lifetime.same(each, row));
    }

    /** The same line of a sheet, said again by another of its columns. */
    private static boolean same(Row one, Row other) {
        return Objects.equals(one.get(CoverageLedger.FROM), other.get(CoverageLedger.FROM));
    }

    /** The base union that covers the employer at the same time, one of its own rather than a joint one. */
    private Optional<Row> others(Row row, Reference employer) {
        List<Row> imported = taken.getOrDefault(employer.id(), List.of());
        List<Row> kept = employer.id() < 0
                ? List.of()
                : registers.get("coverage").store()
                        .first(Query.ALL.and(new Filter.OneOf(CoverageLedger.EMPLOYER.key(), List.of(employer))), MOST);
        List<Row> meeting = Stream.concat(imported.stream(), kept.stream().filter(each -> again(imported, each)))
                .filter(each -> !each.agrees(row, CoverageLedger.UNION) && BASE.contains(each.get(CoverageLedger.MODE, "")))
                .filter(each -> meet(row, each)).toList();
        return meeting.stream().filter(each -> each.get(CoverageLedger.MODE, "").equals(row.get(CoverageLedger.MODE)))
                .findFirst().or(() -> meeting.stream().findFirst());
    }

    /** A row that this import has changed counts as it has become. */
    private static boolean again(List<Row> imported, Row kept) {
        return imported.stream().noneMatch(each -> each.id() == kept.id() && kept.id() != 0);
    }

    private Problem problem(Row row, Row other) {
        String mode = other.get(CoverageLedger.MODE, "");
        String known = CoverageLedger.UNION.text(other);
        String who = known.isEmpty()
                ? CoverageLedger.UNION.text(registers.get("coverage").labelled(List.of(other)).get(0))
                : known;
        String sentence = "这家单位同一时间已由“" + who + "”" + "覆盖（" + mode + "），一家单位只归一家基层工会";
        boolean nonsense = mode.equals(OWN) && OWN.equals(row.get(CoverageLedger.MODE));
        return nonsense
                ? Problem.block(CoverageLedger.EMPLOYER, sentence + "；请先在那一条里填覆盖止，或核对覆盖方式")
                : Problem.warn(CoverageLedger.EMPLOYER, sentence + "；已经不归它的，请在那一条里填覆盖止");
    }

    /** Whoever hands over on a day covers no longer on that day. */
    private static boolean meet(Row one, Row other) {
        return one.get(CoverageLedger.FROM, LocalDate.MIN).isBefore(other.get(CoverageLedger.TO, LocalDate.MAX))
                && other.get(CoverageLedger.FROM, LocalDate.MIN).isBefore(one.get(CoverageLedger.TO, LocalDate.MAX));
    }
}
