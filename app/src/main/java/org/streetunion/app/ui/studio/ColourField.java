package org.streetunion.app.ui.studio;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ColorPicker;
import javafx.scene.paint.Color;

/** A colour to be chosen. */
final class ColourField {
    private static final int BYTE = 255;
    private final ColorPicker picker = new ColorPicker();

    ColourField(String id, Consumer<Integer> take) {
        picker.setId(id);
        picker.setOnAction(event -> take.accept(number(picker.getValue())));
    }

    Node node() {
        return picker;
    }

    void show(int colour) {
        picker.setValue(Color.rgb(colour >> 16 & BYTE, colour >> 8 & BYTE, colour & BYTE));
    }

    private static int number(Color colour) {
        return (int) Math.round(colour.getRed() * BYTE) << 16 | (int) Math.round(colour.getGreen() * BYTE) << 8
                | (int) Math.round(colour.getBlue() * BYTE);
    }
}
