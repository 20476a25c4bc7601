package org.streetunion.app.work.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.office.appraisals.AppraisalLedger;
import org.streetunion.app.office.duties.DutyLedger;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.SupplyRows;
import org.streetunion.app.work.cadres.Cadres;
import org.streetunion.app.work.pay.PayOffice;

/** A year's appraisals are counted, weighed and graded at once; who failed is led out the right way. */
class AppraiseTest {
    private static final LocalDate YEAR_END = LocalDate.of(2026, 12, 31);
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 9);

    private static PayOffice supplied(Office office) {
        new SupplyRows(office).run(Map.of("parameters", org.streetunion.app.office.parameters.ParameterLedger.SHIPPED));
        return new PayOffice(office);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aYearIsReckonedForEverybodyAtOnce(Databases kind) {
        try (Office office = kind.office()) {
            PayOffice pay = supplied(office);
            pay.viceChair("凌一", PayOffice.START);
            pay.assistant("凌二", PayOffice.START, YEAR_END);
            pay.assistant("凌迟", LocalDate.of(2026, 9, 1), YEAR_END);
            duties(pay, "凌一", "一件事", "一次活动", "一条建议", "帮带一家", "一个案例");

            Appraise.Done first = Appraise.usual(office).run(2026, Cadres.CLERK);

            assertEquals(3, first.people());
            assertTrue(said(first.problems()).contains("凌一、凌二、凌迟还没有自评分、基层工会评议分、街道总工会评分，算不出总分"), said(first.problems()));
            Row row = appraisal(office, pay, "凌一");
            assertEquals(new BigDecimal("85"), row.get(AppraisalLedger.DUTY), "5 × 16 and 5 entries");
            assertEquals("一件事1、一次活动1、一条建议1、帮带一家1、一个案例1", row.get(AppraisalLedger.FIVE));
            assertNull(row.get(AppraisalLedger.TOTAL));
            assertEquals(AppraisalLedger.UNGRADED, appraisal(office, pay, "凌迟").get(AppraisalLedger.GRADE), "four months");
            assertEquals("还缺一件事、一次活动、一条建议、帮带一家、一个案例", appraisal(office, pay, "凌二").get(AppraisalLedger.FIVE));

            score(office, pay, "凌一", "95", "90", "96");
            score(office, pay, "凌二", "60", "50", "55");
            assertEquals(new BigDecimal("91.4"), appraisal(office, pay, "凌一").get(AppraisalLedger.TOTAL),
                    "9.5 + 18 + 38.4 + 25.5");
            Appraise.Done again = Appraise.usual(office).run(2026, Cadres.CLERK);
            assertEquals("优秀", appraisal(office, pay, "凌一").get(AppraisalLedger.GRADE));
            assertEquals("不称职", appraisal(office, pay, "凌二").get(AppraisalLedger.GRADE));
            assertTrue(said(again.problems()).contains("按比例上限最多 0 人；总分靠后的是 凌一（91.4）"), said(again.problems()));
            assertEquals(3, office.registers().get(AppraisalLedger.KEY).count(Query.ALL), "nobody twice");
            office.batches().undo(again.batch(), Cadres.CLERK, lines -> {});
            assertNull(appraisal(office, pay, "凌一").get(AppraisalLedger.GRADE));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void furtherKindsAreAppraisedWhereAParameterSaysSo(Databases kind) {
        try (Office office = kind.office()) {
            PayOffice pay = supplied(office);
            pay.cadres.save("appointments", Cadres.post(pay.person("凌主"), "主席", "兼职", "社区", PayOffice.START));
            pay.cadres.save("appointments", Cadres.post(pay.person("凌社"), "社会化工会工作者", "聘任", "街道", PayOffice.START));
            pay.standard("社会化工会工作者", "月津贴", "每月", 40_000L, PayOffice.START);
            pay.lock(pay.month(org.streetunion.app.work.pay.Crowd.WORKERS, 2026, 8).id());
            assertEquals("2026年没有在任的兼职副主席、协理员", said(Appraise.usual(office).run(2026, Cadres.CLERK).problems()));

            for (String name : List.of("考评列入兼职主席", "考评列入社会化工会工作者")) {
                Row row = office.registers().get("parameters").store().first(Query.ALL.search(name), 1).get(0);
                pay.cadres.save("parameters", row.with("amount", BigDecimal.ONE));
            }
            assertEquals(2, Appraise.usual(office).run(2026, Cadres.CLERK).people());
            assertEquals("兼职主席", appraisal(office, pay, "凌主").get(AppraisalLedger.KIND));
            assertEquals(40_000L, new YearPaid(office.registers(), 2026).of(pay.person("凌社")).paid(), "counted in the sheet too");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatWasChosenOrDecidedStaysAndWeightsMustAddUp(Databases kind) {
        try (Office office = kind.office()) {
            PayOffice pay = supplied(office);
            pay.viceChair("凌一", PayOffice.START);
            Appraise.usual(office).run(2026, Cadres.CLERK);
            score(office, pay, "凌一", "80", "80", "80");
            pay.cadres.save(AppraisalLedger.KEY, appraisal(office, pay, "凌一").with(AppraisalLedger.GRADE, "称职"));
            Appraise.with(office, (person, year) -> Optional.of(new BigDecimal("77"))).run(2026, Cadres.CLERK);
            Row row = appraisal(office, pay, "凌一");
            assertEquals("称职", row.get(AppraisalLedger.GRADE), "somebody chose it");
            assertEquals("不称职", row.get(AppraisalLedger.PROPOSED));
            assertEquals(new BigDecimal("77"), row.get(AppraisalLedger.TARGET), "a port that targets plug into");

            assertTrue(refused(pay, row.with(AppraisalLedger.SHOWN_FROM, TODAY).with(AppraisalLedger.SHOWN_TO, TODAY.plusDays(4))
                    .with(AppraisalLedger.DECIDED, TODAY.plusDays(4))).contains("审定应在公示结束"));
            assertTrue(refused(pay, row.with(AppraisalLedger.DEDUCTION, BigDecimal.TEN)).contains("扣分原因"));
            assertTrue(refused(pay, row.with(AppraisalLedger.OUTCOME, "解聘")).contains("只有“不称职”"));
            Row failed = row.with(AppraisalLedger.GRADE, "不称职");
            assertTrue(refused(pay, failed.with(AppraisalLedger.OUTCOME, "罢免")).contains("“罢免”不能直接填写"));
            pay.cadres.save(AppraisalLedger.KEY, row.with(AppraisalLedger.DECIDED, TODAY));
            Appraise.Done none = Appraise.usual(office).run(2026, Cadres.CLERK);
            assertFalse(none.done());
            assertEquals("2026年的考评都审定了", said(none.problems()));

            Row weight = office.registers().get("parameters").store().first(Query.ALL.search("考评目标权重"), 1).get(0);
            pay.cadres.save("parameters", weight.with("amount", BigDecimal.ONE));
            assertTrue(said(Appraise.usual(office).check(2026)).contains("合计是 101，应为 100"));
            assertTrue(said(Appraise.usual(office).check(2062)).contains("今年或以前"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoFailedIsRecalledByMoreThanHalfOfAllOrDismissed(Databases kind) {
        try (Office office = kind.office()) {
            PayOffice pay = supplied(office);
            long vice = pay.viceChair("凌一", PayOffice.START);
            long assistant = pay.assistant("凌二", PayOffice.START, YEAR_END);
            Appraise.usual(office).run(2026, Cadres.CLERK);
            List.of("凌一", "凌二").forEach(name -> score(office, pay, name, "50", "50", "50"));
            Appraise.usual(office).run(2026, Cadres.CLERK);
            long failed = appraisal(office, pay, "凌一").id();
            assertTrue(said(new EndByAppraisal(office).check(order(failed, 101, 90, 51))).contains("还没有审定"));
            List.of("凌一", "凌二").forEach(name -> pay.cadres.save(AppraisalLedger.KEY,
                    appraisal(office, pay, name).with(AppraisalLedger.DECIDED, TODAY)));

            String open = said(Appraise.usual(office).remarks(2026));
            assertTrue(open.contains("凌一不称职已审定，任职还没有罢免或解聘"), open);
            EndByAppraisal end = new EndByAppraisal(office);
            assertTrue(said(end.check(order(failed, 100, 90, 50))).contains("没有超过全体 100 名代表（会员）的半数"),
                    "half is not more than half");
            delegates(office);
            assertEquals(2, end.delegates(failed, TODAY), "of the last term, who has not left");
            assertTrue(said(end.check(order(failed, 100, 90, 51))).contains("应到 100 名代表，名册里在任的代表是 2 名，请核对"));
            assertFalse(said(end.check(order(failed, 2, 2, 2))).contains("名册里"));
            assertTrue(said(end.check(order(failed, 100, 60, 61))).contains("赞成票不能多于实到"));
            assertTrue(said(end.check(order(failed, null, null, null))).contains("请填应到、实到和赞成票"));
            Saved recalled = end.run(order(failed, 100, 60, 51), Cadres.CLERK);
            assertTrue(recalled.done(), Cadres.said(recalled));
            Row post = pay.cadres.row("appointments", vice);
            assertEquals("罢免", post.get(AppointmentLedger.END_REASON));
            assertEquals("街工〔2026〕9号", post.get(AppointmentLedger.END_NO));
            assertEquals(51, appraisal(office, pay, "凌一").get(AppraisalLedger.VOTES));
            assertEquals(51, post.get(AppointmentLedger.RECALL_VOTES));
            assertFalse(said(Appraise.usual(office).remarks(2026)).contains("凌一不称职"), "the post is over");
            office.batches().undo(recalled.batch(), Cadres.CLERK, lines -> {});
            assertNull(pay.cadres.row("appointments", vice).get(AppointmentLedger.END_REASON), "one act, one undo");
            assertNull(appraisal(office, pay, "凌一").get(AppraisalLedger.OUTCOME));

            assertTrue(end.run(order(appraisal(office, pay, "凌二").id(), null, null, null), Cadres.CLERK).done());
            assertEquals("解聘", pay.cadres.row("appointments", assistant).get(AppointmentLedger.END_REASON));
            assertEquals("解聘", appraisal(office, pay, "凌二").get(AppraisalLedger.OUTCOME));
        }
    }

    /** The street's own: one in the first term, two in the second and one who left it. */
    private static void delegates(Office office) {
        Street street = new Street(office);
        long own = street.write("unions", List.of(Street.values(Map.of("name", "甲街道总工会", "kind", "街道工会", "form", "总工会"))))
                .get(0);
        int term = 1;
        for (String name : List.of("甲代表", "乙代表", "丙代表", "丁代表")) {
            long person = street.write("people", List.of(Street.values(Map.of("name", name)))).get(0);
            Row seat = Street.values(Map.of("union", Reference.to(own), "term_no", term, "body", "代表",
                    "person", Reference.to(person)));
            street.write("seats", List.of(name.equals("丁代表") ? seat.with("left_on", TODAY) : seat));
            term = 2;
        }
    }

    private static EndByAppraisal.Order order(long appraisal, @org.jspecify.annotations.Nullable Integer entitled,
            @org.jspecify.annotations.Nullable Integer present, @org.jspecify.annotations.Nullable Integer votes) {
        return new EndByAppraisal.Order(appraisal, TODAY, entitled, present, votes, "街工〔2026〕9号");
    }

    private static void duties(PayOffice pay, String name, String... items) {
        for (String item : items) {
            pay.cadres.save("duties", Row.NEW.with(DutyLedger.PERSON, Reference.to(pay.person(name)))
                    .with(DutyLedger.DAY, LocalDate.of(2026, 5, 6)).with(DutyLedger.KIND, "其他").with(DutyLedger.ITEM, item)
                    .with(DutyLedger.CONTENT, item));
        }
    }

    private static void score(Office office, PayOffice pay, String name, String self, String unions, String street) {
        pay.cadres.save(AppraisalLedger.KEY,
                appraisal(office, pay, name).with(AppraisalLedger.SELF, new BigDecimal(self))
                        .with(AppraisalLedger.UNIONS, new BigDecimal(unions))
                        .with(AppraisalLedger.STREET, new BigDecimal(street)));
    }

    private static Row appraisal(Office office, PayOffice pay, String name) {
        return office.registers().get(AppraisalLedger.KEY).store().first(Query.ALL, 99).stream()
                .filter(row -> Reference.to(pay.person(name)).equals(row.get(AppraisalLedger.PERSON))).findFirst().orElseThrow();
    }

    private static String refused(PayOffice pay, Row row) {
        Saved saved = pay.cadres.tried(AppraisalLedger.KEY, row);
        assertFalse(saved.done());
        return Cadres.said(saved);
    }

    private static String said(List<Problem> problems) {
        return problems.stream().map(Problem::sentence).collect(Collectors.joining("；"));
    }
}
