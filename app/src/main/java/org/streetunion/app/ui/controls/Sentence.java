package org.streetunion.app.ui.controls;

import javafx.scene.control.Label;

/** Wrapped words of a fixed width that ask for the height they need; a plain label in a dialog is given one line and cut. */
public final class Sentence extends Label {
    /** With this text, wrapped at this many pixels. */
    public Sentence(String text, double width) {
        super(text);
        setWrapText(true);
        setPrefWidth(width);
        setMaxWidth(width);
        setMinHeight(USE_PREF_SIZE);
    }

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 ? getPrefWidth() : width);
    }
}
