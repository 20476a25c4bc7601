package org.streetunion.app.ui.screens;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ui.background.Background;
import org.streetunion.app.ui.background.Latest;
import org.streetunion.app.ui.port.SummaryTables;
import org.streetunion.reports.model.Report;

/** A 统计表 as it is looked at: which one, as of which day, with which choices. */
public final class SummaryModel {
    private final SummaryTables tables;
    private final List<SummaryTables.Kind> kinds;
    private final Background background;
    private final Latest latest;
    private final ObjectProperty<SummaryTables.Kind> kind;
    private final ObjectProperty<LocalDate> day;
    private final Map<String, String> chosen = new HashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable Report> report = new ReadOnlyObjectWrapper<>();

    /** The first table, as of today. */
    public SummaryModel(SummaryTables tables, Background background, LocalDate today) {
        this.tables = tables;
        this.background = background;
        this.latest = new Latest(background);
        this.kinds = List.copyOf(tables.kinds());
        this.kind = new SimpleObjectProperty<>(kinds.get(0));
        this.day = new SimpleObjectProperty<>(today);
        kind.addListener((any, old, now) -> {
            chosen.clear();
            compute();
        });
        day.addListener((any, old, now) -> compute());
    }

    /** All tables. */
    public List<SummaryTables.Kind> kinds() {
        return kinds;
    }

    /** The one that is looked at. */
    public ObjectProperty<SummaryTables.Kind> kind() {
        return kind;
    }

    /** As of when. */
    public ObjectProperty<LocalDate> day() {
        return day;
    }

    /** Chooses. */
    public void choose(SummaryTables.Choice choice, String value) {
        if (!value.equals(chosen.put(choice.key(), value))) {
            compute();
        }
    }

    /** The computed table; null while it is being computed. */
    public ReadOnlyObjectProperty<@Nullable Report> report() {
        return report.getReadOnlyProperty();
    }

    /** Computes it anew. */
    public void compute() {
        SummaryTables.Wish wish = wish();
        report.set(null);
        latest.ask(() -> tables.compute(wish), report::set);
    }

    /** Writes both files and tells the pdf. */
    public void write(Consumer<Path> then) {
        SummaryTables.Wish wish = wish();
        background.start("写" + kind.get().title(), progress -> tables.write(wish), then);
    }

    /** What is asked for now. */
    SummaryTables.Wish wish() {
        return new SummaryTables.Wish(kind.get().key(), day.get(), chosen);
    }
}
