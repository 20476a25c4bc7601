package org.streetunion.reports.model;

/**
 * One column of a table.
 *
 * @param heading what stands above it
 * @param group a heading shared with the neighbours of the same group, or "" for none
 * @param width width in half-width characters: taken as it is in xlsx, as a share of the page in pdf
 * @param align where its texts stand
 */
public record Column(String heading, String group, int width, Align align) {
    public Column {
        if (width < 1 || width > 250) {
            throw new IllegalArgumentException("width of " + heading + " is " + width + ", not 1..250");
        }
    }

    /** A column of texts, on the left. */
    public static Column text(String heading, int width) {
        return new Column(heading, "", width, Align.LEFT);
    }

    /** A column of numbers, on the right. */
    public static Column number(String heading, int width) {
        return new Column(heading, "", width, Align.RIGHT);
    }

    /** A column of codes, dates or short words, centred. */
    public static Column centred(String heading, int width) {
        return new Column(heading, "", width, Align.CENTER);
    }

    /** The same column under a shared heading. */
    public Column under(String sharedHeading) {
        return new Column(heading, sharedHeading, width, align);
    }
}
