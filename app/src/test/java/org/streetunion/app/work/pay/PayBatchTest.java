package org.streetunion.app.work.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Refused;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.office.duties.DutyLedger;
import org.streetunion.app.office.paybatches.PayBatchLedger;
import org.streetunion.app.office.paylines.PayLineLedger;
import org.streetunion.app.office.standards.StandardLedger;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WholeAct;
import org.streetunion.app.work.cadres.Cadres;

/** Rules 14 to 16, the states of a batch, and that a locked one stays. */
class PayBatchTest {
    private static final LocalDate YEAR_END = LocalDate.of(2026, 12, 31);

    @ParameterizedTest
    @EnumSource(Databases.class)
    void nobodyIsPaidWhoMustNotBe(Databases kind) {
        try (Office office = kind.office()) {
            PayOffice pay = new PayOffice(office);
            pay.standard("协理员", "月津贴", "每月", 50_000L, PayOffice.START);
            pay.assistant("苗正", PayOffice.START, YEAR_END);
            pay.assistant("苗止", PayOffice.START, LocalDate.of(2026, 8, 31));
            pay.assistant("苗败", PayOffice.START, YEAR_END);
            pay.appraisal("苗败", 2025, "不称职", LocalDate.of(2026, 8, 31));
            long stopped = pay.assistant("苗停", PayOffice.START, YEAR_END);
            pay.cadres.save("appointments", pay.cadres.row("appointments", stopped)
                    .with(AppointmentLedger.STOPPED_FROM, LocalDate.of(2026, 8, 1)).with(AppointmentLedger.STOP_REASON, "病假"));
            pay.assistant("苗专", PayOffice.START, YEAR_END);
            pay.cadres.save("appointments", Cadres.post(pay.person("苗专"), "干事", "专职", "街道", PayOffice.START));

            ProposePay.Proposal proposal = pay.month(Crowd.PART_TIMERS, 2026, 9);

            assertEquals(List.of("苗正"), List.copyOf(pay.due(proposal.id()).keySet()));
            assertTrue(PayOffice.left(proposal.left(), "苗败").contains("不称职"), proposal.left().toString());
            assertTrue(PayOffice.left(proposal.left(), "苗败").contains("办理罢免或解聘、另行任职以后才能再发"));
            assertTrue(PayOffice.left(proposal.left(), "苗停").contains("没有在岗的日子（停发）"), proposal.left().toString());
            assertTrue(PayOffice.left(proposal.left(), "苗专").contains("是专职"), proposal.left().toString());
            for (String name : List.of("苗止", "苗败", "苗停", "苗专")) {
                Saved added = pay.cadres.tried(PayLineLedger.KEY, line(proposal.id(), pay.person(name)));
                assertFalse(added.done(), name + " must not be added by hand");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoFailedIsPaidInNoOtherRowUntilTheEndWasMade(Databases kind) {
        try (Office office = kind.office()) {
            PayOffice pay = new PayOffice(office);
            pay.standard("协理员", "月津贴", "每月", 31_000L, PayOffice.START);
            pay.assistant("苗正", PayOffice.START, YEAR_END);
            long first = pay.assistant("苗败", PayOffice.START, LocalDate.of(2026, 8, 31));
            pay.appraisal("苗败", 2025, "不称职", LocalDate.of(2026, 8, 20));
            pay.assistant("苗败", LocalDate.of(2026, 9, 1), YEAR_END);
            ProposePay.Proposal september = pay.month(Crowd.PART_TIMERS, 2026, 9);
            assertEquals(java.util.Set.of("苗正"), pay.due(september.id()).keySet(), "a new row is no way round");
            assertFalse(pay.cadres.tried(PayLineLedger.KEY, line(september.id(), pay.person("苗败"))).done());

            pay.cadres.save("appointments", pay.cadres.row("appointments", first).with(AppointmentLedger.END_REASON, "解聘"));
            ProposePay.Proposal october = pay.month(Crowd.PART_TIMERS, 2026, 10);
            assertEquals(31_000L, pay.due(october.id()).get("苗败"), "dismissed at the end of August, engaged anew");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aMonthIsNotPaidTwiceUnderAnotherWord(Databases kind) {
        try (Office office = kind.office()) {
            PayOffice pay = new PayOffice(office);
            pay.standard("协理员", "月津贴", "每月", 50_000L, PayOffice.START);
            pay.standard("协理员", "年奖励", "每年", 100_000L, PayOffice.START);
            pay.assistant("苗正", PayOffice.START, YEAR_END);
            long typed = pay.cadres.save(PayBatchLedger.KEY, Row.NEW.with(PayBatchLedger.NAME, "九月补贴")
                    .with(PayBatchLedger.CROWD, "兼职干部").with(PayBatchLedger.ITEM, "补贴")
                    .with(PayBatchLedger.FROM, LocalDate.of(2026, 9, 1)).with(PayBatchLedger.TO, LocalDate.of(2026, 9, 30)));
            pay.cadres.save(PayLineLedger.KEY, line(typed, pay.person("苗正")));

            assertTrue(sentences(pay.month(Crowd.PART_TIMERS, 2026, 9).problems()).contains("已有批次“九月补贴”"));
            assertTrue(pay.month(Crowd.PART_TIMERS, 2026, 8).done(), "another month");
            pay.appraisal("苗正", 2026, "称职", YEAR_END);
            assertTrue(pay.propose(Crowd.PART_TIMERS, PayPeriod.parse("2026").orElseThrow()).done(), "an award is another thing");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void otherPartTimersArePaidOnceTheirStandardIsKept(Databases kind) {
        try (Office office = kind.office()) {
            PayOffice pay = new PayOffice(office);
            pay.standard("协理员", "月津贴", "每月", 50_000L, PayOffice.START);
            pay.assistant("苗正", PayOffice.START, YEAR_END);
            for (String post : List.of("主席", "委员", "干事")) {
                pay.cadres.save("appointments", Cadres.post(pay.person("社区" + post), post, "兼职", "社区", PayOffice.START)
                        .with(AppointmentLedger.UNION, Reference.to(pay.cadres.union(post + "所在社区总工会"))));
            }
            pay.chair("厂主席", "甲厂工会委员会", PayOffice.START);
            ProposePay.Proposal august = pay.month(Crowd.PART_TIMERS, 2026, 8);
            assertEquals(1, august.lines(), "whom the office keeps no standard for is not in the proposal");
            assertEquals(List.of(), august.left());
            assertTrue(pay.cadres.tried(PayLineLedger.KEY, line(august.id(), pay.person("社区委员"))).done(), "but may be added");

            pay.standard("兼职委员", "月津贴", "每月", 20_000L, PayOffice.START);
            pay.standard("兼职主席", "月津贴", "每月", 30_000L, PayOffice.START);
            ProposePay.Proposal september = pay.month(Crowd.PART_TIMERS, 2026, 9);
            assertEquals(java.util.Map.of("苗正", 50_000L, "社区委员", 20_000L, "社区主席", 30_000L), pay.due(september.id()));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void nobodyIsPaidTwiceAndNothingIsApprovedWhileALineIsWrong(Databases kind) {
        try (Office office = kind.office()) {
            PayOffice pay = new PayOffice(office);
            long standard = pay.standard("协理员", "月津贴", "每月", null, PayOffice.START);
            long post = pay.assistant("苗正", PayOffice.START, YEAR_END);
            ProposePay.Proposal proposal = pay.month(Crowd.PART_TIMERS, 2026, 9);
            assertNull(pay.due(proposal.id()).get("苗正"), "an amount nobody knows stays empty");
            assertTrue(sentences(proposal.problems()).contains("1 人没有金额"));
            assertTrue(Cadres.said(pay.step(proposal.id(), PayStep.CHECK)).contains("苗正：还没有金额"));

            assertTrue(sentences(pay.month(Crowd.PART_TIMERS, 2026, 9).problems()).contains("已有批次"));
            assertTrue(
                    sentences(pay.propose(Crowd.PART_TIMERS, PayPeriod.parse("2026Q3").orElseThrow()).problems())
                            .contains("已有批次"),
                    "a quarter meets its month");

            pay.cadres.save(StandardLedger.KEY,
                    pay.cadres.row(StandardLedger.KEY, standard).with(StandardLedger.AMOUNT, 50_000L));
            office.batches().undo(proposal.batch(), Cadres.CLERK, lines -> {});
            ProposePay.Proposal again = pay.month(Crowd.PART_TIMERS, 2026, 9);
            assertEquals(50_000L, pay.due(again.id()).get("苗正"));
            assertTrue(pay.step(again.id(), PayStep.CHECK).done());
            pay.cadres.save("appointments", pay.cadres.row("appointments", post).with(AppointmentLedger.ENDS_ON,
                    LocalDate.of(2026, 8, 31)).with(AppointmentLedger.END_REASON, "解聘"));
            assertTrue(Cadres.said(pay.step(again.id(), PayStep.APPROVE)).contains("苗正：2026年9月里没有"),
                    "who left meanwhile stops the approval");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aBatchGoesOnStepByStepAndBackUntilItIsLocked(Databases kind) {
        try (Office office = kind.office()) {
            PayOffice pay = new PayOffice(office);
            pay.standard("协理员", "月津贴", "每月", 50_000L, PayOffice.START);
            pay.assistant("苗正", PayOffice.START, YEAR_END);
            ProposePay.Proposal proposal = pay.month(Crowd.PART_TIMERS, 2026, 9);
            long batch = proposal.id();
            assertTrue(Cadres.said(pay.step(batch, PayStep.APPROVE)).contains("要在“已审核”时才能批准"));
            Row line = pay.line(batch, "苗正");
            assertFalse(pay.cadres.tried(PayLineLedger.KEY, line.with(PayLineLedger.DEDUCTION, 60_000L)
                    .with(PayLineLedger.DEDUCTION_REASON, "多了")).done(), "nobody pays us");
            assertFalse(pay.cadres.tried(PayLineLedger.KEY, line.with(PayLineLedger.DEDUCTION, 100L)).done(), "without a reason");
            pay.cadres.save(PayLineLedger.KEY,
                    line.with(PayLineLedger.DEDUCTION, 5_000L).with(PayLineLedger.DEDUCTION_REASON, "缺席一次例会"));
            assertEquals(45_000L, pay.view(batch).total());

            Saved checked = pay.step(batch, PayStep.CHECK);
            assertFalse(pay.cadres.tried(PayLineLedger.KEY, pay.line(batch, "苗正").with(PayLineLedger.DUE, 1L)).done());
            office.batches().undo(checked.batch(), Cadres.CLERK, lines -> {});
            assertEquals(PayBatchLedger.DRAFT, pay.view(batch).batch().get(PayBatchLedger.STATE));
            for (PayStep step : List.of(PayStep.CHECK, PayStep.APPROVE, PayStep.PAY)) {
                assertTrue(pay.step(batch, step).done(), step.words());
            }
            assertThrows(Refused.class, () -> office.batches().undo(proposal.batch(), Cadres.CLERK, lines -> {}));
            assertTrue(Cadres.said(pay.step(batch, PayStep.LOCK)).contains("还有 1 人没有签收"));
            assertTrue(pay.step(batch, PayStep.SIGN).done());
            Saved locked = pay.step(batch, PayStep.LOCK);
            assertTrue(locked.done());
            assertEquals(Optional.empty(), pay.view(batch).next());
            stays(office, pay, batch, locked);
        }
    }

    private static void stays(Office office, PayOffice pay, long batch, Saved locked) {
        Row line = pay.line(batch, "苗正");
        assertTrue(Cadres.said(pay.cadres.tried(PayLineLedger.KEY, line.with(PayLineLedger.REMARK, "改"))).contains("只能另做更正批次"));
        assertFalse(pay.cadres.tried(PayBatchLedger.KEY, pay.view(batch).batch().with(PayBatchLedger.REMARK, "改")).done());
        assertTrue(office.registers().get(PayLineLedger.KEY).guard().duringImport().binding(), "an import is held to it");
        for (String ledger : List.of(PayLineLedger.KEY, PayBatchLedger.KEY)) {
            long[] ids = office.registers().get(ledger).ids(Query.ALL);
            assertThrows(Refused.class, () -> office.registers().get(ledger).setTrash(ids, true, Cadres.CLERK, ""));
        }
        assertThrows(Refused.class, () -> office.batches().undo(locked.batch(), Cadres.CLERK, lines -> {}));
        assertEquals(45_000L, pay.view(batch).total());
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aLockedBatchIsCorrectedByAnother(Databases kind) {
        try (Office office = kind.office()) {
            PayOffice pay = new PayOffice(office);
            pay.standard("协理员", "月津贴", "每月", 50_000L, PayOffice.START);
            pay.assistant("苗正", PayOffice.START, YEAR_END);
            long more = pay.assistant("苗多", PayOffice.START, YEAR_END);
            ProposePay.Proposal first = pay.month(Crowd.PART_TIMERS, 2026, 9);
            pay.lock(first.id());
            pay.assistant("苗漏", LocalDate.of(2026, 9, 16), YEAR_END);
            pay.cadres.save("appointments", pay.cadres.row("appointments", more).with(AppointmentLedger.ENDS_ON,
                    LocalDate.of(2026, 9, 15)).with(AppointmentLedger.END_REASON, "解聘"));

            ProposePay.Order order = new ProposePay.Order(Crowd.PART_TIMERS, new PayPeriod(LocalDate.of(2026, 9, 1),
                    LocalDate.of(2026, 9, 30)), "漏了一人");
            ProposePay.Proposal correction = Pay.usual(office).propose().run(order, Cadres.CLERK);

            assertTrue(correction.done(), sentences(correction.problems()));
            assertEquals(java.util.Map.of("苗漏", 25_000L), pay.due(correction.id()), "only what is still owed");
            assertTrue(PayOffice.left(correction.left(), "苗多").contains("已多发 250.00 元"), correction.left().toString());
            pay.lock(correction.id());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void volunteersArePaidByDaysAndChairsByMembersOrPoints(Databases kind) {
        try (Office office = kind.office()) {
            PayOffice pay = new PayOffice(office);
            pay.standard("志愿者", "服务补贴", "每天", 3_000L, PayOffice.START);
            pay.cadres.save("appointments", Cadres.post(pay.person("田愿"), "志愿者", "聘任", "街道", PayOffice.START));
            pay.cadres.save("appointments", Cadres.post(pay.person("田闲"), "志愿者", "聘任", "街道", PayOffice.START));
            for (int day : new int[]{3, 3, 9}) {
                pay.cadres.save("duties", Row.NEW.with(DutyLedger.PERSON, Reference.to(pay.person("田愿")))
                        .with(DutyLedger.DAY, LocalDate.of(2026, 9, day)).with(DutyLedger.KIND, "活动")
                        .with(DutyLedger.CONTENT, "第" + day + office.registers().get("duties").count(Query.ALL)));
            }
            ProposePay.Proposal volunteers = pay.month(Crowd.VOLUNTEERS, 2026, 9);
            assertEquals(java.util.Map.of("田愿", 6_000L), pay.due(volunteers.id()), "two days, not three entries");
            assertTrue(PayOffice.left(volunteers.left(), "田闲").contains("没有履职记录"));

            pay.chair("甘甲", "甲厂工会委员会", PayOffice.START);
            pay.chair("甘乙", "乙厂工会委员会", PayOffice.START);
            pay.cadres.save(StandardLedger.KEY, scaled("会员数", null, "0", "24", 5_000L));
            pay.cadres.save(StandardLedger.KEY, scaled("积分", null, "80", null, 9_000L));
            long best = Reference.to(pay.person("甘乙")).id();
            PayPoints points = points(office, best);
            ProposePay.Proposal chairs = Pay.with(office, points, Payments.NONE).propose()
                    .run(new ProposePay.Order(Crowd.CHAIRS, PayPeriod.parse("2026年9月").orElseThrow(), ""), Cadres.CLERK);
            assertEquals(5_000L, pay.due(chairs.id()).get("甘甲"));
            assertEquals(9_000L, pay.due(chairs.id()).get("甘乙"), "by points, which was entered later");
        }
    }

    private static PayPoints points(Office office, long person) {
        long union = office.registers().get("appointments").store().first(Query.ALL, 99).stream()
                .filter(row -> Reference.to(person).equals(row.get(AppointmentLedger.PERSON)))
                .map(row -> row.get(AppointmentLedger.UNION, Reference.to(1)).id()).findFirst().orElseThrow();
        return new PayPoints() {
            @Override
            public Optional<BigDecimal> ofPerson(long someone, LocalDate day) {
                return Optional.empty();
            }

            @Override
            public Optional<BigDecimal> ofUnion(long some, LocalDate day) {
                return some == union ? Optional.of(new BigDecimal("88")) : Optional.empty();
            }

            @Override
            public Optional<String> starsOf(long some, LocalDate day) {
                return Optional.empty();
            }
        };
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void paymentIsHandedOnAndMayRefuse(Databases kind) {
        try (Office office = kind.office()) {
            PayOffice pay = new PayOffice(office);
            pay.standard("协理员", "月津贴", "每月", 50_000L, PayOffice.START);
            pay.assistant("苗正", PayOffice.START, YEAR_END);
            long batch = pay.month(Crowd.PART_TIMERS, 2026, 9).id();
            pay.step(batch, PayStep.CHECK);
            pay.step(batch, PayStep.APPROVE);
            List<Payments.Payment> asked = new ArrayList<>();
            MovePay.Order order = new MovePay.Order(batch, PayStep.PAY, LocalDate.of(2026, 10, 9), "", "");

            Saved refused = Pay.with(office, new AppraisalPoints(office.registers()), purse(asked, "预算不够")).move().run(order,
                    Cadres.CLERK);
            assertEquals("预算不够", Cadres.said(refused));
            assertTrue(Pay.with(office, new AppraisalPoints(office.registers()), purse(asked, "")).move().run(order, Cadres.CLERK)
                    .done());
            assertEquals(50_000L, asked.get(asked.size() - 1).total());
            assertEquals("记-7", pay.view(batch).batch().get(PayBatchLedger.PAID_HOW));
        }
    }

    private static Payments purse(List<Payments.Payment> asked, String against) {
        return new Payments() {
            @Override
            public List<Problem> check(Payment payment) {
                return against.isEmpty() ? List.of() : List.of(Problem.block(null, against));
            }

            @Override
            public String pay(Payment payment, WholeAct act, Act heading) {
                asked.add(payment);
                return "记-7";
            }
        };
    }

    private static Row scaled(String scale, @org.jspecify.annotations.Nullable String grade, String from,
            @org.jspecify.annotations.Nullable String to, long fen) {
        return PayOffice.standardRow("企业工会主席", "岗位津贴", "每月", fen, PayOffice.START).with(StandardLedger.SCALE, scale)
                .with(StandardLedger.GRADE, grade).with(StandardLedger.FROM_NUMBER, new BigDecimal(from))
                .with(StandardLedger.TO_NUMBER, to == null ? null : new BigDecimal(to));
    }

    private static Row line(long batch, long person) {
        return Row.NEW.with(PayLineLedger.BATCH, Reference.to(batch)).with(PayLineLedger.PERSON, Reference.to(person))
                .with(PayLineLedger.DUE, 50_000L);
    }

    private static String sentences(List<Problem> problems) {
        return problems.stream().map(Problem::sentence).collect(java.util.stream.Collectors.joining("；"));
    }
}
