package org.streetunion.app.ledger;

import java.util.Optional;

/** Something is not done because the office as a whole stands against it; the message is a sentence for the user. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** With a sentence for the user. */
    public Refused(String sentence) {
        super(sentence);
    }

    /** Refuses when there is a reason. */
    public static void when(Optional<String> sentence) {
        if (sentence.isPresent()) {
            throw new Refused(sentence.get());
        }
    }
}
