package org.streetunion.app.work.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.database.FileStore;
import org.streetunion.app.exchange.letters.BrokenTemplate;
import org.streetunion.app.exchange.letters.LetterFile;
import org.streetunion.app.exchange.letters.OfficialPaper;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Sort;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.office.documents.DocumentLedger;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Office;

/** Numbers in order and once each, whatever is taken back; the register, its files, and the files in the folder. */
class IssueLetterTest {
    private static final Actor CLERK = new Actor("小林");
    private static final Viewer FULL = Viewer.full(CLERK);

    @TempDir
    private Path folder;

    private static LetterOrder order(Office office) {
        long union = new Street(office).write("unions", List.of(Street.values(Map.of("name", "甲厂工会", "kind", "独立基层工会"))))
                .get(0);
        office.settings().put(Letters.PATTERN, "某街工〔{年}〕{序号}号");
        return new LetterOrder("founding-approval", "unions", union, GivenFields.NONE);
    }

    private static List<String> register(Office office) {
        return office.registers().get(DocumentLedger.KEY).first(Query.ALL.sort(Sort.by(DocumentLedger.DOC_NO)), 50, FULL).stream()
                .map(row -> row.get(DocumentLedger.DOC_NO) + " " + row.get(DocumentLedger.STATE)).toList();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aLetterHasItsNumberItsRowAndItsFiles(Databases kind) throws IOException {
        try (Office office = kind.office()) {
            LetterOrder order = order(office);

            IssueLetter.Issued issued = new IssueLetter(office, CLERK).run(order, folder, FULL);

            assertEquals("某街工〔2026〕1号", issued.number());
            Row row = office.registers().get(DocumentLedger.KEY).row(issued.document(), FULL).orElseThrow();
            assertEquals(List.of("发文", "关于同意成立甲厂工会的批复", "批复", "甲厂工会筹备组", LocalDate.of(2026, 10, 9), "已发", "关于同意成立工会的批复"),
                    List.of(row.get(DocumentLedger.DIRECTION, ""), row.get(DocumentLedger.TITLE, ""),
                            row.get(DocumentLedger.DOC_KIND, ""), row.get(DocumentLedger.COUNTERPART, ""),
                            row.get(DocumentLedger.DATED_ON, LocalDate.MIN), row.get(DocumentLedger.STATE, ""),
                            row.get(DocumentLedger.TEMPLATE, "")));
            assertTrue(LetterFile.of(Files.readAllBytes(issued.docx())).text().contains("某街工〔2026〕1号"));
            assertEquals(List.of("某街工〔2026〕1号 关于同意成立甲厂工会的批复.pdf", "某街工〔2026〕1号 关于同意成立甲厂工会的批复.docx"), office.files()
                    .of(DocumentLedger.KEY, issued.document()).stream().map(FileStore.Kept::name).toList());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aNumberIsGivenOnceAndALetterTakenBackLeavesItSpent(Databases kind) throws IOException {
        try (Office office = kind.office()) {
            LetterOrder order = order(office);
            IssueLetter issue = new IssueLetter(office, CLERK);
            issue.run(order, folder, FULL);
            long second = issue.run(order, folder, FULL).batch();

            office.batches().undo(second, CLERK, lines -> {});
            assertEquals(List.of("某街工〔2026〕1号 已发"), register(office));
            assertEquals("某街工〔2026〕3号", issue.next(LocalDate.of(2026, 10, 9)).orElse(""));

            assertEquals("某街工〔2026〕3号", issue.run(order, folder, FULL).number());
            assertEquals(List.of("某街工〔2026〕1号 已发", "某街工〔2026〕2号 作废", "某街工〔2026〕3号 已发"), register(office));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void countingGoesOnAfterWhatWasWrittenByHandAndBeginsAnewEachYear(Databases kind) throws IOException {
        try (Office office = kind.office()) {
            LetterOrder order = order(office);
            new Street(office).write(DocumentLedger.KEY, List.of(Street.values(
                    Map.of("direction", "发文", "doc_no", "某街工〔2026〕11号", "title", "手工编号的通知"))));
            IssueLetter issue = new IssueLetter(office, CLERK);

            assertEquals("某街工〔2026〕12号", issue.run(order, folder, FULL).number());
            assertEquals("某街工〔2027〕1号", issue.run(dated(order, 2027, 0), folder, FULL).number());
            assertEquals("某街工〔2026〕20号", issue.run(dated(order, 2026, 20), folder, FULL).number());
            assertEquals("某街工〔2026〕21号", issue.run(dated(order, 2026, 20), folder, FULL).number());
            assertEquals("某街工〔2026〕22号", issue.run(dated(order, 2026, 11), folder, FULL).number());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void manyLettersAreNumberedInARowEachAnActAndPrintedTogether(Databases kind) throws IOException {
        try (Office office = kind.office()) {
            LetterOrder first = order(office);
            long other = new Street(office).write("unions", List.of(Street.values(Map.of("name", "乙厂工会", "kind", "独立基层工会"))))
                    .get(0);
            List<LetterOrder> orders = List.of(first, new LetterOrder(first.template(), "unions", other, first.given()),
                    new LetterOrder(first.template(), "unions", 999_999, first.given()));

            IssueLetters.Issued done = new IssueLetters(office, CLERK).run(orders, folder, FULL,
                    org.streetunion.app.ledger.Progress.SILENT);

            assertEquals(List.of("某街工〔2026〕1号", "某街工〔2026〕2号"), done.letters().stream().map(IssueLetter.Issued::number).toList());
            assertEquals(1, done.left());
            assertEquals(List.of("这条记录已经不在了"), done.refused());
            Path pages = java.util.Objects.requireNonNull(done.pages());
            assertEquals("关于同意成立工会的批复_2份_打印.pdf", String.valueOf(pages.getFileName()));
            int together = 0;
            for (IssueLetter.Issued each : done.letters()) {
                assertEquals(done.folder(), each.pdf().getParent());
                try (org.streetunion.app.paper.PdfPages one = org.streetunion.app.paper.PdfPages.of(each.pdf())) {
                    together += one.count();
                }
            }
            try (org.streetunion.app.paper.PdfPages all = org.streetunion.app.paper.PdfPages.of(pages)) {
                assertEquals(together, all.count());
            }
            office.batches().undo(done.letters().get(0).batch(), CLERK, lines -> {});
            assertEquals(List.of("某街工〔2026〕2号 已发"), register(office), "one is taken back, the other stays");

            IssueLetters.Issued stopped = new IssueLetters(office, CLERK).run(orders, folder, FULL, (at, of) -> at == 0);
            assertEquals(1, stopped.letters().size());
            assertTrue(!stopped.folder().equals(done.folder()), "a folder of its own");
        }
    }

    private static LetterOrder dated(LetterOrder order, int year, int ordinal) {
        OptionalInt wanted = ordinal == 0 ? OptionalInt.empty() : OptionalInt.of(ordinal);
        return new LetterOrder(order.template(), order.ledger(), order.row(), order.given(),
                new LetterOrder.Dating(LocalDate.of(year, 1, 8), wanted));
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aBrokenTemplateSpendsNoNumberAndTheShippedOneComesBack(Databases kind) throws IOException {
        try (Office office = kind.office()) {
            LetterOrder order = order(office);
            LetterTemplates templates = new Letters(office).templates();
            LetterTemplate approval = templates.find("founding-approval").orElseThrow();
            templates.keep(approval, OfficialPaper.of(List.of("=批复", "同意成立{{工会名}}。")), CLERK);
            IssueLetter issue = new IssueLetter(office, CLERK);

            BrokenTemplate broken = assertThrows(BrokenTemplate.class, () -> issue.run(order, folder, FULL));
            assertEquals(List.of("第 2 段“同意成立{{工会名}}。”：不认识 {{工会名}}。是不是“工会名称”？"),
                    broken.problems().stream().map(problem -> problem.words()).toList());
            assertEquals(List.of(), register(office));

            templates.restore(approval);
            assertEquals("某街工〔2026〕1号", issue.run(order, folder, FULL).number());
        }
    }
}
