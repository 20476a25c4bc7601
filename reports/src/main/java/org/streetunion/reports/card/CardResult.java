package org.streetunion.reports.card;

import java.util.List;

/**
 * What came of a print run.
 *
 * @param printed cards on the sheets
 * @param pages of the document, backs among them; at least one, an empty one when no card could be printed
 * @param problems in the order of the cards
 */
public record CardResult(int printed, int pages, List<CardProblem> problems) {
    public CardResult {
        problems = List.copyOf(problems);
    }
}
