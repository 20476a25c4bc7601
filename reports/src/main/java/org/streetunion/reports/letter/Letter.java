package org.streetunion.reports.letter;

import java.util.List;
import org.streetunion.reports.model.Align;
import org.streetunion.reports.text.MixedBreaker.Span;

/**
 * A letter as it is to be set; all lengths in points.
 *
 * @param title for the file's own description
 * @param paper the sheet
 * @param parts from top to bottom
 */
public record Letter(String title, Paper paper, List<Part> parts) {
    private static final float MM = 72f / 25.4f;

    /** Copies the parts. */
    public Letter {
        parts = List.copyOf(parts);
    }

    /** Something that stands across the page. */
    public sealed interface Part permits Paragraph, Grid {}

    /**
     * An A4 sheet.
     *
     * @param top white space above
     * @param bottom below
     * @param left on the left
     * @param right on the right
     */
    public record Paper(float top, float bottom, float left, float right) {
        /** 天头 37, 订口 28, 版心 156 × 225 mm (GB/T 9704-2012, 5.2). */
        public static final Paper OFFICIAL = new Paper(37 * MM, 35 * MM, 28 * MM, 26 * MM);
    }

    /**
     * A paragraph.
     *
     * @param spans its text; empty for an empty line
     * @param shape its place
     */
    public record Paragraph(List<Span> spans, Shape shape) implements Part {
        /** Copies the spans. */
        public Paragraph {
            spans = List.copyOf(spans);
        }
    }

    /**
     * How a paragraph stands.
     *
     * @param align which way its lines stand
     * @param indent where it stands
     * @param leading distance of base lines, 0 when it follows from the type
     * @param before white space above
     * @param after white space below
     * @param flow how it goes over pages, and the rule below it
     */
    public record Shape(Align align, Indent indent, float leading, float before, float after, Flow flow) {}

    /** Room at the first line, at the left and at the right. */
    public record Indent(float first, float left, float right) {}

    /**
     * How a paragraph goes over pages.
     *
     * @param newPage whether it begins a page
     * @param withNext whether it stays on the page of the next part
     * @param rule colour of a rule below it as 0xRRGGBB, negative for none
     */
    public record Flow(boolean newPage, boolean withNext, int rule) {
        /** As it comes. */
        public static final Flow PLAIN = new Flow(false, false, -1);
    }

    /**
     * A table with rules around its cells.
     *
     * @param widths of the columns; they are fitted to the page
     * @param rows from top to bottom
     * @param headings how many rows are repeated at the top of each page
     */
    public record Grid(List<Float> widths, List<List<Box>> rows, int headings) implements Part {
        /** Copies the lists. */
        public Grid {
            widths = List.copyOf(widths);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A cell.
     *
     * @param columns how many columns it spans
     * @param paragraphs what stands in it
     */
    public record Box(int columns, List<Paragraph> paragraphs) {
        /** Copies the paragraphs. */
        public Box {
            paragraphs = List.copyOf(paragraphs);
        }
    }
}
