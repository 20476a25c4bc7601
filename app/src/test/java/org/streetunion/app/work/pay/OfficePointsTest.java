package org.streetunion.app.work.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.appraisals.AppraisalLedger;
import org.streetunion.app.office.parameters.ParameterLedger;
import org.streetunion.app.office.paylines.PayLineLedger;
import org.streetunion.app.office.schemes.BandLedger;
import org.streetunion.app.office.schemes.SchemeLedger;
import org.streetunion.app.office.scores.ScoreLedger;
import org.streetunion.app.office.standards.StandardLedger;
import org.streetunion.app.office.stars.StarLedger;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.SupplyRows;
import org.streetunion.app.work.appraisal.Appraise;
import org.streetunion.app.work.cadres.Cadres;

/** Scores of unions feed the allowances of their chairs: the published scheme of the year before, its band's coefficient, and the stars. */
class OfficePointsTest {
    @ParameterizedTest
    @EnumSource(Databases.class)
    void aPublishedSchemeOfTheYearBeforeGivesChairsTheirCoefficient(Databases kind) {
        try (Office office = kind.office()) {
            PayOffice pay = new PayOffice(office);
            pay.standard("企业工会主席", "岗位津贴", "每月", 10_000L, PayOffice.START);
            pay.chair("甘甲", "甲厂工会委员会", PayOffice.START);
            pay.chair("甘乙", "乙厂工会委员会", PayOffice.START);
            long scheme = scheme(pay, "2025年积分制", 2025);
            score(pay, scheme, "甲厂工会委员会", "92", false);
            score(pay, scheme, "乙厂工会委员会", "92", true);
            ProposePay.Proposal open = pay.month(Crowd.CHAIRS, 2026, 6);
            assertEquals(10_000L, pay.due(open.id()).get("甘甲"), "a scheme that is not published gives nobody anything");

            publish(pay, scheme);
            ProposePay.Proposal july = pay.month(Crowd.CHAIRS, 2026, 7);
            assertEquals(12_000L, pay.due(july.id()).get("甘甲"));
            assertEquals("2026年7月 100.00 元×31/31 天，系数 1.2；2025年积分制 92 分，好", reason(pay, july.id(), "甘甲"));
            assertEquals(10_000L, pay.due(july.id()).get("甘乙"), "ruled out: no coefficient");
            assertTrue(reason(pay, july.id(), "甘乙").endsWith("；2025年积分制一票否决，请核对是否发放"));

            long other = scheme(pay, "2025年星级", 2025);
            score(pay, other, "甲厂工会委员会", "60", false);
            publish(pay, other);
            ProposePay.Proposal august = pay.month(Crowd.CHAIRS, 2026, 8);
            assertEquals(10_000L, pay.due(august.id()).get("甘甲"), "nobody said which of two counts");
            assertTrue(reason(pay, august.id(), "甘甲").contains("有 2 个公布的方案评了这家工会"), reason(pay, august.id(), "甘甲"));
            pay.cadres.save("schemes", pay.cadres.row("schemes", scheme).with(SchemeLedger.FOR_PAY, true));
            assertEquals(12_000L, pay.due(pay.month(Crowd.CHAIRS, 2026, 9).id()).get("甘甲"));

            pay.coefficient("企业工会主席", "90", null, "1.5");
            assertEquals(15_000L, pay.due(pay.month(Crowd.CHAIRS, 2026, 10).id()).get("甘甲"), "the office's own bands come first");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void starsHoldFromTheDayTheyAreGivenUntilTheyAreTaken(Databases kind) {
        try (Office office = kind.office()) {
            PayOffice pay = new PayOffice(office);
            pay.cadres.save(StandardLedger.KEY, PayOffice.standardRow("企业工会主席", "岗位津贴", "每月", 8_000L, PayOffice.START)
                    .with(StandardLedger.SCALE, "星级").with(StandardLedger.GRADE, "三星"));
            pay.standard("企业工会主席", "岗位津贴", "每月", 5_000L, PayOffice.START);
            pay.chair("甘甲", "甲厂工会委员会", PayOffice.START);
            star(pay, LocalDate.of(2026, 3, 1), "评定", "三星");
            star(pay, LocalDate.of(2026, 8, 15), StarLedger.CANCELLED, null);

            assertEquals(5_000L, pay.due(pay.month(Crowd.CHAIRS, 2026, 2).id()).get("甘甲"));
            assertEquals(8_000L, pay.due(pay.month(Crowd.CHAIRS, 2026, 3).id()).get("甘甲"));
            assertEquals(5_000L, pay.due(pay.month(Crowd.CHAIRS, 2026, 9).id()).get("甘甲"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aPersonsPointsAreTheDecidedTotalOfTheYearBefore(Databases kind) {
        try (Office office = kind.office()) {
            new SupplyRows(office).run(Map.of(ParameterLedger.KEY, ParameterLedger.SHIPPED));
            PayOffice pay = new PayOffice(office);
            long person = pay.person("苗正");
            pay.viceChair("苗正", LocalDate.of(2025, 1, 1));
            Appraise.usual(office).run(2025, Cadres.CLERK);
            BigDecimal ninety = new BigDecimal("90");
            pay.cadres.save("appraisals", pay.rows("appraisals").get(0).with(AppraisalLedger.SELF, ninety)
                    .with(AppraisalLedger.UNIONS, ninety).with(AppraisalLedger.STREET, ninety)
                    .with(AppraisalLedger.GRADE, "基本称职"));
            assertEquals(Optional.empty(), new OfficePoints(office).ofPerson(person, PayOffice.START), "not decided");

            pay.cadres.save("appraisals",
                    pay.rows("appraisals").get(0).with(AppraisalLedger.DECIDED, LocalDate.of(2026, 1, 20)));
            assertEquals(Optional.of(new BigDecimal("63")), new OfficePoints(office).ofPerson(person, PayOffice.START));
            assertEquals(Optional.empty(), new OfficePoints(office).ofPerson(person, LocalDate.of(2025, 12, 1)));
        }
    }

    private static void star(PayOffice pay, LocalDate day, String what, @org.jspecify.annotations.Nullable String star) {
        pay.cadres.save("stars", Row.NEW.with(StarLedger.UNION, union(pay, "甲厂工会委员会")).with(StarLedger.DECIDED_ON, day)
                .with(StarLedger.KIND, what).with(StarLedger.STAR, star));
    }

    private static long scheme(PayOffice pay, String name, int year) {
        long scheme = pay.cadres.save("schemes", Row.NEW.with(SchemeLedger.NAME, name).with(SchemeLedger.YEAR, year)
                .with(SchemeLedger.COUNTING, "以街道评分为准").with(SchemeLedger.STATE, "执行"));
        long criterion = pay.cadres.save("criteria", Row.NEW.with("name", name + "指标").with("nature", "基本分")
                .with("source", "人工填报").with("scoring", "每1件得1，最多100").with("maximum", BigDecimal.valueOf(100)));
        pay.cadres.save("schemeitems", Row.NEW.with("scheme", Reference.to(scheme)).with("criterion", Reference.to(criterion)));
        pay.cadres.save("bands", Row.NEW.with(BandLedger.SCHEME, Reference.to(scheme)).with(BandLedger.GRADE, "好")
                .with(BandLedger.LEAST, BigDecimal.valueOf(90)).with(BandLedger.COEFFICIENT, new BigDecimal("1.2")));
        return scheme;
    }

    private static void score(PayOffice pay, long scheme, String union, String points, boolean veto) {
        Row item = pay.rows("schemeitems").stream().filter(row -> Reference.to(scheme).equals(row.values().get("scheme")))
                .findFirst().orElseThrow();
        Row row = Row.NEW.with(ScoreLedger.SCHEME, Reference.to(scheme)).with(ScoreLedger.UNION, union(pay, union))
                .with("criterion", item.values().get("criterion")).with(ScoreLedger.STREET, new BigDecimal(points));
        pay.cadres.save("scores", row);
        if (veto) {
            long fraud = pay.cadres.save("criteria", Row.NEW.with("name", "造假").with("nature", "一票否决").with("source", "人工填报")
                    .with("scoring", "一票否决").with("maximum", BigDecimal.ZERO));
            pay.cadres.save("schemeitems", Row.NEW.with("scheme", Reference.to(scheme)).with("criterion", Reference.to(fraud)));
            pay.cadres.save("scores", Row.NEW.with(ScoreLedger.SCHEME, Reference.to(scheme)).with(ScoreLedger.UNION,
                    union(pay, union)).with("criterion", Reference.to(fraud)).with(ScoreLedger.VETO, true));
        }
    }

    private static void publish(PayOffice pay, long scheme) {
        pay.cadres.save("schemes", pay.cadres.row("schemes", scheme).with(SchemeLedger.STATE, SchemeLedger.PUBLISHED));
    }

    private static String reason(PayOffice pay, long batch, String name) {
        return pay.line(batch, name).get(PayLineLedger.REASON, "");
    }

    private static Reference union(PayOffice pay, String name) {
        return Reference.to(pay.rows("unions").stream().filter(row -> name.equals(row.values().get("name"))).findFirst()
                .orElseThrow().id());
    }
}
