package org.streetunion.app.exchange.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows without blank ones. Cells merged downwards are repeated in each of their rows, for that is what the clerk means by them. A sheet
 * may be formatted to its last row without holding anything: after a long blank run the rest is not read.
 */
public final class TidyRows implements Rows {
    /** So many blank rows in a file, one after the other, end the data. */
    public static final int BLANK_RUN = 5_000;

    private final Rows rows;
    private final List<Looks.Merge> merges;
    private final List<Repeat> repeats = new ArrayList<>();
    private int nextMerge;
    private int cutAt;

    TidyRows(Rows rows, List<Looks.Merge> merges) {
        this.rows = rows;
        this.merges = merges.stream().filter(Looks.Merge::down).sorted(Comparator.comparingInt(Looks.Merge::firstRow)).toList();
    }

    @Override
    public @Nullable RawRow next() throws UnreadableFile {
        for (int blank = 0; blank < BLANK_RUN; blank++) {
            RawRow row = rows.next();
            if (row == null) {
                return null;
            }
            if (!row.blank()) {
                return merges.isEmpty() ? row : repeated(row);
            }
            cutAt = row.number();
        }
        return null;
    }

    /** The row at which reading stopped after a long blank run, 0 when the sheet was read to its end. */
    public int cutAt() throws UnreadableFile {
        return cutAt != 0 && rows.next() != null ? cutAt : 0;
    }

    @Override
    public void close() {
        rows.close();
    }

    private RawRow repeated(RawRow row) {
        while (nextMerge < merges.size() && merges.get(nextMerge).firstRow() <= row.number()) {
            Looks.Merge merge = merges.get(nextMerge++);
            Cell cell = merge.firstRow() == row.number() ? row.cell(merge.firstColumn()) : null;
            if (cell != null) {
                repeats.add(new Repeat(merge, cell));
            }
        }
        repeats.removeIf(repeat -> repeat.merge.lastRow() < row.number());
        return repeats.isEmpty() ? row : filled(row);
    }

    private RawRow filled(RawRow row) {
        int width = row.width();
        for (Repeat repeat : repeats) {
            width = Math.max(width, repeat.merge.firstColumn() + 1);
        }
        @Nullable
        Cell[] cells = new Cell[width];
        Arrays.setAll(cells, row::cell);
        for (Repeat repeat : repeats) {
            int position = repeat.merge.firstColumn();
            if (cells[position] == null) {
                cells[position] = repeat.cell;
            }
        }
        return new RawRow(row.number(), cells);
    }

    private record Repeat(Looks.Merge merge, Cell cell) {}
}
