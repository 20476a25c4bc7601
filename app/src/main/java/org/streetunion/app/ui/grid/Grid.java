package org.streetunion.app.ui.grid;

import javafx.scene.Node;

/** A table in which figures are typed, as its keys see it: where the current cell is, and what can be done with a cell. */
public interface Grid {
    /** What is drawn. */
    Node node();

    /** Runs whenever another cell becomes the current one. */
    void whenMoved(Runnable run);

    /** How many lines are shown. */
    int rows();

    /** How many columns can be typed into. */
    int columns();

    /** The current line, -1 for none. */
    int row();

    /** The current column among those that can be typed into; outside of them when another one is current. */
    int column();

    /** Makes a cell the current one. */
    void go(int row, int column);

    /** Whether Tab goes down the column and Enter to the right, instead of the other way round. */
    default boolean tabsDown() {
        return false;
    }

    /** Whether nothing can be typed into a line. */
    boolean locked(int row);

    /** Why not, for whoever tries. */
    String lockedWords();

    /** Whether a character may follow what stands in a cell. */
    boolean accepts(String before, char next);

    /** What stands in a cell. */
    String text(int row, int column);

    /** Puts a text into a cell as a step of its own. */
    void type(int row, int column, String text);

    /** Goes on with the text of a cell: belongs to the step before. */
    void retype(int row, int column, String text);

    /** Puts a block in from a cell on, or where its own headings say. */
    Pasted paste(int row, int column, PastedBlock block);

    /** Takes over what the line had before. */
    void sameAsLast(int row);

    /** Takes the last step back; false when there is none. */
    boolean stepBack();
}
