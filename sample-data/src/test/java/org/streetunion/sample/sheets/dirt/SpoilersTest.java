package org.streetunion.sample.sheets.dirt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.streetunion.sample.sheets.dirt.Spoiler.Draft;

/** Rows to be turned back, before they are in a file. */
class SpoilersTest {
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
