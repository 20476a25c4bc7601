package org.streetunion.app.exchange.checking;

/**
 * Something found in a row of a sheet.
 *
 * @param position of the cell it is about, from 0; -1 when it is about the whole row
 * @param sentence what is wrong and what to do
 * @param blocks whether the row is rejected for it
 */
public record Finding(int position, String sentence, boolean blocks) {
    /** The row cannot be taken. */
    public static Finding block(int position, String sentence) {
        return new Finding(position, sentence, true);
    }
}
