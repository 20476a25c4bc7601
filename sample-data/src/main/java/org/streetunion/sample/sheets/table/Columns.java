package org.streetunion.sample.sheets.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns of one sheet, each with its heading, width in characters, and what it takes from a row's object. */
public final class Columns<T> {
    private final List<String> headings = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();
    private final List<Function<T, @Nullable Object>> cells = new ArrayList<>();

    /** One more column; a null cell is an empty one. */
    public Columns<T> add(String heading, int width, Function<T, @Nullable Object> cell) {
        headings.add(heading);
        widths.add(width);
        cells.add(cell);
        return this;
    }

    /** A table with these columns and a line per thing. */
    public ClerkTable table(Layout layout, String title, List<T> things) {
        return new ClerkTable(layout, title, List.copyOf(headings), List.copyOf(widths), () -> rows(things));
    }

    private Stream<List<Object>> rows(List<T> things) {
        return things.stream().map(this::row);
    }

    private List<Object> row(T thing) {
        List<Object> row = new ArrayList<>(cells.size());
        for (Function<T, @Nullable Object> cell : cells) {
            Object value = cell.apply(thing);
            row.add(value == null ? "" : value);
        }
        return row;
    }
}
