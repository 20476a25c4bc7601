package org.streetunion.reports;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Where the characters of a pdf stand, as another program sees them. */
public final class PdfPlaces extends PDFTextStripper {
    private final List<Glyph> glyphs = new ArrayList<>();

    /**
     * One character on its page.
     *
     * @param page from 1
     * @param box in points, y growing downwards from the upper edge of the page
     * @param size of the font in points
     */
    public record Glyph(int page, String text, Rectangle2D box, float size) {}

    private PdfPlaces() {}

    /** All characters but spaces, in the order they were drawn. */
    public static List<Glyph> of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PdfPlaces places = new PdfPlaces();
            places.getText(document);
            return List.copyOf(places.glyphs);
        }
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (!text.getUnicode().isBlank()) {
            float size = text.getFontSizeInPt();
            Rectangle2D box = new Rectangle2D.Double(text.getXDirAdj(), text.getYDirAdj() - 0.88 * size, text.getWidthDirAdj(),
                    size);
            glyphs.add(new Glyph(getCurrentPageNo(), text.getUnicode(), box, size));
        }
    }
}
