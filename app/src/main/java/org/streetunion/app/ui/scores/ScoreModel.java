package org.streetunion.app.ui.scores;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.reporting.assessment.Scheme;
import org.streetunion.app.reporting.assessment.SchemeFactsStore;
import org.streetunion.app.ui.background.Latest;
import org.streetunion.app.ui.grid.FigurePage;
import org.streetunion.app.ui.grid.TypedLines;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.port.Scoring;
import org.streetunion.app.work.assessment.SchemeScores;

/** A scheme while its points are typed. What was typed stays when another union or item is looked at. */
final class ScoreModel {
    private final Desk desk;
    private final Scoring scoring;
    private final Latest latest;
    private final ObservableList<Scheme.Head> schemes = FXCollections.observableArrayList();
    private final ObjectProperty<Scheme.@Nullable Head> head = new SimpleObjectProperty<>();
    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.UNION);
    private final ObjectProperty<@Nullable Subject> subject = new SimpleObjectProperty<>();
    private final ObservableList<Subject> subjects = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Tally> tally = new ReadOnlyObjectWrapper<>(Tally.NOTHING);
    private final Map<SchemeScores.Place, ScoreLine> lines = new LinkedHashMap<>();
    private final TypedLines<Map<Integer, String>, ScoreLine> typed = new TypedLines<>(this::count);
    private @Nullable SchemeScores scores;

    ScoreModel(Desk desk, Scoring scoring) {
        this.desk = desk;
        this.scoring = scoring;
        this.latest = new Latest(desk.background());
        head.addListener((any, old, now) -> {
            // A list of schemes that is read anew empties the choice for a moment: what was typed must not go with it.
            SchemeScores shown = scores;
            if (now != null && (shown == null || shown.scheme().head().id() != now.id())) {
                lines.clear();
                read();
            }
        });
        mode.addListener((any, old, now) -> subjects());
        subject.addListener((any, old, now) -> show());
    }

    /** What is looked at: all items of a union, or one item of all unions. */
    enum Mode {
        /** A union. */
        UNION("按工会"),
        /** An item. */
        ITEM("按指标");

        private final String words;

        Mode(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** A union or an item. */
    record Subject(long id, String words, String place) {}

    /**
     * Sums of the lines that are shown, typed points included.
     *
     * @param counting what counts of them; empty while nothing does
     */
    record Tally(int lines, BigDecimal self, BigDecimal street, BigDecimal district, String counting, int changed, int wrong)
            implements
                FigurePage.Tally {
        /** Before anything is read. */
        static final Tally NOTHING = new Tally(0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, "", 0, 0);
    }

    ObservableList<Scheme.Head> schemes() {
        return schemes;
    }

    ObjectProperty<Scheme.@Nullable Head> head() {
        return head;
    }

    ObjectProperty<Mode> mode() {
        return mode;
    }

    ObjectProperty<@Nullable Subject> subject() {
        return subject;
    }

    ObservableList<Subject> subjectList() {
        return subjects;
    }

    /** The lines as they are typed. */
    TypedLines<Map<Integer, String>, ScoreLine> typed() {
        return typed;
    }

    ReadOnlyObjectProperty<Tally> tally() {
        return tally.getReadOnlyProperty();
    }

    /** The scheme as it was read; null before. */
    @Nullable
    SchemeScores scores() {
        return scores;
    }

    /** Reads the schemes and keeps to the one that was chosen. */
    void reload() {
        desk.background().read(scoring::schemes, found -> {
            Scheme.Head now = head.get();
            schemes.setAll(found);
            Scheme.Head same = found.stream().filter(each -> now != null && each.id() == now.id()).findFirst()
                    .orElse(found.stream().filter(each -> each.year() != null).findFirst()
                            .orElse(found.isEmpty() ? null : found.get(0)));
            head.set(same);
            SchemeScores shown = scores;
            if (same != null && shown != null && shown.scheme().head().id() == same.id()) {
                read();
            }
        });
    }

    private void read() {
        Scheme.Head wanted = head.get();
        if (wanted == null) {
            return;
        }
        latest.ask(() -> new Found(scoring.read(wanted.id())), found -> take(found.scores()));
    }

    /** What is read; nothing when the scheme is gone. */
    private record Found(@Nullable SchemeScores scores) {}

    private void take(@Nullable SchemeScores read) {
        scores = read;
        Map<SchemeScores.Place, ScoreLine> before = new HashMap<>(lines);
        lines.clear();
        if (read != null) {
            for (SchemeFactsStore.Assessed union : read.unions()) {
                for (Scheme.Item item : read.scheme().items()) {
                    SchemeScores.Place place = new SchemeScores.Place(union.id(), item.criterion());
                    ScoreLine line = new ScoreLine(union, item, read.row(union.id(), item.criterion()));
                    ScoreLine old = before.get(place);
                    if (old != null && old.changed()) {
                        line.set(old.entry());
                    }
                    lines.put(place, line);
                }
            }
        }
        typed.take(lines.values());
        subjects();
    }

    private void subjects() {
        SchemeScores read = scores;
        Subject was = subject.get();
        List<Subject> all = read == null
                ? List.of()
                : mode.get() == Mode.UNION
                        ? read.unions().stream().map(union -> new Subject(union.id(), union.name(), union.community())).toList()
                        : read.scheme().items().stream()
                                .map(item -> new Subject(item.criterion(), item.number() + " " + item.name(), item.part()))
                                .toList();
        subjects.setAll(all);
        Subject same = all.stream().filter(each -> was != null && each.id() == was.id()).findFirst()
                .orElse(all.isEmpty() ? null : all.get(0));
        subject.set(same);
        show();
    }

    private void show() {
        Subject now = subject.get();
        boolean union = mode.get() == Mode.UNION;
        typed.shown().setAll(lines.values().stream()
                .filter(line -> now != null && (union ? line.union().id() : line.item().criterion()) == now.id()).toList());
        count();
    }

    /** Keeps what was typed and can be kept, of all unions, as one act; tells its number and how many lines. */
    void save(Consumer<Long> then) {
        SchemeScores read = scores;
        List<ScoreLine> good = typed.keepable();
        if (read == null || good.isEmpty()) {
            return;
        }
        List<Row> rows = good.stream().map(ScoreLine::draft).toList();
        typed.save(desk, "保存得分", good, () -> scoring.save(read.scheme(), rows, desk.session().actor()), then);
    }

    private void count() {
        tally.set(new Tally(typed.shown().size(), sum(Scheme.Points::self), sum(Scheme.Points::street),
                sum(Scheme.Points::district),
                counting(), typed.changed(), typed.wrong()));
    }

    private BigDecimal sum(java.util.function.Function<Scheme.Points, @Nullable BigDecimal> whose) {
        return typed.shown().stream().map(line -> whose.apply(line.points())).filter(Objects::nonNull).reduce(BigDecimal.ZERO,
                BigDecimal::add);
    }

    private String counting() {
        SchemeScores read = scores;
        if (read == null) {
            return "";
        }
        List<BigDecimal> points = new ArrayList<>();
        typed.shown().stream().map(line -> read.scheme().weighing().of(line.points())).filter(Objects::nonNull)
                .forEach(points::add);
        BigDecimal total = points.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (mode.get() == Mode.ITEM) {
            return points.isEmpty()
                    ? "还没有评分"
                    : "已评 " + points.size() + " 家，平均 "
                            + total.divide(BigDecimal.valueOf(points.size()), 2, java.math.RoundingMode.HALF_UP).toPlainString();
        }
        boolean veto = typed.shown().stream().anyMatch(ScoreLine::veto);
        String grade = read.scheme().band(total).map(Scheme.Band::grade).orElse("");
        return "总分 " + total.toPlainString() + (veto ? "（触犯一票否决）" : points.isEmpty() || grade.isEmpty() ? "" : "（" + grade + "）");
    }
}
