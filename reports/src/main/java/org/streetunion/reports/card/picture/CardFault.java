package org.streetunion.reports.card.picture;

import org.jspecify.annotations.Nullable;

/** Why one card cannot be printed; caught card by card and turned into a sentence for the office. */
public final class CardFault extends Exception {
    private static final long serialVersionUID = 1;

    private final String sentence;

    /** With what happened and what to do, in Chinese, and what lies behind it. */
    public CardFault(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    /** What happened and what to do, in Chinese. */
    public String sentence() {
        return sentence;
    }
}
