package org.streetunion.app.database;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * What can be searched for at one moment: the texts as they were read when all were read, the few rows that changed since beside them,
 * and what the rows they name are called now.
 *
 * @param stamp the latest change it knows of
 * @param placed all rows when they were read
 * @param changed rows that changed since, by id; null for a row that is gone or out of sight
 * @param fresh the changed rows that are there, in one block
 * @param rows the same in the order of the block
 * @param stale the places of the changed rows among the placed ones
 * @param labels by searchable reference
 * @param elsewhere the latest change of another ledger's rows that it knows of
 */
record Searchable(long stamp, PlacedTexts placed, Map<Long, @Nullable SearchRow> changed, TextBlock fresh, List<SearchRow> rows,
        BitSet stale, List<NamedRows.Labels> labels, long elsewhere) {

    /** The same without what the rows are called that others name. */
    Searchable own() {
        return new Searchable(stamp, placed, changed, fresh, rows, stale,
                labels.stream().map(any -> new NamedRows.Labels(List.of())).toList(), elsewhere);
    }

    /** Rows that bear all words. */
    Found find(Collection<String> words, boolean trash) {
        List<TextBlock.Word> packed = words.stream().map(word -> TextBlock.Word.of(word, labels)).toList();
        BitSet places = placed.bearing(packed, trash);
        places.andNot(stale);
        List<Long> unplaced = new ArrayList<>();
        PlacedTexts.bearing(fresh, packed).stream().mapToObj(rows::get).filter(row -> row.live() != trash)
                .forEach(row -> unplaced.add(row.id()));
        return new Found(placed, places, unplaced);
    }

    /** All live rows. */
    Found all() {
        BitSet places = new BitSet(placed.live());
        places.set(0, placed.live());
        places.andNot(stale);
        return new Found(placed, places, rows.stream().filter(SearchRow::live).map(SearchRow::id).toList());
    }

    /**
     * What was found.
     *
     * @param placed where the ids are
     * @param places rows that come in the ledger's own order
     * @param unplaced rows whose place is not known, because they changed a while ago
     */
    record Found(PlacedTexts placed, BitSet places, List<Long> unplaced) {
        /** How many rows. */
        int size() {
            return places.cardinality() + unplaced.size();
        }

        /** All of them, in no order. */
        long[] ids() {
            return LongStream.concat(unplaced.stream().mapToLong(Long::longValue), LongStream.of(ordered())).toArray();
        }

        /** All of those that come in order. */
        long[] ordered() {
            return places.stream().mapToLong(placed::id).toArray();
        }

        /** The first of those that come in order, and all whose place is not known: among them are the first of all. */
        List<Long> candidates(int limit) {
            List<Long> ids = new ArrayList<>(unplaced);
            places.stream().limit(limit).forEach(place -> ids.add(placed.id(place)));
            return ids;
        }
    }
}
