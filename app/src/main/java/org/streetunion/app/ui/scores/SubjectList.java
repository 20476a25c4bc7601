package org.streetunion.app.ui.scores;

import javafx.collections.ListChangeListener;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The unions or items of a scheme, of which one is looked at. */
final class SubjectList {
    private final TextField find = new TextField();
    private final FilteredList<ScoreModel.Subject> found;
    private final ListView<ScoreModel.Subject> list;
    private final VBox box;

    SubjectList(ScoreModel model) {
        this.found = new FilteredList<>(model.subjectList());
        this.list = new ListView<>(found);
        list.setId("score-subjects");
        list.setCellFactory(any -> new Line());
        list.setPlaceholder(new Label("没有"));
        find.setId("score-find");
        find.setPromptText("查找");
        find.textProperty().addListener((any, old, now) -> found
                .setPredicate(each -> each.words().contains(now.strip()) || each.place().contains(now.strip())));
        list.getSelectionModel().selectedItemProperty().addListener((any, old, now) -> {
            if (now != null) {
                model.subject().set(now);
            }
        });
        model.subject().addListener((any, old, now) -> mark(now));
        model.subjectList().addListener((ListChangeListener<ScoreModel.Subject>) change -> mark(model.subject().get()));
        VBox.setVgrow(list, Priority.ALWAYS);
        box = new VBox(6, find, list);
        box.setPrefWidth(230);
        box.setMinWidth(180);
        box.setStyle("-fx-padding: 0 8px 0 0;");
    }

    Node node() {
        return box;
    }

    private void mark(ScoreModel.@Nullable Subject subject) {
        if (subject != null && !subject.equals(list.getSelectionModel().getSelectedItem())) {
            list.getSelectionModel().select(subject);
        }
    }

    /** A line. */
    private static final class Line extends ListCell<ScoreModel.Subject> {
        @Override
        protected void updateItem(ScoreModel.@Nullable Subject subject, boolean empty) {
            super.updateItem(subject, empty);
            setText(empty || subject == null ? "" : subject.words());
            setPrefWidth(0);
        }
    }
}
