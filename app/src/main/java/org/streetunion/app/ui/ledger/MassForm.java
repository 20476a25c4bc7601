package org.streetunion.app.ui.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Register;

/** Which columns are to become what: a line each, with the editor of the record's form. */
final class MassForm {
    private static final double COLUMN = 180;
    private static final double EDITOR = 300;
    private final RecordModel model;
    private final Editors editors;
    private final List<Column<?>> columns;
    private final List<ComboBox<Column<?>>> picks = new ArrayList<>();
    private final VBox lines = new VBox(8);
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(false);
    private final VBox root;

    MassForm(Desk desk, Register register, List<Column<?>> columns) {
        this.model = new RecordModel(desk, register);
        this.editors = new Editors(desk, model);
        this.columns = List.copyOf(columns);
        columns.forEach(column -> model.field(column).text().addListener((any, old, now) -> judge()));
        Button more = new Button("再改一栏");
        more.setId("mass-more");
        more.setOnAction(event -> {
            addLine();
            if (more.getScene() != null && more.getScene().getWindow() != null) {
                more.getScene().getWindow().sizeToScene();
            }
        });
        root = new VBox(10, lines, more);
        addLine();
    }

    Node node() {
        return root;
    }

    /** Whether a column is chosen and everything can be read. */
    ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }

    /** What was filled in. */
    List<FieldModel> chosen() {
        return picks.stream().map(ComboBox::getValue).filter(Objects::nonNull).distinct().map(model::field).toList();
    }

    private void addLine() {
        ComboBox<Column<?>> pick = new ComboBox<>();
        pick.setId("mass-column-" + picks.size());
        pick.setPrefWidth(COLUMN);
        pick.setPromptText("选一栏");
        pick.setConverter(headings());
        pick.getItems().setAll(columns.stream().filter(column -> !taken(column)).toList());
        HBox value = new HBox(6);
        value.setAlignment(Pos.CENTER_LEFT);
        value.setPrefWidth(EDITOR);
        pick.valueProperty().addListener((any, old, now) -> {
            value.getChildren()
                    .setAll(now == null ? List.of() : List.of(new Label("改成"), grown(editors.editor(model.field(now)))));
            judge();
        });
        picks.add(pick);
        HBox line = new HBox(10, pick, value);
        line.setAlignment(Pos.CENTER_LEFT);
        lines.getChildren().add(line);
    }

    private static Node grown(Node editor) {
        HBox.setHgrow(editor, Priority.ALWAYS);
        return editor;
    }

    private boolean taken(Column<?> column) {
        return picks.stream().anyMatch(pick -> column.equals(pick.getValue()));
    }

    private void judge() {
        List<FieldModel> fields = chosen();
        ready.set(!fields.isEmpty() && fields.stream().allMatch(FieldModel::readable));
    }

    private StringConverter<Column<?>> headings() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable Column<?> column) {
                return column == null ? "" : column.heading();
            }

            @Override
            public @Nullable Column<?> fromString(String heading) {
                Optional<Column<?>> found = columns.stream().filter(column -> column.heading().equals(heading)).findFirst();
                return found.orElse(null);
            }
        };
    }
}
