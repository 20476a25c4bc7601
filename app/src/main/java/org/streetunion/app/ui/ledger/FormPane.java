package org.streetunion.app.ui.ledger;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.FieldType;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Section;
import org.streetunion.app.ledger.Trait;

/** The fields of a row, section by section, in as many columns as there is room for. */
final class FormPane {
    private static final double FIELD = 300;
    private static final int MOST = 3;
    private static final double MARGIN = 16;
    private final RecordModel model;
    private final Editors editors;
    private final List<Block> blocks = new ArrayList<>();
    private final ScrollPane scroll;
    private int columns;

    FormPane(Desk desk, RecordModel model) {
        this.model = model;
        this.editors = new Editors(desk, model);
        VBox sections = new VBox(12);
        sections.getStyleClass().add("form");
        sections.getChildren().add(problems());
        model.register().ledger().sections().forEach(section -> sections.getChildren().add(section(section)));
        scroll = new ScrollPane(sections);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("form-scroll");
        scroll.widthProperty().addListener((any, old, now) -> arrange(now.doubleValue()));
        arrange(FIELD * 2);
    }

    Node node() {
        return scroll;
    }

    /** Nothing can be typed any more: it is looked at only. */
    void close() {
        scroll.getContent().setDisable(true);
        scroll.getContent().getStyleClass().add("reading");
    }

    /** Puts the caret into the first field, or the first that is wrong. */
    void focusFirst() {
        Column<?> wrong = model.register().ledger().writable().stream()
                .filter(column -> model.field(column).problems().get().stream().anyMatch(Problem::blocks)).findFirst()
                .orElse(model.register().ledger().writable().get(0));
        Node editor = scroll.getContent().lookup("#field-" + wrong.key());
        if (editor != null) {
            editor.requestFocus();
            if (editor instanceof TextField field) {
                field.end();
            }
        }
    }

    private Node problems() {
        VBox box = new VBox(4);
        box.setId("row-problems");
        box.getStyleClass().add("row-problems");
        box.managedProperty().bind(box.visibleProperty());
        box.setVisible(false);
        model.general().addListener((any, old, now) -> {
            box.getChildren().setAll(now.stream().map(FormPane::sentence).toList());
            box.setVisible(!now.isEmpty());
        });
        return box;
    }

    private Node section(Section section) {
        GridPane grid = new GridPane();
        grid.setHgap(18);
        grid.setVgap(8);
        List<Field> fields = section.columns().stream().map(column -> new Field(column, field(model.field(column)))).toList();
        blocks.add(new Block(grid, fields));
        Label title = new Label(section.title());
        title.getStyleClass().add("section-title");
        VBox card = new VBox(8, title, grid);
        card.getStyleClass().add("card");
        return card;
    }

    private Node field(FieldModel field) {
        Column<?> column = field.column();
        Label heading = new Label(column.heading());
        heading.getStyleClass().add("field-heading");
        if (column.is(Trait.REQUIRED)) {
            Label star = new Label("*");
            star.getStyleClass().add("required");
            heading.setGraphic(star);
            heading.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        }
        VBox problems = new VBox(2);
        problems.setId("problems-" + column.key());
        field.problems()
                .addListener((any, old, now) -> problems.getChildren().setAll(now.stream().map(FormPane::sentence).toList()));
        Node editor = editors.editor(field);
        heading.setLabelFor(editor);
        VBox box = new VBox(3, heading, editor, problems);
        editor.focusedProperty().addListener((any, was, is) -> {
            if (is) {
                reveal(box);
            }
        });
        return box;
    }

    /** Scrolls until a field that got the focus is seen whole. */
    private void reveal(Node field) {
        Node content = scroll.getContent();
        double height = content.getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
        if (height <= 0 || field.getScene() == null) {
            return;
        }
        Bounds place = content.sceneToLocal(field.localToScene(field.getLayoutBounds()));
        double top = scroll.getVvalue() * height;
        double bottom = top + scroll.getViewportBounds().getHeight();
        if (place.getMinY() < top + MARGIN) {
            scroll.setVvalue((place.getMinY() - MARGIN) / height);
        } else if (place.getMaxY() > bottom - MARGIN) {
            scroll.setVvalue((place.getMaxY() + MARGIN - scroll.getViewportBounds().getHeight()) / height);
        }
    }

    private static Node sentence(Problem problem) {
        Label label = new Label(problem.sentence() + (problem.basis().isEmpty() ? "" : "（" + problem.basis() + "）"));
        label.setWrapText(true);
        label.getStyleClass().addAll("problem", "problem-" + problem.level().name().toLowerCase(java.util.Locale.ROOT));
        return label;
    }

    private void arrange(double width) {
        int fitting = Math.max(1, Math.min(MOST, (int) ((width - 40) / FIELD)));
        if (fitting == columns) {
            return;
        }
        columns = fitting;
        blocks.forEach(block -> arrange(block, fitting));
    }

    private static void arrange(Block block, int columns) {
        block.grid().getChildren().clear();
        block.grid().getColumnConstraints().clear();
        for (int index = 0; index < columns; index++) {
            ColumnConstraints constraint = new ColumnConstraints();
            constraint.setPercentWidth(100.0 / columns);
            constraint.setHgrow(Priority.ALWAYS);
            block.grid().getColumnConstraints().add(constraint);
        }
        int place = 0;
        for (Field field : block.fields()) {
            boolean wide = field.column().type().kind() == FieldType.Kind.PARAGRAPH;
            if (wide && place % columns != 0) {
                place += columns - place % columns;
            }
            block.grid().add(field.node(), place % columns, place / columns, wide ? columns : 1, 1);
            place += wide ? columns : 1;
        }
    }

    /** One section's fields. */
    private record Block(GridPane grid, List<Field> fields) {}

    /** One field as it is drawn. */
    private record Field(Column<?> column, Node node) {}
}
