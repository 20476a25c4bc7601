package org.streetunion.app.exchange.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;

/** Rows on the clipboard: a table for spreadsheets in which numbers that are texts stay as they are. */
class TableTextTest {
    private static final Column<String> NAME = Column.of("name", "名称", Types.TEXT);
    private static final Column<Integer> COUNT = Column.of("count", "人数", Types.WHOLE);
    private static final List<Column<?>> COLUMNS = List.of(NAME, COUNT);

    @Test
    void aLineBreakOrTabInsideACellBreaksNoRow() {
        assertEquals("名称\t人数\n甲 乙 丙\t12\n", TableText.plain(COLUMNS, List.of(row("甲\t乙\r\n丙", 12))));
    }

    @Test
    void whatASpreadsheetWouldCalculateIsKeptAsText() {
        assertEquals("名称\t人数\n =1+1\t-3\n", TableText.plain(COLUMNS, List.of(row("=1+1", -3))));
    }

    @Test
    void theTableKeepsTextsAsTextsAndEscapesWhatWouldBeMarkup() {
        assertEquals("<table border=\"1\"><tr><th>名称</th><th>人数</th></tr>"
                + "<tr><td style=\"mso-number-format:'\\@'\">330206199003070001</td><td>12</td></tr>"
                + "<tr><td style=\"mso-number-format:'\\@'\">A&amp;B&lt;b&gt;</td><td></td></tr></table>",
                TableText.html(COLUMNS, List.of(row("330206199003070001", 12), new Row(0, 0, Map.of("name", "A&B<b>")))));
    }

    private static Row row(String name, int count) {
        return new Row(0, 0, Map.of("name", name, "count", count));
    }
}
