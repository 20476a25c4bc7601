package org.streetunion.app.ui.board;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.reporting.board.Finding;
import org.streetunion.app.reporting.board.Picture;
import org.streetunion.app.ui.controls.Cut;

/** What wants to be seen to, with the number of each kind; a click goes there. */
final class FindingList {
    private static final PseudoClass GAP = PseudoClass.getPseudoClass("gap");
    private final ListView<Finding> view = new ListView<>();
    private final Map<Finding.Kind, ToggleButton> kinds = new EnumMap<>(Finding.Kind.class);
    private final VBox root;
    private List<Finding> all = List.of();

    FindingList(Consumer<Finding> jump) {
        view.setId("board-findings");
        view.setFixedCellSize(46);
        view.getStyleClass().add("board-list");
        view.setPlaceholder(new Label("正在读取…"));
        view.setCellFactory(any -> new Cell());
        view.setOnMouseClicked(event -> jump(jump));
        view.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                jump(jump);
                event.consume();
            }
        });
        FlowPane bar = new FlowPane(5, 5);
        for (Finding.Kind kind : Finding.Kind.values()) {
            ToggleButton button = new ToggleButton(kind.words());
            button.setId("board-kind-" + kind.name().toLowerCase(java.util.Locale.ROOT));
            button.getStyleClass().addAll("small", "board-kind");
            button.setOnAction(event -> filter());
            kinds.put(kind, button);
            bar.getChildren().add(button);
        }
        root = new VBox(6, bar, view);
        VBox.setVgrow(view, Priority.ALWAYS);
    }

    VBox node() {
        return root;
    }

    void show(Picture picture) {
        all = picture.findings();
        view.setPlaceholder(new Label("没有要处理的"));
        kinds.forEach((kind, button) -> button.setText(kind.words() + " " + picture.count(kind)));
        filter();
    }

    /** Those kinds that are pressed; all of them when none is. */
    private void filter() {
        boolean none = kinds.values().stream().noneMatch(ToggleButton::isSelected);
        view.getItems().setAll(all.stream()
                .filter(finding -> none || kinds.entrySet().stream()
                        .anyMatch(each -> each.getKey() == finding.kind() && each.getValue().isSelected()))
                .toList());
    }

    private void jump(Consumer<Finding> jump) {
        Finding chosen = view.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            jump.accept(chosen);
        }
    }

    /** A finding in two lines. */
    private static final class Cell extends ListCell<Finding> {
        private final Label kind = new Label();
        private final Label words = new Label();
        private final VBox box = new VBox(1, kind, words);

        Cell() {
            // Made when it is asked for: a tooltip for every line is a window for every line.
            setOnMouseEntered(event -> Cut.tell(words, words.getText()));
            kind.getStyleClass().add("board-mark");
            box.setMinWidth(0);
            box.setPrefWidth(10);
            getStyleClass().add("board-finding");
        }

        @Override
        protected void updateItem(@Nullable Finding finding, boolean empty) {
            super.updateItem(finding, empty);
            setGraphic(finding == null || empty ? null : box);
            pseudoClassStateChanged(GAP, finding != null && !empty && finding.gap());
            if (finding != null && !empty) {
                kind.setText(finding.kind().words());
                words.setText(finding.words());
            }
        }
    }
}
