package org.streetunion.app.ui.board;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.reporting.board.Finding;
import org.streetunion.app.reporting.board.Picture;
import org.streetunion.app.work.board.Step;

/** 试排: what is tried, what it would change, and the two ways out of it. */
final class TrialPane {
    private final BoardModel model;
    private final Label figures = new Label();
    private final Label note = new Label();
    private final ListView<Step> view;
    private final Button apply = new Button("应用");
    private final VBox root;

    TrialPane(BoardModel model, Runnable applied, Runnable thrown) {
        this.model = model;
        this.view = new ListView<>(model.steps());
        view.setId("board-steps");
        view.setFixedCellSize(46);
        view.setPlaceholder(new Label("把人拖到工会上，这里列出差异"));
        view.getStyleClass().add("board-list");
        view.setCellFactory(any -> new Cell());
        figures.setId("board-figures");
        figures.setWrapText(true);
        figures.setMinHeight(Region.USE_PREF_SIZE);
        note.setId("board-note");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.getStyleClass().add("faint");
        apply.setId("board-apply");
        apply.getStyleClass().add("accent");
        apply.setOnAction(event -> applied.run());
        Button discard = new Button("放弃");
        discard.setId("board-discard");
        discard.setOnAction(event -> thrown.run());
        Label head = new Label("试排（还没有写入）");
        head.getStyleClass().add("board-name");
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        root = new VBox(6, head, figures, note, view, new HBox(8, spring, discard, apply));
        root.getStyleClass().add("board-trial");
        VBox.setVgrow(view, Priority.ALWAYS);
    }

    Node node() {
        return root;
    }

    /** Says something about where the steps come from. */
    void say(String words) {
        note.setText(words);
        note.setVisible(!words.isEmpty());
        note.setManaged(!words.isEmpty());
    }

    void hide() {
        say("");
        root.setVisible(false);
        root.setManaged(false);
    }

    void show() {
        if (!model.trying().get()) {
            say("");
        }
        root.setVisible(model.trying().get());
        root.setManaged(model.trying().get());
        apply.setDisable(model.steps().isEmpty());
        apply.setText(model.steps().isEmpty() ? "应用" : "应用 " + model.steps().size() + " 项");
        figures.setText(difference(model.before(), model.now()));
        view.refresh();
    }

    /** What the steps change: 最重负荷 42.1 → 31.5　无人联系 12 → 0. */
    private static String difference(Picture before, Picture now) {
        StringBuilder words = new StringBuilder("最重负荷 " + change(before.heaviest(), now.heaviest()));
        for (Finding.Kind kind : List.of(Finding.Kind.HOLE, Finding.Kind.NOBODY, Finding.Kind.OVERLOAD)) {
            words.append("　").append(kind.words()).append(' ')
                    .append(change((double) before.count(kind), (double) now.count(kind)));
        }
        return words.toString();
    }

    private static String change(double before, double now) {
        String was = BoardWords.number(before);
        String is = BoardWords.number(now);
        return was.equals(is) ? was : was + " → " + is;
    }

    /** A step with a way to leave it out. */
    private final class Cell extends ListCell<Step> {
        private final Label where = new Label();
        private final Label words = new Label();
        private final Tooltip tip = new Tooltip();
        private final Button drop = new Button("✕");
        private final VBox lines = new VBox(1, where, words);
        private final HBox box = new HBox(4, lines, drop);

        Cell() {
            words.getStyleClass().add("board-facts");
            setTooltip(tip);
            lines.setMinWidth(0);
            lines.setPrefWidth(10);
            HBox.setHgrow(lines, Priority.ALWAYS);
            box.setAlignment(Pos.CENTER_LEFT);
            drop.getStyleClass().addAll("flat", "small");
            drop.setFocusTraversable(false);
            drop.setMinWidth(Region.USE_PREF_SIZE);
            drop.setOnAction(event -> {
                Step step = getItem();
                if (step != null) {
                    model.drop(step);
                }
            });
            box.setMinWidth(0);
            box.setPrefWidth(10);
        }

        @Override
        protected void updateItem(@Nullable Step step, boolean empty) {
            super.updateItem(step, empty);
            setGraphic(step == null || empty ? null : box);
            if (step != null && !empty) {
                where.setText(model.now().union(step.union()));
                words.setText(BoardWords.brief(step, model.now()));
                tip.setText(BoardWords.step(step, model.now()));
            }
        }
    }
}
