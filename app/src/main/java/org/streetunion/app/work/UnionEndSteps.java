package org.streetunion.app.work;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Store;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.office.coverage.CoverageLedger;
import org.streetunion.app.office.members.MemberLedger;
import org.streetunion.app.office.terms.TermLedger;
import org.streetunion.app.office.unions.CoverageMode;
import org.streetunion.app.office.unions.UnionLedger;

/** The steps of a union's end, in the order in which they are written: what hangs on it first, the union itself last. */
final class UnionEndSteps {
    /** Everything of one union fits in memory; a street has some hundreds of unions. */
    private static final int MOST = 100_000;
    private final Office office;
    private final UnionEnd order;
    private final LocalDate day;
    private final Actor actor;

    UnionEndSteps(Office office, UnionEnd order, Actor actor) {
        this.office = office;
        this.order = order;
        this.day = Objects.requireNonNull(order.day(), "a day, checked before");
        this.actor = actor;
    }

    /** What there is to do. */
    record Plan(UnionEndMembers members, List<Long> unions, List<Row> terms, List<Row> posts, List<Row> coverage,
            List<Row> employers) {
        long rows() {
            return members.moved() + unions.size() + terms.size() + posts.size() + coverage.size() + employers.size() + 1L;
        }
    }

    Plan plan() {
        List<Row> coverage = running("coverage", CoverageLedger.TO);
        return new Plan(new UnionEndMembers(office.registers(), order),
                ids("unions", UnionBelongings.unions(order.union())),
                running("terms", TermLedger.ENDS_ON), running("appointments", AppointmentLedger.ENDS_ON),
                coverage, new UnbuiltEmployers(office.registers(), order).changed(coverage));
    }

    private List<Long> ids(String ledger, Query query) {
        return Arrays.stream(office.registers().get(ledger).ids(query)).boxed().toList();
    }

    void run(WholeAct whole, Plan plan) {
        members(whole, plan);
        whole.change("unions", plan.unions(), act("上级变更"), row -> row.with(UnionLedger.PARENT, under()));
        whole.write("terms", plan.terms().stream().map(row -> row.with(TermLedger.ENDS_ON, day)).toList(), act(""));
        whole.write("appointments", plan.posts().stream().map(row -> row.with(AppointmentLedger.ENDS_ON, day)
                .with(AppointmentLedger.END_REASON, order.how())).toList(), act(""));
        whole.write("coverage", plan.coverage().stream().map(row -> row.with(CoverageLedger.TO, day)).toList(), act(""));
        if (order.how().equals(UnionEnd.MERGED)) {
            whole.write("coverage", takenOver(plan.coverage()), act(""));
        }
        whole.write("employers", plan.employers(), act(""));
        whole.change("unions", List.of(order.union()), act(order.how()), row -> row.with(UnionLedger.STATE, order.how())
                .with(UnionLedger.STATE_ON, day).with(UnionLedger.STATE_NO, order.docNo()));
    }

    private void members(WholeAct whole, Plan plan) {
        plan.members().groups().forEach((going, ids) -> {
            switch (going.how()) {
                case KEEP -> whole.change("members", ids, act("保留"),
                        row -> Moves.noted(row.with(MemberLedger.STATE, "保留"), "保留", day));
                case LEAVE -> whole.change("members", ids, act("转出"),
                        row -> Moves.noted(row.with(MemberLedger.STATE, "转出"), "转出", day));
                case MOVE -> {
                    Reference into = Reference.to(Objects.requireNonNull(going.into(), "a union, checked before"));
                    whole.change("members", ids, act(Moves.WITHIN), row -> row.with(MemberLedger.UNION, into));
                }
            }
        });
    }

    private @Nullable Reference under() {
        Long under = order.under();
        return under == null || under == UnionEnd.STREET ? null : Reference.to(under);
    }

    /** The employers of a merged union are covered by the one that takes it over, in the way in which that one covers, unless they are. */
    private List<Row> takenOver(List<Row> ended) {
        long into = Objects.requireNonNull(order.into(), "a union, checked before");
        String usual = CoverageMode.of(office.registers().get("unions").store().rows(new long[]{into}).get(0));
        Set<Reference> covered = new HashSet<>();
        details(office, "coverage", into, row -> row.get(CoverageLedger.TO, LocalDate.MAX).isAfter(day))
                .forEach(row -> covered.add(row.get(CoverageLedger.EMPLOYER)));
        return ended.stream().filter(row -> !covered.contains(row.get(CoverageLedger.EMPLOYER)))
                .map(row -> row.as(0, 0).with(CoverageLedger.UNION, Reference.to(into)).with(CoverageLedger.FROM, day)
                        .with(CoverageLedger.TO, null)
                        .with(CoverageLedger.MODE, usual.isEmpty() ? row.get(CoverageLedger.MODE) : usual))
                .toList();
    }

    private List<Row> running(String ledger, Column<LocalDate> end) {
        return details(office, ledger, order.union(), row -> {
            LocalDate to = row.get(end);
            return (to == null || to.isAfter(day)) && !beginsAfter(ledger, row, day);
        });
    }

    /** Whether a row of a detail register begins only after a day. */
    static boolean beginsAfter(String ledger, Row row, LocalDate day) {
        Column<LocalDate> start = switch (ledger) {
            case "terms" -> TermLedger.STARTS_ON;
            case "appointments" -> AppointmentLedger.STARTS_ON;
            default -> CoverageLedger.FROM;
        };
        LocalDate from = row.get(start);
        return from != null && from.isAfter(day);
    }

    /** The rows of a register that belong to a union. */
    static List<Row> details(Office office, String ledger, long union, Predicate<Row> wanted) {
        Store store = office.registers().get(ledger).store();
        Column<Reference> parent = Objects.requireNonNull(office.registers().get(ledger).ledger().parent(), ledger);
        return store.first(Query.ALL.and(new Filter.OneOf(parent.key(), List.of(Reference.to(union)))), MOST).stream()
                .filter(wanted).toList();
    }

    private Act act(String event) {
        return Act.change(actor, Act.Kind.DEED, day, event, order.docNo().strip());
    }
}
