package org.streetunion.app.database;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.jooq.Tables;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Alike;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.JournalLine;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.ReferenceType;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Store;
import org.streetunion.app.ledger.Trait;

/** Keeps the rows of any ledger in the table its {@link LedgerTable} names. */
public final class LedgerStore implements Store {
    private final Ledger ledger;
    private final LedgerTable table;
    private final Engine engine;
    private final SearchIndex index;
    private final OrderedIds ids;
    private final @Nullable DayStretches stretches;
    private final @Nullable PastIds past;
    private final IdentityFinder finder;
    private final Journal journal;
    private final @Nullable Histories histories;
    private final ComingChanges coming;
    private final LedgerWriter writer;
    /** So many rows are read to find one by a name that lost its spaces on the way through a workbook. */
    private static final int MOST_NAMED = 20_000;
    private final RowNames names;

    /** A store for a ledger in its table. */
    public LedgerStore(Ledger ledger, LedgerTable table, Engine engine) {
        this.ledger = ledger;
        this.table = table;
        this.engine = engine;
        this.names = new RowNames(ledger, engine.references());
        this.index = new SearchIndex(ledger, table, engine);
        this.ids = new OrderedIds(ledger, table, engine.sql(), index);
        this.finder = new IdentityFinder(table);
        this.journal = new Journal(ledger.key(), engine.lineIds());
        this.coming = new ComingChanges(ledger, table, engine.lineIds());
        Table<?> history = table.history();
        this.histories = history == null ? null : new Histories(ledger, table, history, engine.lineIds());
        this.stretches = history == null ? null : new DayStretches(ledger, table, history);
        this.past = stretches == null
                ? null
                : new PastIds(stretches, engine.sql(), ids, new PastSearch(ledger, stretches, engine, index));
        if (table.counted() != null) {
            engine.counts().keep(ledger.key(), table.counted());
        }
        this.writer = new LedgerWriter(this, engine, journal, histories, new SearchTexts(ledger));
        engine.serve(this);
    }

    @Override
    public long count(Query query) {
        refreshCounts();
        LocalDate day = query.day();
        return past == null || day == null ? ids.count(query) : past.count(query, day);
    }

    @Override
    public List<Long> firstIds(Query query, int limit) {
        refreshCounts();
        LocalDate day = query.day();
        return past == null || day == null ? ids.first(query, limit) : past.first(query, day, limit);
    }

    @Override
    public List<Row> first(Query query, int limit) {
        List<Long> page = firstIds(query, limit);
        return engine.sql().read(context -> then(context, rows(context, page), query.day()));
    }

    @Override
    public long[] ids(Query query) {
        refreshCounts();
        LocalDate day = query.day();
        return past == null || day == null ? ids.all(query) : past.all(query, day);
    }

    @Override
    public void prepareSearch() {
        ids.held().prepare();
    }

    @Override
    public List<Row> rows(long[] ids) {
        return rows(ids, null);
    }

    @Override
    public List<Row> rows(long[] ids, @Nullable LocalDate day) {
        refreshCounts();
        List<Long> boxed = new ArrayList<>(ids.length);
        for (long id : ids) {
            boxed.add(id);
        }
        return engine.sql().read(context -> then(context, rows(context, boxed), day));
    }

    @Override
    public Map<List<Object>, List<Long>> find(List<Column<?>> identity, Collection<List<Object>> tuples, List<Column<?>> empty) {
        return engine.sql().read(context -> finder.find(context, identity, tuples, table.live().isTrue().and(empty(empty))));
    }

    @Override
    public Map<List<Object>, List<Long>> findOthers(List<Column<?>> identity, Collection<List<Object>> tuples,
            List<Column<?>> empty) {
        if (!table.shared()) {
            return Map.of();
        }
        Condition others = table.live().isDistinctFrom(true).and(empty(empty));
        return engine.sql().read(context -> engine.indexes().rest(table)
                ? finder.pick(context, identity, tuples, others.and(table.otherRole()))
                : finder.find(context, identity, tuples, others));
    }

    @Override
    public Map<Long, String> labels(Collection<Long> ids) {
        if (ledger.worded()) {
            return engine.sql().read(context -> labels(context, ids));
        }
        return called(engine.sql().read(context -> rows(context, List.copyOf(ids))));
    }

