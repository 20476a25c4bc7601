package org.streetunion.app.ui.controls;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/** Shows texts whose rare characters the screen font lacks: those runs are drawn with the rare-character font. */
public final class RareText {
    /** The family of the font for characters beyond the basic plane. */
    public static final String FAMILY = "HanaMinB";
    private static final String MARK = "rare-text";
    private static final String FIELD = "rare-field";

    private RareText() {}

    /** Whether the text has a character beyond the basic plane. */
    public static boolean isRare(String text) {
        return text.codePoints().anyMatch(Character::isSupplementaryCodePoint);
    }

    /** Draws a field in the rare-character font while it holds such a character; the machine's own font then draws the others. */
    public static void watch(TextInputControl field) {
        field.textProperty().addListener((any, old, now) -> dress(field, now));
        dress(field, field.getText());
    }

    private static void dress(TextInputControl field, @Nullable String text) {
        boolean rare = text != null && isRare(text);
        if (!rare) {
            field.getStyleClass().remove(FIELD);
        } else if (RareFont.loaded() && !field.getStyleClass().contains(FIELD)) {
            field.getStyleClass().add(FIELD);
        }
    }

    /** Puts the text into a label or cell. */
    public static void show(Labeled label, String text) {
        if (!isRare(text)) {
            label.setText(text);
            if (label.getGraphic() instanceof TextFlow flow && flow.getStyleClass().contains(MARK)) {
                label.setGraphic(null);
            }
            return;
        }
        boolean drawn = RareFont.loaded();
        TextFlow flow = new Line();
        flow.getStyleClass().add(MARK);
        runs(text).forEach(run -> {
            Text part = new Text(run);
            if (drawn && isRare(run)) {
                part.getStyleClass().add("rare-run");
            }
            part.fillProperty().bind(label.textFillProperty());
            flow.getChildren().add(part);
        });
        label.setText(null);
        label.setGraphic(flow);
    }

    /** Cuts a text into runs of rare and of usual characters. */
    static List<String> runs(String text) {
        List<String> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        boolean rare = false;
        for (int point : text.codePoints().toArray()) {
            boolean other = Character.isSupplementaryCodePoint(point) != rare;
            if (other && run.length() > 0) {
                runs.add(run.toString());
                run.setLength(0);
            }
            rare = Character.isSupplementaryCodePoint(point);
            run.appendCodePoint(point);
        }
        if (run.length() > 0) {
            runs.add(run.toString());
        }
        return runs;
    }

    /** One line, as high as one and cut at its end: a flow in a cell would ask for the height of a column of single characters. */
    private static final class Line extends TextFlow {
        Line() {
            Rectangle shown = new Rectangle();
            shown.widthProperty().bind(widthProperty());
            shown.heightProperty().bind(heightProperty());
            setClip(shown);
        }

        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(USE_COMPUTED_SIZE);
        }

        @Override
        protected double computeMaxHeight(double width) {
            return computePrefHeight(width);
        }
    }
}
