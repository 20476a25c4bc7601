package org.streetunion.app.ui.screens;

import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Quarter;

/** For which quarter the headcounts are that a sheet carries besides. */
final class QuarterChoice {
    private static final int BACK = 12;
    private final HBox box = new HBox(8);

    QuarterChoice(Quarter shown, Quarter now, boolean open, Consumer<Quarter> chosen) {
        ComboBox<Quarter> quarters = new ComboBox<>();
        quarters.setId("import-quarter");
        Quarter last = shown.compareTo(now) > 0 ? shown : now;
        Stream.iterate(last, Quarter::previous).limit(BACK).forEach(quarters.getItems()::add);
        quarters.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Quarter quarter) {
                return quarter == null ? "" : quarter.words();
            }

            @Override
            public @Nullable Quarter fromString(String words) {
                return Quarter.parse(words);
            }
        });
        quarters.setValue(shown);
        quarters.setDisable(!open);
        quarters.valueProperty().addListener((any, old, picked) -> {
            if (picked != null) {
                chosen.accept(picked);
            }
        });
        Label label = new Label("表里的人数是哪一季的：");
        label.getStyleClass().add("faint");
        box.getChildren().setAll(label, quarters);
        box.setAlignment(Pos.CENTER_LEFT);
    }

    Node node() {
        return box;
    }
}
