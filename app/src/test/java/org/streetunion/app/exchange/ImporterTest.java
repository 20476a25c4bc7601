package org.streetunion.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.exchange.TestBooks.row;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.ledger.Batch;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Sensitivity;
import org.streetunion.app.office.checks.PersonFacts;
import org.streetunion.app.office.employers.EmployerLedger;
import org.streetunion.app.office.members.MemberLedger;
import org.streetunion.app.office.people.PersonLedger;
import org.streetunion.app.office.unions.UnionLedger;

class ImporterTest {
    private static final String ID = "330213197212125835";
    private static final Object[] MEMBERS = row("姓名", "证件号码", "手机号码", "所在工会", "学历", "会籍状态", "会籍变化类型", "会籍变化日期");

    @Test
    void overwritingReplacesFillingBlanksDoesNotAndABlankCellNeverEmpties() throws UnreadableFile {
        try (Desk desk = new Desk()) {
            desk.take("employers", row("单位名称", "联系电话", "地址"), row("甲厂", "0574-86200000", null));

            Path file = desk.file(row("单位名称", "联系电话", "地址"), row("甲厂", "0574-86211111", "海边路1号"));
            ImportRequest request = ImportRequest.of(desk.planner().plan(file, "employers"));
            assertEquals("读取 1 行：新增 0，更新 1，不变 0，拒绝 0", desk.take(request.mode(ImportRequest.Mode.FILL_BLANKS)).sentence());
            assertEquals("0574-86200000", desk.only("employers", "甲厂").get(EmployerLedger.PHONE));
            assertEquals("海边路1号", desk.only("employers", "甲厂").get(EmployerLedger.ADDRESS));

            desk.take(request);
            assertEquals("0574-86211111", desk.only("employers", "甲厂").get(EmployerLedger.PHONE));

            ImportReport blank = desk.take("employers", row("单位名称", "联系电话", "地址"), row("甲厂", null, " "));
            assertEquals(1, blank.counts().unchanged());
            assertEquals("海边路1号", desk.only("employers", "甲厂").get(EmployerLedger.ADDRESS));
        }
    }

    @Test
    void aRowThatStandsTwiceIsRejectedAndNamesTheFirst() throws UnreadableFile {
        try (Desk desk = new Desk()) {
            ImportReport report = desk.take("employers", row("单位名称", "统一社会信用代码"), row("甲厂", "91330206MA0000023K"),
                    row("乙厂", null),
                    row("甲厂", null), row("甲厂分厂", "91330206MA0000023K"));

            assertEquals(2, report.counts().added());
            assertEquals(List.of("与第 2 行重复，是同一家，请只留一行。", "与第 2 行重复，是同一家，请只留一行。"), Desk.reasons(report));
        }
    }

    @Test
    void aReferenceThatMeansNothingSuggestsWhatIsCalledAlike() throws UnreadableFile {
        try (Desk desk = new Desk()) {
            union(desk, "", "望海社区工会联合会");

            ImportReport report = desk.take("members", MEMBERS, row("张三", null, null, "望海社区工会联合社"),
                    row("李四", null, null, "毫无关系"));

            assertEquals(2, report.counts().rejected());
            assertTrue(Desk.reasons(report).get(0).contains("是不是“望海社区工会联合会”？"), Desk.reasons(report).toString());
            assertTrue(Desk.reasons(report).get(1).contains("请核对名称"), Desk.reasons(report).toString());
        }
    }

    @Test
    void aReferenceThatMeansSeveralAsksForTheCode() throws UnreadableFile {
        try (Desk desk = new Desk()) {
            union(desk, "A01", "阳光工会");
            union(desk, "A02", "阳光工会");

            ImportReport report = desk.take("members", MEMBERS, row("张三", null, null, "阳光工会"), row("李四", null, null, "A02"));

            assertEquals(1, report.counts().added());
            assertEquals("所在工会：叫“阳光工会”的有 2 家，分不清是哪一家，请改填工会编码（A01、A02）。", Desk.reasons(report).get(0));
        }
    }

