package org.streetunion.reports.model;

/** How the A4 sheet lies: 纵向 up to eight columns, 横向 beyond (the custom of returns). */
public enum Orientation {
    PORTRAIT, LANDSCAPE;

    /** The orientation an office expects for a table of that many columns. */
    public static Orientation forColumns(int columns) {
        return columns <= 8 ? PORTRAIT : LANDSCAPE;
    }
}
