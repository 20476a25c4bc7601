package org.streetunion.app.work.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.CardOrder;
import org.streetunion.app.work.NumberMembers;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.PrintCards;

class PapersTest {
    private static final Actor CLERK = new Actor("小林");
    private final Office office = Databases.H2.office();
    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void fill() {
        new Street(office).fill(2, 50);
        office.settings().put("office.name", "港口街道总工会");
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void theRosterIsMaskedUnlessSomebodyMaySee() throws IOException {
        String masked = text(write(new Roster(), run(false, Map.of()), "花名册.pdf"));
        String number = String.valueOf(office.registers().get("members").first(Query.ALL, 1, Viewer.full(CLERK)).get(0).values()
                .get("id_number"));

        assertTrue(masked.contains("港口街道总工会会员花名册") && masked.contains("共 50 人") && masked.contains("操作人：小林"), masked);
        assertFalse(masked.contains(number), "in full");
        assertTrue(text(write(new Roster(), run(true, Map.of()), "原文.pdf")).contains("注意保密"));
        assertTrue(sheet(write(new Roster(), run(true, Map.of()), "原文.xlsx")).contains(number));
        assertFalse(sheet(write(new Roster(), run(false, Map.of()), "花名册.xlsx")).contains(number));
    }

    @Test
    void foldersAndFirmsHaveLabelsAndCardsTheirReceiptWheneverTheyWereMade() throws IOException {
        assertTrue(text(write(Labels.folders(), run(false, Map.of()), "档案袋.pdf")).contains("港口第1模具厂联合工会"));
        assertFalse(text(write(Labels.employers(), run(false, Map.of()), "单位.pdf")).isBlank());

        office.settings().put("office.card_rule", "{代码}{序号7}");
        office.settings().put("office.code", "330299001");
        long[] members = office.registers().get("members").ids(Query.ALL);
        NumberMembers.run(office, members, CLERK);
        PrintCards.to(folder.resolve("卡.pdf"), office, CardOrder.usual(Query.ALL), CLERK, Progress.SILENT);
        String receipt = text(write(new Receipts(), run(false, Map.of()), "签收表.pdf"));
        assertTrue(receipt.contains("领卡签收表"), receipt);
        assertEquals(50, receipt.lines().filter(line -> line.matches("^\\d+ .*")).count(), receipt);
    }

    @Test
    void everyUnionGetsAFileOfItsOwnMembers() throws IOException {
        Path out = folder.resolve("各工会");
        PapersApart.write(new Roster(), run(false, Map.of()), out, "pdf");
        Map<String, String> texts = new java.util.TreeMap<>();
        try (var files = Files.list(out)) {
            for (Path file : files.toList()) {
                texts.put(String.valueOf(file.getFileName()), text(file));
            }
        }

        assertEquals(2, texts.size(), texts.keySet().toString());
        assertTrue(texts.keySet().stream().allMatch(name -> name.endsWith("工会_会员花名册.pdf")), texts.keySet().toString());
        assertTrue(texts.values().stream().allMatch(text -> text.contains("共 25 人")), texts.toString());
        Path again = folder.resolve("再来");
        assertThrows(CancellationException.class, () -> PapersApart.write(new Roster(), new Paper.Run(office, Query.ALL,
                Viewer.masked(CLERK), Map.of(), (done, total) -> done == 0), again, "pdf"));
        try (var files = Files.list(again)) {
            assertEquals(0, files.count(), "stopped in the second, the first goes too");
        }
    }

    @Test
    void delegatesOfTheListSignInAndWhoLeftOrSitsElsewhereDoesNot() throws IOException {
        Street street = new Street(office);
        long union = office.registers().get("unions").store().firstIds(Query.ALL, 1).get(0);
        java.util.List<Long> people = street.write("people", java.util.List.of(Street.values(Map.of("name", "卫国英")),
                Street.values(Map.of("name", "蒋明")), Street.values(Map.of("name", "沈秀兰"))));
        for (int each = 0; each < 3; each++) {
            Map<String, Object> seat = new java.util.HashMap<>(Map.of("union", Reference.to(union), "term_no", 2, "body",
                    each == 1 ? "委员" : "代表", "person", Reference.to(people.get(each))));
            if (each == 2) {
                seat.put("left_on", java.time.LocalDate.of(2026, 5, 1));
            }
            street.write("seats", java.util.List.of(Street.values(Map.copyOf(seat))));
        }

        String page = text(write(new DelegateSheet(), run(false, Map.of()), "代表签到表.pdf"));

        assertTrue(page.contains("港口街道总工会代表签到表") && page.contains("应到 1 人"), page);
        assertTrue(page.contains("卫国英") && page.contains("第2届"), page);
        assertFalse(page.contains("蒋明") || page.contains("沈秀兰"), page);
    }

    /** The card of somebody who was given a union on the board shows it, whichever register it stands in. */
    @Test
    void aCardTellsWhatSomebodyLooksAfterInEveryRegister() throws IOException {
        Street street = new Street(office);
        java.util.List<Long> unions = office.registers().get("unions").store().firstIds(Query.ALL, 2);
        long person = street.write("people", java.util.List.of(Street.values(Map.of("name", "卫国英")))).get(0);
        Reference who = Reference.to(person);
        street.write("appointments", java.util.List.of(Street.values(Map.of("person", who, "post", "协理员", "status", "聘任",
                "level", "街道", "starts_on", java.time.LocalDate.of(2026, 1, 1)))));
        street.write("appointments", java.util.List.of(Street.values(Map.of("person", who, "post", "委员", "status", "兼职", "level",
                "街道", "starts_on", java.time.LocalDate.of(2020, 1, 1), "ends_on", java.time.LocalDate.of(2024, 1, 1)))));
        java.time.LocalDate today = java.time.LocalDate.of(2026, 10, 9);
        street.write("liaisons", java.util.List.of(
                Street.values(Map.of("person", who, "kind", "包片联系", "object", "一号厂", "ends_on", today.minusDays(1))),
                Street.values(Map.of("person", who, "kind", "包片联系", "object", "二号厂", "starts_on", today.plusDays(20))),
                Street.values(Map.of("person", who, "kind", "包片联系", "object", "三号厂", "starts_on", today.plusYears(1))),
                Street.values(Map.of("person", who, "kind", "帮带", "object", "四号厂"))));
        street.write("posts",
                java.util.List.of(Street.values(Map.of("union", Reference.to(unions.get(0)), "sheet_year", 2026, "post",
                        "协理员", "person", who))));
        street.write("postlinks", java.util.List.of(Street.values(Map.of("union", Reference.to(unions.get(0)), "sheet_year", 2026,
                "post", "协理员", "linked_union", Reference.to(unions.get(1))))));
        street.write("secondments", java.util.List.of(Street.values(Map.of("person", who, "kind", "统筹使用", "user",
                Reference.to(unions.get(1)), "days", new java.math.BigDecimal("2")))));
        Map<Long, String> names = office.registers().labels("unions", unions);

        String card = text(write(new ContactCards(), run(false, Map.of("a_sheet", 1)), "联系卡.pdf")).replaceAll("\\s", "");

        assertFalse(card.contains("兼职委员"), "no card for a post that is over: " + card);
        assertTrue(card.contains("二号厂（2026-10-29起）") && card.contains("四号厂"), card);
        assertFalse(card.contains("一号厂") || card.contains("三号厂"), "over, and not for a year: " + card);
        assertTrue(card.contains("任岗：" + names.get(unions.get(0)) + "协理员"), card);
        assertTrue(card.contains("统筹：" + names.get(unions.get(1)) + "（每周2天）"), card);
        assertTrue(card.indexOf(String.valueOf(names.get(unions.get(1)))) < card.indexOf("任岗"), "what the post serves: " + card);
    }

    @Test
    void theSignSheetHasAboutAsManyLinesAPageAsAskedFor() throws IOException {
        for (int rows : new int[]{15, 22, 30}) {
            String first = pages(write(new SignSheet(), run(false, Map.of("rows", rows)), "签到表.pdf"))[0];
            long lines = first.lines().filter(line -> line.matches("\\d+ .*工会.*")).count();
            assertTrue(Math.abs(lines - rows) <= 1, rows + " asked for, " + lines + " there:\n" + first);
            assertTrue(first.contains("签名") && first.contains("应到 50 人"));
        }
    }

    @Test
    void labelsCarryNamesAndThoseThatDoNotFitAreRefused() throws IOException {
        Path file = write(Labels.members(), run(false, Map.of()), "标签.pdf");
        assertEquals(3, pages(file).length, "21 on a sheet");
        assertTrue(text(file).contains("港口第1模具厂联合工会"));
        assertThrows(IllegalArgumentException.class,
                () -> Labels.unions().write(run(false, Map.of("width", 120, "columns", 2)), folder.resolve("x.pdf")));
    }

    @Test
    void whatIsStoppedLeavesNoFile() {
        Paper.Run stopped = new Paper.Run(office, Query.ALL, Viewer.masked(CLERK), Map.of(), (done, all) -> false);
        assertThrows(CancellationException.class, () -> new SignSheet().write(stopped, folder.resolve("停.pdf")));
        assertFalse(Files.exists(folder.resolve("停.pdf")));
    }

    private Paper.Run run(boolean full, Map<String, Integer> measures) {
        return new Paper.Run(office, Query.ALL, new Viewer(CLERK, full), measures, Progress.SILENT);
    }

    private Path write(Paper paper, Paper.Run run, String name) throws IOException {
        Path file = folder.resolve(name);
        paper.write(run, file);
        return file;
    }

    /** The cells of a workbook as they lie in its file. */
    private static String sheet(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            StringBuilder cells = new StringBuilder();
            for (ZipEntry entry : zip.stream().toList()) {
                cells.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
            return cells.toString();
        }
    }

    private static String text(Path file) throws IOException {
        return String.join("\n", pages(file));
    }

    private static String[] pages(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            String[] pages = new String[document.getNumberOfPages()];
            for (int page = 0; page < pages.length; page++) {
                stripper.setStartPage(page + 1);
                stripper.setEndPage(page + 1);
                pages[page] = stripper.getText(document);
            }
            return pages;
        }
    }
}
