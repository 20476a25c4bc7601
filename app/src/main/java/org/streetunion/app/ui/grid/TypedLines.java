package org.streetunion.app.ui.grid;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.streetunion.app.ui.ledger.Desk;

/**
 * The lines of a table of figures while it is filled in: what is typed step by step, taken back, pasted, thrown away and saved.
 *
 * @param <E> what is done to a line
 * @param <L> a line
 */
public final class TypedLines<E, L extends TypedLine<E>> {
    private final ObservableList<L> shown = FXCollections.observableArrayList();
    private final Deque<Map<L, E>> steps = new ArrayDeque<>();
    private final Runnable changed;
    private Collection<L> all = List.of();

    /** None yet; whoever counts them hears of every change. */
    public TypedLines(Runnable changed) {
        this.changed = changed;
    }

    /** Takes lines that were read; the steps before have nothing to do with them. */
    public void take(Collection<L> read) {
        all = read;
        steps.clear();
    }

    /** Those that are looked at now. */
    public ObservableList<L> shown() {
        return shown;
    }

    /** Puts a text into a cell as a step of its own. */
    public void type(L line, int column, String text) {
        step(List.of(line));
        retype(line, column, text);
    }

    /** Goes on with the text of a cell: belongs to the step before. */
    public void retype(L line, int column, String text) {
        line.type(column, text);
        changed.run();
    }

    /**
     * Puts cells in from a line and a column on, to the right and downward; a blank one leaves what stands there.
     *
     * @return how many figures found no place: beyond the edges, or where the line is locked
     */
    public int paste(int from, int column, int columns, PastedBlock block) {
        List<List<String>> rows = block.rows();
        step(shown.subList(from, Math.min(shown.size(), from + rows.size())));
        int lost = 0;
        for (int down = 0; down < rows.size(); down++) {
            for (int right = 0; right < rows.get(down).size(); right++) {
                String text = rows.get(down).get(right);
                boolean fits = from + down < shown.size() && column + right < columns && !shown.get(from + down).locked();
                if (!text.isEmpty() && fits) {
                    shown.get(from + down).type(column + right, text);
                } else if (!text.isEmpty()) {
                    lost++;
                }
            }
        }
        changed.run();
        return lost;
    }

    /** Begins a step that changes these lines. */
    public void step(Collection<L> about) {
        Map<L, E> before = new LinkedHashMap<>();
        about.forEach(line -> before.put(line, line.entry()));
        steps.push(before);
    }

    /** Takes the last step back; false when there is none. */
    public boolean stepBack() {
        if (steps.isEmpty()) {
            return false;
        }
        steps.pop().forEach(TypedLine::set);
        changed.run();
        return true;
    }

    /** Throws away what was typed and not saved. */
    public void forget() {
        all.forEach(TypedLine::clear);
        steps.clear();
        changed.run();
    }

    /** How many lines differ from what is kept. */
    public int changed() {
        return (int) all.stream().filter(TypedLine::changed).count();
    }

    /** How many of those cannot be kept as they are. */
    public int wrong() {
        return (int) all.stream().filter(line -> line.changed() && line.blocked()).count();
    }

    /** Those that differ and can be kept. */
    public List<L> keepable() {
        return all.stream().filter(line -> line.changed() && !line.blocked()).toList();
    }

    /** Writes lines as one act and tells its number, 0 when nothing was written; what cannot be kept stays as it was typed. */
    public void save(Desk desk, String title, List<L> good, LongSupplier write, Consumer<Long> then) {
        desk.background().start(title, progress -> write.getAsLong(), batch -> {
            if (batch != 0) {
                good.forEach(TypedLine::clear);
                steps.clear();
                desk.session().wrote();
            }
            then.accept(batch);
        });
    }
}
