package org.streetunion.sample.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetunion.sample.Samples;
import org.streetunion.sample.model.organisation.Place;
import org.streetunion.sample.sheets.table.ClerkTable;
import org.streetunion.sample.sheets.table.Columns;
import org.streetunion.sample.sheets.table.CsvWriter;
import org.streetunion.sample.sheets.table.Layout;
import org.streetunion.sample.sheets.table.Layouts;

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
}
