package org.streetunion.app.scoring;

import java.util.Arrays;
import java.util.List;

/** Several things written into one cell. */
public final class Listed {
    private Listed() {}

    /** Words parted by commas, blanks or lines. */
    public static List<String> words(String cell) {
        return Arrays.stream(cell.strip().split("[、，,；;\\s]+")).filter(word -> !word.isBlank()).toList();
    }

    /** Names, which may hold blanks and commas: only lines and 、； part them. */
    public static List<String> names(String cell) {
        return Arrays.stream(cell.split("[、；;\\n\\r]+")).map(String::strip).filter(name -> !name.isEmpty()).toList();
    }
}
