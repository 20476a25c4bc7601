package org.streetunion.sample.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetunion.sample.Samples;
import org.streetunion.sample.model.Place;
import org.streetunion.sample.sheets.Spoiler.Draft;

/** Tables before they are files, and the smallest possible file. */
class TablesTest {
    private static final ClerkTable PLACES = new Columns<Place>().add("名称", 10, Place::name).add("序", 5, Place::seq)
            .add("空", 5, p -> null)
            .table(Layouts.csv(Layout.Kind.CSV_GBK, "地方.csv"), "地方", List.of(new Place(0, "望海社区"), new Place(1, "甲,\"乙\"")));

    @Test
    void rowsCanBeStreamedAgainAndAgain() {
        List<List<Object>> expected = List.of(List.of("望海社区", 0, ""), List.of("甲,\"乙\"", 1, ""));
        assertEquals(expected, PLACES.rows().get().toList());
        assertEquals(expected, PLACES.rows().get().toList());
        assertEquals(List.of("名称", "序", "空"), PLACES.headings());
    }

    @Test
    void textIsQuotedWhereItMustBe(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("地方.csv");
        CsvWriter.write(PLACES, file);
        assertEquals("名称,序,空\r\n望海社区,0,\r\n\"甲,\"\"乙\"\"\",1,\r\n", Files.readString(file, Charset.forName("GBK")));
    }

    @Test
    void headingRowsFollowWhatStandsAbove() {
        assertEquals(1, PLACES.layout().headingRow());
        assertEquals(3, EmployerSheet.of(Samples.SMALL).layout().headingRow());
        assertEquals(4, UnionSheet.of(Samples.SMALL).layout().headingRow());
        assertEquals(4, MemberSheet.of(Samples.SMALL).layout().headingRow());
    }

    @Test
    void theWideSheetHidesSomeNumbersThatTheRollKnows() {
        ClerkTable wide = UnionSheet.of(Samples.STREET);
        int name = wide.headings().indexOf("主席姓名");
        int card = wide.headings().indexOf("主席证件号码");
        long hidden = wide.rows().get().filter(row -> !"".equals(row.get(name)) && "".equals(row.get(card))).count();
        assertTrue(hidden > 40 && hidden < 200, Long.toString(hidden));
    }

    @Test
    void draftsChangeByHeading() {
        Draft draft = new Draft(List.of("姓名", "职务"), List.of("张三", "主席"));
        assertEquals("李四", draft.with("姓名", "李四").get("姓名"));
        assertEquals("张三", draft.get("姓名"));
        assertEquals(draft, draft.with("没有", "x"));
        assertEquals("", draft.get("没有"));
    }

    @Test
    void spoilersWaitForARowThatFits() {
        Spoiler spoiler = new Spoiler("文件内重复", 3, "证件号码", d -> d);
        Draft known = new Draft(List.of("证件号码"), List.of("330206199003070001"));
        assertTrue(spoiler.fits(known, 3));
        assertFalse(spoiler.fits(known, 2));
        assertFalse(spoiler.fits(new Draft(List.of("证件号码"), List.of("")), 5));
    }

    @Test
    void spoiledCardsAreWrongInOneWayOnly() {
        Draft good = new Draft(List.of("姓名", "证件号码", "移动电话", "所在工会", "会员证号"),
                List.of("张三", "33020619880615102X", "13800000000", "甲工会", "1"));
        List<Spoiler> spoilers = Spoilers.of("09会员花名册.xlsx");
        assertEquals("330299198806151021".substring(0, 17), spoilers.get(0).spoil().apply(good).get("证件号码").substring(0, 17));
        assertEquals(Double.parseDouble("330299198806151000"),
                Double.parseDouble(spoilers.get(1).spoil().apply(good).get("证件号码")));
        assertEquals(good, spoilers.get(2).spoil().apply(good));
        assertEquals("甲错会", spoilers.get(3).spoil().apply(good).get("所在工会"));
        assertEquals(List.of(), Spoilers.of("03片区划分.xls"));
    }

    @Test
    void headingsOfTextFilesKeepToOneLine() {
        List<String> headings = List.of("工会名称", "任期起", "届次");
        assertEquals(List.of("工会名称（全称）", "任期起", "届次"), Headings.soiled(headings, false));
        assertEquals(List.of("工会名称（全称）", "任期起\n", "届次"), Headings.soiled(headings, true));
    }
}
