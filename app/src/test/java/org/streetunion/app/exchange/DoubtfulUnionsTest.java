package org.streetunion.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.exchange.TestBooks.row;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.exchange.checking.Fate;
import org.streetunion.app.exchange.checking.Finding;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.office.unions.UnionLedger;
import org.streetunion.app.support.Databases;

/** What a 基层工会台账 says that cannot be taken at its word: it is taken with a warning, and nothing is chosen or lost in silence. */
class DoubtfulUnionsTest {
    private static final Object[] AT = row("工会名称", "工会组织类型", "所在单位", "备注");
    private static final Object[] HEADS = row("工会名称", "工会组织类型", "所在单位", "副主席");

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aUnionAtAnUnknownEmployerIsAdmittedAndTheNameIsKept(Databases kind) throws UnreadableFile {
        try (Desk desk = new Desk(kind)) {
            ImportReport report = desk.take("unions", AT, row("甲厂工会委员会", "独立基层工会", "甲厂有限公司", "老厂"));

            assertEquals("读取 1 行：新增 1，更新 0，不变 0，拒绝 0", report.sentence());
            assertEquals("所在单位名称：“单位”里没有“甲厂有限公司”。请核对名称，或先登记它。先照收，名称记在备注里", said(report), "and not once more of 覆盖关系");
            assertEquals("老厂\n所在单位名称待核：甲厂有限公司", desk.only("unions", "甲厂").get(UnionLedger.REMARK));
            assertEquals(0, desk.take("unions", AT, row("甲厂工会委员会", "独立基层工会", "甲厂有限公司", "老厂")).counts().written(),
                    "said once is enough");
        }
    }

    @Test
    void onceTheEmployerIsThereItsLineGoesFromTheRemark() throws UnreadableFile {
        try (Desk desk = new Desk()) {
            desk.take("unions", AT, row("甲厂工会委员会", "独立基层工会", "甲厂", null), row("乙厂工会委员会", "独立基层工会", "乙厂", "老厂"));
            desk.take("employers", row("单位名称"), row("甲厂"), row("乙厂"));

            ImportReport report = desk.take("unions", HEADS, row("甲厂工会委员会", "独立基层工会", "甲厂", null),
                    row("乙厂工会委员会", "独立基层工会", "乙厂", null));

            assertEquals(2, report.counts().updated());
            Row first = desk.only("unions", "甲厂");
            assertEquals("甲厂 ", Desk.text(first, UnionLedger.EMPLOYER) + " " + first.get(UnionLedger.REMARK, ""));
            assertEquals("老厂", desk.only("unions", "乙厂").get(UnionLedger.REMARK));
        }
    }

    @Test
    void aKnownEmployerStaysWhenTheSheetSpellsItOtherwise() throws UnreadableFile {
        try (Desk desk = new Desk()) {
            desk.take("employers", row("单位名称"), row("甲厂"));
            desk.take("unions", AT, row("甲厂工会委员会", "独立基层工会", "甲厂", null));

            ImportReport report = desk.take("unions", AT, row("甲厂工会委员会", "独立基层工会", "甲  工厂", null));

            assertEquals(1, report.counts().unchanged());
            assertTrue(said(report).contains("“单位”里没有"), said(report));
            assertEquals("甲厂", Desk.text(desk.only("unions", "甲厂"), UnionLedger.EMPLOYER));
        }
    }

