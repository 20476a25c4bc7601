package org.streetunion.app.database;

/**
 * Which three bytes in a row occur in a text, as bits of a filter: what is not in it need not be looked for in the text. The text of
 * a few dozen rows fills a third of it, so a word of two Chinese characters is looked for in one text of a hundred that does not bear it.
 */
final class Grams {
    private static final int LENGTH = 3;
    private static final int BITS = 13;
    private static final int GOLDEN = 0x9E3779B1;
    private final long[] seen = new long[(1 << BITS) / Long.SIZE];

    /** Of a text or a word whose characters are bytes; one that is too short has none. */
    Grams(CharSequence packed) {
        for (int i = LENGTH - 1; i < packed.length(); i++) {
            int bytes = packed.charAt(i - 2) | (packed.charAt(i - 1) << Byte.SIZE) | (packed.charAt(i) << (2 * Byte.SIZE));
            int bit = (bytes * GOLDEN) >>> (Integer.SIZE - BITS);
            seen[bit / Long.SIZE] |= 1L << bit;
        }
    }

    /** Whether the text may bear a word; when not, it does not. */
    boolean may(Grams word) {
        for (int i = 0; i < seen.length; i++) {
            if ((word.seen[i] & ~seen[i]) != 0) {
                return false;
            }
        }
        return true;
    }
}
