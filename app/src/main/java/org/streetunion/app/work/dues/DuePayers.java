package org.streetunion.app.work.dues;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Sort;
import org.streetunion.app.money.Payers;
import org.streetunion.app.money.PayPeriod;
import org.streetunion.app.office.dues.DuesLedger;
import org.streetunion.app.office.employers.EmployerLedger;
import org.streetunion.app.office.unions.UnionLedger;
import org.streetunion.app.reporting.CoverageFactsStore;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.UnionEnd;

/** Who has to pay for a period and is not listed for it: by what was registered within a year before, and by who is there at all. */
final class DuePayers {
    private static final int MOST = 100_000;
    private static final Set<String> GONE = Set.of("停业", "注销", "迁出");
    private static final Set<String> BUILT = Set.of("已单建", "已纳入联合", "已纳入联合会");
    private final PayPeriod period;
    private final Map<Long, Row> employers = new LinkedHashMap<>();
    private final Set<Long> ended = new HashSet<>();
    private final Map<Long, Long> covering;
    private final Set<Who> listed = new HashSet<>();
    private final Map<Who, Row> last = new LinkedHashMap<>();
    private final java.util.function.UnaryOperator<Row> completion;

    DuePayers(Office office, PayPeriod period) {
        this.period = period;
        var dues = office.registers().get(DuesLedger.KEY);
        this.completion = dues.ledger().completion()::apply;
        LocalDate today = LocalDate.now(office.clock());
        this.covering = new CoverageFactsStore(office.database().sql(), List.of())
                .covering(period.to().isAfter(today) ? today : period.to());
        Sort byName = Sort.by(EmployerLedger.NAME);
        office.registers().get("employers").store().first(Query.ALL.sort(byName), MOST).stream().filter(this::atWork)
                .forEach(row -> employers.put(row.id(), row));
        office.registers().get("unions").store().first(Query.ALL, MOST).stream()
                .filter(row -> UnionEnd.WAYS.contains(row.get(UnionLedger.STATE, ""))).forEach(row -> ended.add(row.id()));
        Query year = Query.ALL.and(new Filter.Between(DuesLedger.FROM.key(), period.from().minusYears(1), period.to()))
                .sort(Sort.by(DuesLedger.FROM));
        dues.store().first(year, MOST).forEach(this::hear);
    }

    /**
     * Who pays.
     *
     * @param employer whether it is an employer, else a union
     * @param id its row
     * @param fees whether it is about what members pay
     */
    private record Who(boolean employer, long id, boolean fees) {}

    private boolean atWork(Row employer) {
        LocalDate founded = employer.get(EmployerLedger.FOUNDED_ON);
        return !GONE.contains(employer.get(EmployerLedger.STATE, "")) && (founded == null || !founded.isAfter(period.to()));
    }

    private void hear(Row due) {
        Who who = who(due);
        LocalDate from = due.get(DuesLedger.FROM, LocalDate.MIN);
        LocalDate to = due.get(DuesLedger.TO, LocalDate.MIN);
        if (who == null) {
            return;
        }
        if (!from.isAfter(period.to()) && !to.isBefore(period.from())) {
            listed.add(who);
        } else if (to.isBefore(period.from()) && months(from, to) == months(period.from(), period.to())) {
            last.merge(who, due, DuePayers::later);
        }
    }

    /** A second payment of one period often does not tell the wages again. */
    private static Row later(Row before, Row now) {
        boolean same = before.agrees(now, DuesLedger.FROM);
        boolean silent = now.get(DuesLedger.WAGES) == null && now.get(DuesLedger.DECLARED) == null;
        return same && silent ? before : now;
    }

    private static long months(LocalDate from, LocalDate to) {
        return ChronoUnit.MONTHS.between(from, to.plusDays(1));
    }

    private static @Nullable Who who(Row due) {
        Reference employer = due.get(DuesLedger.EMPLOYER);
        Reference union = due.get(DuesLedger.UNION);
        boolean fees = Payers.FEES.equals(due.get(DuesLedger.KIND));
        return employer != null
                ? new Who(true, employer.id(), fees)
                : union == null ? null : new Who(false, union.id(), fees);
    }

    /** Those who were registered within a year before, for as many months, with what was told of them last. */
    List<Row> again() {
        List<Row> rows = new ArrayList<>();
        last.forEach((who, before) -> {
            boolean there = who.employer() ? employers.containsKey(who.id()) : !ended.contains(who.id());
            if (there && !listed.contains(who)) {
                rows.add(again(who, before));
            }
        });
        return rows;
    }

    private Row again(Who who, Row before) {
        Long wages = before.get(DuesLedger.WAGES);
        Row row = row(before.get(DuesLedger.EMPLOYER), before.get(DuesLedger.UNION), before.get(DuesLedger.KIND))
                .with(DuesLedger.WAY, before.get(DuesLedger.WAY)).with(DuesLedger.SCOPE, before.get(DuesLedger.SCOPE))
                .with(DuesLedger.RATE, before.get(DuesLedger.RATE)).with(DuesLedger.WAGES, wages)
                .with(DuesLedger.DECLARED, wages == null ? before.get(DuesLedger.DECLARED) : null);
        Long union = who.employer() ? covering.get(who.id()) : null;
        return completion.apply(union != null && Payers.PREPARING.equals(before.get(DuesLedger.KIND))
                ? row.with(DuesLedger.KIND, Payers.UNION).with(DuesLedger.UNION, Reference.to(union))
                : row);
    }

    /** Employers at work that no union covers and that nobody registered within a year. */
    List<Row> unbuilt() {
        return employers.values().stream().filter(row -> !covering.containsKey(row.id()) && unknown(row.id()))
                .filter(row -> !BUILT.contains(row.get(EmployerLedger.UNION_STATE, "")))
                .map(row -> completion.apply(row(Reference.to(row.id()), null, Payers.PREPARING))).toList();
    }

    /** Employers at work that a union covers, unless the union pays for all of its employers. */
    List<Row> covered() {
        List<Row> found = new ArrayList<>();
        employers.keySet().forEach(id -> {
            Long union = covering.get(id);
            if (union != null && unknown(id) && !seen(new Who(false, union, false))) {
                found.add(completion.apply(row(Reference.to(id), Reference.to(union), Payers.UNION)));
            }
        });
        return found;
    }

    private boolean unknown(long employer) {
        return !seen(new Who(true, employer, false));
    }

    private boolean seen(Who who) {
        return listed.contains(who) || last.containsKey(who);
    }

    private Row row(@Nullable Reference employer, @Nullable Reference union, @Nullable String kind) {
        return Row.NEW.with(DuesLedger.EMPLOYER, employer).with(DuesLedger.UNION, union).with(DuesLedger.KIND, kind)
                .with(DuesLedger.PERIOD, period.words());
    }
}
