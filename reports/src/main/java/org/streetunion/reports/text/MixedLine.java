package org.streetunion.reports.text;

import com.lowagie.text.pdf.PdfContentByte;
import java.awt.Color;
import java.util.List;

/**
 * One line of pieces that differ in style, size or colour, ready to be drawn.
 *
 * @param pieces from left to right
 * @param last whether the paragraph ends here: such a line is not spread
 */
public record MixedLine(List<Piece> pieces, boolean last) {
    /** Copies the pieces. */
    public MixedLine {
        pieces = List.copyOf(pieces);
    }

    /**
     * A piece of one style.
     *
     * @param line its glyphs
     * @param length how many characters
     * @param style its looks
     */
    record Piece(Line line, int length, TextStyle style) {
        float width() {
            return line.width(style.size());
        }
    }

    /** Width in points. */
    public float width() {
        return (float) pieces.stream().mapToDouble(Piece::width).sum();
    }

    /** The largest type in it, 0 when it is empty. */
    public float size() {
        return (float) pieces.stream().mapToDouble(piece -> piece.style().size()).max().orElse(0);
    }

    /** Draws it from x to the right on the base line y, with so much more room between characters; all in points. */
    public void draw(PdfContentByte canvas, float x, float y, float spread) {
        float at = x;
        canvas.setCharacterSpacing(spread);
        for (Piece piece : pieces) {
            Color ink = new Color(piece.style().rgb());
            canvas.setColorFill(ink);
            canvas.setColorStroke(ink);
            piece.line().draw(canvas, piece.style().size(), at, y);
            at += piece.width() + spread * piece.length();
        }
        canvas.setCharacterSpacing(0);
        canvas.setColorFill(Color.BLACK);
        canvas.setColorStroke(Color.BLACK);
    }

    /** How many characters it has. */
    public int length() {
        return pieces.stream().mapToInt(Piece::length).sum();
    }
}
