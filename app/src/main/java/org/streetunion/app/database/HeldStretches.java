package org.streetunion.app.database;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Lifetime;
import org.streetunion.app.ledger.Query;

/**
 * The histories of a ledger's live rows in memory: of each stretch the place of its row, its days and its dated columns. Read whole when a
 * day is first asked for; like the columns of {@link HeldColumns} it does not know of rows that changed since.
 */
final class HeldStretches {
    private final Table<?> history;
    private final Sql sql;
    private final Lifetime lifetime;
    private final Map<String, Field<?>> fields;
    private volatile @Nullable Kept kept;

    /**
     * Over a table of histories.
     *
     * @param fields where it keeps the dated columns
     */
    HeldStretches(Table<?> history, Sql sql, Lifetime lifetime, Map<String, Field<?>> fields) {
        this.history = history;
        this.sql = sql;
        this.lifetime = lifetime;
        this.fields = fields;
    }

    /** The places of the rows that were there on a day and bore the query's conditions on dated columns. */
    BitSet standing(Searchable now, Query query, LocalDate day) {
        Kept all = of(now);
        BitSet stretches = all.on(day);
        Column<String> state = lifetime.state();
        if (state != null && query.filters().stream().noneMatch(filter -> filter.column().equals(state.key()))) {
            stretches.and(all.column(state.key()).bearing(value -> !lifetime.over().contains(String.valueOf(value))));
        }
        for (Filter filter : query.filters()) {
            Field<?> field = fields.get(filter.column());
            if (field != null) {
                stretches.and(all.column(filter.column()).bearing(ValueTest.of(filter, field)));
            }
        }
        return all.places(stretches);
    }

    /** The places of the rows whose dated column passed on a day. */
    BitSet naming(Searchable now, Filter filter, LocalDate day) {
        Kept all = of(now);
        BitSet stretches = all.on(day);
        stretches.and(
                all.column(filter.column()).bearing(ValueTest.of(filter, Objects.requireNonNull(fields.get(filter.column())))));
        return all.places(stretches);
    }

    /** Places by what a dated column said on a day; equal ones as they stood. */
    int[] sorted(Searchable now, int[] places, String column, LocalDate day) {
        Kept all = of(now);
        int[] stretchOf = all.of(day).stretches;
        return all.column(column).sorted(places, place -> stretchOf[place]);
    }

    /** What was read: of each stretch the place of its row, its first day and the day after its last as numbers; columns by key. */
    private static final class Kept {
        private final PlacedTexts placed;
        private final int[] places;
        private final int[] from;
        private final int[] to;
        private final Map<String, HeldColumn> columns;
        private volatile @Nullable Day latest;

        Kept(PlacedTexts placed, List<int[]> days, Map<String, HeldColumn> columns) {
            this.placed = placed;
            this.places = part(days, 0);
            this.from = part(days, 1);
            this.to = part(days, 2);
            this.columns = columns;
        }

        /** The stretches that hold a day; the caller's own. */
        BitSet on(LocalDate day) {
            return (BitSet) of(day).holding.clone();
        }

        /** What holds on a day; a list asks for the same one again and again. */
        Day of(LocalDate day) {
            Day known = latest;
            if (known == null || !known.day.equals(day)) {
                known = new Day(this, day);
                latest = known;
            }
            return known;
        }

        BitSet places(BitSet stretches) {
            BitSet found = new BitSet(placed.live());
            stretches.stream().forEach(stretch -> found.set(places[stretch]));
            return found;
        }

        HeldColumn column(String key) {
            return Objects.requireNonNull(columns.get(key));
        }
    }

    /** The stretches that hold on a day, and by the place of its row the one that does. */
    private static final class Day {
        private final LocalDate day;
        private final BitSet holding;
        private final int[] stretches;

        Day(Kept all, LocalDate day) {
            this.day = day;
            this.holding = new BitSet(all.places.length);
            this.stretches = new int[all.placed.live()];
            long number = day.toEpochDay();
            for (int i = 0; i < all.places.length; i++) {
                if (all.from[i] <= number && number < all.to[i]) {
                    holding.set(i);
                    stretches[all.places[i]] = i;
                }
            }
        }
    }

    private Kept of(Searchable now) {
        Kept known = kept;
        if (known == null || known.placed != now.placed()) {
            known = read(now.placed());
            kept = known;
        }
        return known;
    }

    private Kept read(PlacedTexts placed) {
        Field<Long> row = LedgerTable.named(history, "row_id", Long.class);
        Field<LocalDate> first = LedgerTable.named(history, "valid_from", LocalDate.class);
        Field<LocalDate> end = LedgerTable.named(history, "valid_to", LocalDate.class);
        List<SelectField<?>> select = new ArrayList<>(List.of(row, first, end));
        select.addAll(fields.values());
        List<int[]> days = new ArrayList<>();
        Map<String, HeldColumn.Gathering> columns = new HashMap<>();
        fields.keySet().forEach(key -> columns.put(key, new HeldColumn.Gathering()));
        for (PlacedTexts.Stretch ids : placed.stretches()) {
            sql.read(context -> {
                for (Record found : context.select(select).from(history).where(row.between(ids.first(), ids.last()))) {
                    int place = placed.place(found.get(row));
                    if (placed.isLive(place)) {
                        columns.forEach((key, column) -> column.put(days.size(), found.get(fields.get(key))));
                        days.add(new int[]{place, number(found.get(first), 0), number(found.get(end), Integer.MAX_VALUE)});
                    }
                }
                return ids;
            });
        }
        Map<String, HeldColumn> held = new HashMap<>();
        columns.forEach((key, column) -> held.put(key, column.column(days.size())));
        return new Kept(placed, days, held);
    }

    private static int number(@Nullable LocalDate day, int none) {
        return day == null ? none : Math.toIntExact(day.toEpochDay());
    }

    private static int[] part(List<int[]> days, int which) {
        return days.stream().mapToInt(each -> each[which]).toArray();
    }
}
