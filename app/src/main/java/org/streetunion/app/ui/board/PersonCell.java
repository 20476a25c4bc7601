package org.streetunion.app.ui.board;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.reporting.board.Board;
import org.streetunion.app.reporting.board.Finding;
import org.streetunion.app.reporting.board.Load;
import org.streetunion.app.reporting.board.Picture;
import org.streetunion.app.ui.controls.RareText;

/** A cadre with what he carries: a bar beside the heaviest, figures, and what is wrong. */
final class PersonCell extends ListCell<Board.Cadre> {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final PseudoClass SOON = PseudoClass.getPseudoClass("soon");
    private final BoardModel model;
    private final Label name = new Label();
    private final Label what = new Label();
    private final Label mark = new Label();
    private final Region bar = new Region();
    private final Pane track = new Pane(bar);
    private final Label facts = new Label();
    private final VBox box;

    PersonCell(BoardModel model, Dragging dragging) {
        this.model = model;
        name.getStyleClass().add("board-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        what.getStyleClass().add("faint");
        mark.getStyleClass().add("board-mark");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox first = new HBox(6, name, what, spring, mark);
        first.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("board-bar");
        track.getStyleClass().add("board-load");
        facts.getStyleClass().add("board-facts");
        box = new VBox(3, first, track, facts);
        box.setMinWidth(0);
        box.setPrefWidth(10);
        getStyleClass().add("board-person");
        dragging.takenFrom(this, () -> {
            Board.Cadre cadre = getItem();
            return cadre == null ? null : new Dragging.Held(cadre.id(), cadre.name(), null);
        });
    }

    @Override
    protected void updateItem(Board.@Nullable Cadre cadre, boolean empty) {
        super.updateItem(cadre, empty);
        setGraphic(cadre == null || empty ? null : box);
        if (cadre == null || empty) {
            return;
        }
        Picture picture = model.now();
        Load load = picture.load(cadre.id());
        RareText.show(name, cadre.name());
        what.setText(cadre.what());
        double most = picture.heaviest();
        bar.prefWidthProperty().bind(track.widthProperty().multiply(most == 0 ? 0 : load.weight() / most));
        Load was = model.before().load(cadre.id());
        facts.setText((was.unions() == load.unions() ? "" : was.unions() + " → ") + BoardWords.load(load));
        boolean over = picture.marks(cadre.id()).contains(Finding.Kind.OVERLOAD);
        boolean soon = picture.marks(cadre.id()).contains(Finding.Kind.ENDING);
        mark.setText(over ? Finding.Kind.OVERLOAD.words() : soon ? "将到期" : "");
        pseudoClassStateChanged(OVER, over);
        pseudoClassStateChanged(SOON, soon && !over);
    }
}
