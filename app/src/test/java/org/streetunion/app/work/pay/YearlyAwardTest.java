package org.streetunion.app.work.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.paylines.PayLineLedger;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.cadres.Cadres;

/** 年奖励 is paid for what the year's own appraisal decided. */
class YearlyAwardTest {
    private static final LocalDate YEAR_END = LocalDate.of(2026, 12, 31);

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
