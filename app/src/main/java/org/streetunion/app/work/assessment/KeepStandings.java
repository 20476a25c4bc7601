package org.streetunion.app.work.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.standings.StandingLedger;
import org.streetunion.app.reporting.assessment.Scheme;
import org.streetunion.app.reporting.assessment.Standing;
import org.streetunion.app.reporting.assessment.Told;
import org.streetunion.app.work.Office;

/** Freezes how unions stand when a 通报 is written, and knows what the one before it said. */
final class KeepStandings {
    private static final Reference NOBODY = new Reference(0, "");
    private final Register register;
    private final Scheme scheme;

    KeepStandings(Office office, Scheme scheme) {
        this.register = office.registers().get(StandingLedger.KEY);
        this.scheme = scheme;
    }

    /** The last one before a day: two of one day are one. */
    Told before(LocalDate day) {
        List<Row> rows = rows(null, day.minusDays(1));
        LocalDate last = rows.stream().map(row -> row.get(StandingLedger.DAY, LocalDate.MIN)).max(LocalDate::compareTo)
                .orElse(null);
        Map<Long, Told.Place> places = new HashMap<>();
        rows.stream().filter(row -> row.get(StandingLedger.DAY, LocalDate.MIN).equals(last))
                .forEach(row -> places.put(row.get(StandingLedger.UNION, NOBODY).id(), new Told.Place(
                        row.get(StandingLedger.RANK, 0), row.get(StandingLedger.TOTAL, BigDecimal.ZERO))));
        return new Told(last, places);
    }

    /** Keeps those of a day as one act; what an earlier one of that day said is replaced. Gives its number, 0 when nothing is new. */
    long keep(LocalDate day, List<Standing> standings, Actor actor) {
        Map<Long, Row> kept = new HashMap<>();
        rows(day, day).forEach(row -> kept.put(row.get(StandingLedger.UNION, NOBODY).id(), row));
        List<Row> rows = new ArrayList<>();
        for (Standing each : standings) {
            Row before = kept.remove(each.union().id());
            Row row = row(before == null ? Row.NEW : before, day, each);
            if (before == null || differs(before, row)) {
                rows.add(row);
            }
        }
        long[] gone = kept.values().stream().mapToLong(Row::id).toArray();
        return rows.isEmpty() && gone.length == 0
                ? 0
                : register.saveTogether(rows, gone, Act.correction(actor, Act.Kind.DEED),
                        scheme.head().name() + "：" + day + " 通报 " + standings.size() + " 家");
    }

    private Row row(Row before, LocalDate day, Standing each) {
        return before.with(StandingLedger.SCHEME, Reference.to(scheme.head().id()))
                .with(StandingLedger.UNION, Reference.to(each.union().id())).with(StandingLedger.DAY, day)
                .with(StandingLedger.RANK, each.rank() == 0 ? null : each.rank()).with(StandingLedger.TOTAL, each.total())
                .with(StandingLedger.GRADE, each.grade().isEmpty() ? null : each.grade());
    }

    private static boolean differs(Row before, Row row) {
        return !StandingLedger.RANK.text(before).equals(StandingLedger.RANK.text(row))
                || before.get(StandingLedger.TOTAL, BigDecimal.ZERO)
                        .compareTo(row.get(StandingLedger.TOTAL, BigDecimal.ZERO)) != 0
                || !StandingLedger.GRADE.text(before).equals(StandingLedger.GRADE.text(row));
    }

    private List<Row> rows(@Nullable LocalDate from, LocalDate to) {
        Query query = Query.ALL
                .and(new Filter.OneOf(StandingLedger.SCHEME.key(), List.of(Reference.to(scheme.head().id()))))
                .and(new Filter.Between(StandingLedger.DAY.key(), from, to));
        return register.store().rows(register.ids(query));
    }
}
