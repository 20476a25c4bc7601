package org.streetunion.app.ui.counts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ui.background.Background;
import org.streetunion.app.ui.background.Latest;
import org.streetunion.app.ui.grid.FigurePage;
import org.streetunion.app.ui.grid.Pasted;
import org.streetunion.app.ui.grid.PastedBlock;
import org.streetunion.app.ui.grid.TypedLines;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.port.QuarterCounts;

/** The form of a quarter while it is filled in. */
final class CountModel {
    private static final int QUARTERS = 9;
    private final Desk desk;
    private final QuarterCounts counts;
    private final CountDrafts drafts;
    private final Latest latest;
    private final Background.Pause typing;
    private final List<Quarter> quarters;
    private final ObjectProperty<Quarter> quarter;
    private final BooleanProperty onlyMissing = new SimpleBooleanProperty(false);
    private final ReadOnlyObjectWrapper<Tally> tally = new ReadOnlyObjectWrapper<>(Tally.NOTHING);
    private final TypedLines<CountLine.Entry, CountLine> typed = new TypedLines<>(this::changed);
    private QuarterCounts.@Nullable Form form;
    private List<CountLine> lines = List.of();

    CountModel(Desk desk, QuarterCounts counts) {
        this.desk = desk;
        this.counts = counts;
        this.drafts = new CountDrafts(desk.office().settings());
        this.latest = new Latest(desk.background());
        this.typing = desk.background().pause();
        this.quarters = Stream.iterate(Quarter.of(LocalDate.now(desk.office().clock())), Quarter::previous).limit(QUARTERS)
                .toList();
        this.quarter = new SimpleObjectProperty<>(quarters.get(1));
        quarter.addListener((any, old, now) -> read(found -> {}));
        onlyMissing.addListener((any, was, is) -> show());
    }

    /**
     * How far the form is.
     *
     * @param unions that have to report
     * @param missing of them without a figure
     * @param changed that differ from what is kept
     * @param wrong of those, the ones that cannot be kept as they are
     */
    record Tally(int unions, int missing, int changed, int wrong) implements FigurePage.Tally {
        /** Before it is read. */
        static final Tally NOTHING = new Tally(0, 0, 0, 0);
    }

    /** Those that can be chosen, the running one first. */
    List<Quarter> quarters() {
        return quarters;
    }

    ObjectProperty<Quarter> quarter() {
        return quarter;
    }

    /** Whether only those are shown that lacked figures when this was asked for; what is filled in since stays. */
    BooleanProperty onlyMissing() {
        return onlyMissing;
    }

    /** The lines as they are typed. */
    TypedLines<CountLine.Entry, CountLine> typed() {
        return typed;
    }

    ReadOnlyObjectProperty<Tally> tally() {
        return tally.getReadOnlyProperty();
    }

    /** The columns that are filled in; none before the form is read. */
    List<Column<Integer>> figures() {
        QuarterCounts.Form read = form;
        return read == null ? List.of() : read.figures();
    }

    /** Reads the form; what was typed and not saved, now or another day, stands in it again. Tells how many unions that is of. */
    void read(Consumer<Integer> then) {
        Runnable keeping = keeping();
        Quarter wanted = quarter.get();
        latest.ask(() -> {
            keeping.run();
            return new Read(counts.read(wanted), drafts.find(wanted));
        }, read -> {
            form = read.form();
            lines = read.form().unions().stream().map(union -> new CountLine(union, read.form().figures(), counts::judge))
                    .toList();
            typed.take(lines);
            CountDrafts.fillIn(read.kept(), lines);
            show();
            count();
            then.accept(tally.get().changed());
        });
    }

    /**
     * Puts a block in: under its headings and to the unions it names when it has such, else from a cell on.
     *
     * @param from the line where lines that name no union begin
     */
    Pasted put(int from, int column, PastedBlock block) {
        Optional<HeadedBlock> headed = HeadedBlock.of(block, figures());
        if (headed.isEmpty()) {
            return new Pasted(block.rows().size(), typed.paste(from, column, figures().size(), block), List.of());
        }
        HeadedBlock named = headed.get();
        List<String> unknown = new ArrayList<>();
        Map<CountLine, List<String>> places = new LinkedHashMap<>();
        for (int at = 0; at < named.rows().size(); at++) {
            List<String> row = named.rows().get(at);
            String union = HeadedBlock.cell(row, named.union());
            CountLine line = named.union() < 0
                    ? from + at < typed.shown().size() ? typed.shown().get(from + at) : null
                    : lines.stream().filter(each -> each.union().label().equals(union)).findFirst().orElse(null);
            if (line != null) {
                places.put(line, row);
            } else if (!union.isEmpty()) {
                unknown.add(union);
            }
        }
        typed.step(places.keySet());
        int lost = places.entrySet().stream().mapToInt(each -> put(each.getKey(), each.getValue(), named)).sum();
        changed();
        return new Pasted(named.rows().size(), lost, unknown);
    }

    private static int put(CountLine line, List<String> row, HeadedBlock named) {
        int lost = 0;
        for (Map.Entry<Integer, Integer> each : named.columns().entrySet()) {
            String text = HeadedBlock.cell(row, each.getValue());
            if (!text.isEmpty() && line.split()) {
                lost++;
            } else if (!text.isEmpty()) {
                line.type(each.getKey(), text);
            }
        }
        return lost;
    }

    /** Takes over what these lines had the quarter before; gives how many there were. */
    int sameAsLast(List<CountLine> which) {
        List<CountLine> able = which.stream().filter(CountLine::repeatable).toList();
        typed.step(able);
        able.forEach(CountLine::sameAsLast);
        changed();
        return able.size();
    }

    /** The lines in which no figure stands. */
    List<CountLine> emptyLines() {
        return lines.stream().filter(CountLine::empty).toList();
    }

    /** Keeps what was filled in and can be kept, as one act; tells its number. What cannot be kept stays as it was typed. */
    void save(Consumer<Long> then) {
        QuarterCounts.Form of = form;
        List<CountLine> good = typed.keepable();
        if (of == null || good.isEmpty()) {
            return;
        }
        List<Row> rows = good.stream().flatMap(line -> line.drafts().stream()).toList();
        long[] emptied = good.stream().mapToLong(CountLine::emptied).filter(id -> id != 0).toArray();
        typed.save(desk, "保存人数", good, () -> counts.write(of.quarter(), rows, emptied, desk.session().actor()), then);
    }

    /** Keeps what was typed at once: the form is left. */
    void keep() {
        Runnable keeping = keeping();
        desk.background().read(() -> {
            keeping.run();
            return lines;
        }, done -> {});
    }

    private Runnable keeping() {
        QuarterCounts.Form of = form;
        String text = CountDrafts.text(lines);
        return of == null ? () -> {} : () -> drafts.keep(of.quarter(), text);
    }

    private void changed() {
        count();
        typing.then(this::keep);
    }

    private void count() {
        int missing = (int) lines.stream().filter(CountLine::empty).count();
        tally.set(new Tally(lines.size(), missing, typed.changed(), typed.wrong()));
    }

    private void show() {
        List<CountLine> wanted = new ArrayList<>(lines);
        if (onlyMissing.get()) {
            wanted.removeIf(line -> !line.empty() && !line.changed());
        }
        typed.shown().setAll(wanted);
    }

    /** What is read at once. */
    private record Read(QuarterCounts.Form form, String kept) {}
}
