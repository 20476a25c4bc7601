package org.streetunion.app.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.office.appraisals.AppraisalLedger;
import org.streetunion.app.reporting.summary.Summary;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.appraisal.AppraisalSheet;
import org.streetunion.app.work.appraisal.EndByAppraisal;
import org.streetunion.app.work.cadres.Cadres;
import org.streetunion.app.work.pay.Crowd;
import org.streetunion.app.work.pay.PaySheet;
import org.streetunion.app.work.pay.ProposePay;
import org.streetunion.reports.model.CellText;
import org.streetunion.reports.model.Report;

/**
 * A year of part-time cadres from appointment to dismissal and the three forms. Every number that is asked for is counted here by hand, in
 * plain arithmetic that shares nothing with the program.
 */
class CadreYearTest {
    private static final List<Integer> FAILING = List.of(3, 11);
    @TempDir
    private Path folder = Path.of("");

    @Test
    void aYearFromAppointmentToTheThreeForms() throws IOException {
        try (Office office = Databases.H2.office()) {
            CadreYear year = new CadreYear(office);
            year.appoint();
            year.sign();
            assertEquals(8, year.signed());
            year.keepDuties();
            year.crossOff();
            payThreeMonths(year);
            year.appraise(FAILING);
            for (int who = 0; who < year.names.size(); who++) {
                Row row = year.appraisal(year.names.get(who));
                assertEquals(target(who), row.get(AppraisalLedger.TARGET), "目标分 " + who);
                assertEquals(plain(total(who)), row.get(AppraisalLedger.TOTAL), "总分 " + who);
                assertEquals(grade(who), row.get(AppraisalLedger.GRADE), "等次 " + who);
            }
            year.decide();
            dismiss(office, year);
            octoberEndsForThem(year);
            forms(office, year);
        }
    }

    private static void payThreeMonths(CadreYear year) {
        assertEquals(12, year.payMonth(7, "", 0).lines());
        year.payMonth(8, "苗一", 5_000L);
        year.payMonth(9, "", 0);
    }

    private static void dismiss(Office office, CadreYear year) {
        EndByAppraisal end = new EndByAppraisal(office);
        long vice = year.appraisal("甘四").id();
        assertFalse(end.run(order(vice, 100, 80, 50), Cadres.CLERK).done(), "half of all delegates is not more than half");
        Saved recalled = end.run(order(vice, 100, 80, 51), Cadres.CLERK);
        assertTrue(recalled.done(), Cadres.said(recalled));
        assertTrue(end.run(order(year.appraisal("苗八").id(), null, null, null), Cadres.CLERK).done());
        assertEquals("罢免", reason(year, "甘四"));
        assertEquals("解聘", reason(year, "苗八"));
        assertTrue(Cadres.said(end.run(order(year.appraisal("苗一").id(), null, null, null), Cadres.CLERK)).contains("不称职"));
    }

    /** 9 of 31 days: 800.00 × 9 ÷ 31 = 232.258…, 500.00 × 9 ÷ 31 = 145.161…. */
    private static void octoberEndsForThem(CadreYear year) {
        ProposePay.Proposal october = year.pay.month(Crowd.PART_TIMERS, 2026, 10);
        Map<String, @Nullable Long> due = year.pay.due(october.id());
        assertEquals(12, due.size());
        assertEquals(23_226L, due.get("甘四"));
        assertEquals(14_516L, due.get("苗八"));
        assertEquals(3 * 80_000L + 7 * 50_000L + 23_226L + 14_516L,
                due.values().stream().mapToLong(each -> Objects.requireNonNullElse(each, 0L)).sum());
        assertEquals(10, year.pay.month(Crowd.PART_TIMERS, 2026, 11).lines(), "nobody is paid after 不称职");
    }

