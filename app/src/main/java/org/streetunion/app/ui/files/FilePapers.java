package org.streetunion.app.ui.files;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.office.checks.Step;
import org.streetunion.app.ui.ledger.AttachmentsPane;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.port.Attachments;
import org.streetunion.app.work.elections.FileKind;

/** The papers of a file, step by step: each step keeps its own beside those of the file as a whole. */
final class FilePapers {
    private final Desk desk;
    private final FileKind kind;
    private final long id;
    private final Tab tab = new Tab("附件");
    private final @Nullable Attachments attachments;

    FilePapers(Desk desk, FileKind kind, long id) {
        this.desk = desk;
        this.kind = kind;
        this.id = id;
        this.attachments = desk.office().filled(Attachments.class);
        show(null);
    }

    Tab tab() {
        return tab;
    }

    /** Under which key the files of a step are kept. */
    private String key(@Nullable Step step) {
        return step == null ? kind.ledger() : kind.ledger() + "." + step.key();
    }

    /** Shows the papers of a step, or those of the file as a whole. */
    void show(@Nullable Step step) {
        if (attachments != null) {
            Label whose = new Label(step == null ? "整份档案的附件；某一步的附件请点那一步的“附件”" : step.title() + "的附件");
            whose.getStyleClass().add("section-title");
            AttachmentsPane pane = new AttachmentsPane(desk, attachments, key(step));
            pane.read(id);
            VBox box = new VBox(6, whose, pane.node());
            box.getStyleClass().add("form");
            tab.setContent(box);
        }
    }

    /** Counts the papers of each step. */
    void count(Consumer<Map<Step, Integer>> then) {
        Attachments kept = attachments;
        if (kept != null) {
            desk.background().read(() -> {
                Map<Step, Integer> counts = new HashMap<>();
                kind.steps().all().forEach(step -> counts.put(step, kept.of(key(step), id).size()));
                return counts;
            }, then);
        }
    }
}
