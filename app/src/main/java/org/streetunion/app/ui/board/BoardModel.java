package org.streetunion.app.ui.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.reporting.board.Board;
import org.streetunion.app.reporting.board.Picture;
import org.streetunion.app.work.board.Step;
import org.streetunion.app.work.board.Trial;

/** What the board shows: what was read, what is being tried on it, and what of it is wanted. */
final class BoardModel {
    /** Every zone. */
    static final long ALL = -1;
    private final ReadOnlyObjectWrapper<@Nullable Picture> picture = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Step> steps = FXCollections.observableArrayList();
    private final BooleanProperty trying = new SimpleBooleanProperty();
    private final LongProperty zone = new SimpleLongProperty(ALL);
    private final BooleanProperty gapsOnly = new SimpleBooleanProperty();
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private @Nullable Board base;
    private @Nullable Picture before;

    /** Takes what was read. */
    void read(Board board) {
        Board kept = base;
        base = kept == null || !kept.day().equals(board.day()) ? board : board.behind(kept.late());
        drawn();
    }

    /** Takes what was counted afterwards. */
    void late(List<Board.Late> late) {
        Board kept = base;
        if (kept != null && !kept.late().equals(late)) {
            base = kept.behind(late);
            drawn();
        }
    }

    /** The day whose board is looked at; null for today, on which alone something can be arranged. */
    ObjectProperty<@Nullable LocalDate> day() {
        return day;
    }

    /** Tries steps besides the others. */
    void attempt(List<? extends Step> more) {
        trying.set(true);
        List<Step> all = List.copyOf(steps);
        for (Step step : more) {
            all = Trial.with(all, step);
        }
        steps.setAll(all);
        drawn();
    }

    /** Tries one step less. */
    void drop(Step step) {
        steps.remove(step);
        drawn();
    }

    /** Throws away what was tried. */
    void discard() {
        boolean tried = !steps.isEmpty();
        steps.clear();
        trying.set(false);
        if (tried) {
            drawn();
        }
    }

    private void drawn() {
        Board read = base;
        if (read != null) {
            before = Picture.of(read);
            picture.set(steps.isEmpty() ? before : Picture.of(Trial.after(read, steps)));
        }
    }

    /** The picture, with what is tried; null until it was read. */
    ReadOnlyObjectProperty<@Nullable Picture> picture() {
        return picture.getReadOnlyProperty();
    }

    /** The picture, with what is tried. */
    Picture now() {
        return Objects.requireNonNull(picture.get(), "not read yet");
    }

    /** The picture without what is tried. */
    Picture before() {
        return Objects.requireNonNull(before, "not read yet");
    }

    /** What would become of it with one step more. */
    Picture with(Step step) {
        return Picture.of(Trial.after(now().board(), List.of(step)));
    }

    /** What is tried. */
    ObservableList<Step> steps() {
        return steps;
    }

    /** Whether moves are only tried. */
    BooleanProperty trying() {
        return trying;
    }

    /** The zone that is shown. */
    LongProperty zone() {
        return zone;
    }

    /** Whether only unions are shown where somebody is missing. */
    BooleanProperty gapsOnly() {
        return gapsOnly;
    }

    /** What is looked for. */
    StringProperty words() {
        return words;
    }

    /** The lines that are wanted, each zone under its head. */
    List<Line> lines() {
        Picture shown = now();
        List<Line> lines = new ArrayList<>();
        List<Board.Unit> units = shown.board().units();
        int from = 0;
        while (from < units.size()) {
            int to = from;
            while (to < units.size() && units.get(to).zone() == units.get(from).zone()) {
                to++;
            }
            zone(units.subList(from, to), lines);
            from = to;
        }
        return lines;
    }

    private void zone(List<Board.Unit> units, List<Line> lines) {
        long id = units.get(0).zone();
        List<Board.Unit> wanted = units.stream().filter(this::wanted).toList();
        if (wanted.isEmpty()) {
            return;
        }
        long gaps = units.stream().filter(unit -> now().gap(unit.id())).count();
        Optional<Board.Place> place = now().board().places().stream().filter(each -> each.id() == id).findFirst();
        String led = place.map(each -> (each.leader().isEmpty() ? "" : "　片区长 " + each.leader())
                + (each.worker().isEmpty() ? "" : "　专职 " + each.worker())).orElse("");
        int members = units.stream().mapToInt(Board.Unit::members).sum();
        lines.add(new Line.Zone(id, now().zone(id), units.size() + " 家　会员 " + String.format("%,d", members) + " 人　缺口 " + gaps
                + " 家" + led));
        wanted.forEach(unit -> lines.add(new Line.Union(unit)));
    }

    private boolean wanted(Board.Unit unit) {
        return (zone.get() == ALL || zone.get() == unit.zone()) && (!gapsOnly.get() || now().gap(unit.id()))
                && (matches(unit.name(), unit.key())
                        || now().after(unit.id()).stream().anyMatch(tie -> matches(tie.person())));
    }

    private boolean matches(long person) {
        return now().board().cadres().stream().anyMatch(cadre -> cadre.id() == person && matches(cadre.name(), cadre.key()));
    }

    private boolean matches(String name, String key) {
        return meant(words.get(), name, key);
    }

    /** Whether words mean a name, by its characters, its pinyin or the initials of it. */
    static boolean meant(@Nullable String words, String name, String key) {
        String asked = words == null ? "" : words.strip().toLowerCase(Locale.ROOT).replace(" ", "");
        if (asked.isEmpty() || name.contains(asked)) {
            return true;
        }
        StringBuilder initials = new StringBuilder();
        for (String syllable : key.split(" ", -1)) {
            initials.append(syllable.isEmpty() ? "" : syllable.substring(0, 1));
        }
        return key.replace(" ", "").contains(asked) || initials.toString().contains(asked);
    }

    /** The people that are wanted: those who carry something or may; whoever is looked for by name, among all cadres. */
    List<Board.Cadre> people() {
        String asked = words.get();
        if (asked == null || asked.isBlank()) {
            return now().busy();
        }
        List<Board.Cadre> found = now().board().cadres().stream().filter(cadre -> meant(asked, cadre.name(), cadre.key()))
                .toList();
        return found.isEmpty() ? now().busy() : found;
    }
}
