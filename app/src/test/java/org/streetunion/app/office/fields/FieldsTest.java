package org.streetunion.app.office.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.Wiring;
import org.streetunion.app.database.OfficeUnavailable;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Batches;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.JournalLine;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.ledger.Section;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.support.AddedFields;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Office;

/** What a secretary may do with fields of her own, and what is refused: nothing that was written is ever lost. */
class FieldsTest {
    private static final Actor CLERK = new Actor("小林");
    private static final Act ENTRY = Act.correction(CLERK, Act.Kind.EDIT);
    private static final String BLOOD = "血型";
    @TempDir
    Path folder;

    @Test
    void aFieldStandsInItsSectionInItsOrderAndIsKnownByItsHeadingAtOnce() {
        try (Office office = Databases.H2.office()) {
            String section = zones(office).ledger().sections().get(0).title();
            AddedFields.add(office, AddedFields.field("片区", "后一个", "日期").with(FieldLedger.RANK, 2));
            AddedFields.add(office, AddedFields.field("片区", "前一个", "数字").with(FieldLedger.RANK, 1));
            AddedFields.add(office, AddedFields.field("片区", "随别的", "文字").with(FieldLedger.SECTION, section));

            List<Section> sections = zones(office).ledger().sections();
            assertEquals("随别的", last(sections.get(0)));
            assertEquals("前一个、后一个", headings(sections.get(sections.size() - 1)));
            assertEquals("后一个", zones(office).ledger().byHeading(" 后 一个：").orElseThrow().heading());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aRetiredFieldIsHiddenAndComesBackWithItsValuesAndItsSecrets(Databases kind) {
        try (Office office = kind.office()) {
            long field = AddedFields.add(office, blood().with(FieldLedger.PERSONAL, true)).id();
            long zone = zone(office, "东片", "甲");

            fields(office).setTrash(new long[]{field}, true, CLERK, "");
            assertTrue(zones(office).ledger().byHeading(BLOOD).isEmpty());
            Saved edit = zones(office).save(new Row(zone, version(office, zone), java.util.Map.of()).with("name", "东片二"), ENTRY);
            assertTrue(edit.done(), () -> edit.problems().toString());
            assertFalse(
                    zones(office).journal(zone, Viewer.masked(CLERK)).stream().map(JournalLine::after).toList().contains("甲"));

            fields(office).setTrash(new long[]{field}, false, CLERK, "");
            assertEquals("甲", blood(office, zone));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatWasWrittenIsTakenBackThoughTheFieldIsRetired(Databases kind) {
        try (Office office = kind.office()) {
            long field = AddedFields.add(office, blood()).id();
            long zone = zone(office, "东片", "甲");
            Saved edit = zones(office).save(zones(office).row(zone, Viewer.full(CLERK)).orElseThrow().with(key(office), "乙"),
                    ENTRY);
            long retired = fields(office).setTrash(new long[]{field}, true, CLERK, "");

            office.batches().undo(edit.batch(), CLERK, done -> {});
            office.batches().undo(retired, CLERK, done -> {});

            assertEquals("甲", blood(office, zone));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void addingAFieldIsUndoneUnlessSomethingIsWrittenInIt(Databases kind) {
        try (Office office = kind.office()) {
            Saved empty = AddedFields.add(office, AddedFields.field("片区", "空着", "日期"));
            Saved filled = AddedFields.add(office, blood());
            long zone = zone(office, "东片", "乙");

            office.batches().undo(empty.batch(), CLERK, done -> {});
            Batches.Undone kept = office.batches().undo(filled.batch(), CLERK, done -> {});

            assertTrue(zones(office).ledger().byHeading("空着").isEmpty());
            assertEquals(1, kept.kept().size(), kept.kept()::toString);
            assertEquals("乙", blood(office, zone));
        }
    }

    @ParameterizedTest
    @CsvSource({"会员,手机,“会员”已经有", "会员, 姓 名,“会员”已经有“姓名”一栏", "会员,联系方式,也认作它", "片区,血 型,“片区”已经有“血型”一栏",
            "下属工会,主席,导入“下属工会”的表格时", "片区,（）,字段名称里要有"})
    void aNameThatMeansSomethingElseIsRefused(String ledger, String name, String sentence) {
        try (Office office = Databases.H2.office()) {
            AddedFields.add(office, blood());

            Saved saved = fields(office).save(AddedFields.field(ledger, name, "文字"), ENTRY);

            assertFalse(saved.done());
            assertTrue(sentences(saved).contains(sentence), () -> sentences(saved));
        }
    }

    @Test
    void whatIsInUseStaysReadable() {
        try (Office office = Databases.H2.office()) {
            long field = AddedFields.add(office, blood()).id();
            zone(office, "东片", "甲");
            Row stored = fields(office).row(field, Viewer.full(CLERK)).orElseThrow();

            assertTrue(sentences(fields(office).save(stored.with(FieldLedger.CHOICES, "乙\n丙"), ENTRY)).contains("“甲”还有 1"));
            assertTrue(sentences(fields(office).save(stored.with(FieldLedger.KIND, "日期"), ENTRY)).contains("已有 1 条记录"));
            assertTrue(sentences(fields(office).save(stored.with(FieldLedger.LEDGER, "会员"), ENTRY)).contains("不能搬到别的台账"));
            assertTrue(fields(office).away(new long[]{field}).contains("“血型”在 1 条片区记录里有内容"));
            Saved more = fields(office).save(stored.with(FieldLedger.CHOICES, "甲、丁").with(FieldLedger.NAME, "血液类型"), ENTRY);
            assertTrue(more.done(), () -> sentences(more));
            assertEquals("甲、丁", String.join("、", ((org.streetunion.app.ledger.Choice) zones(office).ledger().byHeading("血液类型")
                    .orElseThrow().type()).list().codes()));
        }
    }

    @Test
    void whenThereIsNoRoomItIsSaidAndAnEmptyFieldMayTurnIntoAnother() {
        try (Office office = Databases.H2.office()) {
            AddedFields.add(office, AddedFields.field("工会干部", "日期0", "日期"));
            for (int i = 1; i < 4; i++) {
                AddedFields.add(office, AddedFields.field("会员", "日期" + i, "日期"));
            }
            Saved fifth = fields(office).save(AddedFields.field("会员", "日期5", "日期"), ENTRY);
            assertTrue(sentences(fifth).contains("已经加满"), () -> sentences(fifth));

            Row first = fields(office).first(Query.ALL.search("日期1"), 1, Viewer.full(CLERK)).get(0);
            assertTrue(fields(office).save(first.with(FieldLedger.KIND, "数字"), ENTRY).done());
            assertTrue(fields(office).save(AddedFields.field("会员", "日期5", "日期"), ENTRY).done());
            assertEquals(4, office.registers().get("members").ledger().columns(org.streetunion.app.ledger.Trait.CUSTOM).count());
        }
    }

    @Test
    void anOfficeOpenedAgainHasItsFields() throws OfficeUnavailable {
        long zone;
        try (Office office = Wiring.open(folder, Databases.CLOCK)) {
            AddedFields.add(office, blood());
            zone = zone(office, "东片", "丙");
        }
        try (Office office = Wiring.open(folder, Databases.CLOCK)) {
            assertEquals("丙", blood(office, zone));
        }
    }

    private static Row blood() {
        return AddedFields.field("片区", BLOOD, FieldLedger.CHOICE);
    }

    private static long zone(Office office, String name, String type) {
        Saved saved = zones(office).save(Row.NEW.with("name", name).with("code", name).with("kind", "划片").with(key(office), type),
                ENTRY);
        assertTrue(saved.done(), () -> sentences(saved));
        return saved.id();
    }

    private static String blood(Office office, long zone) {
        return text(zones(office).ledger().byHeading(BLOOD).orElseThrow(),
                zones(office).row(zone, Viewer.full(CLERK)).orElseThrow());
    }

    private static <T> String text(Column<T> column, Row row) {
        return column.text(row);
    }

    private static String key(Office office) {
        return zones(office).ledger().byHeading(BLOOD).orElseThrow().key();
    }

    private static long version(Office office, long zone) {
        return zones(office).row(zone, Viewer.full(CLERK)).orElseThrow().version();
    }

    private static Register zones(Office office) {
        return office.registers().get("zones");
    }

    private static Register fields(Office office) {
        return office.registers().get(FieldLedger.KEY);
    }

    private static String last(Section section) {
        return section.columns().get(section.columns().size() - 1).heading();
    }

    private static String headings(Section section) {
        return section.columns().stream().map(Column::heading).collect(Collectors.joining("、"));
    }

    private static String sentences(Saved saved) {
        return saved.problems().stream().map(Problem::sentence).collect(Collectors.joining("\n"));
    }
}
