package org.streetunion.app.ui.board;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.streetunion.app.reporting.board.Board;
import org.streetunion.app.reporting.board.Picture;
import org.streetunion.app.ui.controls.Asking;
import org.streetunion.app.work.board.Balance;

/** Among whom unions are to be shared. */
final class SharersForm {
    private static final double HEIGHT = 300;
    private final List<Long> people = new ArrayList<>();
    private final List<CheckBox> boxes = new ArrayList<>();
    private final VBox content;

    SharersForm(Picture picture) {
        VBox list = new VBox(6);
        List<Long> usual = Balance.usual(picture);
        for (Board.Cadre cadre : picture.busy()) {
            if (cadre.free()) {
                CheckBox box = new CheckBox(cadre.name() + "　" + cadre.what() + "　" + BoardWords.load(picture.load(cadre.id())));
                box.setId("share-" + cadre.id());
                box.setSelected(usual.contains(cadre.id()));
                people.add(cadre.id());
                boxes.add(box);
                list.getChildren().add(box);
            }
        }
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(Math.min(HEIGHT, 28.0 * Math.max(2, boxes.size())));
        scroll.setPrefViewportWidth(430);
        Label words = new Label("在勾选的人之间分配没有人联系的、只由一个人联系或包片的工会；岗位、任职、调配和试排里已有的不动。结果先进试排，看过再应用。");
        words.setWrapText(true);
        words.setPrefWidth(430);
        words.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        content = new VBox(10, words, scroll);
    }

    private List<Long> chosen() {
        List<Long> chosen = new ArrayList<>();
        for (int index = 0; index < boxes.size(); index++) {
            if (boxes.get(index).isSelected()) {
                chosen.add(people.get(index));
            }
        }
        return chosen;
    }

    /** As a question. */
    Asking.Form<List<Long>> form() {
        BooleanBinding any = Bindings.createBooleanBinding(() -> !chosen().isEmpty(),
                boxes.stream().map(CheckBox::selectedProperty).toArray(BooleanProperty[]::new));
        return new Asking.Form<>("均衡分配", content, "计算", any, this::chosen);
    }
}
