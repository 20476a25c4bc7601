package org.streetunion.app.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.streetunion.app.work.Failure;
import org.streetunion.app.ui.controls.OwnedDialog;
import org.streetunion.app.ui.controls.Sentence;
import org.streetunion.app.ui.port.TextClipboard;

/** The one place where a failure is shown: a sentence, a code, and the trace for technical support. */
public final class FailureWindow {
    private static final double WIDTH = 440;
    private final Stage owner;
    private final TextClipboard clipboard;
    private boolean showing;

    /** Over this window. */
    public FailureWindow(Stage owner, TextClipboard clipboard) {
        this.owner = owner;
        this.clipboard = clipboard;
    }

    /** Shows it and waits; a failure that arrives meanwhile is in the log only, so that a row of them does not bury the window. */
    public void show(Failure failure) {
        if (showing) {
            return;
        }
        showing = true;
        dialog(failure).showAndWait();
        showing = false;
    }

    private Dialog<ButtonType> dialog(Failure failure) {
        Sentence sentence = new Sentence(failure.sentence(), WIDTH);
        sentence.setId("failure-sentence");
        Label code = new Label("错误代码 " + failure.code());
        code.setId("failure-code");
        code.getStyleClass().add("faint");
        Dialog<ButtonType> dialog = new OwnedDialog<>(owner, "没有做成", new VBox(10, sentence, code));
        ButtonType copy = new ButtonType("复制给技术支持", ButtonBar.ButtonData.LEFT);
        dialog.getDialogPane().getButtonTypes().setAll(new ButtonType("知道了", ButtonBar.ButtonData.OK_DONE), copy);
        Button button = (Button) dialog.getDialogPane().lookupButton(copy);
        button.addEventFilter(javafx.event.ActionEvent.ACTION, event -> {
            clipboard.put(failure.forSupport());
            button.setText("已复制");
            event.consume();
        });
        return dialog;
    }
}
