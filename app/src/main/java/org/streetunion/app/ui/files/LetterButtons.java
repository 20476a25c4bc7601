package org.streetunion.app.ui.files;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.streetunion.app.office.checks.Step;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.ledger.LetterDeed;
import org.streetunion.app.ui.port.LetterDesk;
import org.streetunion.app.work.elections.FileKind;
import org.streetunion.app.work.letters.StepDocuments;
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

    /** Reads which letters were sent out at which step. */
    void sent(Consumer<Map<Step, List<StepDocuments.Sent>>> then) {
        LetterDesk letters = desk.office().filled(LetterDesk.class);
        if (letters != null) {
            desk.background().read(() -> letters.sent(kind, file), then);
        }
    }

    /** A line for a letter that was sent out: one click shows its pages, another opens it for the word processor. */
    Node line(Step step, StepDocuments.Sent letter) {
        Hyperlink pages = new Hyperlink(letter.number() + "　预览打印");
        pages.setId("step-" + step.key() + "-pages");
        pages.setMnemonicParsing(false);
        pages.setTooltip(new Tooltip(letter.title()));
        pages.setOnAction(event -> desk.background().read(() -> letters().pages(letter), desk.pages()::preview));
        Hyperlink docx = new Hyperlink("打开 Word 文件");
        docx.setId("step-" + step.key() + "-docx");
        docx.setOnAction(event -> desk.background().read(() -> letters().docx(letter), desk.around().opener()::open));
        HBox line = new HBox(10, pages, docx);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private LetterDesk letters() {
        return Objects.requireNonNull(desk.office().filled(LetterDesk.class), "asked before");
    }

    /** What is offered beside a step's name. */
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
