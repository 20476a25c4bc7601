package org.streetunion.app.work.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.assignments.AssignmentLedger;
import org.streetunion.app.office.secondments.SecondmentLedger;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.cadres.Cadres;

/** What of a sheet's head is signed, who is lent to the union, and the paper of a 更正. */
class SheetHeadTest {
    private static final LocalDate SUMMER = LocalDate.of(2026, 7, 1);
    @TempDir
    Path folder = Path.of("");

    private static long signed(Office office, TwoSheets two) {
        Row sheet = SheetParts.findSheet(office.registers(), two.first, 2026).orElseThrow();
        two.cadres.save("assignments", sheet.with(AssignmentLedger.GOAL, "新建工会 4 家"));
        two.target(two.first, "调解", 10, 8, 90);
        two.sign(two.first);
        return sheet.id();
    }

    private static Row sheet(Office office, long id) {
        return SheetParts.findSheet(office.registers(), id).orElseThrow();
    }

    private static void move(Office office, long sheet, MoveSheet.Step step, String words) {
        SheetOutcome outcome = MoveSheet.run(office, sheet, new MoveSheet.Order(step, SUMMER, "王街道", "陈望", words, null),
                Cadres.CLERK);
        assertTrue(outcome.done(), () -> outcome.problems().toString());
    }

    private static void lend(TwoSheets two, String name) {
        two.cadres.save("secondments", Row.NEW.with(SecondmentLedger.PERSON, Reference.to(two.cadres.person(name)))
                .with(SecondmentLedger.KIND, "统筹使用").with(SecondmentLedger.USER, Reference.to(two.first))
                .with(SecondmentLedger.LENDER_NAME, "港口五金厂").with(SecondmentLedger.DAYS, BigDecimal.valueOf(2))
                .with(SecondmentLedger.STARTS_ON, SUMMER));
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theGoalOpensWithACorrectionAndUnionAndYearNever(Databases kind) {
        try (Office office = kind.office()) {
            TwoSheets two = new TwoSheets(office);
            long id = signed(office, two);
            String refused = Cadres
                    .said(two.cadres.tried("assignments", sheet(office, id).with(AssignmentLedger.GOAL, "新建 2 家")));
            assertEquals("望海社区总工会 2026 年责任书已于 2026-01-10 签订，“年度目标”不能直接改；确需改动，请在责任书上先办“更正”", refused);
            assertFalse(two.cadres.tried("assignments", sheet(office, id).with(AssignmentLedger.YEAR, 2028)).done());
            assertTrue(two.cadres.tried("assignments", sheet(office, id).with(AssignmentLedger.REMARK, "存档 3 份")).done());

            move(office, id, MoveSheet.Step.OPEN, "任务调整");
            two.cadres.save("assignments", sheet(office, id).with(AssignmentLedger.GOAL, "新建工会 2 家"));
            assertTrue(Cadres.said(two.cadres.tried("assignments", sheet(office, id).with(AssignmentLedger.UNION,
                    Reference.to(two.cadres.union("别处工会委员会"))))).contains("“工会名称”不能改；签错了请移入回收站，另建一份"));
            assertEquals(List.of("年度目标 由“新建工会 4 家”改为“新建工会 2 家”"),
                    LookAtSheet.find(office, id, SUMMER).orElseThrow().changes());
            assertTrue(office.registers().get("assignments").away(new long[]{id}).contains("其中 1 份已经签订"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aDraftSaysThatItsPartsStayBehind(Databases kind) {
        try (Office office = kind.office()) {
            TwoSheets two = new TwoSheets(office);
            long id = SheetParts.findSheet(office.registers(), two.first, 2026).orElseThrow().id();
            Row moved = sheet(office, id).with(AssignmentLedger.YEAR, 2028);
            assertEquals("", office.registers().get("assignments").check(moved).stream().map(each -> each.sentence())
                    .collect(Collectors.joining()), "nothing to stay behind");
            two.target(two.first, "调解", 10, 8, 90);
            assertTrue(office.registers().get("assignments").check(moved).stream()
                    .anyMatch(each -> !each.blocks() && each.sentence().contains("还留在原来的工会和年度名下")));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoIsLentIsSignedAndYetGoesOnChanging(Databases kind) {
        try (Office office = kind.office()) {
            TwoSheets two = new TwoSheets(office);
            long id = signed(office, two);
            lend(two, "钱港");
            List<String> changes = LookAtSheet.find(office, id, SUMMER).orElseThrow().changes();
            assertEquals(1, changes.size(), changes::toString);
            assertTrue(changes.get(0).startsWith("统筹人员使用“钱港 统筹使用 2026-07-01”：新增（"), changes::toString);
            assertTrue(changes.get(0).contains("派出单位 港口五金厂，每周天数 2"), changes::toString);
        }
    }

    @Test
    void aTextSignedBeforeGoalsAndLendingsWereKeptSaysNothingOfThem() {
        String before = "二、定目标考核\t调解\t分值=90";
        String now = "责任书\t年度目标\t内容=新建 4 家\n二、定目标考核\t调解\t分值=100\n四、统筹人员使用\t钱港\t每周天数=2";
        assertEquals(List.of("定目标考核“调解”：分值 由“90”改为“100”"), SheetText.differences(before, now));
        assertEquals(List.of("统筹人员使用“钱港”：去掉"), SheetText.differences(now, now.substring(0, now.lastIndexOf('\n'))));
    }

    @Test
    void theCorrectionIsPrintedBeforeAndAfterItIsSigned() throws IOException {
        try (Office office = Databases.H2.office()) {
            TwoSheets two = new TwoSheets(office);
            long id = signed(office, two);
            assertTrue(WriteSheet.uncorrected(office, id, 0).contains("没有更正可打印"));
            move(office, id, MoveSheet.Step.OPEN, "任务调整");
            assertTrue(WriteSheet.uncorrected(office, id, 0).contains("还没有改动"));
            two.cadres.save("assignments", sheet(office, id).with(AssignmentLedger.GOAL, "新建工会 2 家"));
            assertEquals("", WriteSheet.uncorrected(office, id, 0));
            WriteSheet.Written open = WriteSheet.correction(folder, office, id, 0, Cadres.CLERK);
            String words = words(open.docx());
            assertTrue(words.contains("望海社区总工会2026年度目标责任书更正（第2版）"), words);
            assertTrue(words.contains("于2026年1月10日签订的2026年度目标责任书，因任务调整，经双方商定"), words);
            assertTrue(words.contains("年度目标新建工会 4 家新建工会 2 家"), words);
            assertTrue(words.contains("　　年　　月　　日"), "not signed yet");
            assertTrue(Files.size(open.pdf()) > 10_000);

            move(office, id, MoveSheet.Step.CORRECT, "");
            String after = words(WriteSheet.correction(folder, office, id, 2, Cadres.CLERK).docx());
            assertTrue(after.contains("签订人：王街道") && after.contains("2026年7月1日"), after);
            assertTrue(WriteSheet.uncorrected(office, id, 1).contains("首次签订"));
        }
    }

    private static String words(Path docx) throws IOException {
        try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(docx.toFile());
                java.io.InputStream in = zip.getInputStream(zip.getEntry("word/document.xml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]*>", "");
        }
    }
}
