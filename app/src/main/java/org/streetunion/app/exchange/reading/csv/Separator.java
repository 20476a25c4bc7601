package org.streetunion.app.exchange.reading.csv;

import java.io.IOException;
import java.io.Reader;

/** Finds out what stands between the fields of a text file. */
final class Separator {
    private static final char[] KNOWN = {',', '\t', ';', '|'};
    private static final int ENOUGH = 16_384;

    private Separator() {}

    /** The separator that occurs most at the beginning, outside of quotes; a comma when there is none. */
    static char of(Reader beginning) throws IOException {
        char[] text = new char[ENOUGH];
        int length = 0;
        for (int read = 0; read >= 0 && length < ENOUGH; read = beginning.read(text, length, ENOUGH - length)) {
            length += read;
        }
        int[] counts = new int[KNOWN.length];
        boolean quoted = false;
        for (int i = 0; i < length; i++) {
            quoted = quoted != (text[i] == '"');
            for (int known = 0; !quoted && known < KNOWN.length; known++) {
                counts[known] += text[i] == KNOWN[known] ? 1 : 0;
            }
        }
        int best = 0;
        for (int known = 1; known < KNOWN.length; known++) {
            best = counts[known] > counts[best] ? known : best;
        }
        return KNOWN[best];
    }
}
