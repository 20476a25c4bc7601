package org.streetunion.app.work.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.appraisals.AppraisalLedger;
import org.streetunion.app.office.paylines.PayLineLedger;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Office;

/** 降系数 takes the next lower band of 津贴系数 in the year after the appraisal, and says what it did. */
class LoweredPayTest {
    private static final LocalDate YEAR_END = LocalDate.of(2026, 12, 31);

    private static void appraised(PayOffice pay, String name, int points, String outcome) {
        pay.cadres.save(AppraisalLedger.KEY, Row.NEW.with(AppraisalLedger.YEAR, 2025)
                .with(AppraisalLedger.PERSON, Reference.to(pay.person(name))).with(AppraisalLedger.KIND, "协理员")
                .with(AppraisalLedger.SELF, BigDecimal.valueOf(points)).with(AppraisalLedger.SELF_WEIGHT, BigDecimal.valueOf(100))
                .with(AppraisalLedger.GRADE, "基本称职").with(AppraisalLedger.OUTCOME, outcome)
                .with(AppraisalLedger.DECIDED, LocalDate.of(2025, 12, 30)));
        pay.assistant(name, PayOffice.START, YEAR_END);
    }

    private static String reason(PayOffice pay, long batch, String name) {
        return pay.line(batch, name).get(PayLineLedger.REASON, "");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theNextLowerBandApplies(Databases kind) {
        try (Office office = kind.office()) {
            PayOffice pay = new PayOffice(office);
            pay.standard("协理员", "月津贴", "每月", 30_000L, PayOffice.START);
            pay.coefficient("协理员", "0", "70", "0.8");
            pay.coefficient("协理员", "70", "85", "1");
            pay.coefficient("协理员", "85", null, "1.2");
            appraised(pay, "苗高", 90, "降系数");
            appraised(pay, "苗谈", 90, "诫勉谈话");
            appraised(pay, "苗低", 60, "降系数");

            long batch = pay.month(Crowd.PART_TIMERS, 2026, 9).id();

            assertEquals(30_000L, pay.due(batch).get("苗高"), "1 instead of 1.2");
            assertEquals(36_000L, pay.due(batch).get("苗谈"), "a talk lowers nothing");
            assertEquals(24_000L, pay.due(batch).get("苗低"), "nothing is lower");
            assertTrue(reason(pay, batch, "苗高").contains("考评结果是降系数，按低一档"), reason(pay, batch, "苗高"));
            assertTrue(reason(pay, batch, "苗低").contains("已是最低一档"), reason(pay, batch, "苗低"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whereNoCoefficientIsKeptItIsSaidThatNothingWasLowered(Databases kind) {
        try (Office office = kind.office()) {
            PayOffice pay = new PayOffice(office);
            pay.standard("协理员", "月津贴", "每月", 30_000L, PayOffice.START);
            appraised(pay, "苗高", 90, "降系数");
            long batch = pay.month(Crowd.PART_TIMERS, 2026, 9).id();
            assertEquals(30_000L, pay.due(batch).get("苗高"));
            assertTrue(reason(pay, batch, "苗高").contains("没有可用的津贴系数，没有降"), reason(pay, batch, "苗高"));
        }
    }
}