    /** What these rows are called, in their order. */
    Map<Long, String> called(List<Row> rows) {
        return names.of(rows);
    }

    private Map<Long, String> labels(DSLContext context, Collection<Long> ids) {
        Field<?> label = table.field(ledger.label().key());
        Map<Long, String> labels = new HashMap<>();
        context.select(table.id(), label).from(Lookup.those(table.table(), table.id(), ids))
                .forEach(found -> labels.put(found.get(table.id()), String.valueOf(found.get(label))));
        return labels;
    }

    @Override
    public Map<String, List<Reference>> byLabel(Collection<String> texts) {
        Map<String, List<Reference>> found = new LinkedHashMap<>();
        List<Column<?>> ways = new ArrayList<>(List.of(ledger.label()));
        ledger.identities().stream().filter(identity -> identity.size() == 1).map(identity -> identity.get(0))
                .filter(column -> !column.equals(ledger.label())).forEach(ways::add);
        ways.removeIf(way -> way.type().type() != String.class);
        for (Column<?> way : ways) {
            List<List<Object>> tuples = texts.stream().filter(text -> !found.containsKey(text)).distinct()
                    .map(text -> List.<Object>of(text)).toList();
            Map<List<Object>, List<Long>> matches = tuples.isEmpty() ? Map.of() : find(List.of(way), tuples);
            Map<Long, String> labels = labels(matches.values().stream().flatMap(List::stream).toList());
            matches.forEach((tuple, ids) -> found.put((String) tuple.get(0),
                    ids.stream().map(id -> new Reference(id, labels.getOrDefault(id, ""))).toList()));
        }
        if (!ledger.worded()) {
            List<String> left = texts.stream().filter(text -> !found.containsKey(text)).distinct().toList();
            found.putAll(names.find(left, (column, tuples) -> find(List.of(column), tuples).values(),
                    ids -> engine.sql().read(context -> rows(context, List.copyOf(ids)))));
            List<String> unfound = left.stream().filter(text -> !found.containsKey(text)).toList();
            if (!unfound.isEmpty()) {
                found.putAll(names.among(first(Query.ALL, MOST_NAMED), unfound));
            }
        }
        return found;
    }

    @Override
    public List<Long> write(List<Row> rows, Act act, long batch) {
        List<Long> ids = engine.sql().write(context -> writer.write(context, rows, act, batch));
        engine.indexes().added(table, batch, (int) rows.stream().filter(row -> row.id() == 0).count());
        return ids;
    }

    @Override
    public void setTrash(long[] ids, boolean trash, Act act, long batch) {
        List<Row> rows = rows(ids);
        Map<Long, String> called = trash ? Map.of() : labels(rows.stream().map(Row::id).toList());
        engine.sql().write(context -> {
            Set<Long> occupied = trash || table.shared() ? Set.of() : writer.occupied(context, rows);
            rows.stream().filter(row -> occupied.contains(row.id())).findFirst().ifPresent(row -> {
                throw new Occupied(ledger.title() + "“" + called.getOrDefault(row.id(), "")
                        + "”恢复不了：另一条在用的记录已经用了同样的编号。请先改掉那一条的编号，或不恢复这一条。没有恢复任何记录。");
            });
            writer.setTrash(context, rows, trash, batch);
            return rows.size();
        });
    }

    @Override
    public Map<Alike, List<List<Long>>> alike(List<Alike> reasons) {
        // Hidden in an expression, the flag does not make H2 walk the index of names and fetch every row.
        Condition live = DSL.when(table.live().isTrue(), 1).otherwise(0).eq(1);
        return engine.sql().read(context -> new AlikeFinder(table, reasons).groups(context,
                live.and(new QueryCompiler(ledger, table).condition(Query.ALL, Stamps.hidden(context)))));
    }

    @Override
    public Set<Long> occupied(List<Row> rows) {
        return rows.isEmpty() || table.uniqueColumns().isEmpty()
                ? Set.of()
                : engine.sql().read(context -> writer.occupied(context, rows));
    }

