package org.streetunion.reports.pdf;

import java.awt.Color;

/**
 * The looks of every pdf page; all lengths in points.
 *
 * @param margins of the A4 sheet
 * @param sizes of the type
 * @param colours of ink, rules and fills
 * @param padding between a rule and the text inside it
 */
public record PdfTheme(Margins margins, Sizes sizes, Colours colours, Padding padding) {
    private static final float MM = 72f / 25.4f;

    /** White space around the page; the footer stands inside the lower one. */
    public record Margins(float top, float bottom, float side) {}

    /** Font sizes; tables shrink from {@code body} down to {@code least} to keep their columns readable. */
    public record Sizes(float title, float caption, float body, float least, float footer) {}

    /** Space on each side of a text, and above and below it. */
    public record Padding(float sideways, float upright) {}

    /** Colours that also survive a black and white printer. */
    public record Colours(Color ink, Color faint, Color rule, Color headingFill, Color groupFill) {}

    /** What an office hands in: black on white, thin rules, pale headings. */
    public static PdfTheme standard() {
        return new PdfTheme(new Margins(15 * MM, 15 * MM, 14 * MM), new Sizes(18, 10.5f, 9.5f, 5.5f, 8),
                new Colours(new Color(0x1A1A1A), new Color(0x666666), new Color(0x5A5A5A), new Color(0xECEFF3),
                        new Color(0xF6F7F9)),
                new Padding(3, 2.2f));
    }

    /** The same with less air in and around the table, so that a long return needs fewer pages. */
    public PdfTheme closer() {
        return new PdfTheme(new Margins(12 * MM, 12 * MM, margins.side()), sizes, colours, new Padding(padding.sideways(), 1.6f));
    }

    /** The same with rows high enough to sign in. */
    public PdfTheme roomier() {
        return new PdfTheme(margins, sizes, colours, new Padding(padding.sideways(), 6.5f));
    }

    /** Distance of base lines for a font size. */
    float leading(float size) {
        return size * 1.32f;
    }
}
