package org.streetunion.app.ledger;

import java.util.List;
import java.util.Map;

/**
 * What one clerk's sheet carries for another ledger: the union's row also names its chair, its term and what is set up there. Each sheet
 * row yields at most one row for the other ledger, which then takes the other ledger's own road: parsed, matched, checked, written.
 *
 * @param ledger the other ledger's key
 * @param anchor heading whose cell must hold something, or there is no row
 * @param fromHeadings for a column key of the other ledger, the headings of this sheet it is read from
 * @param constants for a column key of the other ledger, a fixed text
 * @param emptyAnchors texts in the anchor that mean "there is none" (否, 无)
 */
public record Facet(String ledger, List<String> anchor, Map<String, List<String>> fromHeadings, Map<String, String> constants,
        List<String> emptyAnchors) {
    /** Copies its collections. */
    public Facet {
        anchor = List.copyOf(anchor);
        fromHeadings = Map.copyOf(fromHeadings);
        constants = Map.copyOf(constants);
        emptyAnchors = List.copyOf(emptyAnchors);
    }
}
