package org.streetunion.app.database;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Index;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.UniqueKey;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets the indexes of a table rest while one act fills it for the first time, or is taken back, and builds them anew at the act's end.
 * Names and numbers come in no order: each piece of a long import would read, encipher and write nearly every page of every such index,
 * three quarters of its time. Nobody misses them meanwhile, since the act's rows are not to be seen. The unique key rests too: twins
 * within a sheet and among stored rows are found by the import itself, and an act whose rows break the key cannot be finished. A program
 * that dies leaves all of it resting; opening the office builds it, behind taking the act back. Only in a file of our own, never on a
 * server that others use.
 */
final class RestingIndexes {
    /** An act this long is worth it: building takes some seconds. */
    static final int MANY = 10_000;
    private static final Field<String> NAME = DSL.field("constraint_name", String.class);
    private static final Field<String> INDEX = DSL.field("index_name", String.class);
    private static final Logger LOG = LoggerFactory.getLogger(RestingIndexes.class);
    private final Sql sql;
    private final Map<Filling, Integer> written = new ConcurrentHashMap<>();
    private final Map<Table<?>, Long> resting = new ConcurrentHashMap<>();

    /** One act that adds rows to one table. */
    private record Filling(Table<?> table, long batch) {}

    RestingIndexes(Sql sql) {
        this.sql = sql;
    }

    /** Whether this table is read without them now. */
    boolean rest(LedgerTable table) {
        return resting.containsKey(table.table());
    }

    /** Tells how many rows an act added; lets the indexes rest when there are many and the ledger had none before. */
    void added(LedgerTable table, long batch, int rows) {
        int all = written.merge(new Filling(table.table(), batch), rows, Integer::sum);
        boolean turns = all >= MANY && all - rows < MANY;
        if (turns) {
            rest(table, batch);
        }
    }

    /** The same for an act of many rows that is to be taken back. */
    void removing(LedgerTable table, long batch) {
        rest(table, batch);
    }

    private void rest(LedgerTable table, long batch) {
        if (sql.dialect() == SQLDialect.H2 && sql.read(context -> first(context, table, batch))) {
            resting.put(table.table(), batch);
            sql.write(context -> {
                indexes(table.table()).forEach(index -> context.dropIndexIfExists(index).execute());
                uniques(table.table())
                        .forEach(key -> context.alterTable(table.table()).dropConstraintIfExists(key.getName()).execute());
                return batch;
            });
        }
    }

    /** Builds what rests for this act. */
    void wake(long batch) {
        written.keySet().removeIf(filling -> filling.batch() == batch);
        resting.entrySet().stream().filter(each -> each.getValue() == batch).map(Map.Entry::getKey).forEach(this::build);
    }

    /** Builds what a program that died had let rest. A key that cannot be built must not lock anybody out: it is tried again next time. */
    void repair(Collection<Table<?>> tables) {
        if (sql.dialect() != SQLDialect.H2) {
            return;
        }
        Set<String> there = sql.read(context -> {
            Set<String> names = keys(context);
            names.addAll(context.select(INDEX).from("information_schema.indexes").fetchSet(INDEX));
            return names;
        });
        for (Table<?> table : tables) {
            try {
                if (!there.containsAll(names(table))) {
                    build(table);
                }
            } catch (DataAccessException failure) {
                LOG.warn("indexes of {} are incomplete", table.getName(), failure);
            }
        }
    }

    private void build(Table<?> table) {
        Set<String> kept = sql.read(RestingIndexes::keys);
        sql.write(context -> {
            uniques(table).stream().filter(key -> !kept.contains(key.getName()))
                    .forEach(key -> context.alterTable(table).add(key.constraint()).execute());
            indexes(table)
                    .forEach(index -> context.createIndexIfNotExists(index.getName()).on(table, index.getFields()).execute());
            return kept.size();
        });
        resting.remove(table);
    }

    private static List<String> names(Table<?> table) {
        return Stream.concat(uniques(table).stream().map(UniqueKey::getName), indexes(table).stream().map(Index::getName))
                .toList();
    }

    private static Set<String> keys(DSLContext context) {
        return context.select(NAME).from("information_schema.table_constraints").fetchSet(NAME);
    }

    private static List<? extends UniqueKey<?>> uniques(Table<?> table) {
        return table.getUniqueKeys();
    }

    /** All but those over a role alone, whose entries come in the order of the ids. */
    private static List<Index> indexes(Table<?> table) {
        return table.getIndexes().stream()
                .filter(index -> index.getFields().size() > 1 || !index.getFields().get(0).getName().endsWith("_live")).toList();
    }

    private static boolean first(DSLContext context, LedgerTable table, long batch) {
        return !context.fetchExists(context.selectOne().from(table.table()).where(table.live().isNotNull())
                .and(table.batch().isDistinctFrom(batch)));
    }
}
