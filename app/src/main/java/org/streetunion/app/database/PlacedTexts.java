package org.streetunion.app.database;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.LongStream;

/**
 * The search texts of a whole ledger and the place of each row in the ledger's own order, so that hits come out in order without a sort:
 * live rows first, then those in the 回收站 in no order. Never changes.
 */
final class PlacedTexts {
    private static final int PIECE = 20_000;
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
            BitSet rows = bearing(block, words);
            for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
                found.set(places[before + row]);
            }
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

    /** How many live rows: theirs are the first places. */
    int live() {
        return live;
    }

    /** Whether it is the place of a live row. */
    boolean isLive(int place) {
        return place >= 0 && place < live;
    }

    /** The place of a row; negative when it is not here. */
    int place(long id) {
        int low = 0;
        int high = places.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Long.compare(byPlace[places[middle]], id);
            if (order == 0) {
                return places[middle];
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return -1;
    }

    /** The places of some rows, as far as they are here. */
    BitSet places(LongStream ids) {
        BitSet found = new BitSet();
        ids.mapToInt(this::place).filter(place -> place >= 0).forEach(found::set);
        return found;
    }

    /** Some places in the order of the ids of their rows. */
    int[] byId(BitSet some) {
        return Arrays.stream(places).filter(some::get).toArray();
    }

    /** All rows in the order of their ids, in pieces that are read at a time. */
    List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        for (int row = 0; row < places.length; row += PIECE) {
            int last = Math.min(row + PIECE, places.length) - 1;
            stretches.add(new Stretch(byPlace[places[row]], byPlace[places[last]]));
        }
        return stretches;
    }

    /** Rows from one id to another, both included. */
    record Stretch(long first, long last) {}

    /** Gathers the rows of a ledger, in the order of their ids. */
    static final class Gathering {
        private final List<TextBlock> blocks = new ArrayList<>();
        private long[] ids = new long[TextBlock.LONGEST];
        private final BitSet trash = new BitSet();
        private int size;

        /** Adds rows with ids higher than all before. */
        void add(List<SearchRow> rows, List<NamedRows> lists) {
            for (int from = 0; from < rows.size(); from += TextBlock.LONGEST) {
                blocks.add(TextBlock.of(rows.subList(from, Math.min(rows.size(), from + TextBlock.LONGEST)), lists));
            }
            if (ids.length < size + rows.size()) {
                ids = Arrays.copyOf(ids, Math.max(ids.length * 2, size + rows.size()));
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
