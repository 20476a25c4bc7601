package org.streetunion.app.work.elections;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Parameter;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.office.checks.PersonFacts;
import org.streetunion.app.office.employers.EmployerLedger;
import org.streetunion.app.office.people.PersonLedger;
import org.streetunion.app.office.seats.SeatLedger;
import org.streetunion.app.office.terms.TermLedger;
import org.streetunion.app.office.unions.UnionLedger;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.TermLengthGuard;

/** What stands against a term beginning so, or should be known before: its length, who was elected, who is missing. */
final class TermCheck {
    static final String LAW = "工会法第十条";
    private static final List<String> LEADING = List.of("董事长", "总经理", "厂长", "法定代表人", "人力资源", "人事");
    private final Office office;
    private final TermFacts facts;
    private final Limits limits;
    private final List<Problem> problems = new ArrayList<>();

    TermCheck(Office office, TermFacts facts, Limits limits) {
        this.office = office;
        this.facts = facts;
        this.limits = limits;
    }

    /** Of the term as it would be registered. */
    List<Problem> term(TermOrder order, TermChange change) {
        if (order.electedOn().isAfter(LocalDate.now(office.clock()))) {
            problems.add(Problem.block(null, "大会日期 " + order.electedOn() + " 还没有到，请开过大会再办结"));
        }
        if (order.years() == null) {
            problems.add(Problem.block(null, "请填写任期年限，三年或者五年").because("工会法第十六条"));
        } else {
            streetTerm(order.years());
        }
        facts.terms().stream().filter(term -> order.startsOn().isBefore(term.get(TermLedger.STARTS_ON, LocalDate.MIN)))
                .findFirst()
                .ifPresent(later -> problems.add(Problem.block(null, "届次台账里已有 " + later.get(TermLedger.STARTS_ON)
                        + " 开始的第 " + later.get(TermLedger.ORDINAL) + " 届，新一届不能早于它，请核对大会日期")));
        office.registers().get("terms").check(change.term()).stream().filter(Problem::blocks)
                .filter(problem -> !problems.contains(problem)).forEach(problems::add);
        people();
        return problems;
    }

    /** 总工会: five years; a community's 总工会 is no local one of the law, so it is only reminded. */
    private void streetTerm(int years) {
        TermLengthGuard.against(facts.union(), years, limits.find("总工会任期")).ifPresent(problems::add);
    }

    /** Of who was elected. */
    List<Problem> people() {
        Map<Long, Row> committee = facts.persons("委员");
        if (committee.isEmpty() && facts.persons("经审委员").isEmpty()) {
            problems.add(Problem.block(null, "“代表和委员”里还没有第 " + facts.termNo() + " 届的委员，请先登记当选名单"));
        } else if (committee.values().stream().noneMatch(seat -> "主席".equals(seat.get(SeatLedger.DUTY)))
                && facts.seats().stream().noneMatch(seat -> "主席".equals(seat.get(SeatLedger.DUTY)))) {
            problems.add(Problem.warn(null, "当选名单里没有主席，请在“代表和委员”的职务一栏写明"));
        }
        auditors();
        employer();
        jobs();
        return problems;
    }

    private void auditors() {
        List<String> heads = List.of("主席", "副主席", "常务副主席");
        for (Row auditor : facts.persons("经审委员").values()) {
            facts.seats().stream().filter(seat -> TermFacts.person(seat) == TermFacts.person(auditor))
                    .filter(seat -> heads.contains(seat.get(SeatLedger.DUTY, ""))).findFirst()
                    .ifPresent(seat -> problems.add(Problem.warn(null, SeatLedger.PERSON.text(seat) + "是"
                            + seat.get(SeatLedger.DUTY) + "，不宜同时担任经审委员").because("各地做法")));
        }
    }

    private void employer() {
        Reference employer = facts.union().get(UnionLedger.EMPLOYER);
        String head = employer == null
                ? null
                : office.registers().get("employers").store().rows(new long[]{employer.id()}).stream().findFirst()
                        .map(row -> row.get(EmployerLedger.LEGAL_PERSON)).orElse(null);
        boolean elected = head != null && facts.persons("委员").values().stream()
                .anyMatch(seat -> Objects.equals(SeatLedger.PERSON.text(seat), head));
        problems.addAll(new CloseRelatives(office, facts).problems(head));
        if (elected) {
            problems.add(Problem.warn(null, "当选的“" + head + "”与单位法定代表人同名：企业主要负责人及其近亲属不得作为委员人选，请核对").because(LAW));
        }
    }

    /** Who leads the employer or its personnel does not sit in the committee: told from the job that a person has on the register. */
    private void jobs() {
        long[] ids = facts.persons("委员").keySet().stream().mapToLong(Long::longValue).toArray();
        for (Row person : office.registers().get("people").store().rows(ids)) {
            String job = person.get(PersonLedger.JOB, "");
            if (LEADING.stream().anyMatch(job::contains)) {
                problems.add(Problem.warn(null, "当选的“" + person.get(PersonFacts.NAME) + "”岗位是“" + job
                        + "”：单位行政负责人、人力资源负责人不宜作为委员人选，请核对").because("各地做法"));
            }
        }
    }

    /** The union's certificate names who stands for it; a new chair changes it. */
    Optional<Problem> certificate(TermChange change) {
        String chair = chair(change.posts());
        String before = facts.posts().stream().filter(post -> "主席".equals(post.get(AppointmentLedger.POST)))
                .filter(post -> post.get(AppointmentLedger.ENDS_ON) == null).findFirst()
                .map(post -> String.valueOf(Objects.requireNonNull(post.get(AppointmentLedger.PERSON)).id())).orElse("");
        boolean legal = facts.union().get(UnionLedger.LEGAL_NO) != null;
        if (!legal || chair == null || before.isEmpty() || chair.equals(before)) {
            return Optional.empty();
        }
        return limits.find("法人变更登记天数").map(days -> days.problem(null,
                "主席换了人，法人资格证书上的法定代表人要在 " + days(days) + " 天内办变更登记"));
    }

    private static @Nullable String chair(List<Row> posts) {
        return posts.stream().filter(post -> "主席".equals(post.get(AppointmentLedger.POST))).findFirst()
                .map(post -> String.valueOf(Objects.requireNonNull(post.get(AppointmentLedger.PERSON)).id())).orElse(null);
    }

    private static String days(Parameter parameter) {
        BigDecimal amount = Limits.amount(parameter);
        return amount.stripTrailingZeros().toPlainString();
    }
}