    private void forms(Office office, CadreYear year) throws IOException {
        Report appraisals = AppraisalSheet.of(office, 2026);
        for (int who = 0; who < year.names.size(); who++) {
            List<String> did = line(appraisals, 0, 1, year.names.get(who));
            assertEquals(String.valueOf(3 * visits(who)), did.get(12), "走访次数");
            List<String> got = line(appraisals, 1, 1, year.names.get(who));
            assertEquals(List.of("0", String.valueOf(visits(who)), String.valueOf(visits(who)), String.valueOf(visits(who)), "0"),
                    got.subList(7, 12), "各月履职");
            assertEquals(plain(total(who)).toPlainString(), got.get(21));
            assertEquals(grade(who), got.get(22));
            assertEquals(List.of(who < 4 ? "800.00" : "500.00", "1"), got.subList(23, 25), "标准、系数");
            assertEquals(who < 4 ? "2,400.00" : "1,500.00", got.get(25), "月津贴合计");
            assertEquals(List.of("0.00", got.get(25), who == 4 ? "1,450.00" : got.get(25)), got.subList(26, 29),
                    "年度奖励、应发合计、实发合计");
        }
        Report sheet = PaySheet.of(office, year.pay.view(batch(year, "2026年8月")));
        List<String> sum = last(sheet, 0);
        assertEquals(List.of("7,200.00", "50.00", "", "7,150.00"), sum.subList(7, 11), "应发、扣款、实发");
        assertEquals("实发合计（大写）：人民币柒仟壹佰伍拾元整", sheet.notes().get(0));

        Report fixes = office.summaries().find("fixes").orElseThrow()
                .compute(new Summary.Request(java.time.LocalDate.of(2026, 9, 30), Map.of("part", "定目标考核")));
        for (int i = 0; i < 8; i++) {
            String union = CadreYear.PLACES.get(i) + "社区总工会";
            List<List<String>> own = lines(fixes, 0).stream().filter(row -> row.get(1).equals(union)).toList();
            assertEquals(String.valueOf(visited(i)), own.get(0).get(8), union + "走访");
            assertEquals(String.valueOf(Math.min(60, 5 * visited(i))), own.get(0).get(12), union + "得分");
            assertEquals(String.valueOf(5 * (i + 1)), own.get(1).get(12), union + "调解得分");
        }
        Report money = office.summaries().find("fixes").orElseThrow()
                .compute(new Summary.Request(java.time.LocalDate.of(2026, 9, 30), Map.of("part", "定工作保障")));
        assertEquals(List.of("80,000.00", "28,014.00"), last(money, 0).subList(5, 7), "8 × 10,000 and 28 × 1,000.50");
        for (Report each : List.of(appraisals, sheet, fixes)) {
            WriteReport.Written written = WriteReport.into(folder, office, each.title(), each);
            assertTrue(Files.size(written.xlsx()) > 3_000 && Files.size(written.pdf()) > 3_000, each.title());
        }
    }

    /** Visits a month. */
    private static int visits(int who) {
        return who % 3 + 1;
    }

    /** In three months, of the sheet's assistant and of the vice-chair who looks after it. */
    private static int visited(int sheet) {
        return 3 * visits(sheet + 4) + (sheet < 4 ? 3 * visits(sheet) : 0);
    }

    /** 60 points for twelve visits, 40 for eight cases. */
    private static int sheetPoints(int sheet) {
        return Math.min(60, 5 * visited(sheet)) + 5 * (sheet + 1);
    }

    /** A vice-chair has two sheets; an assistant one, of weight 60, and the list, of weight 20. */
    private static BigDecimal target(int who) {
        if (who < 4) {
            return plain(BigDecimal.valueOf(sheetPoints(who) + sheetPoints(who + 4)).divide(BigDecimal.valueOf(2)));
        }
        BigDecimal list = new BigDecimal(who % 2 == 0 ? "100" : "66.67");
        return plain(BigDecimal.valueOf(60L * sheetPoints(who - 4)).add(list.multiply(BigDecimal.valueOf(20)))
                .divide(BigDecimal.valueOf(80), 2, RoundingMode.HALF_UP));
    }

    /** 16 for each of the five that was done, 1 for each entry. */
    private static int duty(int who) {
        int entries = 3 * visits(who);
        return Math.min(100, 16 * Math.min(Math.min(who % 6, entries), 5) + entries);
    }

    private static BigDecimal total(int who) {
        boolean bad = FAILING.contains(who);
        int typed = bad ? 10 * 20 + 20 * 20 + 30 * 20 : 10 * 90 + 20 * 85 + 30 * (88 - who);
        return BigDecimal.valueOf(typed + 20L * duty(who)).add(target(who).multiply(BigDecimal.valueOf(20)))
                .divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP);
    }

    private static String grade(int who) {
        double total = total(who).doubleValue();
        return total >= 90 ? "优秀" : total >= 75 ? "称职" : total >= 60 ? "基本称职" : "不称职";
    }

    private static EndByAppraisal.Order order(long appraisal, @Nullable Integer entitled, @Nullable Integer present,
            @Nullable Integer votes) {
        return new EndByAppraisal.Order(appraisal, CadreYear.TODAY, entitled, present, votes, "街工〔2026〕9号");
    }

    private static String reason(CadreYear year, String name) {
        return year.pay.rows("appointments").stream()
                .filter(row -> org.streetunion.app.ledger.Reference.to(year.pay.person(name)).equals(row.get(
                        AppointmentLedger.PERSON)))
                .findFirst().orElseThrow().get(AppointmentLedger.END_REASON, "");
    }

    private static long batch(CadreYear year, String month) {
        return year.pay.rows("paybatches").stream().filter(row -> String.valueOf(row.values().get("name")).contains(month))
                .findFirst().orElseThrow().id();
    }

    private static List<String> line(Report report, int table, int column, String word) {
        return lines(report, table).stream().filter(row -> row.get(column).equals(word)).findFirst().orElseThrow();
    }

    private static List<String> last(Report report, int table) {
        List<List<String>> all = lines(report, table);
        return all.get(all.size() - 1);
    }

    private static List<List<String>> lines(Report report, int table) {
        List<List<String>> lines = new ArrayList<>();
        report.tables().get(table).rows().forEach(row -> lines.add(row.cells().stream().map(CellText::of).toList()));
        return lines;
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
