package org.streetunion.reports.card.picture;

import java.io.IOException;

/** A design that cannot be read or kept; its message is a sentence for the office. */
public final class DesignFault extends IOException {
    private static final long serialVersionUID = 1;
    private final String sentence;

    /** With what is wrong and what to do, in Chinese. */
    public DesignFault(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /** What is wrong and what to do, in Chinese. */
    public String sentence() {
        return sentence;
    }
}
