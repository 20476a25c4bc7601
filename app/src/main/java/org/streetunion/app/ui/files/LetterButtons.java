package org.streetunion.app.ui.files;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.streetunion.app.office.checks.Step;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.port.StepLetters;
import org.streetunion.app.work.elections.FileKind;

/** 出具文书 beside a step; nothing where no letters can be written. */
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
        StepLetters letters = desk.office().filled(StepLetters.class);
        List<String> offered = letters == null ? List.of() : letters.offered(kind, step);
        if (letters == null || offered.isEmpty()) {
            return List.of();
        }
        MenuButton menu = new MenuButton("出具文书");
        menu.setId("step-" + step.key() + "-letters");
        menu.getStyleClass().add("flat");
        for (String letter : offered) {
            MenuItem item = new MenuItem(letter);
            item.setMnemonicParsing(false);
            item.setOnAction(event -> desk.background().start("出具文书",
                    progress -> letters.write(kind, file, step, letter, desk.session().actor()), pdf -> {
                        desk.session().wrote();
                        desk.pages().preview(pdf);
                    }));
            menu.getItems().add(item);
        }
        return List.of(menu);
    }
}
