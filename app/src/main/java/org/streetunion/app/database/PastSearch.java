package org.streetunion.app.database;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.ReferenceType;
import org.streetunion.app.ledger.References;
import org.streetunion.app.ledger.Trait;

/**
 * Searching in a list as it was on a day. Texts of a row are not dated and searched as they are, but who is found by the union's name is
 * who was in that union then. Therefore words that occur in such names are looked up in the history.
 */
final class PastSearch {
    /** More rows than any register that is named by others has. */
    private static final int MANY = 100_000;
    private final DayStretches stretches;
    private final Sql sql;
    private final SearchIndex index;
    private final References references;
    private final List<Column<?>> dated;

    PastSearch(Ledger ledger, DayStretches stretches, Engine engine, SearchIndex index) {
        this.stretches = stretches;
        this.sql = engine.sql();
        this.index = index;
        this.references = engine.references();
        this.dated = ledger.columns(Trait.SEARCHABLE)
                .filter(column -> column.is(Trait.DATED) && column.type() instanceof ReferenceType).toList();
    }

    /** The rows that bear all words, in the order of their ids; null where today's hits will do, as no word names another row. */
    long @Nullable [] bearing(Query query, LocalDate day) {
        Map<String, List<long[]>> naming = new LinkedHashMap<>();
        for (String word : dated.isEmpty() ? List.<String>of() : QueryCompiler.words(query.search())) {
            naming.put(word, naming(word, day));
        }
        if (naming.values().stream().allMatch(List::isEmpty)) {
            return null;
        }
        long @Nullable [] all = null;
        for (Map.Entry<String, List<long[]>> each : naming.entrySet()) {
            long[] own = index.findOwn(List.of(each.getKey())).ids();
            long[] bearing = LongStream.concat(LongStream.of(own), each.getValue().stream().flatMapToLong(LongStream::of))
                    .sorted()
                    .distinct().toArray();
            long[] before = all;
            all = before == null
                    ? bearing
                    : LongStream.of(before).filter(id -> java.util.Arrays.binarySearch(bearing, id) >= 0).toArray();
        }
        return all;
    }

    /** The same in memory. */
    Searchable.Found bearing(Searchable now, HeldStretches held, Query query, LocalDate day) {
        Searchable.Found all = now.all();
        BitSet places = all.places();
        Set<Long> unplaced = new LinkedHashSet<>(all.unplaced());
        for (String word : QueryCompiler.words(query.search())) {
            Searchable.Found own = now.own().find(List.of(word), false);
            BitSet bearing = own.places();
            Set<Long> changed = new HashSet<>(own.unplaced());
            named(word).forEach((column, named) -> {
                bearing.or(held.naming(now, new Filter.OneOf(column.key(), named), day));
                if (!unplaced.isEmpty()) {
                    LongStream.of(naming(column, named, day)).forEach(changed::add);
                }
            });
            places.and(bearing);
            unplaced.retainAll(changed);
        }
        return new Searchable.Found(all.placed(), places, List.copyOf(unplaced));
    }

    /** For each dated reference that may mean it, the rows which then named one whose label bears the word. */
    private List<long[]> naming(String word, LocalDate day) {
        List<long[]> rows = new ArrayList<>();
        named(word).forEach((column, named) -> rows.add(naming(column, named, day)));
        return rows;
    }

    private long[] naming(Column<?> column, List<Reference> named, LocalDate day) {
        return sql.read(context -> stretches.naming(context, column, named.stream().map(Reference::id).toList(), day));
    }

    /** For each dated reference the rows that it may name whose label bears the word; no entry where there are none. */
    private Map<Column<?>, List<Reference>> named(String word) {
        Map<Column<?>, List<Reference>> all = new LinkedHashMap<>();
        for (Column<?> column : dated) {
            List<Reference> named = references.suggest(((ReferenceType) column.type()).ledger(), word, MANY).stream()
                    .filter(each -> each.label().toLowerCase(Locale.ROOT).contains(word)).toList();
            if (!named.isEmpty()) {
                all.put(column, named);
            }
        }
        return all;
    }
}
