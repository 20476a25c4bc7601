package org.streetunion.app.ui.controls;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.util.Duration;
import org.controlsfx.control.NotificationPane;
import org.controlsfx.control.action.Action;

/** Asks in dialogs over the window, and remarks at its lower edge. */
public final class WindowAsking implements Asking {
    private static final double TEXT_WIDTH = 420;
    /** A remark covers the totals of the list: long enough to read and to take back, no longer. Ctrl+Z remains. */
    private static final Duration LONG_ENOUGH = Duration.seconds(12);
    private final NotificationPane notes;
    private final PauseTransition passing = new PauseTransition(LONG_ENOUGH);

    /** Remarks appear on this pane; dialogs belong to its window. */
    public WindowAsking(NotificationPane notes) {
        this.notes = notes;
        notes.setShowFromTop(false);
        passing.setOnFinished(event -> notes.hide());
    }

    @Override
    public int choose(String title, String sentence, List<String> answers) {
        Dialog<Integer> dialog = dialog(title, new Sentence(sentence, TEXT_WIDTH));
        List<ButtonType> types = new ArrayList<>();
        for (int index = 0; index < answers.size(); index++) {
            types.add(new ButtonType(answers.get(index), place(index, answers.size())));
        }
        dialog.getDialogPane().getButtonTypes().setAll(types);
        dialog.setResultConverter(types::indexOf);
        int answer = dialog.showAndWait().orElse(-1);
        return answer < 0 ? answers.size() - 1 : answer;
    }

    @Override
    public <T> Optional<T> fill(Form<T> form) {
        OwnedDialog<T> dialog = dialog(form.title(), form.content());
        dialog.beginInFirstField();
        ButtonType yes = new ButtonType(form.yes(), ButtonBar.ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().setAll(yes, new ButtonType("取消", ButtonBar.ButtonData.CANCEL_CLOSE));
        Button button = (Button) dialog.getDialogPane().lookupButton(yes);
        button.disableProperty().bind(javafx.beans.binding.Bindings.not(form.ready()));
        dialog.setResultConverter(type -> type == yes ? form.result().get() : null);
        return dialog.showAndWait();
    }

    @Override
    public void remark(String sentence, List<Offer> offers) {
        notes.getActions().setAll(offers.stream().map(offer -> new Action(offer.words(), event -> {
            notes.hide();
            offer.run().run();
        })).toList());
        notes.setText(sentence);
        notes.show();
        passing.playFromStart();
    }

    private <T> OwnedDialog<T> dialog(String title, Node content) {
        return new OwnedDialog<>(notes.getScene() == null ? null : notes.getScene().getWindow(), title, content);
    }

    private static ButtonBar.ButtonData place(int index, int count) {
        if (index == 0) {
            return ButtonBar.ButtonData.OK_DONE;
        }
        return index == count - 1 ? ButtonBar.ButtonData.CANCEL_CLOSE : ButtonBar.ButtonData.OTHER;
    }
}
