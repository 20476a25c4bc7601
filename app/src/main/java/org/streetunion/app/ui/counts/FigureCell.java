package org.streetunion.app.ui.counts;

import javafx.css.PseudoClass;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Problem;

/** A figure with that of the quarter before in grey at its left; red with the sentence as a hint where it cannot be kept. */
final class FigureCell extends TableCell<CountLine, List<Figure>> {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final PseudoClass SUM = PseudoClass.getPseudoClass("sum");
    private final int column;
    private final Label last = new Label();
    private final Label now = new Label();
    private final HBox both;

    FigureCell(int column) {
        this.column = column;
        last.getStyleClass().add("figure-last");
        now.getStyleClass().add("figure-now");
        now.setMinWidth(Region.USE_PREF_SIZE);
        last.setMinWidth(0);
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        both = new HBox(4, last, spring, now);
        both.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("figure-cell");
    }

    @Override
    protected void updateItem(@Nullable List<Figure> cells, boolean empty) {
        super.updateItem(cells, empty);
        Figure figure = empty || cells == null || cells.size() <= column ? null : cells.get(column);
        Problem problem = figure == null ? null : figure.problem();
        CountLine line = getTableRow() == null ? null : getTableRow().getItem();
        pseudoClassStateChanged(WRONG, problem != null && problem.blocks());
        pseudoClassStateChanged(DOUBTFUL, problem != null && !problem.blocks());
        pseudoClassStateChanged(CHANGED, figure != null && figure.changed());
        pseudoClassStateChanged(SUM, line != null && line.split());
        setTooltip(problem == null ? null : new Tooltip(problem.sentence()));
        if (figure == null) {
            setGraphic(null);
            return;
        }
        last.setText(figure.last());
        now.setText(figure.text());
        setGraphic(both);
    }
}
