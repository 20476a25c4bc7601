package org.streetunion.app.database;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Column;
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

    /** For each dated reference that may mean it, the rows which then named one whose label bears the word. */
    private List<long[]> naming(String word, LocalDate day) {
        List<long[]> rows = new ArrayList<>();
        for (Column<?> column : dated) {
            List<Long> named = references.suggest(((ReferenceType) column.type()).ledger(), word, MANY).stream()
                    .filter(each -> each.label().toLowerCase(java.util.Locale.ROOT).contains(word)).map(Reference::id).toList();
            if (!named.isEmpty()) {
                rows.add(sql.read(context -> stretches.naming(context, column, named, day)));
            }
        }
        return rows;
    }
}
