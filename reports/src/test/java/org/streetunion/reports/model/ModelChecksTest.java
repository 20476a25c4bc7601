package org.streetunion.reports.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelChecksTest {
    private static final List<Column> TWO = List.of(Column.text("甲", 10), Column.number("乙", 10));

    @Test
    void rowMustBeAsWideAsItsTable() {
        assertThrows(IllegalArgumentException.class, () -> Table.of(TWO, List.of(Row.of(Cell.blank()))));
        assertThrows(IllegalArgumentException.class, () -> Table.of(TWO, List.of(Row.total(Cell.blank()))));
        assertEquals(1, Table.of(TWO, List.of(Row.group("一、"))).rows().size());
    }

    @Test
    void groupHeadingHasOneCell() {
        assertThrows(IllegalArgumentException.class, () -> new Row(Row.Kind.GROUP, List.of(Cell.blank(), Cell.blank())));
    }

    @Test
    void tableReportAndListNeedTheirParts() {
        Table table = Table.of(TWO, List.of());
        PageSetup page = PageSetup.of(Orientation.PORTRAIT);
        assertThrows(IllegalArgumentException.class, () -> Table.of(List.of(), List.of()));
        assertThrows(IllegalArgumentException.class, () -> Report.of(" ", table));
        assertThrows(IllegalArgumentException.class,
                () -> new Report("表", List.of(), List.of(), List.of(), List.of(), page));
        assertThrows(IllegalArgumentException.class, () -> new ListDocument("", "", TWO, List.of(), page));
        assertThrows(IllegalArgumentException.class, () -> new ListDocument("表", "", List.of(), List.of(), page));
    }

    @Test
    void columnWidthIsWhatASheetCanHold() {
        assertThrows(IllegalArgumentException.class, () -> Column.text("甲", 0));
        assertThrows(IllegalArgumentException.class, () -> Column.text("甲", 251));
    }

    @Test
    void laterChangesToTheListsGivenDoNotReachTheModel() {
        List<Row> rows = new ArrayList<>(List.of(Row.group("一、")));
        Table table = Table.of(TWO, rows);
        rows.clear();
        assertEquals(1, table.rows().size());
    }

    @Test
    void moreThanEightColumnsLieAcross() {
        assertEquals(Orientation.PORTRAIT, Orientation.forColumns(8));
        assertEquals(Orientation.LANDSCAPE, Orientation.forColumns(9));
    }

    @Test
    void withersChangeOnlyTheirPart() {
        Report report = Report.of("表", Table.of(TWO, List.of())).withNotes("注").withFields(new Field("单位", "元"))
                .withSignatures(Field.open("填报人"));
        assertEquals(List.of("注"), report.notes());
        assertEquals("单位：元", report.fields().get(0).line());
        assertEquals("填报人：", report.signatures().get(0).line());
    }
}
