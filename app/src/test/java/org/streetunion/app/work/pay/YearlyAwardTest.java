package org.streetunion.app.work.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.appraisals.AppraisalLedger;
import org.streetunion.app.office.paylines.PayLineLedger;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.cadres.Cadres;

/** 年奖励 is paid for what the year's own appraisal decided: its grade, its points, its 降系数. */
class YearlyAwardTest {
    private static final LocalDate YEAR_END = LocalDate.of(2026, 12, 31);

    private static void appraised(PayOffice pay, String name, int year, int points, String outcome) {
        pay.cadres.save(AppraisalLedger.KEY, Row.NEW.with(AppraisalLedger.YEAR, year)
                .with(AppraisalLedger.PERSON, Reference.to(pay.person(name))).with(AppraisalLedger.KIND, "协理员")
                .with(AppraisalLedger.SELF, BigDecimal.valueOf(points)).with(AppraisalLedger.SELF_WEIGHT, BigDecimal.valueOf(100))
                .with(AppraisalLedger.GRADE, "称职").with(AppraisalLedger.OUTCOME, outcome)
                .with(AppraisalLedger.DECIDED, LocalDate.of(year, 12, 30)));
    }

    private static ProposePay.Proposal award(PayOffice pay, Crowd crowd) {
        return pay.propose(crowd, PayPeriod.parse("2026").orElseThrow());
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoIsAppraisedAtAllWaitsForTheAppraisal(Databases kind) {
        try (Office office = kind.office()) {
            PayOffice pay = new PayOffice(office);
            for (String paid : new String[]{"协理员", "兼职委员", "社会化工会工作者"}) {
                pay.standard(paid, "年奖励", "每年", 100_000L, PayOffice.START);
            }
            pay.assistant("苗未", PayOffice.START, YEAR_END);
            pay.cadres.save("appointments", Cadres.post(pay.person("苗委"), "委员", "兼职", "街道", PayOffice.START));
            pay.cadres.save("appointments", Cadres.post(pay.person("苗社"), "社会化工会工作者", "聘任", "街道", PayOffice.START));

            ProposePay.Proposal early = award(pay, Crowd.PART_TIMERS);
            assertEquals(Set.of("苗委"), pay.due(early.id()).keySet(), "of 委员 nobody is appraised");
            assertEquals("2026年还没有考评，请先计算并审定，审定以后再发年奖励", PayOffice.left(early.left(), "苗未"));
            assertFalse(pay.cadres.tried(PayLineLedger.KEY, Row.NEW.with(PayLineLedger.BATCH, Reference.to(early.id()))
                    .with(PayLineLedger.PERSON, Reference.to(pay.person("苗未"))).with(PayLineLedger.DUE, 1L)).done());
            assertEquals(Map.of("苗社", 100_000L), pay.due(award(pay, Crowd.WORKERS).id()));

            office.batches().undo(early.batch(), Cadres.CLERK, lines -> {});
            pay.appraisal("苗未", 2026, "称职", YEAR_END);
            assertEquals(Set.of("苗未", "苗委"), pay.due(award(pay, Crowd.PART_TIMERS).id()).keySet());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theYearsOwnPointsAndOutcomeChooseTheCoefficient(Databases kind) {
        try (Office office = kind.office()) {
            PayOffice pay = new PayOffice(office);
            pay.standard("协理员", "年奖励", "每年", 100_000L, PayOffice.START);
            pay.standard("协理员", "月津贴", "每月", 30_000L, PayOffice.START);
            pay.coefficient("协理员", "0", "70", "0.8");
            pay.coefficient("协理员", "70", "85", "1");
            pay.coefficient("协理员", "85", null, "1.2");
            for (String name : new String[]{"苗升", "苗降"}) {
                appraised(pay, name, 2025, name.equals("苗升") ? 60 : 90, "诫勉谈话");
                appraised(pay, name, 2026, 90, name.equals("苗升") ? "续聘" : AppraisalLedger.LOWERED);
                pay.assistant(name, PayOffice.START, YEAR_END);
            }
            ProposePay.Proposal award = award(pay, Crowd.PART_TIMERS);
            assertEquals(Map.of("苗升", 120_000L, "苗降", 100_000L), pay.due(award.id()), "1.2, and one band below");
            assertTrue(pay.line(award.id(), "苗降").get(PayLineLedger.REASON, "").contains("考评结果是降系数，按低一档"));
            assertEquals(Map.of("苗升", 24_000L, "苗降", 36_000L), pay.due(pay.month(Crowd.PART_TIMERS, 2026, 9).id()),
                    "a month by what was decided of the year before");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whereTheOfficeAppraisesAKindMoreItsAwardWaitsToo(Databases kind) {
        try (Office office = kind.office()) {
            PayOffice pay = new PayOffice(office);
            pay.cadres.limit("考评列入社会化工会工作者", "1", "");
            pay.standard("社会化工会工作者", "年奖励", "每年", 100_000L, PayOffice.START);
            pay.cadres.save("appointments", Cadres.post(pay.person("苗社"), "社会化工会工作者", "聘任", "街道", PayOffice.START));
            ProposePay.Proposal early = award(pay, Crowd.WORKERS);
            assertFalse(early.done());
            assertTrue(PayOffice.left(early.left(), "苗社").contains("还没有考评"), early.left().toString());
        }
    }
}
