package org.streetunion.reports.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.streetunion.reports.PdfPlaces;
import org.streetunion.reports.Samples;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Field;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** Measures where texts stand on the page. */
class PageGeometryTest {
    private static final double MM = 72 / 25.4;
    private static final double RIM = 7 * MM;

    private static List<PdfPlaces.Glyph> glyphs(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRenderer().render(report, out);
        return PdfPlaces.of(out.toByteArray());
    }

    private static void assertInside(List<PdfPlaces.Glyph> glyphs, double width, double height) {
        for (PdfPlaces.Glyph glyph : glyphs) {
            boolean inside = glyph.box().getMinX() > RIM && glyph.box().getMaxX() < width - RIM && glyph.box().getMinY() > RIM
                    && glyph.box().getMaxY() < height - RIM;
            assertTrue(inside, glyph::toString);
        }
    }

    @Test
    void nothingLeavesThePage() throws IOException {
        assertInside(glyphs(Samples.quarterly()), 297 * MM, 210 * MM);
        assertInside(glyphs(Samples.money()), 210 * MM, 297 * MM);
        assertInside(glyphs(Samples.hostile()), 210 * MM, 297 * MM);
    }

    @Test
    void figuresEndOnOneLine() throws IOException {
        List<Row> rows = IntStream.range(0, 20).mapToObj(i -> Row.of(Cell.text("甲"), Cell.whole(7L + 10L * i * i * i * i)))
                .toList();
        List<PdfPlaces.Glyph> glyphs = glyphs(
                Report.of("表", Table.of(List.of(Column.text("名", 20), Column.number("数", 20)), rows)));
        double right = glyphs.stream().filter(glyph -> glyph.text().equals("7")).mapToDouble(glyph -> glyph.box().getMaxX()).max()
                .orElseThrow();
        long ending = glyphs.stream().filter(glyph -> Math.abs(glyph.box().getMaxX() - right) < 0.1).count();
        assertEquals(20, ending);
    }

    @Test
    void longFieldsShrinkOntoTheirLine() throws IOException {
        Field wide = new Field("填报单位（盖章）", "很长很长的单位名称".repeat(6));
        Report report = Report.of("表", Table.of(List.of(Column.text("名", 20)), List.of())).withFields(wide, wide, wide)
                .withSignatures(wide, wide);
        assertInside(glyphs(report), 210 * MM, 297 * MM);
    }

    @Test
    void longTitleAndNotesBreakIntoLines() throws IOException {
        Report report = Report.of("很长的标题".repeat(20), Table.of(List.of(Column.text("名", 20)), List.of()))
                .withNotes("很长的说明，".repeat(60), "短说明");
        List<PdfPlaces.Glyph> glyphs = glyphs(report);
        assertInside(glyphs, 210 * MM, 297 * MM);
        assertEquals(100 + 360 + 3 + 1 + 6, glyphs.size());
    }

    @Test
    void randomTablesLoseNoText() throws IOException {
        Random random = new Random(11);
        for (int round = 0; round < 12; round++) {
            int width = 1 + random.nextInt(14);
            List<Column> columns = IntStream.range(0, width).mapToObj(i -> Column.text("列", 4 + random.nextInt(30))).toList();
            List<Row> rows = IntStream.range(0, random.nextInt(80)).mapToObj(i -> row(random, width)).toList();
            int marks = rows.stream().flatMap(row -> row.cells().stream()).mapToInt(PageGeometryTest::marks).sum();
            List<PdfPlaces.Glyph> glyphs = glyphs(Report.of("表", Table.of(columns, rows)));
            assertEquals(marks, glyphs.stream().filter(glyph -> glyph.text().equals("文")).count(), "round " + round);
            boolean lying = width > 8;
            assertInside(glyphs, (lying ? 297 : 210) * MM, (lying ? 210 : 297) * MM);
        }
    }

    private static Row row(Random random, int width) {
        if (random.nextInt(9) == 0) {
            return Row.group("文".repeat(1 + random.nextInt(80)));
        }
        List<Cell> cells = Collections.nCopies(width, Cell.text("文".repeat(random.nextInt(20))));
        return new Row(random.nextInt(5) == 0 ? Row.Kind.TOTAL : Row.Kind.NORMAL, cells);
    }

    private static int marks(Cell cell) {
        return cell instanceof Cell.Text text ? text.value().length() : 0;
    }
}
