package org.streetunion.app.ledger;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One column of a ledger, and the typed key its rows are read with.
 *
 * @param key stable name in code, search, tests and saved settings: lower case letters and underscores
 * @param heading what people call it; unique within its ledger
 * @param type what it holds
 * @param traits what else is true of it
 * @param sensitivity how far its value may travel
 * @param width of the column on screen and paper, in characters of half a Chinese character
 * @param synonyms other headings under which old lists carry it
 * @param <T> the value's Java type
 */
public record Column<T>(String key, String heading, FieldType<T> type, Set<Trait> traits, Sensitivity sensitivity, int width,
        List<String> synonyms) {
    /** Copies its collections. */
    public Column {
        if (!key.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("column key " + key);
        }
        traits = Set.copyOf(traits);
        synonyms = List.copyOf(synonyms);
    }

    /** A plain column with a width that suits its type. */
    public static <T> Column<T> of(String key, String heading, FieldType<T> type) {
        return new Column<>(key, heading, type, Set.of(), Sensitivity.PLAIN, usualWidth(type.kind(), heading), List.of());
    }

    /** A row without it is refused. */
    public Column<T> required() {
        return with(Trait.REQUIRED);
    }

    /** Goes into the search text. */
    public Column<T> searchable() {
        return with(Trait.SEARCHABLE);
    }

    /** Its history counts. */
    public Column<T> dated() {
        return with(Trait.DATED);
    }

    /** The store computes it. */
    public Column<T> computed() {
        return with(Trait.COMPUTED);
    }

    /** Only a deed sets it. */
    public Column<T> byDeed() {
        return with(Trait.BY_DEED);
    }

    /** Not among the columns shown at first. */
    public Column<T> tuckedAway() {
        return with(Trait.TUCKED_AWAY);
    }

    /** Sorts by pinyin. */
    public Column<T> pinyin() {
        return with(Trait.PINYIN);
    }

    /** The office added it itself. */
    public Column<T> custom() {
        return with(Trait.CUSTOM);
    }

    /** In an identity, an empty value counts as a value. */
    public Column<T> blankCounts() {
        return with(Trait.BLANK_COUNTS);
    }

    /** Says itself since when what was changed with it holds. */
    public Column<T> onset() {
        return with(Trait.ONSET);
    }

    /** A name that means no row does not send a sheet's row back. */
    public Column<T> noted() {
        return with(Trait.NOTED);
    }

    /** Rows are a tab of what it names. */
    public Column<T> tab() {
        return with(Trait.TAB);
    }

    /** The same column with another width. */
    public Column<T> width(int characters) {
        return new Column<>(key, heading, type, traits, sensitivity, characters, synonyms);
    }

    /** The same column, hidden from viewers without leave. */
    public Column<T> sensitive(Sensitivity how) {
        return new Column<>(key, heading, type, traits, how, width, synonyms);
    }

    /** The same column, also recognised under these headings. */
    public Column<T> alias(String... headings) {
        List<String> all = new ArrayList<>(synonyms);
        all.addAll(List.of(headings));
        return new Column<>(key, heading, type, traits, sensitivity, width, all);
    }

    /** A choice column with the office's own list. */
    Column<?> withList(Map<String, List<String>> lists) {
        CodeList list = ((Choice) type).list();
        return new Column<>(key, heading, Types.choice(list.with(lists.getOrDefault(list.name(), list.codes()))), traits,
                sensitivity, width,
                synonyms);
    }

    /** Whether the trait holds. */
    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** Whether a person may type it. */
    public boolean writable() {
        return !is(Trait.COMPUTED) && !is(Trait.BY_DEED);
    }

    /** Every heading it answers to, its own first. */
    public Stream<String> headings() {
        return Stream.concat(Stream.of(heading), synonyms.stream());
    }

    /** The value as it is shown; empty when there is none, and a mask when it is withheld. */
    public String text(Row row) {
        T value = row.get(this);
        if (value == null) {
            return withheld(row) ? Sensitivity.HIDDEN : "";
        }
        return type.format(value);
    }

    /** Whether a stored row keeps silent about it: there is a value that no text can stand for. See {@link Viewer#see}. */
    private boolean withheld(Row row) {
        return sensitivity == Sensitivity.PERSONAL && row.id() != 0 && !row.touches(this);
    }

    private Column<T> with(Trait trait) {
        Set<Trait> more = EnumSet.of(trait);
        more.addAll(traits);
        return new Column<>(key, heading, type, more, sensitivity, width, synonyms);
    }

    private static int usualWidth(FieldType.Kind kind, String heading) {
        int usual = switch (kind) {
            case TEXT, REFERENCE -> 16;
            case PARAGRAPH -> 24;
            case DAY -> 12;
            case CHOICE, QUARTER -> 14;
            case WHOLE, DECIMAL, YES_NO -> 9;
            case MONEY -> 14;
        };
        return Math.max(usual, heading.length() * 2 + 2);
    }
}
