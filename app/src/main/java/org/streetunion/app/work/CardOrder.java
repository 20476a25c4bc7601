package org.streetunion.app.work;

import org.streetunion.app.ledger.Query;
import org.streetunion.app.office.cards.CardLedger;
import org.streetunion.reports.card.CardSetup;

/**
 * What is to be printed.
 *
 * @param query among which members
 * @param whom which of them
 * @param kind 制卡种类 of cards that are not the member's first
 * @param reason why those are printed again; empty for first cards
 * @param setup how they lie on the paper
 * @param design the key of how they look; empty for the design in use
 */
public record CardOrder(Query query, Whom whom, String kind, String reason, CardSetup setup, String design) {
    /** Which of the members who are 在册. */
    public enum Whom {
        /** Those for whom no card was made, by union and name; the run is kept in the register of cards. */
        NEVER,
        /** Those whose card is no longer good, or not for long, by union and name; kept as well. */
        EXPIRING,
        /** All of them, by union and name, kept with a reason. */
        AGAIN,
        /** All of them in the order of the query, and nothing is kept: a file to look at. */
        UNKEPT
    }

    /** The usual run. */
    public static CardOrder usual(Query query) {
        return new CardOrder(query, Whom.NEVER, CardLedger.FIRST, "", CardSetup.STANDARD, "");
    }

    /** For cards whose time is over. */
    public static CardOrder expiring(Query query) {
        return new CardOrder(query, Whom.EXPIRING, "换卡", "到期", CardSetup.STANDARD, "");
    }

    /** Once more, for a reason. */
    public static CardOrder again(Query query, String kind, String reason) {
        return new CardOrder(query, Whom.AGAIN, kind, reason, CardSetup.STANDARD, "");
    }

    /** A file of which nothing is kept. */
    public static CardOrder unkept(Query query) {
        return new CardOrder(query, Whom.UNKEPT, CardLedger.FIRST, "", CardSetup.STANDARD, "");
    }

    /** The same on other paper. */
    public CardOrder on(CardSetup other) {
        return new CardOrder(query, whom, kind, reason, other, design);
    }

    /** The same looking otherwise. */
    public CardOrder by(String key) {
        return new CardOrder(query, whom, kind, reason, setup, key);
    }

    /** Whether what is printed is kept in the register of cards. */
    public boolean kept() {
        return whom != Whom.UNKEPT;
    }
}
