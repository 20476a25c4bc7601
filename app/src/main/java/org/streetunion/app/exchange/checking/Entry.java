package org.streetunion.app.exchange.checking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.exchange.reading.RawRow;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Row;

/** A row of a sheet on its way into a ledger. It gathers what is found out about it. */
public final class Entry {
    private final RawRow source;
    private final Map<String, @Nullable Object> values = new HashMap<>(48);
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

    /** The values of an identity, or null when it is not whole. */
    @Nullable
    List<Object> tuple(List<Column<?>> identity) {
        return Identity.tuple(values, identity);
    }
}
