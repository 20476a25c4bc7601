package org.streetunion.app.database;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Lifetime;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Trait;
import org.streetunion.app.ledger.Turning;

/** Writes rows of one ledger: the row itself, its history, its search line and its journal lines, always together. */
final class LedgerWriter {
    private static final int LIVE_KEY = 3;
    /** Keys in order walk their index once; in the order of a sheet they would fetch one of its pages for each row. */
    private static final Comparator<@Nullable Object[]> BY_LIVE_KEY = Comparator.comparing(line -> (String) line[LIVE_KEY],
            Comparator.nullsFirst(Comparator.naturalOrder()));
    private final LedgerStore store;
    private final LedgerTable table;
    private final Engine engine;
    private final Journal journal;
    private final @Nullable Histories histories;
    private final SearchTexts searchTexts;

    LedgerWriter(LedgerStore store, Engine engine, Journal journal, @Nullable Histories histories, SearchTexts searchTexts) {
        this.store = store;
        this.table = store.table();
        this.engine = engine;
        this.journal = journal;
        this.histories = histories;
        this.searchTexts = searchTexts;
    }

    /** Writes rows; gives their ids in their order. */
    List<Long> write(DSLContext context, List<Row> rows, Act act, long batch) {
        Map<Boolean, List<Row>> existing = rows.stream().collect(Collectors.partitioningBy(row -> row.id() != 0));
        List<Row> added = insert(context, existing.getOrDefault(false, List.of()), act, batch);
        update(context, existing.getOrDefault(true, List.of()), act, batch);
        List<Long> ids = new ArrayList<>();
        int next = 0;
        for (Row row : rows) {
            ids.add(row.id() == 0 ? added.get(next++).id() : row.id());
        }
        return ids;
    }

    /** Of these rows, those that bear a number which another live row, or an earlier one of them, bears too. */
    Set<Long> occupied(DSLContext context, List<Row> rows) {
        Map<String, Long> bearers = new HashMap<>();
        Set<Long> occupied = new HashSet<>();
        for (Row row : rows) {
            String key = liveKey(row);
            if (key != null && bearers.putIfAbsent(key, row.id()) != null) {
                occupied.add(row.id());
            }
        }
        context.select(table.id(), table.liveKey()).from(Lookup.those(table.table(), table.liveKey(), bearers.keySet()))
                .forEach(found -> {
                    Long bearer = bearers.get(found.value2());
                    if (bearer != null && !bearer.equals(found.value1())) {
                        occupied.add(bearer);
                    }
                });
        return occupied;
    }

    /** Whether a live row would, if it were so, bear a number that another live row bears. */
    boolean collides(DSLContext context, Row row) {
        return !occupied(context, List.of(row)).isEmpty() && context.fetchExists(
                DSL.selectOne().from(table.table()).where(table.id().eq(row.id()))
                        .and(table.live().isTrue().or(DSL.inline(table.shared()))));
    }

    /** Moves rows to the 回收站 or back; none that comes back may be {@link #occupied}. */
    void setTrash(DSLContext context, List<Row> rows, boolean trash, long batch) {
        Journal.Page page = journal.page(context, batch);
        List<@Nullable Object[]> moves = new ArrayList<>(rows.size());
        for (Row row : rows) {
            moves.add(new Object[]{!trash, trash && !table.shared() ? null : liveKey(row), row.id()});
            page.line(row.id(), trash ? Journal.Verb.TRASH : Journal.Verb.RESTORE);
        }
        Insert.run(context, "update " + table.table().getName() + " set " + table.live().getName()
                + " = ?, live_key = ?, version = version + 1 where id = ?", moves);
        page.write();
    }

    /** Removes rows that an act had added; a person who plays another role stays, and plays only that. */
    void remove(DSLContext context, Collection<Long> ids) {
        context.deleteFrom(table.table()).where(Lookup.among(table.id(), ids)).and(table.noOtherRole()).execute();
        if (table.shared()) {
            context.update(table.table()).setNull(table.live()).setNull(table.batch()).where(Lookup.among(table.id(), ids))
                    .execute();
        }
        searchTexts.remove(context, ids);
        if (histories != null) {
            histories.remove(context, ids);
        }
    }

