package org.streetunion.app.database;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.streetunion.app.database.jooq.Tables;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.ReferenceType;
import org.streetunion.app.ledger.Row;

/** What a row becomes when the values that an act set are put back: those that nobody set again since, and that can still be so. */
final class TakenBack {
    private static final org.streetunion.app.database.jooq.tables.Journal J = Tables.JOURNAL;
    private final DSLContext context;
    private final BiPredicate<String, Long> there;
    private final LedgerStore store;
    private final Row now;
    private final Later later;
    private final List<Column<?>> columns = new ArrayList<>();
    private final List<Record> blocked = new ArrayList<>();
    private Row then;
    private boolean stays;

    /**
     * A row of which nothing is taken back yet.
     *
     * @param there whether a ledger has a row of an id, whatever its state
     */
    TakenBack(DSLContext context, BiPredicate<String, Long> there, LedgerStore store, Row now, Later later) {
        this.context = context;
        this.there = there;
        this.store = store;
        this.now = now;
        this.then = now;
        this.later = later;
    }

    /** Takes one line of the journal back. */
    void line(Record line) {
        Column<?> column = store.ledger().keptColumn(line.get(J.FIELD)).orElseThrow();
        String current = Values.toText(column, now.values().get(column.key()));
        Row before = then.with(column.key(), Values.fromText(column, line.get(J.OLD_TEXT)));
        if (!Objects.equals(current, line.get(J.NEW_TEXT)) || later.set(now.id(), column)) {
            stays |= !Objects.equals(current, line.get(J.OLD_TEXT));
        } else if (gone(column, before) || circular(column, before)) {
            stays = true;
        } else if (store.table().uniqueColumns().contains(column.key()) && store.writer().collides(context, before)) {
            blocked.add(line);
        } else {
            columns.add(column);
            then = before;
        }
    }

    /** The row as it was found. */
    Row now() {
        return now;
    }

    /** The row as it is to be. */
    Row then() {
        return then;
    }

    /** The columns that are put back. */
    List<Column<?>> columns() {
        return columns;
    }

    /** Lines whose number another row bears now. */
    List<Record> blocked() {
        return blocked;
    }

    /** Whether something stays as it is. */
    boolean stays() {
        return stays;
    }

    /** Whether the row would stand below itself: others moved since. */
    private boolean circular(Column<?> column, Row before) {
        Column<Reference> tree = store.ledger().tree();
        Set<Long> passed = new HashSet<>();
        Reference above = tree != null && column.equals(tree) ? before.get(tree) : null;
        while (tree != null && above != null && above.id() != now.id() && passed.add(above.id())) {
            List<Row> next = store.rows(context, List.of(above.id()));
            above = next.isEmpty() ? null : next.get(0).get(tree);
        }
        return above != null && above.id() == now.id();
    }

    /** Whether the row that was named is there no more. */
    private boolean gone(Column<?> column, Row before) {
        return column.type() instanceof ReferenceType type && before.values().get(column.key()) instanceof Reference named
                && !there.test(type.ledger(), named.id());
    }
}
