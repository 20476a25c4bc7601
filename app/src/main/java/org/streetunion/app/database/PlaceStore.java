package org.streetunion.app.database;

import static org.streetunion.app.database.jooq.Tables.CUSTOM_FIELD;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SortField;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.FieldType;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Sort;

/** Remembers in which place of {@link CustomRoom} each field of the office's own is kept, and keeps them quick to sort by. */
public final class PlaceStore {
    /** A shorter register is sorted faster than anybody sees; and a first import fills its table without these indexes. */
    private static final int LONG = 5000;
    /** The key of the register that describes them. */
    private static final String DESCRIPTIONS = "fields";
    private final Sql sql;

    /** Places in this database. */
    public PlaceStore(Sql sql) {
        this.sql = sql;
    }

    /** By the id of the row that describes the field. */
    public Map<Long, String> all() {
        return sql.read(context -> context.select(CUSTOM_FIELD.ID, CUSTOM_FIELD.PLACE).from(CUSTOM_FIELD)
                .where(CUSTOM_FIELD.PLACE.isNotNull()).fetchMap(CUSTOM_FIELD.ID, CUSTOM_FIELD.PLACE));
    }

    /** Whether values of a kind can be kept in a place; a field without one has null. */
    public static boolean suits(@Nullable String place, FieldType.Kind kind) {
        return place != null && CustomRoom.of(kind).contains(place);
    }

    /** Whether another field of a kind finds a place in a register's table. */
    public boolean room(LedgerTable table, FieldType.Kind kind, Set<String> taken) {
        return sql.read(context -> free(context, table, kind, taken)).isPresent();
    }

    /** Gives a field a place, where nothing is written, for good; nothing when all are taken. */
    public Optional<String> give(long definition, LedgerTable table, FieldType.Kind kind, Set<String> taken) {
        return sql.write(context -> {
            Optional<String> place = free(context, table, kind, taken);
            place.ifPresent(name -> context.update(CUSTOM_FIELD).set(CUSTOM_FIELD.PLACE, name)
                    .where(CUSTOM_FIELD.ID.eq(definition)).execute());
            return place;
        });
    }

    /** Lets a long register be read in the order of a field from an index, instead of being sorted as a whole for one page. */
    public void quicken(Ledger ledger, LedgerTable table, Column<?> column) {
        String index = "ix_" + table.table().getName() + "_" + column.key();
        boolean large = sql.read(context -> context.select(table.id()).from(table.table()).limit(LONG).fetch().size()) == LONG;
        if (large) {
            List<Field<?>> fields = new QueryCompiler(ledger, table).order(Query.ALL.sort(Sort.by(column))).stream()
                    .<Field<?>>map(SortField::$field).toList();
            sql.write(context -> context.createIndexIfNotExists(index).on(table.table(), fields)
                    .execute());
        }
    }

    /**
     * Of these rows of a register those that describe a field in which rows of another register hold something: taking the description
     * away would lose it.
     */
    static Set<Long> filled(DSLContext context, String register, String title, LedgerTable table, Collection<Long> ids) {
        Set<Long> filled = new HashSet<>();
        if (register.equals(DESCRIPTIONS)) {
            context.select(CUSTOM_FIELD.ID, CUSTOM_FIELD.PLACE).from(CUSTOM_FIELD).where(Lookup.among(CUSTOM_FIELD.ID, ids))
                    .and(CUSTOM_FIELD.LEDGER.eq(title)).and(CUSTOM_FIELD.PLACE.isNotNull()).fetch().stream()
                    .filter(found -> written(context, table, found.value2())).forEach(found -> filled.add(found.value1()));
        }
        return filled;
    }

    private static Optional<String> free(DSLContext context, LedgerTable table, FieldType.Kind kind, Set<String> taken) {
        Set<String> used = new HashSet<>(taken);
        Optional<String> place = CustomRoom.free(kind, used);
        while (place.isPresent() && written(context, table, place.get())) {
            used.add(place.get());
            place = CustomRoom.free(kind, used);
        }
        return place;
    }

    private static boolean written(DSLContext context, LedgerTable table, String place) {
        return context
                .fetchExists(context.selectOne().from(table.table()).where(CustomRoom.field(table.table(), place).isNotNull()));
    }
}
