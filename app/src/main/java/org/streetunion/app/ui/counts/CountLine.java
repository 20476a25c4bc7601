package org.streetunion.app.ui.counts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Parsed;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ui.grid.TypedLine;
import org.streetunion.app.ui.port.QuarterCounts;

/** One union on the form: what was typed, what the rules say of it, what it reported the quarter before. */
final class CountLine implements TypedLine<CountLine.Entry> {
    private final QuarterCounts.Union union;
    private final List<Column<Integer>> figures;
    private final Function<Row, List<Problem>> judge;
    private final Map<String, String> typed = new HashMap<>();
    private final ReadOnlyObjectWrapper<List<Figure>> cells = new ReadOnlyObjectWrapper<>(List.of());
    private List<Problem> problems = List.of();
    private boolean repeated;

    CountLine(QuarterCounts.Union union, List<Column<Integer>> figures, Function<Row, List<Problem>> judge) {
        this.union = union;
        this.figures = figures;
        this.judge = judge;
        look();
    }

    /**
     * What was done to a line, to be undone or kept.
     *
     * @param typed texts by column, of those that were touched
     * @param repeated whether the employers' figures of the quarter before were taken over
     */
    record Entry(Map<String, String> typed, boolean repeated) {
        /** Copies the map. */
        Entry {
            typed = Map.copyOf(typed);
        }
    }

    Reference union() {
        return union.name();
    }

    String place() {
        return union.place();
    }

    /** Whether it reports employer by employer, so that its figures are a sum and not typed here. */
    boolean split() {
        return !union.parts().isEmpty() || (union.own().id() == 0 && !union.lastParts().isEmpty());
    }

    /** How many employers' figures the sum is of. */
    int parts() {
        return union.parts().isEmpty() ? union.lastParts().size() : union.parts().size();
    }

    /** The cells from left to right. */
    ReadOnlyObjectProperty<List<Figure>> cells() {
        return cells.getReadOnlyProperty();
    }

    @Override
    public void type(int column, String text) {
        if (!split()) {
            touch(figures.get(column).key(), text);
            look();
        }
    }

    /** Takes over what was reported the quarter before. */
    void sameAsLast() {
        if (!repeatable()) {
            return;
        }
        if (split()) {
            repeated = true;
        } else {
            figures.forEach(figure -> touch(figure.key(), last(figure)));
        }
        look();
    }

    /** Whether there is something of the quarter before to take over. */
    boolean repeatable() {
        return split()
                ? union.parts().isEmpty() && !repeated
                : figures.stream().anyMatch(figure -> !last(figure).isEmpty());
    }

    /** Whether no figure stands in it. */
    boolean empty() {
        return cells.get().stream().allMatch(cell -> cell.text().isEmpty());
    }

    @Override
    public boolean changed() {
        return repeated || cells.get().stream().anyMatch(Figure::changed);
    }

    @Override
    public @Nullable String complaint(int column) {
        Problem figure = column < 0 ? null : cells.get().get(column).problem();
        Problem found = figure == null && !problems.isEmpty() ? problems.get(0) : figure;
        return found == null ? null : found.sentence();
    }

    @Override
    public String text(int column) {
        return cells.get().get(column).text();
    }

    @Override
    public boolean locked() {
        return split();
    }

    @Override
    public void clear() {
        set(new Entry(Map.of(), false));
    }

    @Override
    public boolean blocked() {
        return problems.stream().anyMatch(Problem::blocks);
    }

    /** The rows to be kept; none when every figure was emptied. */
    List<Row> drafts() {
        if (repeated) {
            return union.lastParts();
        }
        return empty() ? List.of() : List.of(row());
    }

    /** The id of the row that is to be taken away since every figure was emptied, or 0. */
    long emptied() {
        return !split() && empty() ? union.own().id() : 0;
    }

    @Override
    public Entry entry() {
        return new Entry(typed, repeated);
    }

    @Override
    public void set(Entry entry) {
        typed.clear();
        repeated = entry.repeated() && split() && union.parts().isEmpty();
        entry.typed().forEach(this::touch);
        look();
    }

    private void touch(String key, String text) {
        if (text.equals(kept(key))) {
            typed.remove(key);
        } else {
            typed.put(key, text);
        }
    }

    private void look() {
        Row row = row();
        List<Problem> found = new ArrayList<>();
        if (!split()) {
            figures.forEach(figure -> unreadable(figure, found));
            if (found.isEmpty() && changedAtAll()) {
                found.addAll(judge.apply(row));
            }
        }
        problems = List.copyOf(found);
        cells.set(figures.stream().map(figure -> cell(figure, found)).toList());
    }

    private boolean changedAtAll() {
        return !typed.isEmpty() || union.own().id() != 0;
    }

    private Figure cell(Column<Integer> figure, List<Problem> found) {
        Problem problem = found.stream().filter(each -> figure.key().equals(each.field())).findFirst().orElse(null);
        if (split()) {
            List<Row> now = repeated ? union.lastParts() : union.parts();
            return new Figure(sum(now, figure), last(figure), repeated, null);
        }
        return new Figure(text(figure), last(figure), typed.containsKey(figure.key()), problem);
    }

    private void unreadable(Column<Integer> figure, List<Problem> found) {
        String complaint = parse(figure).complaint();
        if (complaint != null) {
            found.add(Problem.block(figure, complaint));
        }
    }

    private Row row() {
        Row row = union.own();
        for (Column<Integer> figure : figures) {
            row = row.with(figure, parse(figure).value());
        }
        return row;
    }

    private Parsed<Integer> parse(Column<Integer> figure) {
        return figure.type().parse(text(figure));
    }

    private String text(Column<Integer> figure) {
        return typed.getOrDefault(figure.key(), kept(figure.key()));
    }

    private String kept(String key) {
        return Objects.toString(union.own().values().get(key), "");
    }

    private String last(Column<Integer> figure) {
        return union.lastParts().isEmpty() ? figure.text(union.last()) : sum(union.lastParts(), figure);
    }

    /** Nothing is known of a sum of nothing. */
    private static String sum(List<Row> rows, Column<Integer> figure) {
        @Nullable
        Integer sum = null;
        for (Row row : rows) {
            Integer amount = row.get(figure);
            if (amount != null) {
                sum = amount + (sum == null ? 0 : sum);
            }
        }
        return sum == null ? "" : String.valueOf(sum);
    }
}