    @Test
    void aParentThatNobodyKnowsStillSendsTheRowBack() throws UnreadableFile {
        try (Desk desk = new Desk()) {
            ImportReport report = desk.take("unions", row("工会名称", "工会组织类型", "上级工会"), row("甲厂工会委员会", "独立基层工会", "某总工会"));

            assertEquals(1, report.counts().rejected(), "where a union hangs decides what counts it");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoIsTakenForSomebodyByNameAloneIsSaidSoAndKeepsHisWorkplace(Databases kind) throws UnreadableFile {
        try (Desk desk = new Desk(kind)) {
            desk.take("employers", row("单位名称"), row("甲厂"), row("乙厂"));
            desk.take("people", row("姓名", "手机", "工作单位"), row("卫国", "13812345678", "甲厂"));

            ImportReport report = desk.take("unions", HEADS, row("甲厂工会委员会", "独立基层工会", "甲厂", "卫国"),
                    row("乙厂工会委员会", "独立基层工会", "乙厂", "卫国"));

            RowFinding other = found(report, 3);
            assertEquals("“卫国”只写了姓名，按同名认作“工会干部”里已有的那一人；如果是另一人，请在“工会干部”里新建（填手机或证件号码），再到“任职与聘任”里改这一条",
                    doubts(other));
            assertEquals("", doubts(found(report, 2)), "his workplace agrees");
            assertEquals(1, desk.count("people"));
            assertEquals("甲厂", desk.only("people", "卫国").values().get("workplace"), "another may be meant");
        }
    }

    @Test
    void twoRowsOfOneSheetThatNameTheSameNameSaySo() throws UnreadableFile {
        try (Desk desk = new Desk()) {
            ImportReport report = desk.take("unions", HEADS, row("甲厂工会委员会", "独立基层工会", null, "卫国"),
                    row("乙厂工会委员会", "独立基层工会", null, "卫国"));

            assertEquals("", doubts(found(report, 2)));
            assertTrue(doubts(found(report, 3)).startsWith("“卫国”只写了姓名，按同名认作"), doubts(found(report, 3)));
            assertEquals(2, desk.count("appointments"));
            ImportReport again = desk.take("unions", HEADS, row("甲厂工会委员会", "独立基层工会", null, "卫国"),
                    row("乙厂工会委员会", "独立基层工会", null, "卫国"));
            assertEquals(List.of("", ""), again.findings().stream().map(DoubtfulUnionsTest::doubts).toList(),
                    "he holds both posts by now");
        }
    }

    @Test
    void ofTwoWhoBearOneNameNobodyIsChosen() throws UnreadableFile {
        try (Desk desk = new Desk()) {
            desk.take("people", row("姓名", "手机"), row("卫国", "13812345678"), row("卫国", "13912345678"));

            ImportReport report = desk.take("unions", HEADS, row("甲厂工会委员会", "独立基层工会", null, "卫国"));

            assertEquals(1, report.counts().added(), "the union itself is worth having");
            assertTrue(said(report).contains("台账里有 2 人姓名相同，分不清是哪一人，请补填"), said(report));
            assertEquals(0, desk.count("appointments"));
        }
    }

    @Test
    void aChairWhoIsOneOfTwoOfThatNameIsListedAmongTheRejects() throws UnreadableFile {
        try (Desk desk = new Desk()) {
            desk.take("people", row("姓名", "手机"), row("卫国", "13812345678"), row("卫国", "13912345678"));

            ImportReport report = desk.take("unions", row("工会名称", "工会组织类型", "主席"), row("甲厂工会委员会", "独立基层工会", "卫国"));

            assertTrue(report.findings().stream().anyMatch(each -> each.fate() == Fate.REJECTED && each.ledger().equals("people")
                    && each.reason().contains("分不清是哪一人")), () -> report.findings().toString());
            List<Row> posts = desk.office.registers().get("appointments").first(
                    Query.ALL.search(AppointmentLedger.POST.heading()),
                    9, Viewer.full(Desk.CLERK));
            assertEquals(List.of(), posts);
        }
    }

    private static String said(ImportReport report) {
        return doubts(report.findings().get(0));
    }

    /** What is said besides the gaps. */
    private static String doubts(RowFinding found) {
        return found.findings().stream().map(Finding::sentence).filter(sentence -> !sentence.matches("(还没有填|没有任职起始日期|没有写明专职).*"))
                .collect(Collectors.joining("；"));
    }

    private static RowFinding found(ImportReport report, int row) {
        return report.findings().stream().filter(each -> each.row() == row && each.ledger().equals("unions")).findFirst()
                .orElseThrow();
    }
}