    /**
     * Puts back what an act changed in rows, as far as nobody changed it since; for undo.
     *
     * @param undone the act that is taken back
     * @param batch the act of taking back
     */
    void restore(DSLContext context, List<TakenBack> rows, long undone, long batch) {
        Journal.Page page = journal.page(context, batch);
        RowUpdates updates = new RowUpdates(table, this::liveKey);
        for (TakenBack row : rows) {
            row.columns().forEach(column -> journal(page, row.now(), row.then(), column));
            updates.putBack(row.then(), row.columns());
        }
        page.write();
        if (histories != null) {
            histories.takeBack(context, rows, undone, journal.courses(context, ids(rows), undone));
        }
        updates.write(context);
        engine.over(table.table()).forEach(role -> role.writer().rewriteTexts(context, ids(rows)));
    }

    /** Rewrites the search texts of these rows, as far as they play the role: what is changed in one role is found in all. */
    private void rewriteTexts(DSLContext context, List<Long> ids) {
        List<Long> players = context.select(table.id()).from(Lookup.those(table.table(), table.id(), ids))
                .where(table.live().isNotNull()).fetch(table.id());
        searchTexts.replace(context, store.rows(context, players));
    }

    private static List<Long> ids(List<TakenBack> rows) {
        return rows.stream().map(row -> row.then().id()).toList();
    }

