package org.streetunion.reports.card;

import org.jspecify.annotations.Nullable;

/** Why one card cannot be printed; caught card by card and turned into a {@link CardProblem}. */
final class CardFault extends Exception {
    private static final long serialVersionUID = 1;

    private final String sentence;

    CardFault(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    /** What happened and what to do, in Chinese. */
    String sentence() {
        return sentence;
    }
}
