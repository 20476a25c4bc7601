package org.streetunion.app.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetunion.app.Wiring;
import org.streetunion.app.database.OfficeUnavailable;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.office.appraisals.AppraisalLedger;
import org.streetunion.app.office.paylines.PayLineLedger;
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
import org.streetunion.sample.model.Size;

/**
 * The part-time cadres of a practice street, as a new user would go about it: four vice-chairs and eight assistants beside those that are
 * there, eight sheets, three months of duties and pay, the appraisal, one dismissal, the three forms. What they say is counted by hand.
 */
class CadreWalkTest {
    private static final int FAILED = 11;
    private static final long OFF = 5_000L;
    private static final LocalDate QUARTER_END = LocalDate.of(2026, 9, 30);
    @TempDir
    Path folder;

    @Test
    void onAFewOfEverything() throws IOException, OfficeUnavailable, UnreadableFile {
        walk(Size.SMALL);
    }

    @Test
    @Tag("large")
    void onTheOrdinaryStreet() throws IOException, OfficeUnavailable, UnreadableFile {
        walk(Size.XIAOGANG);
    }

    private void walk(Size size) throws IOException, OfficeUnavailable, UnreadableFile {
        try (Office office = Wiring.supplied(folder.resolve("office"), Databases.CLOCK)) {
            LoadPractice.into(office, size, folder.resolve("台账"), (file, report) -> {});
            HandCount hand = new HandCount(office, 80_000L, 50_000L);
            CadreYear year = new CadreYear(office, unionsWithoutSheet(hand));
            long before = year.signed();
            year.appoint();
            year.sign();
            assertEquals(before + 8, year.signed());
            year.keepDuties();
            paid(year, hand);
            appraised(year, hand);
            year.decide();
            dismissed(office, year, hand);
            printed(office, year, hand);
        }
    }

    /** Eight that are there and have no sheet of this year yet. */
    private static List<Long> unionsWithoutSheet(HandCount hand) {
        List<Object> have = new ArrayList<>();
        hand.list("assignments").forEach(sheet -> have.add(Objects.requireNonNull(sheet.get("union"))));
        List<Long> free = new ArrayList<>();
        hand.list("unions").forEach(union -> {
            Long id = (Long) Objects.requireNonNull(union.get("id"));
            boolean usual = "正常".equals(union.get("state")) && !"街道工会".equals(union.get("kind"));
            if (usual && !have.contains(Reference.to(id)) && free.size() < CadreYear.PLACES.size()) {
                free.add(id);
            }
        });
        return free;
    }

    /** Everybody who is there gets what the days come to, the street's own from before as well; one is late and loses something. */
    private static void paid(CadreYear year, HandCount hand) {
        for (int month = 7; month <= 9; month++) {
            ProposePay.Proposal proposal = year.payMonth(month, "苗一", month == 8 ? OFF : 0);
            Map<Long, Long> expected = hand.month(YearMonth.of(2026, month), Map.of());
            assertTrue(expected.size() >= 12, "those who were there and the twelve");
            assertEquals(expected, due(year, proposal.id()), "month " + month);
        }
    }

    private static Map<Long, Long> due(CadreYear year, long batch) {
        Map<Long, Long> due = new TreeMap<>();
        year.pay.view(batch).lines().forEach(line -> due.put(Objects.requireNonNull(line.get(PayLineLedger.PERSON)).id(),
                line.get(PayLineLedger.DUE, -1L)));
        return due;
    }

    private static void appraised(CadreYear year, HandCount hand) {
        year.appraise(List.of(FAILED));
        for (int who = 0; who < year.names.size(); who++) {
            Row row = year.appraisal(year.names.get(who));
            BigDecimal total = total(year, hand, who);
            assertEquals(0, target(year, hand, who).compareTo(row.get(AppraisalLedger.TARGET, BigDecimal.TEN.negate())),
                    "目标分 " + who);
            assertEquals(0, total.compareTo(row.get(AppraisalLedger.TOTAL, BigDecimal.ZERO)), "总分 " + who);
            assertEquals(grade(total), row.get(AppraisalLedger.GRADE), "等次 " + who);
        }
        assertEquals("不称职", year.appraisal("苗八").get(AppraisalLedger.GRADE));
    }