    private List<Row> insert(DSLContext context, List<Row> rows, Act act, long batch) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Column<?>> columns = stored();
        List<Field<?>> fields = new ArrayList<>(
                List.of(table.id(), table.version(), table.live(), table.liveKey(), table.batch()));
        columns.forEach(column -> fields.add(table.field(column.key())));
        fields.addAll(table.sortKeys().values());
        List<Row> added = new ArrayList<>(rows.size());
        List<@Nullable Object[]> lines = new ArrayList<>(rows.size());
        Journal.Page page = journal.page(context, batch);
        for (Row row : rows) {
            Row numbered = row.as(engine.rowIds().next(context), 1);
            added.add(numbered);
            lines.add(line(numbered, columns, fields.size(), batch));
            page.line(numbered.id(), Journal.Verb.ADD);
        }
        lines.sort(BY_LIVE_KEY);
        Insert.into(context, table.table(), fields, lines);
        page.write();
        finishNew(context, added, act, batch);
        return added;
    }

    private void finishNew(DSLContext context, List<Row> added, Act act, long batch) {
        searchTexts.add(context, added);
        if (histories != null) {
            histories.open(context, added, act, batch);
        }
    }

    private @Nullable Object[] line(Row row, List<Column<?>> columns, int width, long batch) {
        @Nullable
        Object[] line = new Object[width];
        line[0] = row.id();
        line[1] = 1L;
        line[2] = true;
        line[LIVE_KEY] = liveKey(row);
        line[4] = batch;
        int at = 5;
        for (Column<?> column : columns) {
            line[at++] = Values.toDatabase(row.values().get(column.key()));
        }
        for (String column : table.sortKeys().keySet()) {
            line[at++] = pinyin(row.values().get(column));
        }
        return line;
    }

    private void update(DSLContext context, List<Row> rows, Act act, long batch) {
        if (rows.isEmpty()) {
            return;
        }
        Map<Long, Row> before = store.rows(context, rows.stream().map(Row::id).toList()).stream()
                .collect(Collectors.toMap(Row::id, row -> row));
        List<Row> adopted = among(context, rows, table.live().isNull());
        Set<Long> others = adopted.stream().map(Row::id).collect(Collectors.toSet());
        Set<Long> back = among(context, rows, table.live().isFalse()).stream().map(Row::id).collect(Collectors.toSet());
        Journal.Page page = journal.page(context, batch);
        RowUpdates updates = new RowUpdates(table, this::liveKey);
        List<Histories.Change> turns = new ArrayList<>();
        List<Row> changed = new ArrayList<>();
        boolean later = comesLater(act);
        for (Row wanted : later ? putOff(context, rows, before, act, page) : rows) {
            Row old = Objects.requireNonNull(before.get(wanted.id()), "row to update");
            Turning.Told told = told(old, wanted, act, later);
            Row row = told.row();
            List<Column<?>> columns = stored().stream().filter(column -> !row.agrees(old, column)).toList();
            columns.forEach(column -> journal(page, old, row, column));
            if (others.contains(row.id())) {
                page.line(row.id(), Journal.Verb.ADOPT);
                updates.adopt(row, columns, batch);
                continue;
            }
            turns.add(new Histories.Change(old, row, told.act()));
            if (back.contains(row.id())) {
                page.line(row.id(), Journal.Verb.RESTORE);
            }
            if (back.contains(row.id()) || !columns.isEmpty()) {
                updates.change(row, columns);
                changed.add(row);
            }
        }
        if (histories != null) {
            histories.change(context, turns, page);
        }
        page.write();
        updates.write(context);
        finishNew(context, adopted, act, batch);
        searchTexts.replace(context, changed);
        List<Long> written = Stream.concat(adopted.stream(), changed.stream()).map(Row::id).toList();
        engine.over(table.table()).stream().filter(role -> !role.equals(store))
                .forEach(role -> role.writer().rewriteTexts(context, written));
    }

    private Turning.Told told(Row old, Row row, Act act, boolean later) {
        boolean asked = !later && act.changedOn() != null && act.kind() != Act.Kind.DEED;
        return (asked ? store.ledger().turning() : Turning.AS_SAID).tell(old, row, act);
    }

    private boolean comesLater(Act act) {
        LocalDate day = act.changedOn();
        return histories != null && day != null && day.isAfter(LocalDate.now(engine.clock()));
    }

    private List<Row> putOff(DSLContext context, List<Row> rows, Map<Long, Row> before, Act act, Journal.Page page) {
        return new ComingChanges(store.ledger(), table, engine.lineIds()).putOff(context,
                rows.stream()
                        .map(row -> new Histories.Change(Objects.requireNonNull(before.get(row.id()), "row to update"), row, act))
                        .toList(),
                act, page);
    }

    /** Of a table that several roles share, the rows that do not play this role (adopted), or whose role is in the 回收站 (revived). */
    private List<Row> among(DSLContext context, List<Row> rows, Condition state) {
        if (!table.shared()) {
            return List.of();
        }
        Set<Long> others = new HashSet<>(context.select(table.id())
                .from(Lookup.those(table.table(), table.id(), rows.stream().map(Row::id).toList())).where(state)
                .fetch(table.id()));
        return rows.stream().filter(row -> others.contains(row.id())).toList();
    }

    private void journal(Journal.Page page, Row before, Row after, Column<?> column) {
        page.set(after.id(), column.key(), Values.toText(column, before.values().get(column.key())),
                Values.toText(column, after.values().get(column.key())));
    }

    private @Nullable String liveKey(Row row) {
        if (table.uniqueColumns().isEmpty()) {
            return null;
        }
        StringBuilder key = new StringBuilder();
        for (String column : table.uniqueColumns()) {
            Object value = Values.toDatabase(row.values().get(column));
            boolean mayBeBlank = store.ledger().column(column).map(each -> each.is(Trait.BLANK_COUNTS) || begins(each))
                    .orElse(false);
            if (value == null && !mayBeBlank) {
                return null;
            }
            key.append(value == null ? "" : value).append('|');
        }
        return key.toString();
    }

    /** Of what comes again the beginning tells rows apart, and no beginning is one too. */
    private boolean begins(Column<?> column) {
        Lifetime lifetime = store.ledger().lifetime();
        return lifetime.recurs() && column.equals(lifetime.from());
    }

    private static @Nullable String pinyin(@Nullable Object name) {
        return name == null ? null : Pinyin.syllables(name.toString());
    }

    private List<Column<?>> stored() {
        return store.ledger().kept().stream().filter(column -> table.stored().containsKey(column.key())).toList();
    }
}
