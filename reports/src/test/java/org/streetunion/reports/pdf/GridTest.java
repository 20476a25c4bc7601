package org.streetunion.reports.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.streetunion.reports.model.Column;

class GridTest {
    private static final PdfTheme THEME = PdfTheme.standard();

    @Test
    void columnsFillTheWidthWithoutGaps() {
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            List<Column> columns = IntStream.rangeClosed(0, random.nextInt(40))
                    .mapToObj(i -> Column.text("", 1 + random.nextInt(60)))
                    .toList();
            Grid grid = new Grid(columns, 40, 500, THEME);
            assertEquals(40, grid.left(0), 0.01);
            assertEquals(540, grid.right(columns.size() - 1), 0.05);
            for (int i = 0; i < columns.size(); i++) {
                assertTrue(grid.width(i) > 0);
                assertEquals(grid.right(i) - grid.left(i), grid.width(i), 0.001);
            }
        }
    }

    @Test
    void widerColumnsGetMore() {
        Grid grid = new Grid(List.of(Column.text("", 10), Column.text("", 30)), 0, 406, THEME);
        assertEquals(THEME.sizes().body(), grid.size());
        assertTrue(grid.width(1) > 2.5 * grid.width(0));
    }

    @Test
    void crowdedTableIsSetSmallerButNeverTiny() {
        assertTrue(new Grid(Collections.nCopies(12, Column.text("", 12)), 0, 500, THEME).size() < THEME.sizes().body());
        assertEquals(THEME.sizes().least(), new Grid(Collections.nCopies(40, Column.text("", 40)), 0, 500, THEME).size());
    }
}
