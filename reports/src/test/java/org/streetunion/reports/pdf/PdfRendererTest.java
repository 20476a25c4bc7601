package org.streetunion.reports.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.streetunion.reports.PdfReader;
import org.streetunion.reports.Samples;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Field;
import org.streetunion.reports.model.Orientation;
import org.streetunion.reports.model.PageSetup;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

class PdfRendererTest {
    private static final List<Column> COLUMNS = List.of(Column.centred("序号", 6), Column.text("事项", 30));

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private PdfResult render(Report report) throws IOException {
        return new PdfRenderer().render(report, out);
    }

    private List<String> pages() throws IOException {
        return PdfReader.pages(out.toByteArray());
    }

    @Test
    void headingsComeAgainOnEveryPage() throws IOException {
        render(Samples.quarterly());
        assertTrue(pages().stream().allMatch(page -> page.contains("指标名称") && page.contains("本季新增")));
        assertEquals(1, pages().stream().filter(page -> page.contains("填报单位（盖章）")).count());
    }

    @Test
    void rowStaysOnOnePage() throws IOException {
        Row row = Row.of(Cell.text("始"), Cell.text("一".repeat(120) + "终"));
        render(Report.of("表", Table.of(COLUMNS, Collections.nCopies(60, row))));
        assertTrue(pages().size() > 2);
        for (String page : pages()) {
            assertEquals(page.split("始", -1).length, page.split("终", -1).length, page);
        }
    }

    @Test
    void groupHeadingIsNeverTheLastThingOnAPage() throws IOException {
        for (int before = 30; before < 50; before++) {
            out.reset();
            List<Row> rows = new ArrayList<>(Collections.nCopies(before, Row.of(Cell.ordinal(1), Cell.text("甲"))));
            rows.add(Row.group("第二组"));
            rows.addAll(Collections.nCopies(20, Row.of(Cell.ordinal(2), Cell.text("乙"))));
            render(Report.of("表", Table.of(COLUMNS, rows)));
            String page = pages().stream().filter(text -> text.contains("第二组")).findFirst().orElseThrow();
            assertTrue(page.substring(page.indexOf("第二组")).contains("2 乙"), page);
        }
    }

    @Test
    void signaturesNeverStandAlone() throws IOException {
        for (int rows = 35; rows < 48; rows++) {
            out.reset();
            render(Report.of("表", Table.of(COLUMNS, Collections.nCopies(rows, Row.of(Cell.ordinal(1), Cell.text("甲")))))
                    .withSignatures(Field.open("填报人")));
            String last = pages().get(pages().size() - 1);
            assertTrue(last.contains("填报人：") && last.contains("1 甲"), last);
        }
    }

    @Test
    void missingCharacterIsShownAndReported() throws IOException {
        PdfResult result = render(Report.of("表", Table.of(COLUMNS, List.of(Row.of(Cell.ordinal(1), Cell.text("王\ue123"))))));
        assertEquals(new PdfResult(1, Set.of("\ue123")), result);
        assertTrue(pages().get(0).contains("王〓"));
    }

    @Test
    void rareNamesComeOutWholeInBoldToo() throws IOException {
        String names = "䶮㛃𠅤𪸩𫟷𠮷";
        PdfResult result = render(
                Report.of("表", Table.of(COLUMNS,
                        List.of(Row.of(Cell.blank(), Cell.text(names)), Row.total(Cell.blank(), Cell.text(names))))));
        assertEquals(Set.of(), result.missing());
        assertEquals(3, pages().get(0).split(names, -1).length, pages().get(0));
        assertTrue(PdfReader.fonts(out.toByteArray()).contains("HanaMinB"));
    }

    @Test
    void rareFontIsLeftOutWhenNobodyNeedsIt() throws IOException {
        render(Samples.money());
        assertFalse(PdfReader.fonts(out.toByteArray()).contains("HanaMinB"));
    }

    @Test
    void manyNarrowColumnsStillShowEverything() throws IOException {
        List<Column> columns = IntStream.range(0, 30).mapToObj(i -> Column.text("列" + i, 12)).toList();
        List<Cell> cells = IntStream.range(0, 30).mapToObj(i -> Cell.text("值" + (100 + i) + "长长长长")).toList();
        render(Report.of("宽表", Table.of(columns, List.of(new Row(Row.Kind.NORMAL, cells)))));
        String text = pages().get(0).replaceAll("\\s", "");
        assertEquals(30, IntStream.range(0, 30).filter(i -> text.contains("值" + (100 + i))).count(), text);
    }

    @Test
    void pageNumbersCanBeLeftOut() throws IOException {
        render(Samples.money().withPage(new PageSetup(Orientation.LANDSCAPE, false, "经办：周敏")));
        assertTrue(pages().get(0).endsWith("经办：周敏"), pages().get(0));
        assertFalse(pages().get(0).contains("共 1 页"));
    }
}
