package org.streetunion.app.database;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;

/**
 * The search texts of some rows, one after another, packed: the bytes of their UTF-8 as the characters of one string. Java keeps such a
 * string as bytes and searches it with the processor's own instructions; UTF-8 never mistakes the middle of a character for another.
 * A block that cannot bear a word is not gone through.
 */
final class TextBlock {
    /** As many rows as a block should hold. */
    static final int LONGEST = 64;
    private final String packed;
    private final Grams grams;
    private final int[] ends;
    private final int[][] names;

    private TextBlock(String packed, int[] ends, int[][] names) {
        this.packed = packed;
        this.grams = new Grams(packed);
        this.ends = ends;
        this.names = names;
    }

    /** Packs rows; the labels of the rows they name are entered in these lists. */
    static TextBlock of(List<SearchRow> rows, List<NamedRows> lists) {
        StringBuilder packed = new StringBuilder();
        int[] ends = new int[rows.size()];
        int[][] names = new int[lists.size()][rows.size()];
        for (int i = 0; i < ends.length; i++) {
            SearchRow row = rows.get(i);
            packed.append(pack(row.text())).append('\n');
            ends[i] = packed.length();
            for (int list = 0; list < names.length; list++) {
                names[list][i] = lists.get(list).place(row.named().get(list));
            }
        }
        return new TextBlock(packed.toString(), ends, names);
    }

    /** How many rows. */
    int size() {
        return ends.length;
    }

    /** The rows whose text bears a word, or that name a row whose label bears it. */
    BitSet bearing(Word word) {
        BitSet rows = new BitSet(ends.length);
        int row = 0;
        for (int at = grams.may(word.grams()) ? packed.indexOf(word.packed()) : -1; at >= 0; at = packed.indexOf(word.packed(),
                ends[row])) {
            while (ends[row] <= at) {
                row++;
            }
            rows.set(row);
        }
        for (int list = 0; list < names.length; list++) {
            BitSet labels = word.labels().get(list);
            for (int i = 0; i < ends.length && !labels.isEmpty(); i++) {
                if (labels.get(names[list][i])) {
                    rows.set(i);
                }
            }
        }
        return rows;
    }

    /**
     * A word that is searched for.
     *
     * @param packed the word as texts are packed
     * @param grams what the filter of a text is asked for
     * @param labels for each searchable reference the labels that bear it, by their places
     */
    record Word(String packed, Grams grams, List<BitSet> labels) {
        /** Looks a word up in the labels. */
        static Word of(String word, List<NamedRows.Labels> labels) {
            String packed = pack(word);
            return new Word(packed, new Grams(packed), labels.stream().map(each -> each.bearing(word)).toList());
        }
    }

    private static String pack(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
