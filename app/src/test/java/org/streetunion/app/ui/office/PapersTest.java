package org.streetunion.app.ui.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.reporting.Indicator;
import org.streetunion.app.reporting.QuarterCatalogue;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.port.MemberCardPrint;
import org.streetunion.app.ui.port.QuarterReports;
import org.streetunion.app.ui.port.StartFacts;
import org.streetunion.app.ui.support.Services;
import org.streetunion.app.work.CardOrder;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.OutputFolder;

/** The report and the cards of the practice office, as the window gets them. */
class PapersTest {
    private static final Quarter THIRD = new Quarter(2026, 3);
    private final Office office = Databases.H2.practice();
    @TempDir
    Path folder;

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void everyListBehindANumberHoldsRowsOfItsRegister() {
        QuarterDesk desk = new QuarterDesk(office, outputs());
        QuarterReports.Sheet sheet = desk.compute(THIRD);

        List<String> wrong = new ArrayList<>();
        assertTrue(sheet.lists().containsAll(List.of("01", "07", "10", "20", "28", "40")), sheet.lists().toString());
        for (String code : sheet.lists()) {
            StartFacts.Link link = desk.behind(THIRD, code);
            int promised = ((Filter.Ids) link.query().filters().get(0)).ids().size();
            long shown = office.registers().get(link.ledger()).count(link.query());
            boolean heads = code.startsWith("2") && code.compareTo("28") < 0;
            boolean sum = heads || code.equals("82") || link.ledger().equals("vouchers");
            if (shown == 0 || shown != promised || (!sum && !number(sheet, code).equals(String.format("%,d", shown)))) {
                wrong.add(code + " promised " + promised + " shown " + shown + " printed " + number(sheet, code));
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void unionsThatReportedNothingAreThoseOfTheStartPage() {
        QuarterReports.Sheet sheet = new QuarterDesk(office, outputs()).compute(new Quarter(2026, 4));

        StartFacts.Link link = sheet.missing();
        assertNotNull(link);
        assertTrue(sheet.unreported() > 0);
        assertEquals(sheet.unreported(), office.registers().get("unions").count(Objects.requireNonNull(link).query()));
        assertEquals(office.overview().unreported(new Quarter(2026, 4)).size(), sheet.unreported());
    }

    @Test
    void theFilesCarryTheNamesTheOfficeUses() throws IOException {
        Path written = new QuarterDesk(office, outputs()).write(THIRD);

        assertEquals(folder.resolve("文档").resolve("街道工会工作台").resolve("2026年第三季度"), written);
        String name = office.settings().get("office.name").orElseThrow() + "_2026年第三季度工作报表_20261009";
        try (Stream<Path> files = Files.list(written)) {
            assertEquals(List.of(name + ".pdf", name + ".xlsx"),
                    files.map(file -> String.valueOf(file.getFileName())).sorted().toList());
        }
    }

    @Test
    void aFileThatIsOpenElsewhereIsSaidInASentence() throws IOException {
        QuarterDesk desk = new QuarterDesk(office, outputs());
        Path written = desk.write(THIRD);
        try (Stream<Path> files = Files.list(written)) {
            Path xlsx = files.filter(file -> file.toString().endsWith(".xlsx")).findFirst().orElseThrow();
            Files.createFile(xlsx.resolveSibling("~$" + xlsx.getFileName()));
        }

        Trouble trouble = assertThrows(Trouble.class, () -> desk.write(THIRD));
        assertTrue(String.valueOf(trouble.getMessage()).contains("打开"), trouble.getMessage());
    }

    @Test
    void membersInGoodStandingArePrintedAndTheOthersCounted() {
        CardDesk desk = new CardDesk(office, outputs(), Services.CLERK);
        long all = office.registers().get("members").count(Query.ALL);
        long standing = office.registers().get("members").count(Query.ALL.and(new Filter.OneOf("membership", List.of("在册"))));

        MemberCardPrint.Printed first = desk.print(CardOrder.unkept(Query.ALL), false, Progress.SILENT).orElseThrow();
        MemberCardPrint.Printed second = desk.print(CardOrder.unkept(Query.ALL), false, Progress.SILENT).orElseThrow();

        assertTrue(all > standing, "the sample has both");
        assertEquals(all - standing, first.others());
        assertEquals(standing, first.cards() + first.problems().size());
        assertEquals(folder.resolve("文档/街道工会工作台/会员卡/会员卡_20261009.pdf"), first.file().orElseThrow());
        assertEquals("会员卡_20261009(2).pdf", String.valueOf(second.file().orElseThrow().getFileName()), "nothing is written over");
    }

    @Test
    void aStoppedRunLeavesNoFileAndNobodyInGoodStandingNone() {
        CardDesk desk = new CardDesk(office, outputs(), Services.CLERK);
        Query left = Query.ALL.and(new Filter.OneOf("membership", List.of("保留", "转出", "退会", "除名")));

        assertTrue(desk.print(CardOrder.unkept(Query.ALL), false, (done, total) -> false).isEmpty());
        MemberCardPrint.Printed none = desk.print(CardOrder.unkept(left), false, Progress.SILENT).orElseThrow();

        assertTrue(none.file().isEmpty() && none.others() > 0);
        String[] files = outputs().cards().toFile().list();
        assertEquals(0, files == null ? 0 : files.length);
    }

    private OutputFolder outputs() {
        return new OutputFolder(folder.resolve("文档"));
    }

    private static String number(QuarterReports.Sheet sheet, String code) {
        Indicator row = QuarterCatalogue.find(code).orElseThrow();
        return sheet.table().rows().stream()
                .map(line -> line.cells().stream().map(org.streetunion.reports.model.CellText::of).toList())
                .filter(cells -> cells.size() > 4 && cells.get(2).equals(row.code())).map(cells -> cells.get(4)).findFirst()
                .orElseThrow();
    }
}
