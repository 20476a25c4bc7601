package org.streetunion.app.ui.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.streetunion.app.work.Merge;
import org.streetunion.app.work.SideBySide;

/** Two rows beside each other, a line for each column; where they differ, one of the two values is chosen. */
final class MergePane {
    private static final PseudoClass DIFFERS = PseudoClass.getPseudoClass("differs");
    private static final double HEADING = 150;
    private final GridPane grid = new GridPane();
    private final ScrollPane root = new ScrollPane(grid);
    private final Set<String> fromDrop = new HashSet<>();
    private SideBySide shown = new SideBySide(new Merge("", 0, 0, Set.of()), List.of());

    MergePane() {
        grid.getStyleClass().add("merge-grid");
        grid.setVgap(2);
        ColumnConstraints heading = new ColumnConstraints(HEADING);
        heading.setHalignment(HPos.LEFT);
        grid.getColumnConstraints().setAll(heading, half(), half());
        root.setFitToWidth(true);
        root.setId("merge");
    }

    Node node() {
        return root;
    }

    /** How they are to be merged, as it is chosen now. */
    Merge order() {
        Merge proposal = shown.proposal();
        return new Merge(proposal.ledger(), proposal.keep(), proposal.drop(), fromDrop);
    }

    void show(SideBySide pair) {
        shown = pair;
        fromDrop.clear();
        fromDrop.addAll(pair.proposal().fromDrop());
        grid.getChildren().clear();
        if (pair.lines().isEmpty()) {
            return;
        }
        grid.addRow(0, new Label(), title("留下的一条"), title("并掉的一条"));
        int row = 1;
        for (SideBySide.Line line : pair.lines()) {
            Label heading = new Label(line.heading());
            heading.getStyleClass().add("field-heading");
            if (line.differs()) {
                choice(row, heading, line);
            } else {
                grid.addRow(row, heading, plain(line.kept()), plain(line.dropped()));
            }
            row++;
        }
    }

    private void choice(int row, Label heading, SideBySide.Line line) {
        ToggleGroup group = new ToggleGroup();
        RadioButton kept = option(line.kept(), group, "keep-" + line.key());
        RadioButton dropped = option(line.dropped(), group, "take-" + line.key());
        (fromDrop.contains(line.key()) ? dropped : kept).setSelected(true);
        dropped.selectedProperty().addListener((any, was, is) -> {
            if (is) {
                fromDrop.add(line.key());
            } else {
                fromDrop.remove(line.key());
            }
        });
        grid.addRow(row, heading, kept, dropped);
    }

    private static RadioButton option(String words, ToggleGroup group, String id) {
        RadioButton option = new RadioButton(words.isEmpty() ? "（空着）" : words);
        option.setToggleGroup(group);
        option.setId(id);
        option.setMaxWidth(Double.MAX_VALUE);
        option.getStyleClass().add("merge-option");
        option.pseudoClassStateChanged(DIFFERS, true);
        return option;
    }

    private static Label title(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("section-title");
        return label;
    }

    private static Label plain(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("merge-same");
        return label;
    }

    private static ColumnConstraints half() {
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(40);
        half.setHgrow(Priority.ALWAYS);
        return half;
    }
}
