package org.streetunion.app.database;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Lifetime;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Sort;

/** Turns a ledger's query into the conditions and the order of a select. */
final class QueryCompiler {
    private final Ledger ledger;
    private final LedgerTable table;

    QueryCompiler(Ledger ledger, LedgerTable table) {
        this.ledger = ledger;
        this.table = table;
    }

    /** Which of the live rows, or of those in the 回收站, whatever is searched for; rows of acts still running stay out of sight. */
    Condition condition(Query query, List<Long> running) {
        Condition all = DSL.noCondition();
        if (!running.isEmpty()) {
            all = all.and(table.batch().isNull().or(table.batch().notIn(running)));
        }
        for (Filter filter : query.filters()) {
            all = all.and(condition(filter));
        }
        return all.and(lives(query));
    }

    /** Whether not every row of the list was there on the query's day, as far as the row itself tells. */
    boolean narrows(Query query) {
        return query.day() != null && (ledger.lifetime().from() != null || ledger.lifetime().to() != null);
    }

    /** Who asks for an end by its column is shown those that had ended, too. */
    private Condition lives(Query query) {
        LocalDate day = query.day();
        Condition all = DSL.noCondition();
        Lifetime lifetime = ledger.lifetime();
        Column<LocalDate> from = lifetime.from();
        Column<LocalDate> to = lifetime.to();
        if (day != null && from != null) {
            Field<LocalDate> first = day(from);
            all = all.and(first.isNull().or(first.le(day)));
        }
        if (day != null && to != null && query.filters().stream().noneMatch(filter -> filter.column().equals(to.key()))) {
            Field<LocalDate> end = day(to);
            all = all.and(end.isNull().or(lifetime.lastDayCounts() ? end.ge(day) : end.gt(day)));
        }
        return all;
    }

    private Field<LocalDate> day(Column<LocalDate> column) {
        return table.field(column.key()).coerce(LocalDate.class);
    }

    /**
     * In which order; the ledger's ties and then the id settle what is equal. The live flag, the same in all rows, leads so that an index
     * over flag, name and id is read in its order instead of sorting everything for one page.
     */
    List<SortField<?>> order(Query query) {
        boolean descending = sort(query).descending();
        List<Field<?>> by = new ArrayList<>(List.of(table.live()));
        by.addAll(keys(query));
        by.add(table.id());
        return by.stream().<SortField<?>>map(field -> descending ? field.desc() : field.asc()).toList();
    }

    /** What the order goes by, before the id. */
    List<Field<?>> keys(Query query) {
        List<Field<?>> keys = new ArrayList<>(List.of(key(sort(query).column())));
        ledger.ties().forEach(tie -> keys.add(key(tie.key())));
        return keys.stream().distinct().toList();
    }

    /** By which column, and from which end. */
    Sort sort(Query query) {
        return query.sort() == null ? ledger.sort() : query.sort();
    }

    private Field<?> key(String column) {
        Field<?> key = table.sortKeys().get(column);
        return key == null ? table.field(column) : key;
    }

    /** The words of a search, as the search texts are written. */
    static List<String> words(String search) {
        String tidy = search.toLowerCase(Locale.ROOT).strip();
        return tidy.isEmpty() ? List.of() : List.of(tidy.split("[\\s\\u3000]+"));
    }

    private Condition condition(Filter filter) {
        return filter instanceof Filter.Ids some ? Lookup.among(table.id(), some.ids()) : condition(filter, field(filter));
    }

    /** The field of a condition's column. */
    Field<?> field(Filter filter) {
        Column<?> column = ledger.keptColumn(filter.column())
                .orElseThrow(() -> new IllegalArgumentException("no column " + filter.column()));
        return table.field(column.key());
    }

    /** A condition on the field that keeps its column. */
    Condition condition(Filter filter, Field<?> field) {
        if (filter instanceof Filter.Contains contains) {
            return field.cast(String.class).likeIgnoreCase("%" + escape(contains.text()) + "%", '!');
        }
        if (filter instanceof Filter.OneOf oneOf) {
            return DSL.or(oneOf.values().stream().map(Values::toDatabase).map(value -> equal(field, value)).toList());
        }
        if (filter instanceof Filter.Between between) {
            return between(field, Values.toDatabase(between.from()), Values.toDatabase(between.to()));
        }
        boolean blank = ((Filter.Blank) filter).blank();
        return blank ? field.isNull() : field.isNotNull();
    }

    private static <T> Condition equal(Field<T> field, @Nullable Object value) {
        return value == null ? field.isNull() : field.eq(DSL.val(value, field.getDataType()));
    }

    private static <T> Condition between(Field<T> field, @Nullable Object from, @Nullable Object to) {
        Condition all = DSL.noCondition();
        if (from != null) {
            all = all.and(field.ge(DSL.val(from, field.getDataType())));
        }
        return to == null ? all : all.and(field.le(DSL.val(to, field.getDataType())));
    }

    private static String escape(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
