package org.streetunion.app.ledger;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What one clerk's sheet carries for another ledger: the union's row also names its chair, its term and what is set up there. What it
 * yields takes the other ledger's own road: parsed, matched, checked, written.
 *
 * @param ledger the other ledger's key
 * @param anchor heading whose cell must hold something, or there is no row
 * @param fromHeadings for a column key of the other ledger, the headings of this sheet it is read from
 * @param constants for a column key of the other ledger, a fixed text
 * @param emptyAnchors texts in the anchor that mean "there is none" (否, 无)
 * @param scope how many rows it yields, and when
 */
public record Facet(String ledger, List<String> anchor, Map<String, List<String>> fromHeadings, Map<String, String> constants,
        List<String> emptyAnchors, Scope scope) {
    /** Copies its collections. */
    public Facet {
        anchor = List.copyOf(anchor);
        fromHeadings = Map.copyOf(fromHeadings);
        constants = Map.copyOf(constants);
        emptyAnchors = List.copyOf(emptyAnchors);
    }

    /** One row for each row of the sheet; what is wrong with it sends the sheet's row back. */
    public Facet(String ledger, List<String> anchor, Map<String, List<String>> fromHeadings, Map<String, String> constants,
            List<String> emptyAnchors) {
        this(ledger, anchor, fromHeadings, constants, emptyAnchors, new Scope("", "", any -> true, false));
    }

    /**
     * How many rows a facet yields, and when.
     *
     * @param each the column whose cell may name several, of which each makes a row; empty when there is one row
     * @param period the column that takes the quarter the sheet is for; empty when it is for none
     * @param when which rows of the sheet's own ledger carry it
     * @param mild whether what cannot be taken is only pointed out, because the sheet's row is worth having without it
     */
    public record Scope(String each, String period, Predicate<Row> when, boolean mild) {}

    /** The same with a row for each name in the cell of that column. */
    public Facet each(String column) {
        return with(new Scope(column, scope.period, scope.when, scope.mild));
    }

    /** The same for the quarter that the sheet is for. */
    public Facet forQuarter(String column) {
        return with(new Scope(scope.each, column, scope.when, scope.mild));
    }

    /** The same for some of the rows. */
    public Facet when(Predicate<Row> condition) {
        return with(new Scope(scope.each, scope.period, condition, scope.mild));
    }

    /** The same, but what cannot be taken does not send the sheet's row back. */
    public Facet mild() {
        return with(new Scope(scope.each, scope.period, scope.when, true));
    }

    private Facet with(Scope other) {
        return new Facet(ledger, anchor, fromHeadings, constants, emptyAnchors, other);
    }
}
