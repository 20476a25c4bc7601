package org.streetunion.app.work.pay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.appointments.AppointmentKinds;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.office.appointments.AppointmentStates;
import org.streetunion.app.office.appraisals.AppraisalLedger;
import org.streetunion.app.office.duties.DutyLedger;
import org.streetunion.app.office.paybatches.PayBatchLedger;
import org.streetunion.app.office.paylines.PayLineLedger;

/** What the registers say about a group and a period: who holds which posts, who failed, who is full-time, who served when and is paid. */
final class PayFacts {
    private static final int MOST = 100_000;
    private static final String FULL_TIME = "专职";
    private final Registers registers;
    private final Crowd crowd;
    private final PayPeriod period;
    private final Map<Long, PayPosts> posts = new LinkedHashMap<>();
    private final Map<Long, Row> fullTimers = new HashMap<>();
    private final Map<Long, String> grades = new HashMap<>();
    private final Map<Long, Set<LocalDate>> served = new HashMap<>();

    private PayFacts(Registers registers, Crowd crowd, PayPeriod period) {
        this.registers = registers;
        this.crowd = crowd;
        this.period = period;
    }

    /** Reads them; of these people only when any are named. */
    static PayFacts read(Registers registers, Crowd crowd, PayPeriod period, List<Reference> people) {
        PayFacts facts = new PayFacts(registers, crowd, period);
        facts.posts(people);
        if (crowd == Crowd.VOLUNTEERS) {
            facts.served(people);
        }
        return facts;
    }

    Crowd crowd() {
        return crowd;
    }

    PayPeriod period() {
        return period;
    }

    /** Everybody who held a post of the group in the period, by name of nothing: in the register's order. */
    List<PayPosts> people() {
        return List.copyOf(posts.values());
    }

    Optional<PayPosts> of(long person) {
        return Optional.ofNullable(posts.get(person));
    }

    /** The grade of the period's year. */
    Optional<String> grade(long person) {
        return Optional.ofNullable(grades.get(person));
    }

    /** The days on which somebody in post served. */
    int served(PayPosts whose) {
        return (int) served.getOrDefault(whose.person().id(), Set.of()).stream().filter(day -> whose.on(day).isPresent()).count();
    }

    /** Why somebody cannot be paid, apart from being paid already; empty when nothing stands against it. */
    Optional<String> against(long person) {
        PayPosts whose = posts.get(person);
        Row full = fullTimers.get(person);
        if (whose == null) {
            return Optional.of(period.words() + "里没有" + crowd.words() + "的任职");
        }
        if (crowd == Crowd.PART_TIMERS && full != null) {
            return Optional.of("是专职（" + AppointmentLedger.POST.text(full) + "），不能列入兼职干部的津贴");
        }
        if (whose.failedOnly(period)) {
            return Optional.of("考评" + AppraisalLedger.FAILED + "（" + whose.failed() + " 审定），从次日起停发");
        }
        if (crowd.item(period).equals(Crowd.YEARLY) && AppraisalLedger.FAILED.equals(grades.get(person))) {
            return Optional.of(period.from().getYear() + "年考评" + AppraisalLedger.FAILED + "，没有年奖励");
        }
        if (whose.count(period) == 0) {
            return Optional.of(period.words() + "里没有在岗的日子（" + AppointmentStates.on(whose.first(), period.to()) + "）");
        }
        return crowd == Crowd.VOLUNTEERS && served(whose) == 0
                ? Optional.of(period.words() + "里没有履职记录")
                : Optional.empty();
    }

    /** Lines of other batches of the same item that meet the period, by person: the name of the batch. Corrections do not count. */
    Map<Long, String> paidElsewhere(long batch) {
        Map<Long, String> paid = new HashMap<>();
        for (Row other : rivals(batch)) {
            lines(other.id()).forEach(line -> person(line)
                    .ifPresent(person -> paid.putIfAbsent(person.id(), other.get(PayBatchLedger.NAME, ""))));
        }
        return paid;
    }

