package org.streetunion.app.ui.screens;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ui.port.ImportDesk;

/** One sheet on its way in: which register it is for, how its headings were assigned, what would happen, what happened. */
public final class ImportItem {
    private static final String KNOWN_OTHERWISE = "-";
    private final boolean readable;
    private ImportDesk.Source source;
    private @Nullable Quarter quarter;
    private final Map<String, String> mapping = new LinkedHashMap<>();
    private final ReadOnlyStringWrapper ledger;
    private final ReadOnlyObjectWrapper<ImportDesk.@Nullable Preview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ImportDesk.@Nullable Outcome> outcome = new ReadOnlyObjectWrapper<>();

    private final ReadOnlyBooleanWrapper undone = new ReadOnlyBooleanWrapper();

    ImportItem(ImportDesk.Source source) {
        this.source = source;
        this.readable = source.remark().isEmpty();
        this.ledger = new ReadOnlyStringWrapper(source.ledger());
    }

    /** The sheet. */
    public ImportDesk.Source source() {
        return source;
    }

    /** The key of its register; empty while nobody knows. */
    public ReadOnlyStringProperty ledger() {
        return ledger.getReadOnlyProperty();
    }

    /** Whether what happened was taken back again. */
    public ReadOnlyBooleanProperty undone() {
        return undone.getReadOnlyProperty();
    }

    /** What happened was taken back. */
    void takenBack() {
        undone.set(true);
    }

    /** What would happen, null while it is not checked. */
    public ReadOnlyObjectProperty<ImportDesk.@Nullable Preview> preview() {
        return preview.getReadOnlyProperty();
    }

    /** What happened, null before. */
    public ReadOnlyObjectProperty<ImportDesk.@Nullable Outcome> outcome() {
        return outcome.getReadOnlyProperty();
    }

    /** Whether it can be checked and run. */
    public boolean ready() {
        return source.remark().isEmpty() && !ledger.get().isEmpty() && outcome.get() == null && knowsSomething();
    }

    /** Whether nobody knows yet what this heading means. */
    public boolean unknown(ImportDesk.Heading heading) {
        return heading.column().isEmpty() && !mapping.containsKey(heading.words());
    }

    /** Whether any of its headings leads to a column. */
    public boolean knowsSomething() {
        return source.headings().stream().map(this::column)
                .anyMatch(column -> !column.isEmpty() && !column.equals(KNOWN_OTHERWISE));
    }

    /** Whether a person may say which register it is for. */
    public boolean assignable() {
        return readable && outcome.get() == null;
    }

    /** Its name for people. */
    public String name() {
        String file = String.valueOf(source.file().getFileName());
        boolean same = source.sheet().isEmpty() || file.startsWith(source.sheet() + ".");
        return same ? file : file + " › " + source.sheet();
    }

    /** The column a heading goes to: assigned by hand, else recognised; empty when none. */
    public String column(ImportDesk.Heading heading) {
        return mapping.getOrDefault(heading.words(), heading.column());
    }

    void belongsTo(String key, ImportDesk.Source taken) {
        source = taken;
        mapping.clear();
        preview.set(null);
        ledger.set(key);
    }

    void map(String heading, String column) {
        mapping.put(heading, column);
    }

    ImportDesk.Options options(ImportDesk.Update update) {
        return new ImportDesk.Options(ledger.get(), mapping, update, quarter);
    }

    /** The quarter that headcounts in it are for; null when it carries none. */
    public @Nullable Quarter quarter() {
        return quarter == null ? source.quarter() : quarter;
    }

    void isFor(Quarter chosen) {
        quarter = chosen;
    }

    void checked(ImportDesk.Preview found) {
        preview.set(found);
    }

    void ran(ImportDesk.Outcome result) {
        outcome.set(result);
    }
}
