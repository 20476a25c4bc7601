package org.streetunion.app.work.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.appraisals.AppraisalLedger;
import org.streetunion.app.office.parameters.ParameterLedger;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.SupplyRows;
import org.streetunion.app.work.cadres.Cadres;
import org.streetunion.app.work.pay.PayOffice;
import org.streetunion.app.work.sheets.TwoSheets;
import org.streetunion.app.work.tasks.AcceptClaim;
import org.streetunion.app.work.tasks.ClaimProject;
import org.streetunion.app.work.tasks.CloseTasks;

/** What sheets, lists and claims give somebody stands in the appraisal, with how it came about. Today is 9 October 2026. */
class EarnedPointsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 9);

    @ParameterizedTest
    @EnumSource(Databases.class)
    void sheetsListsAndClaimsFlowIntoTheAppraisal(Databases kind) {
        try (Office office = kind.office()) {
            new SupplyRows(office).run(Map.of(ParameterLedger.KEY, ParameterLedger.SHIPPED));
            TwoSheets two = new TwoSheets(office);
            PayOffice pay = new PayOffice(office);
            pay.viceChair("凌一", PayOffice.START);
            pay.assistant("凌二", PayOffice.START, LocalDate.of(2026, 12, 31));
            long person = pay.person("凌一");
            two.post(two.first, "兼职副主席", person, 75);
            two.post(two.second, "协理员", person, 25);
            two.target(two.first, "调解", 10, 8, 100);
            two.target(two.second, "活动", 4, 1, 50);
            assertNull(reckoned(office, pay, "凌一").get(AppraisalLedger.TARGET), "nothing is owed before it is signed");

            two.sign(two.first);
            two.sign(two.second);
            Row sheets = reckoned(office, pay, "凌一");
            assertEquals(new BigDecimal("66.25"), sheets.get(AppraisalLedger.TARGET), "(80 × 75 + 25 × 25) ÷ 100");
            assertEquals("责任书 66.25（2 家：望海社区总工会 80、听涛社区总工会 25）", sheets.get(AppraisalLedger.TARGET_HOW));

            task(office, pay, person);
            assertEquals(new BigDecimal("62.19"), reckoned(office, pay, "凌一").get(AppraisalLedger.TARGET),
                    "(66.25 × 60 + 50 × 20) ÷ 80");
            claim(office, pay, person);
            Row all = reckoned(office, pay, "凌一");
            assertEquals(new BigDecimal("67.75"), all.get(AppraisalLedger.TARGET), "(66.25 × 60 + 50 × 20 + 90 × 20) ÷ 100");
            assertTrue(all.get(AppraisalLedger.TARGET_HOW, "").endsWith("；清单按期销号 1/2 = 50；认领验收 1 项平均 90"),
                    all.get(AppraisalLedger.TARGET_HOW));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoHasNoTargetIsGradedByTheRestAndWhatDoesNotCountIsSaid(Databases kind) {
        try (Office office = kind.office()) {
            new SupplyRows(office).run(Map.of(ParameterLedger.KEY, ParameterLedger.SHIPPED));
            TwoSheets two = new TwoSheets(office);
            PayOffice pay = new PayOffice(office);
            pay.viceChair("凌一", PayOffice.START);
            pay.assistant("凌二", PayOffice.START, LocalDate.of(2026, 12, 31));
            two.post(two.first, "兼职副主席", pay.person("凌一"), 0);
            two.target(two.first, "调解", 10, 8, 100);
            two.sign(two.first);
            assertTrue(said(Appraise.usual(office).run(2026, Cadres.CLERK)).contains("有 1 人有目标分，考评目标权重是 0，没有计入总分"));

            weight(office, pay, "考评街道评分权重", "20");
            weight(office, pay, "考评目标权重", "20");
            score(office, pay, "凌一");
            score(office, pay, "凌二");
            String remarks = said(Appraise.usual(office).run(2026, Cadres.CLERK));

            assertTrue(remarks.contains("凌二没有目标分，目标的权重分摊到其余各项"), remarks);
            Row with = appraisal(office, pay, "凌一");
            assertEquals(new BigDecimal("61"), with.get(AppraisalLedger.TOTAL), "9 + 18 + 18 + 0 + 16");
            Row without = appraisal(office, pay, "凌二");
            assertEquals(new BigDecimal("12.5"), without.get(AppraisalLedger.SELF_WEIGHT));
            assertEquals(new BigDecimal("56.25"), without.get(AppraisalLedger.TOTAL), "50 of the other 80 weigh 90, the rest 0");
        }
    }

    private static void task(Office office, PayOffice pay, long person) {
        long task = pay.cadres.save("tasks", Row.NEW.with("kind", "任务清单").with("item", "月度例会").with("level", "街道")
                .with("frequency", "月").with("entered_on", LocalDate.of(2026, 8, 1)).with("person", Reference.to(person)));
        CloseTasks.Done done = CloseTasks.run(office, new CloseTasks.Order(List.of(new CloseTasks.Turn(task, "2026年9月")),
                LocalDate.of(2026, 9, 20), null, "", List.of()), Cadres.CLERK);
        assertEquals(1, done.closed(), done.problems().toString());
    }

    private static void claim(Office office, PayOffice pay, long person) {
        long project = pay.cadres.save("projects", Row.NEW.with("code", "X01").with("name", "夏送清凉").with("kind", "文化体育活动")
                .with("in_year", 2026).with("budget", 1_234_567L));
        ClaimProject.run(office, new ClaimProject.Order(project, "包干认领", List.of(person), List.of(), TODAY, "负责到底", null),
                Cadres.CLERK);
        long claim = AcceptClaim.find(office, project, person, null).orElseThrow();
        assertTrue(AcceptClaim.run(office, new AcceptClaim.Order(claim, TODAY, null, "好", 90), Cadres.CLERK).batch() > 0);
    }

    private static void weight(Office office, PayOffice pay, String name, String amount) {
        Row row = office.registers().get("parameters").store().first(Query.ALL.search(name), 1).get(0);
        pay.cadres.save("parameters", row.with("amount", new BigDecimal(amount)));
    }

    private static void score(Office office, PayOffice pay, String name) {
        BigDecimal ninety = new BigDecimal("90");
        pay.cadres.save(AppraisalLedger.KEY, appraisal(office, pay, name).with(AppraisalLedger.SELF, ninety)
                .with(AppraisalLedger.UNIONS, ninety).with(AppraisalLedger.STREET, ninety));
    }

    private static Row reckoned(Office office, PayOffice pay, String name) {
        assertTrue(Appraise.usual(office).run(2026, Cadres.CLERK).done());
        return appraisal(office, pay, name);
    }

    private static Row appraisal(Office office, PayOffice pay, String name) {
        return office.registers().get(AppraisalLedger.KEY).store().first(Query.ALL, 99).stream()
                .filter(row -> Reference.to(pay.person(name)).equals(row.get(AppraisalLedger.PERSON))).findFirst().orElseThrow();
    }

    private static String said(Appraise.Done done) {
        return done.problems().stream().map(Problem::sentence).collect(Collectors.joining("；"));
    }
}
