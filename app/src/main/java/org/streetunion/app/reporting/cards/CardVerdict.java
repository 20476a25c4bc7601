package org.streetunion.app.reporting.cards;

import java.util.Optional;
import org.streetunion.reports.card.CardPayload;

/**
 * What the code of a card is worth.
 *
 * @param kind genuine, false, or not to be said
 * @param sentence why, for whoever holds the card in hand
 * @param payload what the code says, when it could be read
 */
public record CardVerdict(Kind kind, String sentence, Optional<CardPayload> payload) {
    /** The three answers. */
    public enum Kind {
        GENUINE("真"), FALSE("假"), UNKNOWN("无法核验");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** As it is said. */
        public String words() {
            return words;
        }
    }

    /** The same with something that must be known beside it. */
    public CardVerdict and(String more) {
        return more.isEmpty() ? this : new CardVerdict(kind, sentence + more, payload);
    }
}
