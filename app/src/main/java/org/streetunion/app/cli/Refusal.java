package org.streetunion.app.cli;

/** A command cannot do what it was asked; the message is the reason, for people. The program ends with exit code 1. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1;

    Refusal(String sentence) {
        super(sentence);
    }

    Refusal(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
