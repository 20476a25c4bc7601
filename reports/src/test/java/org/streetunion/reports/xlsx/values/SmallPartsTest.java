package org.streetunion.reports.xlsx.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.Test;

/** The small parts of the workbook writers, each against POI where POI knows the answer. */
class SmallPartsTest {

    @Test
    void columnLettersAgreeWithPoiForEveryColumn() {
        for (int column = 0; column < 16_384; column++) {
            assertEquals(CellReference.convertNumToColString(column), ColumnLetters.of(column));
        }
    }

    @Test
    void daysAgreeWithPoi() {
        for (LocalDate day = LocalDate.of(1900, 1, 1); day.getYear() < 2100; day = day.plusDays(13)) {
            assertEquals((long) DateUtil.getExcelDate(day), Serial.of(day), day.toString());
        }
        assertEquals(60 + 1, Serial.of(LocalDate.of(1900, 3, 1)));
        assertFalse(Serial.fits(LocalDate.of(1899, 12, 31)));
        assertFalse(Serial.fits(LocalDate.of(10_000, 1, 1)));
    }

    @Test
    void xmlGetsOnlyWhatItMayHold() {
        assertEquals("甲乙\t\n\ufffd\ufffd𠮷", CleanText.clean("甲\u0000\u001f\r乙\t\n\ud842\uffff𠮷"));
    }

    @Test
    void textIsCutWhereACellEnds() {
        String cut = CleanText.cut("长".repeat(40_000));
        assertEquals(CleanText.LONGEST, cut.length());
        assertTrue(cut.endsWith("长…"));
        assertEquals("短", CleanText.cut("短"));
    }

    @Test
    void lookalikesOfEscapesAreEscaped() {
        assertEquals("a_x005F_x0041_b", CleanText.keepLookalikes("a_x0041_b"));
        assertEquals("_x1", CleanText.keepLookalikes("_x1"));
    }

    @Test
    void formulaLookalikesAreKnownByTheirFirstCharacter() {
        for (String text : List.of("=1", "+86", "-2", "@a")) {
            assertTrue(CleanText.looksLikeFormula(text), text);
        }
        assertFalse(CleanText.looksLikeFormula("1=1"));
        assertFalse(CleanText.looksLikeFormula(""));
    }

    @Test
    void sheetNamesAreAllowedAndDiffer() {
        SheetNames names = new SheetNames();
        assertEquals("一_收入_", names.take("一/收入?"));
        assertEquals("一_收入__2", names.take("一/收入?"));
        String longName = "很".repeat(40);
        assertEquals(31, names.take(longName).length());
        assertEquals("很".repeat(29) + "_2", names.take(longName));
        assertEquals("报表", names.take(" "));
    }

    @Test
    void fullWidthCharactersCountTwice() {
        assertEquals(5, TextWidth.of("工会a"));
        assertEquals(2, TextWidth.lines("工会工会", 4));
        assertEquals(3, TextWidth.lines("工\n\n会", 4));
    }
}
