package org.streetunion.app.work.cadres;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Guard;
import org.streetunion.app.ledger.Parameters;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.office.appointments.AppointmentKinds;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.office.duties.DutyLedger;

/** Rule 18: whoever works elsewhere uses no more than so many working days of a month for the union. */
public final class DutyGuard implements Guard {
    /** The parameter that holds the number of days. */
    public static final String LIMIT = "兼职干部每月工时";
    private static final int MOST = 2_000;
    private final Registers registers;
    private final Parameters parameters;
    /** During an import: what it took already, for it is not in the register yet. */
    private final Map<Long, List<Row>> taken = new HashMap<>();

    /** Over these registers. */
    public DutyGuard(Registers registers, Parameters parameters) {
        this.registers = registers;
        this.parameters = parameters;
    }

    @Override
    public Guard duringImport() {
        return new DutyGuard(registers, parameters);
    }

    @Override
    public void taken(Row outcome) {
        Reference person = outcome.get(DutyLedger.PERSON);
        if (person != null) {
            taken.computeIfAbsent(person.id(), id -> new ArrayList<>()).add(outcome);
        }
    }

    @Override
    public List<Problem> check(Row stored, Row outcome) {
        Reference person = outcome.get(DutyLedger.PERSON);
        LocalDate day = outcome.get(DutyLedger.DAY);
        BigDecimal used = outcome.get(DutyLedger.DAYS_USED);
        if (person == null || day == null || used == null || used.signum() <= 0) {
            return List.of();
        }
        return parameters.find(LIMIT, day).flatMap(limit -> {
            BigDecimal most = limit.amount();
            BigDecimal month = used.add(others(person, YearMonth.from(day), outcome));
            return most != null && month.compareTo(most) > 0 && partTime(person, day)
                    ? Optional.of(limit.problem(DutyLedger.DAYS_USED,
                            "兼职干部 " + day.getYear() + "年" + day.getMonthValue() + "月合计占用 "
                                    + Types.plain(month).toPlainString() + " 个工作日，超过每月 " + limit.words()))
                    : Optional.<Problem>empty();
        }).map(List::of).orElse(List.of());
    }

    /** A row that this import has changed counts as it has become; one that is looked at again counts once. */
    @SuppressWarnings("ReferenceEquality")
    private BigDecimal others(Reference person, YearMonth month, Row own) {
        List<Row> imported = taken.getOrDefault(person.id(), List.of());
        Query same = Query.ALL.and(new Filter.OneOf(DutyLedger.PERSON.key(), List.of(person)))
                .and(new Filter.Between(DutyLedger.DAY.key(), month.atDay(1), month.atEndOfMonth()));
        Stream<Row> kept = person.id() < 0 ? Stream.empty() : registers.get(DutyLedger.KEY).store().first(same, MOST).stream();
        Stream<Row> before = kept.filter(row -> imported.stream().noneMatch(each -> each.id() == row.id()));
        Stream<Row> now = imported.stream().filter(row -> row != own)
                .filter(row -> month.equals(YearMonth.from(row.get(DutyLedger.DAY, LocalDate.MIN))));
        return Stream.concat(before, now).filter(row -> own.id() == 0 || row.id() != own.id())
                .map(row -> row.get(DutyLedger.DAYS_USED, BigDecimal.ZERO)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private boolean partTime(Reference person, LocalDate day) {
        Query held = Query.ALL.and(new Filter.OneOf(AppointmentLedger.PERSON.key(), List.of(person)))
                .and(new Filter.OneOf(AppointmentLedger.KIND.key(), AppointmentKinds.PART_TIMERS));
        return registers.get("appointments").store().first(held, MOST).stream()
                .anyMatch(row -> !row.get(AppointmentLedger.STARTS_ON, LocalDate.MIN).isAfter(day)
                        && !row.get(AppointmentLedger.ENDS_ON, LocalDate.MAX).isBefore(day));
    }
}