    /** Other batches of this group and item that meet the period. */
    List<Row> rivals(long batch) {
        Query same = Query.ALL.and(new Filter.OneOf(PayBatchLedger.CROWD.key(), List.of(crowd.words())));
        return registers.get(PayBatchLedger.KEY).store().first(same, MOST).stream().filter(row -> row.id() != batch)
                .filter(row -> crowd.item(period).equals(row.get(PayBatchLedger.ITEM)))
                .filter(row -> period.meets(row.get(PayBatchLedger.FROM, LocalDate.MIN),
                        row.get(PayBatchLedger.TO, LocalDate.MAX)))
                .toList();
    }

    List<Row> lines(long batch) {
        return lines(registers, batch);
    }

    static List<Row> lines(Registers registers, long batch) {
        Query own = Query.ALL.and(new Filter.OneOf(PayLineLedger.BATCH.key(), List.of(Reference.to(batch))));
        return registers.get(PayLineLedger.KEY).store().first(own, MOST);
    }

    static Optional<Reference> person(Row line) {
        return Optional.ofNullable(line.get(PayLineLedger.PERSON));
    }

    private void posts(List<Reference> people) {
        Map<Long, LocalDate> failed = failed(people);
        Map<Reference, List<Row>> own = new LinkedHashMap<>();
        for (Row post : registers.get("appointments").store().first(of(AppointmentLedger.PERSON, people), MOST)) {
            Reference person = post.get(AppointmentLedger.PERSON);
            if (person == null || !period.meets(post.get(AppointmentLedger.STARTS_ON, LocalDate.MIN),
                    post.get(AppointmentLedger.ENDS_ON, LocalDate.MAX))) {
                continue;
            }
            if (crowd.holds(post)) {
                own.computeIfAbsent(person, each -> new ArrayList<>()).add(post);
            }
            boolean office = !"企业".equals(post.get(AppointmentLedger.LEVEL));
            if (office && FULL_TIME.equals(AppointmentKinds.of(post).orElse(""))) {
                fullTimers.put(person.id(), post);
            }
        }
        own.forEach((person, held) -> posts.put(person.id(), PayPosts.of(person, held, failed.get(person.id()))));
    }

    private Map<Long, LocalDate> failed(List<Reference> people) {
        Map<Long, LocalDate> failed = new HashMap<>();
        for (Row row : registers.get(AppraisalLedger.KEY).store().first(of(AppraisalLedger.PERSON, people), MOST)) {
            Reference person = row.get(AppraisalLedger.PERSON);
            LocalDate decided = row.get(AppraisalLedger.DECIDED);
            if (person == null || row.get(AppraisalLedger.GRADE) == null) {
                continue;
            }
            if (row.get(AppraisalLedger.YEAR, 0) == period.from().getYear()) {
                grades.put(person.id(), row.get(AppraisalLedger.GRADE, ""));
            }
            if (decided != null && AppraisalLedger.FAILED.equals(row.get(AppraisalLedger.GRADE))) {
                failed.merge(person.id(), decided, (one, other) -> one.isAfter(other) ? one : other);
            }
        }
        return failed;
    }

    private void served(List<Reference> people) {
        Query days = of(DutyLedger.PERSON, people)
                .and(new Filter.Between(DutyLedger.DAY.key(), period.from(), period.to()));
        for (Row duty : registers.get(DutyLedger.KEY).store().first(days, MOST)) {
            Reference person = duty.get(DutyLedger.PERSON);
            LocalDate day = duty.get(DutyLedger.DAY);
            if (person != null && day != null) {
                served.computeIfAbsent(person.id(), each -> new HashSet<>()).add(day);
            }
        }
    }

    private static Query of(Column<Reference> column, List<Reference> people) {
        return people.isEmpty() ? Query.ALL : Query.ALL.and(new Filter.OneOf(column.key(), people));
    }
}
