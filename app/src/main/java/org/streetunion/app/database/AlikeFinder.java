package org.streetunion.app.database;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.streetunion.app.ledger.Alike;
import org.streetunion.app.ledger.Column;

/** Finds rows of one ledger that look like the same: the database groups them, and only those of groups come here. */
final class AlikeFinder {
    private final LedgerTable table;

    AlikeFinder(LedgerTable table) {
        this.table = table;
    }

    /** The ids of rows that are alike, group by group, in the order of ids; of the rows that a condition lets through. */
    List<List<Long>> groups(DSLContext context, Alike how, Condition which) {
        Alike.OldForm old = how.old();
        return old == null ? agreeing(context, how.columns(), which) : formerly(context, how.columns().get(0), old, which);
    }

    /**
     * Agreeing in all columns. The rows that share the first column's values with others are found by one grouping; of those, which are few,
     * the other columns are compared too.
     */
    private List<List<Long>> agreeing(DSLContext context, List<Column<?>> columns, Condition which) {
        List<Field<?>> fields = new ArrayList<>();
        columns.forEach(column -> fields.add(table.field(column.key())));
        Condition filled = DSL.and(fields.stream().map(Field::isNotNull).toList());
        Table<?> repeated = DSL.select(fields).from(table.table()).where(which).and(filled).groupBy(fields)
                .having(DSL.count().gt(1)).asTable("repeated");
        Condition same = DSL.and(fields.stream().map(field -> equal(field, repeated)).toList());
        List<Field<?>> read = new ArrayList<>(List.of(table.id()));
        read.addAll(fields);
        Map<List<Object>, List<Long>> groups = new LinkedHashMap<>();
        for (Record found : context.select(read).from(repeated).join(table.table()).on(same).where(which).orderBy(table.id())) {
            List<Object> key = new ArrayList<>();
            for (int i = 1; i < read.size(); i++) {
                key.add(Objects.requireNonNull(found.get(i)));
            }
            groups.computeIfAbsent(key, each -> new ArrayList<>(2)).add(found.get(table.id()));
        }
        return List.copyOf(groups.values());
    }

    private static <T> Condition equal(Field<T> field, Table<?> repeated) {
        return field.eq(Objects.requireNonNull(repeated.field(field)));
    }

    private List<List<Long>> formerly(DSLContext context, Column<?> number, Alike.OldForm old, Condition which) {
        Field<String> field = table.field(number.key()).coerce(String.class);
        Map<String, List<Long>> olders = new HashMap<>();
        for (Record2<Long, String> found : context.select(table.id(), field).from(table.table()).where(which)
                .and(DSL.charLength(field).eq(old.length()))) {
            old.other(found.value2()).ifPresent(
                    newer -> olders.computeIfAbsent(newer, each -> new ArrayList<>(2)).add(found.value1()));
        }
        List<List<Long>> groups = new ArrayList<>();
        if (!olders.isEmpty()) {
            context.select(table.id(), field).from(Lookup.those(table.table(), field, olders.keySet())).where(which)
                    .forEach(found -> {
                        List<Long> group = new ArrayList<>(olders.getOrDefault(found.value2(), List.of()));
                        group.add(found.value1());
                        group.sort(Long::compare);
                        groups.add(group);
                    });
        }
        return groups;
    }
}
