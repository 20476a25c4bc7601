package org.streetunion.app.exchange.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.streetunion.app.exchange.reading.Cell;
import org.streetunion.app.ledger.CodeList;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Parsed;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Sensitivity;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.office.members.MemberLedger;

/** One cell, as workbooks spoil it: the wrong kind, the wrong format, the right meaning. */
class CellReaderTest {
    private static final LocalDate DAY = LocalDate.of(1990, 3, 7);
    private static final double SERIAL = 32_939;
    private static final Column<LocalDate> BORN = Column.of("born", "出生日期", Types.DAY);
    private static final Column<String> NAME = Column.of("name", "姓名", Types.TEXT);
    private static final Column<String> PHONE = Column.of("phone", "电话", Types.PHONE);
    private static final Column<Integer> PEOPLE = Column.of("people", "职工人数", Types.WHOLE);
    private static final Column<BigDecimal> AREA = Column.of("area", "面积", Types.DECIMAL);
    private static final Column<Quarter> QUARTER = Column.of("quarter", "季度", Types.QUARTER);
    private static final Column<Reference> UNION = Column.of("union", "所在工会", Types.reference("unions"));

    @Test
    void theSerialOfThisDayIsTheOneThatWorkbooksUse() {
        assertEquals(DAY, DateUtil.getLocalDateTime(SERIAL).toLocalDate());
    }

    @Test
    void aDayIsADayWhateverCellItStandsIn() {
        assertEquals(DAY, value(BORN, moment(SERIAL)));
        assertEquals(DAY, value(BORN, moment(SERIAL + 0.75)), "a time of day is left behind");
        assertEquals(DAY, value(BORN, new Cell.Amount(SERIAL)), "the format was lost");
        assertEquals(DAY, value(BORN, new Cell.Text("32939")), "and then turned into a text");
        assertEquals(DAY, value(BORN, new Cell.Amount(19_900_307)), "written together");
        assertEquals(DAY, value(BORN, new Cell.Text(" 1990 / 3 / 7")));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 3, 1990, 9_999, 80_001, 19_901_332, -5})
    void aNumberThatIsNoDayIsNotMadeOne(double number) {
        Parsed<?> read = read(BORN, new Cell.Amount(number));

        assertNull(read.value(), () -> number + " became " + read.value());
    }

    @Test
    void numbersAreReadFromTextsAndTextsFromNumbers() {
        assertEquals(1200, value(PEOPLE, new Cell.Text("１,２００ 人")));
        assertEquals(12, value(PEOPLE, new Cell.Amount(12)));
        assertEquals("13812345678", value(PHONE, new Cell.Amount(13_812_345_678d)));
        assertEquals("13812345678", value(PHONE, new Cell.Text("1.3812345678E10")));
        assertEquals(new BigDecimal("0.3"), value(AREA, new Cell.Amount(0.1 + 0.2)), "without the noise of binary arithmetic");
        assertNull(read(PEOPLE, new Cell.Amount(12.5)).value(), "half a person is refused, not rounded");
    }

    @Test
    void aCountThatWasFormattedAsADateIsStillACount() {
        assertEquals(35, value(PEOPLE, moment(35)));
    }

    @Test
    void aQuarterIsReadFromADayInIt() {
        assertEquals(Quarter.parse("2026Q3"), value(QUARTER, moment(DateUtil.getExcelDate(LocalDate.of(2026, 9, 30)))));
        assertEquals(Quarter.parse("2026Q3"), value(QUARTER, new Cell.Text("2026年第三季度")));
    }

    @Test
    void paddingBetweenChineseCharactersMeansNothingAndBetweenWordsItStays() {
        assertEquals("王芳", value(NAME, new Cell.Text("王　 芳")));
        assertEquals("王芳", value(NAME, new Cell.Text("王\n芳")));
        assertEquals("Anna Li", value(NAME, new Cell.Text("Anna  Li")));
        Reference union = (Reference) Objects.requireNonNull(value(UNION, new Cell.Text("望海社区\n联合工会")));
        assertEquals("望海社区联合工会", union.label());
    }

    @Test
    void ourOwnMaskIsHandedOnUnread() {
        Column<?> masked = MemberLedger.MOBILE;

        assertEquals(Sensitivity.PLAIN != masked.sensitivity(), true, "phones of members are masked");
        assertEquals("138****5678", value(masked, new Cell.Text(" 138****5678 ")));
    }

    @Test
    void starsInAPlainColumnAreNoMask() {
        assertNull(read(PHONE, new Cell.Text("138****5678")).value());
    }

    @Test
    void aBrokenFormulaIsExplainedInEveryKindOfColumn() {
        for (Column<?> column : new Column<?>[]{BORN, NAME, PHONE, PEOPLE, AREA, QUARTER, UNION}) {
            Parsed<?> read = read(column, new Cell.Flaw("#N/A", "公式出错（#N/A）"));

            assertNull(read.value(), column.heading());
            assertEquals("公式出错（#N/A）", read.complaint(), column.heading());
        }
    }

    @Test
    void aCodeIsReadAgainAfterAnUnknownOne() {
        CellReader reader = new CellReader(Column.of("state", "状态", Types.choice(CodeList.of("状态", "正常", "停业"))));

        assertNull(reader.read(new Cell.Text("不详")).value());
        assertEquals("正常", reader.read(new Cell.Text("正 常")).value());
        assertNull(reader.read(new Cell.Text("不详")).value(), "what is remembered is remembered as it was read");
        assertEquals("停业", reader.read(new Cell.Text("停业")).value());
    }

    private static @Nullable Object value(Column<?> column, Cell cell) {
        Parsed<?> read = read(column, cell);
        assertNull(read.complaint(), () -> column.heading() + ": " + read.complaint());
        return read.value();
    }

    private static Parsed<?> read(Column<?> column, Cell cell) {
        return new CellReader(column).read(cell);
    }

    private static Cell moment(double serial) {
        LocalDateTime at = DateUtil.getLocalDateTime(serial);
        return new Cell.Moment(serial, at);
    }
}
