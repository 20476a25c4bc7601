package org.streetunion.app.ui.ledger;

import javafx.css.PseudoClass;

/** States that the style sheet draws. */
final class Looks {
    /** What was typed cannot be read, or a rule stops it. */
    static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    /** A rule warns. */
    static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");

    private Looks() {}
}
