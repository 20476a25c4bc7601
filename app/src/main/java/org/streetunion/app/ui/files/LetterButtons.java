package org.streetunion.app.ui.files;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.streetunion.app.office.checks.Step;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.ledger.LetterDeed;
import org.streetunion.app.ui.port.LetterDesk;
import org.streetunion.app.work.elections.FileKind;
import org.streetunion.app.work.letters.StepLetters;

/** 出具文书 beside a step at which the office writes. */
final class LetterButtons {
    private final Desk desk;
    private final FileKind kind;
    private final long file;

    LetterButtons(Desk desk, FileKind kind, long file) {
        this.desk = desk;
        this.kind = kind;
        this.file = file;
    }

    List<Node> of(Step step) {
        LetterDesk letters = desk.office().filled(LetterDesk.class);
        if (letters == null || StepLetters.at(kind, step).isEmpty()) {
            return List.of();
        }
        Button write = new Button("出具文书", FontIcon.of(Material2OutlinedAL.DESCRIPTION));
        write.setId("step-" + step.key() + "-letters");
        write.getStyleClass().add("flat");
        write.setOnAction(
                event -> new LetterDeed(desk, letters, desk.office().registers().get(kind.ledger()), file).answer(step));
        return List.of(write);
    }
}
