package org.streetunion.app.exchange.recognising;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.streetunion.app.ledger.Facet;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Texts;

/**
 * How a sheet is to be read for a ledger.
 *
 * @param ledger what its rows are
 * @param headingRow the last heading row; data begin below
 * @param width one more than the last heading's position
 * @param columns for a column key of the ledger the position it is read from
 * @param facets what else its rows carry, as far as the headings are there
 * @param headings every heading by position, as it stands in the sheet
 * @param unmatched headings that mean nothing to us and could be mapped by hand
 */
public record SheetLayout(Ledger ledger, int headingRow, int width, Map<String, Integer> columns, List<FacetLayout> facets,
        Map<Integer, String> headings, List<String> unmatched) {
    /** Copies its collections. */
    public SheetLayout {
        columns = Map.copyOf(columns);
        facets = List.copyOf(facets);
        headings = Map.copyOf(headings);
        unmatched = List.copyOf(unmatched);
    }

    /**
     * Where a facet's columns are read from.
     *
     * @param facet which
     * @param anchors positions of cells of which one must hold something
     * @param columns for a column key of the other ledger the position it is read from
     */
    public record FacetLayout(Facet facet, List<Integer> anchors, Map<String, Integer> columns) {
        /** Copies its collections. */
        public FacetLayout {
            anchors = List.copyOf(anchors);
            columns = Map.copyOf(columns);
        }
    }

    /** The heading above a position; empty when there is none. */
    public String heading(int position) {
        return headings.getOrDefault(position, "");
    }

    static SheetLayout of(Ledger ledger, HeadingRow row) {
        Map<String, Integer> columns = new HashMap<>();
        Map<String, Integer> positions = new HashMap<>();
        Map<Integer, String> headings = new HashMap<>();
        int width = 0;
        for (Headings.Match match : row.matches()) {
            String column = match.column();
            if (column != null) {
                columns.put(column, match.position());
            }
            Headings.forms(match.text()).forEach(form -> positions.putIfAbsent(form, match.position()));
            headings.put(match.position(), match.text());
            width = Math.max(width, match.position() + 1);
        }
        List<FacetLayout> facets = ledger.facets().stream().map(facet -> facet(facet, ledger, columns, positions))
                .flatMap(Optional::stream)
                .toList();
        List<String> unmatched = row.matches().stream().filter(match -> match.kind() == Headings.Match.Kind.UNKNOWN)
                .map(Headings.Match::text).toList();
        return new SheetLayout(ledger, row.row(), width, columns, facets, headings, unmatched);
    }

    private static Optional<FacetLayout> facet(Facet facet, Ledger ledger, Map<String, Integer> columns,
            Map<String, Integer> positions) {
        Map<String, Integer> found = new HashMap<>();
        facet.fromHeadings().forEach(
                (key, texts) -> position(texts, ledger, columns, positions).ifPresent(position -> found.put(key, position)));
        List<Integer> anchors = facet.anchor().stream().map(text -> position(List.of(text), ledger, columns, positions))
                .flatMap(Optional::stream)
                .distinct().toList();
        return anchors.isEmpty() ? Optional.empty() : Optional.of(new FacetLayout(facet, anchors, found));
    }

    /** A facet's heading may be one of the ledger's own, then it stands wherever that column stands under whatever name. */
    private static Optional<Integer> position(List<String> texts, Ledger ledger, Map<String, Integer> columns,
            Map<String, Integer> positions) {
        for (String text : texts) {
            Integer position = positions.get(Texts.heading(text));
            if (position == null) {
                position = ledger.byHeading(text).map(column -> columns.get(column.key())).orElse(null);
            }
            if (position != null) {
                return Optional.of(position);
            }
        }
        return Optional.empty();
    }
}
