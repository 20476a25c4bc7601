package org.streetunion.reports.xlsx;

import java.util.List;
import org.streetunion.reports.xlsx.values.TextWidth;

/** Shares the columns of a sheet among texts that stand beside each other. */
final class Spans {

    private Spans() {}

    /**
     * The first column of each text: every text gets at least one column, and room in proportion to its length. With more texts
     * than columns there are only as many spans as columns.
     */
    static int[] split(int[] widths, List<String> texts) {
        int count = Math.min(widths.length, texts.size());
        int[] starts = new int[count];
        double room = sum(widths);
        double wanted = texts.stream().mapToInt(Spans::wanted).sum();
        double edge = 0;
        double ideal = 0;
        int column = 0;
        for (int i = 1; i < count; i++) {
            ideal += wanted(texts.get(i - 1)) / wanted * room;
            do {
                edge += widths[column++];
            } while (column < widths.length - (count - i) && edge + widths[column] / 2.0 <= ideal);
            starts[i] = column;
        }
        return starts;
    }

    private static int wanted(String text) {
        return TextWidth.of(text) + 8;
    }

    private static int sum(int[] widths) {
        int sum = 0;
        for (int width : widths) {
            sum += width;
        }
        return sum;
    }
}