    /** 苗八 is dismissed by what was decided today: paid up to today in October, and never after. */
    private static void dismissed(Office office, CadreYear year, HandCount hand) {
        Saved ended = new EndByAppraisal(office).run(new EndByAppraisal.Order(year.appraisal("苗八").id(), CadreYear.TODAY, null,
                null, null, "街工〔2026〕9号"), Cadres.CLERK);
        assertTrue(ended.done(), Cadres.said(ended));
        Map<Long, LocalDate> failed = Map.of(year.pay.person("苗八"), CadreYear.TODAY);
        ProposePay.Proposal october = year.pay.month(Crowd.PART_TIMERS, 2026, 10);
        Map<Long, Long> due = due(year, october.id());
        assertEquals(hand.month(YearMonth.of(2026, 10), failed), due);
        assertEquals(14_516L, due.get(year.pay.person("苗八")), "500.00 × 9 ÷ 31");
        Map<Long, Long> november = due(year, year.pay.month(Crowd.PART_TIMERS, 2026, 11).id());
        assertEquals(hand.month(YearMonth.of(2026, 11), failed), november);
        assertTrue(!november.containsKey(year.pay.person("苗八")));
    }

    private void printed(Office office, CadreYear year, HandCount hand) throws IOException {
        Report appraisals = AppraisalSheet.of(office, 2026);
        Map<Long, Long> three = new TreeMap<>();
        for (int month = 7; month <= 9; month++) {
            hand.month(YearMonth.of(2026, month), Map.of()).forEach((person, due) -> three.merge(person, due, Long::sum));
        }
        for (int who = 0; who < year.names.size(); who++) {
            long person = year.pay.person(year.names.get(who));
            List<String> did = line(appraisals, 0, year.names.get(who));
            assertEquals(String.valueOf(hand.duties(person, "走访联系", 0, "")), did.get(12), "走访次数");
            List<String> got = line(appraisals, 1, year.names.get(who));
            for (int month = 1; month <= 12; month++) {
                assertEquals(String.valueOf(hand.duties(person, "", month, "")), got.get(1 + month), "month " + month);
            }
            assertEquals(yuan(three.getOrDefault(person, 0L)), got.get(25), "月津贴合计");
            assertEquals(yuan(three.getOrDefault(person, 0L) - (who == 4 ? OFF : 0)), got.get(28), "实发合计");
        }
        Report sheet = PaySheet.of(office, year.pay.view(batch(hand, "2026年8月")));
        long august = 0;
        for (long each : hand.month(YearMonth.of(2026, 8), Map.of()).values()) {
            august += each;
        }
        assertEquals(List.of(yuan(august), yuan(OFF), "", yuan(august - OFF)), last(sheet).subList(7, 11), "应发、扣款、实发");
        Report fixes = fixes(office, "定目标考核");
        for (int i = 0; i < 8; i++) {
            String union = office.registers().labels("unions", List.of(year.unions.get(i))).get(year.unions.get(i));
            List<String> visited = lines(fixes, 0).stream().filter(row -> row.get(1).equals(union)).findFirst().orElseThrow();
            assertEquals(String.valueOf(hand.visits(year.unions.get(i))), visited.get(8), union);
        }
        assertEquals(List.of(yuan(hand.money("approved_amount")), yuan(hand.money("received_amount"))),
                last(fixes(office, "定工作保障")).subList(5, 7));
        for (Report each : List.of(appraisals, sheet, fixes)) {
            WriteReport.Written written = WriteReport.into(folder.resolve("表"), office, each.title(), each);
            assertTrue(Files.size(written.pdf()) > 3_000, each.title());
            List<String> cells = cells(written.xlsx());
            lines(each, 0).forEach(row -> assertTrue(cells.contains(row.get(1)), () -> each.title() + row));
        }
    }

