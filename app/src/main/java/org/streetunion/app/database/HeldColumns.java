package org.streetunion.app.database;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a ledger's live rows, in memory beside the search texts and by the same places; each is read when a condition or an order
 * first asks for it. What a row said before it changed stays here: whoever asks leaves changed rows out, as the search does.
 */
final class HeldColumns {
    private static final Set<Class<?>> TYPES = Set.of(String.class, Boolean.class, LocalDate.class, Long.class, Integer.class,
            BigDecimal.class);
    private final LedgerTable table;
    private final Sql sql;
    private volatile Kept kept = new Kept(null, Map.of());

    HeldColumns(LedgerTable table, Sql sql) {
        this.table = table;
        this.sql = sql;
    }

    /** Whether values of a field can be held: those that compare in memory as they do in the database. */
    static boolean holds(Field<?> field) {
        return TYPES.contains(field.getType());
    }

    /** The values of fields by the places of the rows. Not to be called while a connection is held. */
    List<HeldColumn> of(Searchable now, List<Field<?>> fields) {
        Map<String, Held> columns = columns(now.placed());
        List<Field<?>> missing = new ArrayList<>();
        Basis computed = fields.stream().anyMatch(table::computes) ? basis(now) : Basis.NONE;
        for (Field<?> field : fields) {
            Held held = columns.get(field.toString());
            if (held == null || !held.basis().equals(table.computes(field) ? computed : Basis.NONE)) {
                missing.add(field);
            }
        }
        List<HeldColumn> read = missing.isEmpty() ? List.of() : read(now.placed(), missing);
        for (int i = 0; i < read.size(); i++) {
            Field<?> field = missing.get(i);
            columns.put(field.toString(), new Held(table.computes(field) ? computed : Basis.NONE, read.get(i)));
        }
        return fields.stream().map(field -> Objects.requireNonNull(columns.get(field.toString())).column()).toList();
    }

    /** Those of these texts; of others no longer. */
    private Map<String, Held> columns(PlacedTexts placed) {
        Kept of = kept;
        if (of.placed() != placed) {
            of = new Kept(placed, new ConcurrentHashMap<>());
            kept = of;
        }
        return of.columns();
    }

    private Basis basis(Searchable now) {
        return new Basis(now.elsewhere(), sql.read(context -> context.select(DSL.currentLocalDate()).fetchSingle().value1()));
    }

    private record Kept(@Nullable PlacedTexts placed, Map<String, Held> columns) {}

    private record Held(Basis basis, HeldColumn column) {}

    /**
     * What a computed value rests on besides its row.
     *
     * @param elsewhere the latest change of another table
     * @param day today
     */
    private record Basis(long elsewhere, LocalDate day) {
        private static final Basis NONE = new Basis(0, LocalDate.EPOCH);
    }

    private List<HeldColumn> read(PlacedTexts placed, List<Field<?>> fields) {
        List<HeldColumn.Gathering> columns = fields.stream().map(field -> new HeldColumn.Gathering()).toList();
        List<SelectField<?>> select = new ArrayList<>(List.of(table.id()));
        select.addAll(fields);
        for (PlacedTexts.Stretch ids : placed.stretches()) {
            sql.read(context -> {
                for (Record row : context.select(select).from(table.table()).where(table.id().between(ids.first(), ids.last()))) {
                    int place = placed.place(row.get(table.id()));
                    for (int i = 0; placed.isLive(place) && i < columns.size(); i++) {
                        columns.get(i).put(place, row.get(i + 1));
                    }
                }
                return ids;
            });
        }
        return columns.stream().map(column -> column.column(placed.live())).toList();
    }
}