    @Override
    public void takeOver(long keep, long drop, Set<String> fromDrop, long batch) {
        String name = labels(List.of(drop)).getOrDefault(drop, "");
        engine.sql().write(context -> {
            Journal.Page page = journal.page(context, batch);
            page.join(keep, name);
            if (histories != null) {
                histories.join(context, keep, drop, fromDrop, batch);
            }
            new Belongings(ledger.key()).move(context, drop, keep, page);
            page.write();
            return keep;
        });
    }

    @Override
    public List<JournalLine> journal(long id) {
        return engine.sql().read(context -> journal.of(context, id));
    }

    @Override
    public Map<Long, List<JournalLine>> journals(List<Long> ids) {
        return engine.sql().read(context -> journal.of(context, ids));
    }

    @Override
    public Row after(long id, long batch) {
        return new Row(id, 0, engine.sql().read(context -> journal.before(context, ledger, id, batch)));
    }

    @Override
    public List<Past> history(long id) {
        return histories == null ? List.of() : engine.sql().read(context -> histories.of(context, id));
    }

    @Override
    public List<Coming> coming() {
        return histories == null ? List.of() : engine.sql().read(context -> coming.waiting(context, DSL.noCondition()));
    }

    @Override
    public List<Coming> coming(long id) {
        return histories == null
                ? List.of()
                : engine.sql().read(context -> coming.waiting(context, Tables.COMING_CHANGE.ROW_ID.eq(id)));
    }

    @Override
    public void confirmed(Coming change, long batch) {
        engine.sql().write(context -> ComingChanges.confirm(context, change, batch));
    }

    Ledger ledger() {
        return ledger;
    }

    LedgerTable table() {
        return table;
    }

    LedgerWriter writer() {
        return writer;
    }

    /** The histories of its rows, null when nothing is dated. */
    @Nullable
    Histories histories() {
        return histories;
    }

    /**
     * Which of these rows of another ledger are named, now or in the past, by rows of this one that stay: those that the act did not add,
     * and those it added that were kept.
     */
    Set<Long> referring(DSLContext context, String target, Collection<Long> ids, long batch, Collection<Long> kept) {
        Set<Long> named = new HashSet<>(PlaceStore.filled(context, target, ledger.title(), table, ids));
        for (Column<?> column : ledger.columns()) {
            if (!ids.isEmpty() && column.type() instanceof ReferenceType type && type.ledger().equals(target)) {
                Field<Long> field = table.field(column.key()).coerce(Long.class);
                Condition stays = table.live().isNotNull()
                        .and(table.batch().isDistinctFrom(batch).or(Lookup.among(table.id(), kept)));
                named.addAll(context.selectDistinct(field).from(Lookup.those(table.table(), field, ids)).where(stays)
                        .fetch(field));
                if (histories != null && column.is(Trait.DATED)) {
                    named.addAll(histories.referring(context, column, ids, stays));
                }
            }
        }
        return named;
    }

    /** These rows in this order, whatever their state. */
    List<Row> rows(DSLContext context, List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Column<?>> columns = ledger.kept();
        List<SelectFieldOrAsterisk> fields = new ArrayList<>(List.of(table.id(), table.version()));
        columns.forEach(column -> fields.add(table.field(column.key()).as(column.key() + "_")));
        Map<Long, Row> byId = new HashMap<>();
        for (Record found : context.select(fields).from(Lookup.those(table.table(), table.id(), ids)).fetch()) {
            Map<String, @Nullable Object> values = new HashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                values.put(columns.get(i).key(), Values.toLedger(columns.get(i), found.get(i + 2)));
            }
            Row row = new Row(found.get(table.id()), found.get(table.version()), values);
            byId.put(row.id(), row);
        }
        return ids.stream().filter(byId::containsKey).map(byId::get).toList();
    }

    private List<Row> then(DSLContext context, List<Row> rows, @Nullable LocalDate day) {
        return stretches == null || day == null ? rows : stretches.then(context, rows, day);
    }

    private void refreshCounts() {
        if (table.computes()) {
            engine.counts().refresh();
        }
    }

    private Condition empty(List<Column<?>> columns) {
        return DSL.and(columns.stream().map(column -> table.field(column.key()).isNull()).toList());
    }
}