    @Test
    void parentsMayComeAfterTheirChildrenAndAMissingOneIsNamed() throws UnreadableFile {
        try (Desk desk = new Desk()) {
            ImportReport report = desk.take("unions", row("工会名称", "工会组织类型", "上级工会"), row("孙工会", "分会", "子工会"),
                    row("子工会", "独立基层工会", "父工会"),
                    row("父工会", "联合基层工会", null), row("孤工会", "分会", "没有的工会"));

            assertEquals(3, report.counts().added());
            assertTrue(Desk.reasons(report).get(0).startsWith("上级工会：“下属工会”里没有“没有的工会”"));
            assertEquals("子工会", Desk.text(desk.only("unions", "孙工会"), UnionLedger.PARENT));
        }
    }

    @Test
    void twoUnionsThatNameEachOtherAsParentAreRejected() throws UnreadableFile {
        try (Desk desk = new Desk()) {
            ImportReport report = desk.take("unions", row("工会名称", "工会组织类型", "上级工会"), row("甲工会", "分会", "乙工会"),
                    row("乙工会", "分会", "甲工会"));

            assertEquals(2, report.counts().rejected());
            assertEquals(0, report.batch());
        }
    }

    @Test
    void aWideSheetFeedsSeveralLedgersAndTheRowItselfIsMeantEvenWhenItsNameIsNotUnique() throws UnreadableFile {
        try (Desk desk = new Desk()) {
            ImportReport report = desk.take("unions",
                    row("工会编码", "工会名称", "工会组织类型", "工会组织形式", "主席姓名", "主席证件号码", "主席专兼职", "届次", "任期起", "任期止", "经审会", "职代会"),
                    row("A01", "阳光工会", "独立基层工会", "工会委员会", "王芳", null, "专职", 1, "2024-01-01", "2028-12-31", "是", "否"),
                    row("A02", "阳光工会", "独立基层工会", "工会委员会", "黄启盛", ID, "兼职", 2, "2023-05-01", "2028-04-30", "2023.5.1", null),
                    row("A03", "山海工会", "独立基层工会", "工会委员会", "黄启盛", ID, "兼职", null, "2023-05-01", null, null, "待定"));

            assertEquals(3, report.counts().added());
            Map<String, Counts> besides = report.besides();
            assertEquals(new Counts(2, 0, 1, 0), besides.get("people"));
            assertEquals(new Counts(3, 0, 0, 0), besides.get("appointments"));
            assertEquals(new Counts(2, 0, 0, 1), besides.get("terms"));
            assertEquals(new Counts(2, 0, 0, 1), besides.get("bodies"));
            assertEquals(1, report.rejects().count(), "the row is sent back for what it carried");
            assertFalse(report.clean());
        }
    }

    @Test
    void aMemberWhoBecomesACadreIsOneHuman() throws UnreadableFile {
        try (Desk desk = new Desk()) {
            union(desk, "", "阳光工会");
            desk.take("members", MEMBERS, row("黄启盛", ID, "13812345678", "阳光工会", "本科"));

            ImportReport report = desk.take("people", row("姓名", "身份证号", "政治面貌"), row("黄启盛", ID, "党员"));

            assertEquals(1, report.counts().added());
            assertEquals(desk.only("members", "黄启盛").id(), desk.only("people", "黄启盛").id());
            assertEquals("大学本科毕业", desk.only("people", "黄启盛").get(PersonFacts.EDUCATION));
            desk.office.batches().undo(report.batch(), Desk.CLERK, done -> {});
            assertEquals(0, desk.count("people"));
            assertEquals(1, desk.count("members"));
        }
    }

    @Test
    void aNameAloneNeverMakesAMemberACadre() throws UnreadableFile {
        try (Desk desk = new Desk()) {
            union(desk, "", "阳光工会");
            desk.take("members", MEMBERS, row("王芳", null, null, "阳光工会"));

            desk.take("people", row("姓名", "岗位"), row("王芳", "干事"));

            assertTrue(desk.only("members", "王芳").id() != desk.only("people", "王芳").id());
        }
    }

    @Test
    void aMemberKnownByNameGetsTheNumberLater() throws UnreadableFile {
        try (Desk desk = new Desk()) {
            union(desk, "", "阳光工会");
            ImportReport first = desk.take("members", MEMBERS, row("黄启盛", null, null, "阳光工会"));
            assertEquals(1, first.counts().added());

            ImportReport second = desk.take("members", MEMBERS, row("黄启盛", ID, null, "阳光工会"));

            assertEquals(1, second.counts().updated());
            assertEquals(ID, desk.only("members", "黄启盛").get(PersonFacts.ID_NUMBER));
            ImportReport other = desk.take("members", MEMBERS, row("黄启盛", "370983198709203180", null, "阳光工会"));
            assertEquals(1, other.counts().added(), "another number is another human of the same name");
        }
    }

