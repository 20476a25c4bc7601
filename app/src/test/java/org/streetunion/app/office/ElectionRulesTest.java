package org.streetunion.app.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Grounds;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Parameter;
import org.streetunion.app.ledger.Parameters;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.checks.MeetingFacts;
import org.streetunion.app.office.checks.Step;
import org.streetunion.app.office.congresses.CongressLedger;
import org.streetunion.app.office.elections.ElectionLedger;
import org.streetunion.app.office.foundings.FoundingLedger;
import org.streetunion.app.office.seats.SeatLedger;

/** The rules of files, seats and meetings: what is said, and that only nonsense is refused. */
class ElectionRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 9);
    private static final Map<String, BigDecimal> LIMITS = Map.of("到会比例下限", new BigDecimal("66.6667"), "延期换届最长月数",
            BigDecimal.valueOf(6));
    private static final Parameters PARAMETERS = (name, day) -> Optional.ofNullable(LIMITS.get(name))
            .map(amount -> new Parameter(name, amount, name.endsWith("月数") ? "月" : "%", false, "参考"));

    @Test
    void aFileWithoutDaysSaysNothing() {
        assertEquals(List.of(), said(ElectionLedger.ledger(), Map.of()));
        assertEquals(ElectionLedger.REQUEST, ElectionLedger.STEPS.next(Row.NEW).orElseThrow());
        assertTrue(ElectionLedger.STEPS.last(Row.NEW).isEmpty());
    }

    @Test
    void daysThatRunBackwardsOrAreMissingAreToldAndNotRefused() {
        assertEquals(
                List.of("“换届请示”没有日期，后面的“换届批复”已经有了，请补上", "“候选人请示”（2026-07-01）早于“换届批复”（2026-08-01），请核对日期",
                        "“选举大会”的日期 2026-11-01 还没有到"),
                said(ElectionLedger.ledger(), Map.of("reply_on", LocalDate.of(2026, 8, 1), "reply_no", "甲〔2026〕1号",
                        "nominees_on", LocalDate.of(2026, 7, 1), "meeting_on", LocalDate.of(2026, 11, 1))));
        assertEquals(List.of("“换届请示”没有日期，后面的“结果批复备案”已经有了，请补上", "“换届批复”没有日期，后面的“结果批复备案”已经有了，请补上",
                "“候选人请示”没有日期，后面的“结果批复备案”已经有了，请补上", "“选举大会”没有日期，后面的“结果批复备案”已经有了，请补上",
                "“结果报告”没有日期，后面的“结果批复备案”已经有了，请补上", "“结果批复备案”没有填文号"),
                said(ElectionLedger.ledger(), Map.of("filed_on", TODAY)));
    }

    @Test
    void stepsThatNotEveryFileHasAreNotMissed() {
        Row row = row(Map.of("survey_on", LocalDate.of(2026, 6, 1), "request_on", LocalDate.of(2026, 7, 1)));
        assertEquals(List.of(), said(FoundingLedger.ledger(), row.values()));
        assertEquals("建会批复", FoundingLedger.STEPS.next(row).map(Step::title).orElseThrow());
        assertEquals("建会请示", FoundingLedger.STEPS.last(row).map(Step::title).orElseThrow());
    }

    @Test
    void aDelayNeedsItsApprovalAndAnEndThatIsNear() {
        assertEquals(List.of("延期换届要有上级批准，请填写批准文号；没有文号的不算批准", "请填写延期到哪一天"), said(ElectionLedger.ledger(), Map.of("shift", "延期")));
        Map<String, Object> delay = Map.of("shift", "延期", "shift_no", "甲〔2026〕2号", "term_ends", LocalDate.of(2026, 3, 31));
        assertEquals(List.of(), said(ElectionLedger.ledger(), with(delay, "shift_to", LocalDate.of(2026, 9, 30))));
        assertEquals(List.of("任期 2026-03-31 届满，延期至 2026-10-01，超过 6 个月"),
                said(ElectionLedger.ledger(), with(delay, "shift_to", LocalDate.of(2026, 10, 1))));
        assertEquals(List.of("延期至 2026-03-31 不晚于任期届满日 2026-03-31，请核对"),
                said(ElectionLedger.ledger(), with(delay, "shift_to", LocalDate.of(2026, 3, 31))));
    }

    @Test
    void twoThirdsMustCome() {
        assertEquals(List.of(), said(CongressLedger.ledger(), Map.of("entitled", 6000, "present", 4000)));
        assertEquals(List.of("实到 3999 人，不到应到 6000 人的 66.6667 %"),
                said(CongressLedger.ledger(), Map.of("entitled", 6000, "present", 3999)));
        assertEquals(List.of("应到 30 人，名册里会议当天在任的代表是 28 人，请核对"),
                said(CongressLedger.ledger(), Map.of("entitled", 30, "present", 20, "delegates", 28)));
        Problem more = problems(CongressLedger.ledger(), Map.of("entitled", 30, "present", 31)).get(0);
        assertTrue(more.blocks(), "more than were to come is nonsense");
        assertTrue(
                MeetingFacts.below(19, 30, new BigDecimal("66.6667")) && !MeetingFacts.below(20, 30, new BigDecimal("66.6667")));
    }

    @Test
    void aSeatFitsItsBodyAndItsHolder() {
        assertEquals(List.of("“经审主任”一般不登记在“委员”里，请核对机构和职务"),
                said(SeatLedger.ledger(), Map.of("body", "委员", "duty", "经审主任")));
        assertEquals(List.of(), said(SeatLedger.ledger(), Map.of("body", "常委", "duty", "副主席")));
        assertTrue(problems(SeatLedger.ledger(), Map.of("body", "代表", "front_line", true, "management", "中层")).get(0).blocks());
    }

    private static Map<String, Object> with(Map<String, Object> values, String key, Object value) {
        Map<String, Object> more = new java.util.HashMap<>(values);
        more.put(key, value);
        return more;
    }

    private static Row row(Map<String, ? extends @Nullable Object> values) {
        return new Row(0, 0, new java.util.HashMap<>(values));
    }

    private static List<Problem> problems(Ledger ledger, Map<String, ? extends @Nullable Object> values) {
        return ledger.rules().stream().flatMap(rule -> rule.check(row(values), new Grounds(TODAY, PARAMETERS)).stream()).toList();
    }

    private static List<String> said(Ledger ledger, Map<String, ? extends @Nullable Object> values) {
        List<Problem> found = problems(ledger, values);
        assertTrue(found.stream().noneMatch(Problem::blocks), found::toString);
        return found.stream().map(Problem::sentence).toList();
    }
}
