package org.streetunion.app.work.cadres;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
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

    /** Over these registers. */
    public DutyGuard(Registers registers, Parameters parameters) {
        this.registers = registers;
        this.parameters = parameters;
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
            BigDecimal month = used.add(others(person, YearMonth.from(day), outcome.id()));
            return most != null && month.compareTo(most) > 0 && partTime(person, day)
                    ? Optional.of(limit.problem(DutyLedger.DAYS_USED,
                            "兼职干部 " + day.getYear() + "年" + day.getMonthValue() + "月合计占用 "
                                    + Types.plain(month).toPlainString() + " 个工作日，超过每月 " + limit.words()))
                    : Optional.<Problem>empty();
        }).map(List::of).orElse(List.of());
    }

    private BigDecimal others(Reference person, YearMonth month, long own) {
        Query same = Query.ALL.and(new Filter.OneOf(DutyLedger.PERSON.key(), List.of(person)))
                .and(new Filter.Between(DutyLedger.DAY.key(), month.atDay(1), month.atEndOfMonth()));
        return registers.get(DutyLedger.KEY).store().first(same, MOST).stream().filter(row -> row.id() != own)
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
