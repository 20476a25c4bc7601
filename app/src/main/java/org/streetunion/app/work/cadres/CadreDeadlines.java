package org.streetunion.app.work.cadres;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Parameters;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.office.appraisals.AppraisalLedger;
import org.streetunion.app.office.parameters.ParameterLedger;
import org.streetunion.app.office.parameters.ParameterTable;
import org.streetunion.app.office.secondments.SecondmentLedger;
import org.streetunion.app.reporting.HeldTermStore;
import org.streetunion.app.work.Deadlines;
import org.streetunion.app.work.Office;

/** Appointments, contracts and lendings that end soon, and elected people who stay beyond their term. */
public final class CadreDeadlines implements Deadlines {
    private static final String AHEAD = "任（聘）期到期提醒天数";
    private static final int USUAL = 60;
    private static final int HALF_YEAR = 6;
    private static final int SINGLY = 5;
    private static final int MOST = 2_000;
    private final Office office;
    private final Parameters parameters;

    /** Of an office. */
    public CadreDeadlines(Office office) {
        this.office = office;
        this.parameters = new ParameterTable(() -> office.registers().get(ParameterLedger.KEY).store(), System::nanoTime);
    }

    @Override
    public List<Deadline> soon(LocalDate today) {
        LocalDate last = today.plusDays(parameters.amount(AHEAD, today).map(BigDecimal::intValue).orElse(USUAL));
        List<Deadline> soon = new ArrayList<>();
        Query posts = Query.ALL.and(new Filter.Blank(AppointmentLedger.END_REASON.key(), true));
        soon.addAll(ending(posts("appointments"), posts, AppointmentLedger.ENDS_ON, today, last, "任（聘）期到期"));
        soon.addAll(ending(posts("appointments"), posts, AppointmentLedger.CONTRACT_ENDS, today, last, "聘用合同到期"));
        soon.addAll(ending(posts(SecondmentLedger.KEY), Query.ALL, SecondmentLedger.ENDS_ON, today, last, "调配到期"));
        Optional<StreetTerm.Known> street = StreetTerm.find(office.registers(), office.settings());
        beyond(today, street).ifPresent(soon::add);
        street.filter(term -> !term.registered()).flatMap(term -> street(today, term.end())).ifPresent(soon::add);
        failed(today).ifPresent(soon::add);
        return soon;
    }

    private Register posts(String ledger) {
        return office.registers().get(ledger);
    }

    private static List<Deadline> ending(Register register, Query which, Column<LocalDate> end, LocalDate today, LocalDate last,
            String what) {
        Query ending = which.and(new Filter.Between(end.key(), today, last));
        List<Row> rows = register.labelled(register.store().first(ending, MOST));
        if (rows.size() <= SINGLY) {
            return rows.stream().map(row -> new Deadline(Objects.requireNonNull(row.get(end), "asked for"),
                    register.ledger().calling(row) + "：" + row.get(end) + " " + what, register.ledger().key(),
                    Query.ALL.and(new Filter.Ids(register.ledger().calling(row), List.of(row.id()))))).toList();
        }
        LocalDate first = rows.stream().map(row -> row.get(end, last)).min(LocalDate::compareTo).orElse(last);
        return List.of(new Deadline(first, rows.size() + " 人" + what + "，最早 " + first, register.ledger().key(), ending));
    }

    /** Rule 16: whom a verdict has not led out yet. */
    private Optional<Deadline> failed(LocalDate today) {
        List<Verdicts.Verdict> open = Verdicts.of(office.registers(), List.of()).stream().filter(Verdicts.Verdict::open).toList();
        Map<Long, String> names = office.registers().labels("people",
                open.stream().map(Verdicts.Verdict::person).distinct().toList());
        String who = names.values().stream().limit(SINGLY).collect(Collectors.joining("、"));
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(new Deadline(today, who + (names.size() > SINGLY ? "等 " + names.size() + " 人" : "")
                        + "考评不称职已审定，还没有办理罢免或解聘", AppraisalLedger.KEY,
                        Query.ALL.and(
                                new Filter.Ids("不称职还没有办理", open.stream().map(Verdicts.Verdict::appraisal).toList()))));
    }

    /** Elected people of the unions, and of the street where its term is known; whose 延期 was approved has its time. */
    private Optional<Deadline> beyond(LocalDate today, Optional<StreetTerm.Known> street) {
        Terms terms = new Terms(new HeldTermStore(office.database().sql()).byUnion(today), street);
        Query elected = Query.ALL.and(new Filter.OneOf(AppointmentLedger.CHOSEN_HOW.key(), AppointmentLedger.ELECTED))
                .and(new Filter.Blank(AppointmentLedger.END_REASON.key(), true));
        List<Row> over = posts("appointments").store().first(elected, MOST * 5).stream()
                .filter(row -> !row.get(AppointmentLedger.ENDS_ON, LocalDate.MAX).isBefore(today))
                .filter(row -> terms.end(row).isBefore(today)).toList();
        if (over.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = over.stream().map(terms::end).min(LocalDate::compareTo).orElse(today);
        return Optional.of(new Deadline(first, over.size() + " 个选举产生的职务已过本届任期，请换届或办理延期", "appointments",
                Query.ALL.and(new Filter.Ids("已过本届任期的选任职务", over.stream().map(Row::id).toList()))));
    }

    /** When terms end, approved 延期 included. */
    private record Terms(Map<Long, HeldTermStore.Held> held, Optional<StreetTerm.Known> street) {
        LocalDate end(Row post) {
            return StreetTerm.owns(post)
                    ? street.map(known -> end(known.union(), known.end())).orElse(LocalDate.MAX)
                    : end(post.get(AppointmentLedger.UNION, Reference.to(0)).id(),
                            post.get(AppointmentLedger.TERM_ENDS, LocalDate.MAX));
        }

        private LocalDate end(long union, LocalDate registered) {
            HeldTermStore.Held term = held.get(union);
            LocalDate until = term != null && registered.equals(term.to()) ? term.until() : null;
            return until != null && until.isAfter(registered) ? until : registered;
        }
    }

    /** The street's own term, where only a setting tells its end: a registered one is told of by its union. */
    private Optional<Deadline> street(LocalDate today, LocalDate end) {
        int months = parameters.amount("换届提醒提前月数", today).map(BigDecimal::intValue).orElse(HALF_YEAR);
        if (end.isAfter(today.plusMonths(months))) {
            return Optional.empty();
        }
        Query own = Query.ALL.and(new Filter.OneOf(AppointmentLedger.LEVEL.key(), List.of(StreetTerm.LEVEL)))
                .and(new Filter.Blank(AppointmentLedger.UNION.key(), true))
                .and(new Filter.Blank(AppointmentLedger.END_REASON.key(), true));
        return Optional.of(new Deadline(end,
                "街道总工会本届委员会任期" + (end.isBefore(today) ? "已于 " : "到 ") + end + " 届满，请办换届", "appointments", own));
    }
}
