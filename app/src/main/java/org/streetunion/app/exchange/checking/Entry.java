package org.streetunion.app.exchange.checking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.exchange.reading.RawRow;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.FieldType;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Row;

/** A row of a sheet on its way into a ledger. It gathers what is found out about it. */
public final class Entry {
    private final RawRow source;
    private final Map<String, @Nullable Object> values = new HashMap<>(48);
    private Map<String, String> unknown = Map.of();
    private final List<Finding> findings = new ArrayList<>(0);
    private @Nullable Row stored;
    private @Nullable Row outcome;
    private @Nullable Act act;
    private Fate fate = Fate.REJECTED;
    private long id;
    private int seen = -1;
    private boolean waiting;
    private boolean adopted;

    /** A row of a sheet. */
    public Entry(RawRow source) {
        this.source = source;
    }

    /** Where it stands. */
    public RawRow source() {
        return source;
    }

    /** What the sheet says, by column key; blank cells are absent. */
    public Map<String, @Nullable Object> values() {
        return values;
    }

    /** Takes out a name that means no row, and keeps its words. */
    void unknown(Column<?> column, String name) {
        values.remove(column.key());
        Map<String, String> more = new HashMap<>(unknown);
        more.put(column.key(), name);
        unknown = more;
    }

    /** The words of a name that means no row; null when there is none. */
    @Nullable
    String unknown(String column) {
        return unknown.get(column);
    }

    /** What was found, in the order of finding. */
    public List<Finding> findings() {
        return findings;
    }

    /** Adds something that was found. */
    public void add(Finding finding) {
        findings.add(finding);
    }

    /** Whether anything found stops the row. */
    public boolean blocked() {
        return findings.stream().anyMatch(Finding::blocks);
    }

    /** What becomes of it. */
    public Fate fate() {
        return fate;
    }

    /** The row it is in the ledger, 0 before it is written. */
    public long id() {
        return id;
    }

    /** The row as it will be stored; only of an accepted entry. */
    public Row outcome() {
        Row known = outcome;
        return known == null ? Row.NEW : known;
    }

    /** The act it is written under, null when nothing is to be written. */
    public @Nullable Act act() {
        return act;
    }

    /** Tells the row it became. */
    public void written(long row) {
        id = row;
    }

    /** Whether it names a row that may still come. */
    public boolean waiting() {
        return waiting;
    }

    /** Says whether it waits. */
    public void waiting(boolean waits) {
        waiting = waits;
    }

    Row stored() {
        Row known = stored;
        return known == null ? Row.NEW : known;
    }

    boolean matched() {
        return id != 0;
    }

    void matches(Row row) {
        stored = row;
        id = row.id();
    }

    /** One human is one person: the row exists in another role. */
    void adopts(Row row) {
        stored = row;
        id = row.id();
        adopted = true;
    }

    /** Whether the row exists, but not in this role. */
    boolean adopted() {
        return adopted;
    }

    /** Its number among the accepted rows of the sheet, -1 when it has none. */
    public int seen() {
        return seen;
    }

    void seen(int number) {
        seen = number;
    }

    void decide(Fate what, Row becomes, @Nullable Act under) {
        fate = what;
        outcome = becomes;
        act = under;
    }

    /** Whether the sheet tells it by nothing but its name, where more could be told. */
    public boolean nameOnly(Ledger ledger) {
        return ledger.identities().contains(List.of(ledger.label()))
                && ledger.identities().stream().noneMatch(each -> !each.equals(List.of(ledger.label())) && tuple(each) != null);
    }

    /** Whether it is the row of an earlier entry, and none that was stored before. */
    public boolean repeats() {
        return seen >= 0 && fate == Fate.UNCHANGED && stored().id() == 0;
    }

    /** Whether a fact besides the name is the same in the stored row; what many have in common is no such fact. */
    public boolean agrees(Ledger ledger) {
        return facts(ledger).anyMatch(key -> Objects.equals(values.get(key), stored().values().get(key)));
    }

    /** Whether a fact is another in the stored row. */
    public boolean contradicts(Ledger ledger) {
        return facts(ledger).anyMatch(key -> stored().values().get(key) != null
                && !Objects.equals(values.get(key), stored().values().get(key)));
    }

    private Stream<String> facts(Ledger ledger) {
        return ledger.columns().stream()
                .filter(column -> column.type().kind() != FieldType.Kind.CHOICE && !column.equals(ledger.label()))
                .map(Column::key)
                .filter(key -> values.get(key) != null);
    }

    /** The values of an identity, or null when it is not whole. */
    @Nullable
    List<Object> tuple(List<Column<?>> identity) {
        return Identity.tuple(values, identity);
    }
}