    @Test
    void ourOwnMaskMeansUnchangedAndForeignHolesAreRefused() throws UnreadableFile {
        try (Desk desk = new Desk()) {
            union(desk, "", "阳光工会");
            desk.take("members", MEMBERS, row("黄启盛", ID, "13812345678", "阳光工会"));
            String mask = Sensitivity.CERTIFICATE.mask(ID);

            ImportReport same = desk.take("members", MEMBERS, row("黄启盛", mask, "138****5678", "阳光工会", "本科"));
            assertEquals(1, same.counts().updated(), () -> Desk.reasons(same).toString());
            assertEquals(ID, desk.only("members", "黄启盛").get(PersonFacts.ID_NUMBER));

            ImportReport foreign = desk.take("members", MEMBERS, row("新来的", mask, null, "阳光工会"));
            assertTrue(Desk.reasons(foreign).get(0).contains("隐去了几位"), Desk.reasons(foreign).toString());
        }
    }

    @Test
    void anotherDatedValueIsAChangeOnTheRowsOwnDayOrACorrection() throws UnreadableFile {
        try (Desk desk = new Desk()) {
            union(desk, "", "阳光工会");
            desk.take("members", MEMBERS, row("黄启盛", ID, null, "阳光工会", null, "在册"),
                    row("靳倩", "370983198709203180", null, "阳光工会", null, "在册"));

            desk.take("members", MEMBERS, row("黄启盛", ID, null, null, null, "转出", "转出", "2026-05-04"));
            List<LocalDate> days = history(desk, "黄启盛");
            assertEquals(LocalDate.of(2026, 5, 4), days.get(0));
            assertEquals(2, days.size());

            Path file = desk.file(MEMBERS, row("靳倩", "370983198709203180", null, null, null, "保留"));
            ImportRequest request = ImportRequest.of(desk.planner().plan(file, "members"));
            desk.take(request.asCorrection());
            assertEquals(1, history(desk, "靳倩").size());
            Path again = desk.file(MEMBERS, row("靳倩", "370983198709203180", null, null, null, "在册"));
            desk.take(ImportRequest.of(desk.planner().plan(again, "members")).changedOn(LocalDate.of(2026, 7, 1)));
            assertEquals(LocalDate.of(2026, 7, 1), history(desk, "靳倩").get(0));
        }
    }

    @Test
    void checkingWritesNothingAndSaysTheSame() throws UnreadableFile {
        try (Desk desk = new Desk()) {
            Path file = desk.file(row("单位名称", "统一社会信用代码"), row("甲厂", "91330206MA0000023K"), row("乙厂", "9133"),
                    row(null, "91330206MA0000023K"));
            ImportRequest request = ImportRequest.of(desk.planner().plan(file, "employers"));

            ImportReport checked = desk.importer().check(request, Progress.SILENT);

            assertEquals(0, desk.count("employers"));
            assertEquals(0, checked.batch());
            assertEquals("读取 3 行：新增 1，更新 0，不变 0，拒绝 2", checked.sentence());
            assertEquals(checked.counts(), desk.take(request).counts());
        }
    }

    @Test
    void aBatchIsUndoneAsAWhole() throws UnreadableFile {
        try (Desk desk = new Desk()) {
            ImportReport report = desk.take("employers", row("单位名称"), row("甲厂"), row("乙厂"));
            assertEquals(2, desk.count("employers"));

            desk.office.batches().undo(report.batch(), Desk.CLERK, done -> {});

            assertEquals(0, desk.count("employers"));
        }
    }

