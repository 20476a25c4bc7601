package org.streetunion.app.database;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/**
 * The search texts of a whole ledger and the place of each row in the ledger's own order, so that hits come out in order without a sort:
 * live rows first, then those in the 回收站 in no order. Never changes.
 */
final class PlacedTexts {
    private final List<TextBlock> blocks;
    private final int[] places;
    private final long[] byPlace;
    private final int live;

    private PlacedTexts(List<TextBlock> blocks, int[] places, long[] byPlace, int live) {
        this.blocks = blocks;
        this.places = places;
        this.byPlace = byPlace;
        this.live = live;
    }

    /** The places of the rows that bear all words; of the live ones, or of those in the 回收站. */
    BitSet bearing(List<TextBlock.Word> words, boolean trash) {
        BitSet found = new BitSet(places.length);
        int before = 0;
        for (TextBlock block : blocks) {
            int from = before;
            bearing(block, words).stream().forEach(row -> found.set(places[from + row]));
            before += block.size();
        }
        if (trash) {
            found.clear(0, live);
        } else {
            found.clear(live, places.length);
        }
        return found;
    }

    /** The rows of a block that bear all words. */
    static BitSet bearing(TextBlock block, List<TextBlock.Word> words) {
        BitSet rows = block.bearing(words.get(0));
        for (int i = 1; i < words.size() && !rows.isEmpty(); i++) {
            rows.and(block.bearing(words.get(i)));
        }
        return rows;
    }

    /** The id of the row in a place. */
    long id(int place) {
        return byPlace[place];
    }

    /** The places of some rows, as far as they are here. */
    BitSet places(Collection<Long> ids) {
        BitSet found = new BitSet();
        for (int place = 0; place < byPlace.length; place++) {
            if (ids.contains(byPlace[place])) {
                found.set(place);
            }
        }
        return found;
    }

    /** Gathers the rows of a ledger, in the order of their ids. */
    static final class Gathering {
        private final List<TextBlock> blocks = new ArrayList<>();
        private long[] ids = new long[TextBlock.LONGEST];
        private final BitSet trash = new BitSet();
        private int size;

        /** Adds rows with ids higher than all before. */
        void add(List<SearchRow> rows, List<NamedRows> lists) {
            blocks.add(TextBlock.of(rows, lists));
            if (ids.length < size + rows.size()) {
                ids = Arrays.copyOf(ids, ids.length * 2);
            }
            for (SearchRow row : rows) {
                trash.set(size, !row.live());
                ids[size++] = row.id();
            }
        }

        /** Gives every row its place: live ones as in this order, which may name rows that are not here. */
        PlacedTexts placed(long[] order) {
            int[] places = new int[size];
            long[] byPlace = new long[size];
            int next = 0;
            BitSet left = new BitSet();
            left.set(0, size);
            for (long id : order) {
                int row = Arrays.binarySearch(ids, 0, size, id);
                if (row >= 0 && !trash.get(row)) {
                    left.clear(row);
                    places[row] = next;
                    byPlace[next++] = id;
                }
            }
            int live = next;
            for (int row = left.nextSetBit(0); row >= 0; row = left.nextSetBit(row + 1)) {
                places[row] = next;
                byPlace[next++] = ids[row];
            }
            return new PlacedTexts(blocks, places, byPlace, live);
        }
    }
}
