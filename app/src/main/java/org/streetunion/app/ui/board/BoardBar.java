package org.streetunion.app.ui.board;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.reporting.board.Board;
import org.streetunion.app.reporting.board.Picture;

/** What is shown of the board, and what can be done on it. */
final class BoardBar {
    private static final Board.Place EVERY = new Board.Place(BoardModel.ALL, "全部片区", "", "");
    private static final Board.Place NONE = new Board.Place(0, "未划片区", "", "");
    private final ComboBox<Board.Place> zones = new ComboBox<>();
    private final CheckBox gaps = new CheckBox("只看缺口");
    private final TextField words = new TextField();
    private final HBox root;

    BoardBar(BoardModel model, BoardDeeds deeds, UnionList unions) {
        zones.setId("board-zone");
        zones.setConverter(new PlaceWords());
        zones.getItems().setAll(EVERY);
        zones.setValue(EVERY);
        zones.valueProperty().addListener((any, old, now) -> model.zone().set(now == null ? BoardModel.ALL : now.id()));
        gaps.setId("board-gaps");
        gaps.selectedProperty().bindBidirectional(model.gapsOnly());
        words.setId("board-words");
        words.setPromptText("找人或工会，拼音也行　Ctrl+F");
        words.setPrefColumnCount(18);
        words.textProperty().bindBidirectional(model.words());
        Button arrange = new Button("安排…");
        arrange.setId("board-arrange");
        arrange.setOnAction(event -> deeds.arrangeOr(unions.chosen()));
        ToggleButton trying = new ToggleButton("试排");
        trying.setId("board-try");
        arrange.disableProperty().bind(model.day().isNotNull());
        trying.disableProperty().bind(model.day().isNotNull());
        trying.setOnAction(event -> {
            if (trying.isSelected() || model.steps().isEmpty()) {
                model.trying().set(trying.isSelected());
            } else {
                trying.setSelected(true);
                deeds.keepTrying();
            }
        });
        model.trying().addListener((any, old, now) -> trying.setSelected(now));
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        root = new HBox(10, zones, gaps, words, spring, arrange, trying);
        root.setAlignment(Pos.CENTER_LEFT);
        root.getStyleClass().add("page-bar");
    }

    Node node() {
        return root;
    }

    /** Adds a button at the end. */
    void more(Node button) {
        root.getChildren().add(button);
    }

    /** Puts the cursor where words are typed. */
    void find() {
        words.requestFocus();
        words.selectAll();
    }

    /** Shows everything. */
    void all() {
        zones.setValue(EVERY);
        gaps.setSelected(false);
        words.clear();
    }

    void show(Picture picture) {
        Board.Place chosen = zones.getValue();
        List<Board.Place> places = new ArrayList<>(List.of(EVERY));
        places.addAll(picture.board().places());
        if (picture.board().units().stream().anyMatch(unit -> unit.zone() == 0)) {
            places.add(NONE);
        }
        if (!zones.getItems().equals(places)) {
            zones.getItems().setAll(places);
            zones.setValue(
                    places.stream().filter(place -> chosen != null && place.id() == chosen.id()).findFirst().orElse(EVERY));
        }
    }

    /** A zone in words. */
    private static final class PlaceWords extends StringConverter<Board.Place> {
        @Override
        public String toString(Board.@Nullable Place place) {
            return place == null ? "" : place.name();
        }

        @Override
        public Board.@Nullable Place fromString(String text) {
            return null;
        }
    }
}
