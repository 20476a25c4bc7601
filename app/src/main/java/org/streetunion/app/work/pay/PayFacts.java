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
import java.util.stream.Collectors;
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
import org.streetunion.app.office.standards.StandardLedger;
import org.streetunion.app.work.cadres.Appraised;
import org.streetunion.app.work.cadres.Verdicts;

/** What the registers say about a group and a period: who holds which posts, who failed, who is full-time, who served when and is paid. */
final class PayFacts {
    private static final int MOST = 100_000;
    private static final String FULL_TIME = "专职";
    private final Registers registers;
    private final Crowd crowd;
    private final PayPeriod period;
    private final Map<Long, PayPosts> posts = new LinkedHashMap<>();
    private final Map<Long, String> grades = new HashMap<>();
    private final Set<Long> undecided = new HashSet<>();
    private final Set<Long> appraised = new HashSet<>();
    private final Set<String> kept = new HashSet<>();
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
        facts.grades(people);
        facts.kept();
        if (crowd.item(period).equals(Crowd.YEARLY)) {
            facts.appraised();
        }
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

    /** Everybody whom the office pays for a post of the group in the period: of other part-timers those with a standard. */
    List<PayPosts> people() {
        return posts.values().stream().filter(whose -> crowd != Crowd.PART_TIMERS || kept.contains(crowd.words())
                || whose.posts().stream().map(post -> AppointmentKinds.of(post).orElse(""))
                        .anyMatch(kind -> Crowd.USUAL.contains(kind) || kept.contains(kind)))
                .toList();
    }

    Optional<PayPosts> of(long person) {
        return Optional.ofNullable(posts.get(person));
    }

    /** The grade of the period's year, once it was decided. */
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
        if (whose == null) {
            return Optional.of(period.words() + "里没有" + crowd.words() + "的任职");
        }
        Optional<String> barred = whose.fullTimeOnly(period)
                .map(post -> "是专职（" + AppointmentLedger.POST.text(post) + "），不能列入兼职干部的津贴")
                .or(() -> whose.failedOnly(period).map(verdict -> verdict.words() + "，从次日起停发"
                        + (verdict.open() ? "；办理罢免或解聘、另行任职以后才能再发" : "")))
                .or(() -> award(person));
        if (barred.isPresent()) {
            return barred;
        }
        if (whose.count(period) == 0) {
            return Optional.of(period.words() + "里没有在岗的日子（" + AppointmentStates.on(whose.first(), period.to()) + "）");
        }
        return crowd == Crowd.VOLUNTEERS && served(whose) == 0
                ? Optional.of(period.words() + "里没有履职记录")
                : Optional.empty();
    }

    /** The yearly award waits for the year's verdict, of everybody who is appraised at all, and there is none for who failed. */
    private Optional<String> award(long person) {
        if (!crowd.item(period).equals(Crowd.YEARLY)) {
            return Optional.empty();
        }
        String year = period.from().getYear() + "年考评";
        if (undecided.contains(person)) {
            return Optional.of(year + "还没有审定，审定以后再发年奖励");
        }
        if (!grades.containsKey(person) && appraised.contains(person)) {
            return Optional.of(period.from().getYear() + "年还没有考评，请先计算并审定，审定以后再发年奖励");
        }
        return AppraisalLedger.FAILED.equals(grades.get(person))
                ? Optional.of(year + AppraisalLedger.FAILED + "，没有年奖励")
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

    /**
     * Other batches of this group that meet the period, whatever their item is called: a group has one pay by the month and perhaps an
     * award by the quarter or the year, and how long a batch is says which of them it is.
     */
    List<Row> rivals(long batch) {
        Query same = Query.ALL.and(new Filter.OneOf(PayBatchLedger.CROWD.key(), List.of(crowd.words())));
        return registers.get(PayBatchLedger.KEY).store().first(same, MOST).stream().filter(row -> row.id() != batch)
                .filter(row -> {
                    PayPeriod other = new PayPeriod(row.get(PayBatchLedger.FROM, LocalDate.MIN),
                            row.get(PayBatchLedger.TO, LocalDate.MAX));
                    return period.meets(other.from(), other.to()) && crowd.item(period).equals(crowd.item(other));
                })
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
        Map<Long, List<Verdicts.Verdict>> failed = Verdicts.of(registers, people).stream()
                .collect(Collectors.groupingBy(Verdicts.Verdict::person));
        Map<Long, List<Row>> full = new HashMap<>();
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
            if (office && crowd == Crowd.PART_TIMERS && FULL_TIME.equals(AppointmentKinds.of(post).orElse(""))) {
                full.computeIfAbsent(person.id(), each -> new ArrayList<>()).add(post);
            }
        }
        own.forEach((person, held) -> posts.put(person.id(), PayPosts.of(person, held,
                full.getOrDefault(person.id(), List.of()), failed.getOrDefault(person.id(), List.of()))));
    }

    private void grades(List<Reference> people) {
        Query year = of(AppraisalLedger.PERSON, people)
                .and(new Filter.OneOf(AppraisalLedger.YEAR.key(), List.of(period.from().getYear())));
        for (Row row : registers.get(AppraisalLedger.KEY).store().first(year, MOST)) {
            Reference person = row.get(AppraisalLedger.PERSON);
            if (person != null && row.get(AppraisalLedger.DECIDED) != null) {
                grades.put(person.id(), row.get(AppraisalLedger.GRADE, ""));
            } else if (person != null) {
                undecided.add(person.id());
            }
        }
    }

    /** Who holds a post for which people are appraised in the period's year. */
    private void appraised() {
        Appraised year = new Appraised(registers, period.from().getYear());
        posts.values().stream().filter(whose -> whose.posts().stream().anyMatch(year::holds))
                .forEach(whose -> appraised.add(whose.person().id()));
    }

    /** For which kinds the office keeps a standard of what is paid. */
    private void kept() {
        registers.get(StandardLedger.KEY).store().first(Query.ALL, MOST).stream()
                .filter(row -> crowd.item(period).equals(row.get(StandardLedger.ITEM)))
                .filter(row -> period.meets(row.get(StandardLedger.FROM, LocalDate.MIN),
                        row.get(StandardLedger.TO, LocalDate.MAX)))
                .forEach(row -> kept.add(row.get(StandardLedger.KIND, "")));
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
