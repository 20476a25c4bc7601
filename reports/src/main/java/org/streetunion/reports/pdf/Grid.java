package org.streetunion.reports.pdf;

import java.util.List;
import org.streetunion.reports.model.Column;

/** Where the columns of a table begin and end on the page, and the font size that suits them. */
final class Grid {
    private final float[] edges;
    private final float size;

    Grid(List<Column> columns, float left, float width, PdfTheme theme) {
        float characters = columns.stream().mapToInt(Column::width).sum();
        float padding = 2 * theme.padding().sideways() * columns.size();
        float fitting = (width - padding) / (characters / 2);
        size = Math.max(theme.sizes().least(), Math.min(theme.sizes().body(), fitting));
        float room = Math.max(width - padding, width / 2);
        edges = new float[columns.size() + 1];
        edges[0] = left;
        for (int i = 0; i < columns.size(); i++) {
            edges[i + 1] = edges[i] + (width - room) / columns.size() + room * columns.get(i).width() / characters;
        }
    }

    /** Body font size in points. */
    float size() {
        return size;
    }

    int columns() {
        return edges.length - 1;
    }

    float left(int column) {
        return edges[column];
    }

    float right(int column) {
        return edges[column + 1];
    }

    float width(int column) {
        return edges[column + 1] - edges[column];
    }
}