    @Test
    void aCancelledImportAndAFileThatBreaksOffLeaveNothing() throws UnreadableFile {
        try (Desk desk = new Desk()) {
            List<@Nullable Object[]> rows = new ArrayList<>(List.<@Nullable Object[]>of(row("单位名称")));
            for (int i = 0; i < Importer.PIECE * 2; i++) {
                rows.add(row("厂" + i));
            }
            ImportRequest request = ImportRequest.of(desk.planner().plan(desk.file(rows.toArray(new Object[0][])), "employers"));
            AtomicInteger asked = new AtomicInteger();

            ImportReport report = desk.importer().run(request, Desk.CLERK, (done, total) -> asked.incrementAndGet() < 2);

            assertTrue(report.cancelled());
            assertEquals(0, report.batch());
            assertEquals(0, desk.count("employers"));
            assertTrue(desk.office.batches().recent(5).stream().noneMatch(batch -> batch.state() == Batch.State.RUNNING));
            ImportRequest gone = ImportRequest
                    .of(new org.streetunion.app.exchange.recognising.FilePlan(desk.folder.resolve("没有.xlsx"),
                            request.plan().sheets(), List.of(), List.of()));
            assertThrows(UnreadableFile.class, () -> desk.take(gone));
        }
    }

    @Test
    void whatWorkbooksDoToNumbersAndDaysIsUndoneOrExplained() throws UnreadableFile {
        try (Desk desk = new Desk()) {
            union(desk, "", "阳光工会");
            Object[] headings = row("姓名", "证件号码", "移动电话", "所在工会", "出生日期", "入会日期");
            ImportReport report = desk.take("members", headings,
                    row("甲", "３３０２１３１９７２１２１２５８３５", 13812345678L, "阳光\n工会 ", 19721212, 43831),
                    row(" 乙 ", Double.parseDouble("3.30213197212125E17"), "138 1234 5679", "阳光工会", "1990/3/7",
                            LocalDate.of(2020, 1, 1)),
                    row("丙", null, "1.3812345677E10", "阳光工会", "1990年3月7日", "2020.13.1"));

            assertEquals(1, report.counts().added(), () -> Desk.reasons(report).toString());
            Row first = desk.only("members", "甲");
            assertEquals(ID, first.get(PersonFacts.ID_NUMBER));
            assertEquals("13812345678", first.get(MemberLedger.MOBILE));
            assertEquals(LocalDate.of(1972, 12, 12), first.get(PersonFacts.BIRTH_ON));
            assertEquals(LocalDate.of(2020, 1, 1), first.get(MemberLedger.JOINED_ON));
            assertTrue(Desk.reasons(report).get(0).contains("科学计数法"), Desk.reasons(report).toString());
            assertTrue(Desk.reasons(report).get(1).contains("入会日期"), Desk.reasons(report).toString());
        }
    }

    @Test
    void totalsSignaturesNotesAndRepeatedHeadingsAreNoData() throws UnreadableFile {
        try (Desk desk = new Desk()) {
            ImportReport report = desk.take("employers", row("某街道单位底册"), row("序号", "单位名称", "联系电话"), row(1, "甲厂", "0574-86200000"),
                    row("序号", "单位名称", "联系电话"), row(2, "乙厂", null), row("合计", null, 2), row("填表说明：", null, null), row("1. 请如实填写"),
                    row(3, "丙厂", "0574-86200001"), row("填表人：小林"));

            assertEquals("读取 3 行：新增 3，更新 0，不变 0，拒绝 0", report.sentence());
        }
    }

    @Test
    void twoStoredRowsThatFitAreNotGuessedAt() throws UnreadableFile {
        try (Desk desk = new Desk()) {
            desk.take("people", row("姓名", "手机"), row("王芳", "13812345678"), row("王芳", "13812345679"));
            assertEquals(2, desk.count("people"));

            ImportReport report = desk.take("people", row("姓名", "岗位"), row("王芳", "干事"));

            assertEquals(List.of("台账里有 2 人姓名相同，分不清是哪一人，请补填证件号码。"), Desk.reasons(report));
            assertNull(desk.only("people", "13812345678").get(PersonLedger.JOB));
        }
    }

    private static List<LocalDate> history(Desk desk, String name) {
        long id = desk.only("members", name).id();
        return Objects.requireNonNull(desk.office.registers().get("members").history(id)).stream().map(past -> past.from())
                .toList();
    }

    private static void union(Desk desk, String code, String name) throws UnreadableFile {
        ImportReport report = desk.take("unions", row("工会编码", "工会名称", "工会组织类型"), row(code, name, "独立基层工会"));
        assertEquals(1, report.counts().added(), () -> Desk.reasons(report).toString());
    }
}
