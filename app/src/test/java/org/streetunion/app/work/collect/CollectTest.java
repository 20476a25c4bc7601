package org.streetunion.app.work.collect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.members.MemberLedger;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Merge;
import org.streetunion.app.work.MergeRows;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.collect.Difference.Verdict;

/** A round out and back: what is unchanged is silent, what changed is told apart by what the register says meanwhile, and can be undone. */
class CollectTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatComesBackAsItWentOutDiffersInNothing(Databases kind) throws IOException {
        try (Office office = kind.office()) {
            CollectedStreet street = new CollectedStreet(office, folder);
            Round round = street.send("三季度核对");
            Files.copy(street.file(round, street.first), street.back.resolve("甲厂(1).xlsx"));
            try (FilledIn again = new FilledIn(street.file(round, street.second))) {
                again.save(street.back.resolve("随便什么名字.xlsx"));
            }

            TakeReturns.Taking taking = street.take(round);

            assertEquals(List.of("“甲厂工会”。", "“乙厂工会”。"), taking.findings().stream().map(FileFinding::sentence).toList());
            assertEquals(List.of(), street.differences(round, street.first).all());
            assertEquals(List.of(), street.differences(round, street.second).all());
            assertEquals(List.of("已交", "已交"), new Rounds(office).lines(round).stream().map(Rounds.Line::words).toList());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void changesAreToldApartAcceptedAndUndone(Databases kind) {
        try (Office office = kind.office()) {
            CollectedStreet street = new CollectedStreet(office, folder);
            Round round = street.send("三季度核对");
            fill(street, round);
            Row meanwhile = street.row("members", street.members.get(1));
            office.registers().get("members").save(meanwhile.with(MemberLedger.MOBILE, "13900000009"),
                    Act.correction(CollectedStreet.CLERK, Act.Kind.EDIT));
            street.take(round);

            UnionDifferences found = street.differences(round, street.first);

            assertEquals(List.of("褚红 联系人 CLEAN", "卫平 移动电话 CLEAN", "职工0 移动电话 CLEAN", "职工1 移动电话 CONFLICT", "职工2 去向 CLEAN",
                    "职工4 姓名 ASK", "职工3 少了这一行 ASK", "戚玉 新增 CLEAN", "邹明 新增 CLEAN", "坏号 新增 REFUSED", "职工6 新行（已登记，补充） CONFLICT"),
                    found.all().stream().map(each -> name(each) + " " + each.what() + " " + each.verdict()).toList());
            assertTrue(note(found, "坏号").startsWith("居民身份证号码"), note(found, "坏号"));
            assertEquals("已经是“乙厂工会”的会员；采纳＝接转到本工会", note(found, "职工6"));

            Map<String, String> gone = found.all().stream().filter(Difference::asksOutcome)
                    .collect(Collectors.toMap(Difference::id, each -> "退会"));
            AcceptReturns.Done done = street.accept(round, each -> each.verdict() == Verdict.CLEAN || each.asksOutcome(), gone);

            assertEquals(7, done.accepted());
            assertEquals(0, done.left());
            assertEquals("13811112222", street.row("members", street.members.get(0)).get(MemberLedger.MOBILE));
            assertEquals("13900000009", street.row("members", street.members.get(1)).get(MemberLedger.MOBILE),
                    "the conflict waits");
            assertEquals("转出", street.row("members", street.members.get(2)).get(MemberLedger.STATE));
            assertEquals(LocalDate.of(2026, 9, 15),
                    office.registers().get("members").history(street.members.get(2)).get(0).from());
            assertEquals("退会", street.row("members", street.members.get(3)).get(MemberLedger.STATE));
            assertEquals(9, office.registers().get("members").count(Query.ALL), "one new member");
            assertEquals(2, office.registers().get("appointments").count(Query.ALL), "one new officer");
            assertEquals("褚红梅", street.row("unions", street.first).values().get("contact"));
            assertEquals(List.of("职工1 CONFLICT", "职工4 ASK", "坏号 REFUSED", "职工6 CONFLICT"), street.differences(round, street.first)
                    .all().stream().map(each -> name(each) + " " + each.verdict()).toList(), "what was accepted is settled");

            office.batches().undo(done.batch(), CollectedStreet.CLERK, lines -> {});
            assertEquals("在册", street.row("members", street.members.get(2)).get(MemberLedger.STATE));
            assertEquals(8, office.registers().get("members").count(Query.ALL));
            assertEquals(List.of("已交", "未交"), new Rounds(office).lines(round).stream().map(Rounds.Line::words).toList());
        }
    }

    private static void fill(CollectedStreet street, Round round) {
        try (FilledIn book = new FilledIn(street.file(round, street.first))) {
            assertEquals("139****0000", book.get("会员", "职工0", "移动电话"), "numbers go out masked");
            assertTrue(book.cell("会员", "职工0", "姓名").getCellStyle().getLocked());
            assertFalse(book.cell("会员", "职工0", "移动电话").getCellStyle().getLocked());
            assertFalse(book.cell("会员", "", "姓名").getCellStyle().getLocked(), "there is room for more");
            book.card("联系人", "褚红梅").put("工会干部", "卫平", "移动电话", "13957400002").put("会员", "职工0", "移动电话", "138 1111 2222")
                    .put("会员", "职工1", "移动电话", "13811113333").put("会员", "职工2", "去向", "转出")
                    .put("会员", "职工2", "去向日期", "2026-09-15").delete("会员", "职工3")
                    .add("会员", "姓名", "邹明", "证件号码", Street.resident(30), "移动电话", "13811114444", "入会日期", "2026-10-01")
                    .add("会员", "姓名", "坏号", "证件号码", "33020619900101001X")
                    .add("会员", "姓名", "职工6", "证件号码", Street.resident(6))
                    .add("工会干部", "姓名", "戚玉", "职务", "经审主任", "移动电话", "13811115555")
                    .put("会员", "职工4", "姓名", "职工四").save(street.back.resolve("甲厂.xlsx"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void filesThatCannotCountAreNamed(Databases kind) throws IOException {
        try (Office office = kind.office()) {
            CollectedStreet street = new CollectedStreet(office, folder);
            Round old = street.send("二季度核对");
            Round round = street.send("三季度核对");
            Files.copy(street.file(old, street.first), street.back.resolve("1旧.xlsx"));
            Files.writeString(street.back.resolve("2坏.xlsx"), "not a workbook");
            try (FilledIn book = new FilledIn(street.file(round, street.first))) {
                String token = book.book().getSheet("标识").getRow(0).getCell(0).getStringCellValue();
                String other = token.replace("-" + street.first + "-", "-" + street.second + "-");
                book.book().getSheet("标识").getRow(0).getCell(0).setCellValue(other);
                book.save(street.back.resolve("3改一处.xlsx"));
                book.book().removeSheetAt(book.book().getSheetIndex("填表说明"));
                book.save(street.back.resolve("4改全.xlsx"));
                book.book().removeSheetAt(book.book().getSheetIndex("标识"));
                book.save(street.back.resolve("5没有.xlsx"));
            }
            try (FilledIn book = new FilledIn(street.file(round, street.second))) {
                book.card("工会名称", "甲厂工会").save(street.back.resolve("6贴错.xlsx"));
            }
            Files.copy(street.file(round, street.first), street.back.resolve("7甲.xlsx"));
            Files.copy(street.file(round, street.first), street.back.resolve("7甲(1).xlsx"));

            TakeReturns.Taking taking = street.take(round);

            assertEquals(List.of(street.first), taking.returns().stream().map(Returned::union).toList());
            List<String> said = taking.findings().stream().map(FileFinding::sentence).toList();
            assertEquals(8, said.size());
            List<String> parts = List.of("是“二季度核对”", "2坏.xlsx", "两处对不上", "回收码被改过，", "没有回收码", "贴到了另一家", "交回了 2 份，这份与", "“甲厂工会”。");
            for (String part : parts) {
                assertEquals(1, said.stream().filter(sentence -> sentence.contains(part)).count(), part + " in " + said);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void unionsThatBecameOneSinceTheRoundWentOut(Databases kind) {
        try (Office office = kind.office()) {
            CollectedStreet street = new CollectedStreet(office, folder);
            Round round = street.send("三季度核对");
            try (FilledIn book = new FilledIn(street.file(round, street.second))) {
                book.card("联系人", "蒋文").put("会员", "职工6", "移动电话", "13811116666")
                        .add("会员", "姓名", "邹明", "证件号码", Street.resident(30), "入会日期", "2026-10-01")
                        .save(street.back.resolve("乙厂.xlsx"));
            }
            Merging.into(office, street.second, street.first);
            street.take(round);

            UnionDifferences found = street.differences(round, street.second);

            assertEquals(List.of("“乙厂工会”在发出以后已合并，会员现在在“甲厂工会”。"), found.notes());
            assertEquals(List.of("联系人 REFUSED", "移动电话 CLEAN", "新增 ASK"),
                    found.all().stream().map(each -> each.what() + " " + each.verdict()).toList());
            assertEquals(2, street.accept(round, Difference::acceptable, Map.of()).accepted());
            assertEquals("13811116666", street.row("members", street.members.get(6)).get(MemberLedger.MOBILE));
            long joined = office.registers().get("members").ids(Query.ALL.search("邹明"))[0];
            assertEquals(Reference.to(street.first), street.row("members", joined).get(MemberLedger.UNION));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aUnionThatWasMergedAsATwinStandsNoMore(Databases kind) {
        try (Office office = kind.office()) {
            CollectedStreet street = new CollectedStreet(office, folder);
            Round round = street.send("三季度核对");
            try (FilledIn book = new FilledIn(street.file(round, street.second))) {
                book.card("联系人", "蒋文").put("会员", "职工6", "移动电话", "13811116666")
                        .add("会员", "姓名", "邹明", "证件号码", Street.resident(30), "入会日期", "2026-10-01")
                        .save(street.back.resolve("乙厂.xlsx"));
            }
            Merge twins = new Merge("unions", street.first, street.second, Set.of());
            assertTrue(MergeRows.run(office, twins, CollectedStreet.CLERK, Progress.SILENT).done());
            assertEquals(List.of("甲厂工会"), WriteReminder.text(office, round).lines().skip(1).toList(), "the other is no more");
            street.take(round);

            UnionDifferences found = street.differences(round, street.second);

            assertEquals(List.of("“乙厂工会”在发出以后已移除，会员现在在“甲厂工会”。"), found.notes());
            assertEquals(List.of("联系人 REFUSED", "移动电话 CLEAN", "新增 ASK"),
                    found.all().stream().map(each -> each.what() + " " + each.verdict()).toList());
            street.accept(round, Difference::acceptable, Map.of());
            long joined = office.registers().get("members").ids(Query.ALL.search("邹明"))[0];
            assertEquals(Reference.to(street.first), street.row("members", joined).get(MemberLedger.UNION));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatHoldsFromADayOfItsOwnIsRecordedFromIt(Databases kind) {
        try (Office office = kind.office()) {
            CollectedStreet street = new CollectedStreet(office, folder);
            new Street(office).write("unions", List.of(street.row("unions", street.first).with("legal_no", "法证1")
                    .with("legal_from", LocalDate.of(2021, 9, 1)).with("legal_to", LocalDate.of(2026, 8, 31))));
            Row kept = street.row("members", street.members.get(6)).with(MemberLedger.STATE, "保留");
            assertTrue(office.registers().get("members").save(kept, Act.change(CollectedStreet.CLERK, Act.Kind.EDIT,
                    LocalDate.of(2026, 5, 1), "保留", "")).done());
            Round round = street.send("三季度核对");
            try (FilledIn book = new FilledIn(street.file(round, street.first))) {
                book.card("法人有效期起", "2026-09-01").card("法人有效期止", "2031-08-31").put("会员", "职工0", "去向", "退会")
                        .put("会员", "职工0", "去向日期", "2020-12-31").put("会员", "职工1", "去向", "退会")
                        .put("会员", "职工1", "去向日期", "2021-01-02").add("会员", "姓名", "职工6", "证件号码", Street.resident(6))
                        .save(street.back.resolve("甲厂.xlsx"));
            }
            street.take(round);

            UnionDifferences found = street.differences(round, street.first);
            assertEquals(
                    List.of("法人有效期起 CLEAN", "法人有效期止 CLEAN", "去向 REFUSED", "去向 CLEAN", "新行（已登记，补充） REFUSED"),
                    found.all().stream().map(each -> each.what() + " " + each.verdict()).toList());
            assertEquals("在 2020-12-31 当天或之后还有会籍变动，请先核对，再在会员台账里办", note(found, "职工0"), "he joined only then");
            assertEquals("以前是会员（现在是“保留”），请在会员台账里办恢复或转入", note(found, "职工6"));

            street.accept(round, Difference::acceptable, Map.of());
            assertEquals(LocalDate.of(2026, 9, 1), office.registers().get("unions").history(street.first).get(0).from());
            assertEquals(LocalDate.of(2021, 1, 2),
                    office.registers().get("members").history(street.members.get(1)).get(0).from());
        }
    }

    private static String name(Difference each) {
        return each.sheet().equals("单位资料") ? each.values().sent() : each.who();
    }

    private static String note(UnionDifferences found, String who) {
        return found.all().stream().filter(each -> each.who().equals(who)).map(Difference::note).findFirst().orElse("");
    }
}
