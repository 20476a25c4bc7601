package org.streetunion.app.database;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.streetunion.app.ledger.Column;

/** Finds rows by tuples of values: one select on the indexed column that tells most apart, the rest compared here. */
final class IdentityFinder {
    private final LedgerTable table;

    IdentityFinder(LedgerTable table) {
        this.table = table;
    }

    /** Ids by tuple; a null in a tuple matches an empty field. */
    Map<List<Object>, List<Long>> find(DSLContext context, List<Column<?>> identity, Collection<List<Object>> tuples,
            Condition which) {
        int best = mostTelling(identity, tuples);
        Field<?> field = table.field(identity.get(best).key());
        List<?> wanted = tuples.stream().map(tuple -> Values.toDatabase(tuple.get(best))).distinct().toList();
        return pick(context, identity, tuples, Lookup.those(table.table(), field, wanted), which);
    }

    /** The same by reading all of the rows meant, which should be few. */
    Map<List<Object>, List<Long>> pick(DSLContext context, List<Column<?>> identity, Collection<List<Object>> tuples,
            Condition which) {
        return pick(context, identity, tuples, table.table(), which);
    }

    private Map<List<Object>, List<Long>> pick(DSLContext context, List<Column<?>> identity, Collection<List<Object>> tuples,
            Table<?> from, Condition which) {
        Map<List<Object>, List<Object>> asked = new HashMap<>();
        for (List<Object> tuple : tuples) {
            List<Object> kept = new ArrayList<>();
            tuple.forEach(value -> kept.add(Values.toDatabase(value)));
            asked.put(kept, tuple);
        }
        List<Field<?>> fields = new ArrayList<>(List.of(table.id()));
        identity.forEach(column -> fields.add(table.field(column.key())));
        Map<List<Object>, List<Long>> found = new HashMap<>();
        for (Record each : context.select(fields).from(from).where(which).fetch()) {
            List<Object> key = new ArrayList<>();
            for (int i = 1; i < fields.size(); i++) {
                key.add(each.get(i));
            }
            List<Object> tuple = asked.get(key);
            if (tuple != null) {
                found.computeIfAbsent(tuple, same -> new ArrayList<>()).add(each.get(table.id()));
            }
        }
        return found;
    }

    /** A column that has an index comes before one that has none: on a long table the other way round each call reads the whole table. */
    private int mostTelling(List<Column<?>> identity, Collection<List<Object>> tuples) {
        int best = 0;
        long most = -1;
        for (int i = 0; i < identity.size(); i++) {
            int place = i;
            boolean whole = tuples.stream().allMatch(tuple -> tuple.get(place) != null);
            long distinct = tuples.stream().map(tuple -> tuple.get(place)).filter(Objects::nonNull).distinct().count();
            long telling = distinct + (table.indexed(identity.get(i).key()) ? tuples.size() : 0);
            if (whole && telling > most) {
                best = i;
                most = telling;
            }
        }
        return best;
    }
}
