package org.streetunion.app.ui.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cells as Excel and WPS put them on the clipboard: lines of cells with tabs between them. Lines may be of unequal length.
 *
 * @param rows the cells of each line
 */
public record PastedBlock(List<List<String>> rows) {
    /** Copies the list. */
    public PastedBlock {
        rows = List.copyOf(rows);
    }

    /** Reads a text; what the programs write at the end of the last line is not another line. */
    public static PastedBlock of(String text) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : text.replaceFirst("[\\r\\n]+$", "").split("\\r\\n|\\r|\\n", -1)) {
            rows.add(Arrays.stream(line.split("\t", -1)).map(PastedBlock::bare).toList());
        }
        return new PastedBlock(rows);
    }

    /** The cells of its longest line. */
    public int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /** A cell with a line break in it comes in quotation marks; a figure needs neither. */
    private static String bare(String cell) {
        return cell.replace("\"", "").strip();
    }
}