    private static Report fixes(Office office, String part) {
        return office.summaries().find("fixes").orElseThrow().compute(new Summary.Request(QUARTER_END, Map.of("part", part)));
    }

    /** The first sheet's words, as a person who opens the workbook reads them. */
    private static List<String> cells(Path xlsx) throws IOException {
        List<String> cells = new ArrayList<>();
        DataFormatter shown = new DataFormatter();
        try (InputStream in = Files.newInputStream(xlsx); Workbook book = WorkbookFactory.create(in)) {
            book.getSheetAt(0).forEach(row -> row.forEach(cell -> cells.add(shown.formatCellValue(cell))));
        }
        return cells;
    }

    /** 60 points for twelve visits, 40 for eight cases, of which the sheet at place i has i + 1. */
    private static BigDecimal sheetPoints(CadreYear year, HandCount hand, int sheet) {
        BigDecimal rate = BigDecimal.valueOf(hand.visits(year.unions.get(sheet)) * 100L).divide(BigDecimal.valueOf(12), 2,
                RoundingMode.HALF_UP);
        BigDecimal visits = rate.min(BigDecimal.valueOf(100)).multiply(BigDecimal.valueOf(60)).divide(BigDecimal.valueOf(100), 2,
                RoundingMode.HALF_UP);
        return visits.add(BigDecimal.valueOf(5L * (sheet + 1)));
    }

    /** A vice-chair has two sheets, an assistant one. */
    private static BigDecimal target(CadreYear year, HandCount hand, int who) {
        return who < 4
                ? sheetPoints(year, hand, who).add(sheetPoints(year, hand, who + 4)).divide(BigDecimal.valueOf(2), 2,
                        RoundingMode.HALF_UP)
                : sheetPoints(year, hand, who - 4);
    }

    private static BigDecimal total(CadreYear year, HandCount hand, int who) {
        long person = year.pay.person(year.names.get(who));
        int items = 0;
        for (String item : List.of("一件事", "一次活动", "一条建议", "帮带一家", "一个案例")) {
            items += hand.duties(person, "", 0, item) > 0 ? 1 : 0;
        }
        int duty = Math.min(100, 16 * items + hand.duties(person, "", 0, ""));
        int typed = who == FAILED ? 10 * 20 + 20 * 20 + 30 * 20 : 10 * 90 + 20 * 85 + 30 * (88 - who);
        return BigDecimal.valueOf(typed + 20L * duty).add(target(year, hand, who).multiply(BigDecimal.valueOf(20)))
                .divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP);
    }

    private static String grade(BigDecimal total) {
        double points = total.doubleValue();
        return points >= 90 ? "优秀" : points >= 75 ? "称职" : points >= 60 ? "基本称职" : "不称职";
    }

    private static long batch(HandCount hand, String month) {
        Map<String, Long> ids = new HashMap<>();
        hand.list("paybatches").forEach(row -> ids.put(String.valueOf(row.get("name")), (Long) row.get("id")));
        return ids.entrySet().stream().filter(each -> each.getKey().contains(month)).findFirst().orElseThrow().getValue();
    }

    private static String yuan(long fen) {
        return String.format(java.util.Locale.ROOT, "%,d.%02d", fen / 100, fen % 100);
    }

    private static List<String> line(Report report, int table, String name) {
        return lines(report, table).stream().filter(row -> row.get(1).equals(name)).findFirst().orElseThrow();
    }

    private static List<String> last(Report report) {
        List<List<String>> all = lines(report, 0);
        return all.get(all.size() - 1);
    }

    private static List<List<String>> lines(Report report, int table) {
        List<List<String>> lines = new ArrayList<>();
        report.tables().get(table).rows().forEach(row -> lines.add(row.cells().stream().map(CellText::of).toList()));
        return lines;
    }
}
