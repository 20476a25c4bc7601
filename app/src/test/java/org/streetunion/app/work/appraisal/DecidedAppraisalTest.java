package org.streetunion.app.work.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Guard;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Refused;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.office.appraisals.AppraisalLedger;
import org.streetunion.app.office.parameters.ParameterLedger;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.SupplyRows;
import org.streetunion.app.work.cadres.Cadres;
import org.streetunion.app.work.cadres.Verdicts;
import org.streetunion.app.work.pay.Crowd;
import org.streetunion.app.work.pay.PayOffice;
import org.streetunion.app.work.pay.PayPeriod;

/** What was decided stays, whoever wants to write, throw away or take back; 撤销审定 opens it and says what stays as it is. */
class DecidedAppraisalTest {
    private static final LocalDate YEAR_END = LocalDate.of(2026, 12, 31);
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 9);
    private static final BigDecimal FIFTY = BigDecimal.valueOf(50);

    /** 凌二, reckoned, scored and found 不称职, but not decided yet. */
    private static final class Failed {
        final Office office;
        final PayOffice pay;
        final Appraise.Done reckoned;
        final long id;
        final long post;

        Failed(Office office) {
            this.office = office;
            new SupplyRows(office).run(Map.of(ParameterLedger.KEY, ParameterLedger.SHIPPED));
            pay = new PayOffice(office);
            post = pay.assistant("凌二", PayOffice.START, YEAR_END);
            Appraise.usual(office).run(2026, Cadres.CLERK);
            id = pay.rows(AppraisalLedger.KEY).get(0).id();
            pay.cadres.save(AppraisalLedger.KEY, row().with(AppraisalLedger.SELF, FIFTY).with(AppraisalLedger.UNIONS, FIFTY)
                    .with(AppraisalLedger.STREET, FIFTY));
            reckoned = Appraise.usual(office).run(2026, Cadres.CLERK);
            assertEquals("不称职", row().get(AppraisalLedger.GRADE));
        }

        Row row() {
            return pay.cadres.row(AppraisalLedger.KEY, id);
        }

        /** Decides it as at the window; gives the act. */
        long decide() {
            Saved saved = pay.cadres.tried(AppraisalLedger.KEY, row().with(AppraisalLedger.DECIDED, TODAY));
            assertTrue(saved.done(), Cadres.said(saved));
            return saved.batch();
        }

        boolean open() {
            return Verdicts.open(office.registers(), Reference.to(pay.person("凌二"))).isPresent();
        }

        Saved reopen(String reason) {
            return new ReopenAppraisal(office).run(new ReopenAppraisal.Order(id, reason), Cadres.CLERK);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatWasDecidedIsNeitherRewrittenNorThrownAway(Databases kind) {
        try (Office office = kind.office()) {
            Failed failed = new Failed(office);
            failed.decide();
            Row row = failed.row();
            Guard imports = office.registers().get(AppraisalLedger.KEY).guard().duringImport();
            assertTrue(imports.binding());
            for (Row changed : List.of(row.with(AppraisalLedger.GRADE, "称职"), row.with(AppraisalLedger.DECIDED, null),
                    row.with(AppraisalLedger.SELF, BigDecimal.ONE), row.with(AppraisalLedger.BONUS, BigDecimal.ONE),
                    row.with(AppraisalLedger.YEAR, 2025),
                    row.with(AppraisalLedger.PERSON, Reference.to(failed.pay.person("凌三"))))) {
                String said = Cadres.said(failed.pay.cadres.tried(AppraisalLedger.KEY, changed));
                assertTrue(said.contains("凌二2026年考评已于 2026-10-09 审定，“"), said);
                assertTrue(said.contains("请先在“办理”里“撤销审定”"), said);
                assertTrue(imports.check(row, changed).stream().anyMatch(Problem::blocks), "an import is held to it");
            }
            assertThrows(Refused.class,
                    () -> office.registers().get(AppraisalLedger.KEY).setTrash(new long[]{failed.id}, true, Cadres.CLERK, ""));
            assertTrue(failed.open(), "rule 16 holds");
            assertTrue(failed.pay.cadres.tried(AppraisalLedger.KEY, row.with(AppraisalLedger.REMARK, "会议纪要另存")
                    .with(AppraisalLedger.OUTCOME, "诫勉谈话")).done(), "what follows from it is written afterwards");
            Row old = row.with(AppraisalLedger.OUTCOME, "解聘");
            assertTrue(imports.check(row, old).stream().noneMatch(Problem::blocks), "an old list is told of it only");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void neitherTheDecisionNorWhatItRestsOnIsTakenBack(Databases kind) {
        try (Office office = kind.office()) {
            Failed failed = new Failed(office);
            long decision = failed.decide();
            assertThrows(Refused.class, () -> office.batches().undo(decision, Cadres.CLERK, lines -> {}));
            assertThrows(Refused.class, () -> office.batches().undo(failed.reckoned.batch(), Cadres.CLERK, lines -> {}));
            assertEquals("不称职", failed.row().get(AppraisalLedger.GRADE));
            Saved typed = failed.pay.cadres.tried(AppraisalLedger.KEY, failed.row().with(AppraisalLedger.OUTCOME, "诫勉谈话"));
            office.batches().undo(typed.batch(), Cadres.CLERK, lines -> {});
            assertNull(failed.row().get(AppraisalLedger.OUTCOME), "what was not decided goes back");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aReasonOpensItAndTheEndOfThePostIsSaid(Databases kind) {
        try (Office office = kind.office()) {
            Failed failed = new Failed(office);
            assertTrue(Cadres.said(failed.reopen("错了")).contains("还没有审定，可以直接改"));
            failed.decide();
            assertEquals("请写明为什么撤销审定", Cadres.said(failed.reopen(" ")));
            Saved first = failed.reopen("等次录错");
            assertTrue(first.done());
            assertNull(failed.row().get(AppraisalLedger.DECIDED));
            office.batches().undo(first.batch(), Cadres.CLERK, lines -> {});
            assertTrue(failed.open());

            Saved ended = new EndByAppraisal(office).run(
                    new EndByAppraisal.Order(failed.id, TODAY, null, null, null, "街工〔2026〕9号"), Cadres.CLERK);
            assertTrue(ended.done(), Cadres.said(ended));
            Saved second = failed.reopen("复核");
            assertTrue(Cadres.said(second).contains("任职已按这次考评解聘（2026-10-09 止，街工〔2026〕9号），撤销审定以后任职仍是结束的"), Cadres.said(second));
            assertEquals("解聘", failed.pay.cadres.row("appointments", failed.post).get(AppointmentLedger.END_REASON));
            assertEquals("解聘", failed.row().get(AppraisalLedger.OUTCOME), "what was done stays written");
            office.batches().undo(second.batch(), Cadres.CLERK, lines -> {});
            office.batches().undo(ended.batch(), Cadres.CLERK, lines -> {});
            assertNull(failed.pay.cadres.row("appointments", failed.post).get(AppointmentLedger.END_REASON));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anAwardThatWasPaidIsSaidToo(Databases kind) {
        try (Office office = kind.office()) {
            PayOffice pay = new PayOffice(office);
            pay.standard("协理员", "年奖励", "每年", 100_000L, LocalDate.of(2025, 1, 1));
            pay.assistant("凌二", LocalDate.of(2025, 1, 1), YEAR_END);
            long id = pay.appraisal("凌二", 2025, "优秀", LocalDate.of(2026, 1, 20));
            pay.lock(pay.propose(Crowd.PART_TIMERS, PayPeriod.parse("2025").orElseThrow()).id());
            String said = new ReopenAppraisal(office).check(new ReopenAppraisal.Order(id, "复核")).stream()
                    .map(Problem::sentence).collect(Collectors.joining());
            assertTrue(said.contains("年奖励已发 1000.00 元，撤销审定不收回") || said.contains("年奖励已发 1,000.00 元"), said);
            assertFalse(said.contains("任职已"), said);
        }
    }
}
