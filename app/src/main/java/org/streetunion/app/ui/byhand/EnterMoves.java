package org.streetunion.app.ui.byhand;

import javafx.application.Platform;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Enter goes on to the next field, but not the Enter that tells an input method to take what was composed. */
final class EnterMoves {
    private final Runnable next;
    private boolean composing;
    private boolean justTaken;

    private EnterMoves(Runnable next) {
        this.next = next;
    }

    /** From now on Enter in the field runs this. */
    static void on(TextField field, Runnable next) {
        EnterMoves moves = new EnterMoves(next);
        field.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, moves::composed);
        field.addEventFilter(KeyEvent.KEY_PRESSED, moves::pressed);
    }

    private void composed(InputMethodEvent event) {
        composing = !event.getComposed().isEmpty();
        if (!event.getCommitted().isEmpty()) {
            justTaken = true;
            // Some input methods hand the Enter on right behind the text it took; later ones are meant.
            Platform.runLater(() -> justTaken = false);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER || event.isControlDown() || event.isAltDown()) {
            return;
        }
        event.consume();
        if (!composing && !justTaken) {
            next.run();
        }
    }
}
