package org.streetunion.app.work.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.exchange.reading.RawRow;
import org.streetunion.app.exchange.reading.Rows;
import org.streetunion.app.exchange.reading.Workbook;
import org.streetunion.app.exchange.reading.Workbooks;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.members.MemberLedger;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Office;

/** The twenty columns, and who goes up the next time. */
class ExportNewTest {
    private static final Actor CLERK = new Actor("小林");
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void onlyWhoHasNotGoneUpGoesUp(Databases kind) throws Exception {
        try (Office office = kind.office()) {
            List<Long> ids = fill(office, 5);
            ExportNew.Done masked = export(office, "遮盖.xlsx", false, "");
            assertEquals("写出 4 人：新增 4，变动 0（号码是遮盖的，不能上报，也没有记作已上报）；另有 1 人缺证件号码或移动电话，系统会退回，没有写进去", masked.words());

            ExportNew.Done first = export(office, "一.xlsx", false, ExportNew.PURPOSE);
            assertEquals(List.of(4, 0, 1), List.of(first.fresh(), first.changed(), first.lacking().size()));
            List<List<String>> sheet = read(folder.resolve("一.xlsx"));
            assertEquals(List.of("序号", "姓名", "性别", "出生日期", "民族", "就业状况", "有效证件类别", "证件号码", "学历", "技能等级", "移动电话", "户籍类型", "户籍所在地",
                    "会籍变化类型", "会籍变化日期", "会籍变化原因", "政治面貌", "工作单位", "籍贯", "是否农民工"), sheet.get(3));
            assertEquals(List.of("1", "职工丙", "女", "1972-03-03"), sheet.get(4).subList(0, 4));
            assertEquals(List.of(Street.resident(2), "13800000002", "入会", "2021-03-01"),
                    List.of(sheet.get(4).get(7), sheet.get(4).get(10), sheet.get(4).get(13), sheet.get(4).get(14)));
            assertTrue(sheet.get(sheet.size() - 1).get(0).startsWith("填表说明"), "the last row is skipped by the system");
            assertEquals(9, sheet.size());

            assertEquals("没有要上报的；另有 1 人缺证件号码或移动电话，系统会退回，没有写进去", export(office, "二.xlsx", false, ExportNew.PURPOSE).words());
            assertFalse(Files.exists(folder.resolve("二.xlsx")));
            Register members = office.registers().get("members");
            Row row = members.store().rows(new long[]{ids.get(1)}).get(0);
            members.save(row.with(MemberLedger.MOBILE, "13911112222"), Act.correction(CLERK, Act.Kind.EDIT));
            assertEquals(0, export(office, "三.xlsx", false, ExportNew.PURPOSE).fresh());
            ExportNew.Done changed = export(office, "四.xlsx", true, ExportNew.PURPOSE);
            assertEquals(List.of(0, 1), List.of(changed.fresh(), changed.changed()));
            assertEquals(5, office.registers().get("uploads").count(Query.ALL));

            office.batches().undo(first.batch(), CLERK, away -> {});
            assertEquals(3, export(office, "五.xlsx", false, ExportNew.PURPOSE).fresh(), "one has gone up since");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoWasFoundInTheSystemIsNotNew(Databases kind) throws Exception {
        try (Office office = kind.office()) {
            List<Long> ids = fill(office, 3);
            assertTrue(ExportNew.found(office, ids.subList(0, 1), CLERK, Progress.SILENT) > 0);
            assertEquals(0, ExportNew.found(office, ids.subList(0, 1), CLERK, Progress.SILENT));
            assertEquals(1, export(office, "六.xlsx", false, ExportNew.PURPOSE).fresh());
        }
    }

    /** The last of them has no telephone. */
    private static List<Long> fill(Office office, int many) {
        Street street = new Street(office);
        long union = street.write("unions", List.of(Street.values(Map.of("name", "甲厂工会", "kind", "独立基层工会")))).get(0);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            Row row = Street.values(Map.of("name", "职工" + "甲乙丙丁戊".charAt(i), "id_number", Street.resident(i), "union",
                    Reference.to(union), "joined_on", LocalDate.of(2021, 3, 1)));
            rows.add(i == many - 1 ? row : row.with(MemberLedger.MOBILE, String.format("138%08d", i)));
        }
        return street.write("members", rows);
    }

    private ExportNew.Done export(Office office, String name, boolean changed, String purpose) throws Exception {
        return ExportNew.run(office, new ExportNew.Wish(folder.resolve(name), changed, purpose), CLERK, Progress.SILENT);
    }

    private static List<List<String>> read(Path file) throws Exception {
        List<List<String>> rows = new ArrayList<>();
        try (Workbook book = Workbooks.open(file); Rows raw = book.sheets().get(0).rawRows()) {
            for (RawRow row = raw.next(); row != null; row = raw.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < row.width(); i++) {
                    cells.add(row.text(i));
                }
                rows.add(cells);
            }
        }
        return rows;
    }
}
