package org.streetunion.reports.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.streetunion.reports.PdfPlaces;
import org.streetunion.reports.SampleCards;

/** However long a text is, it stays on its card and off the code. */
class CardFitTest {

    private static List<PdfPlaces.Glyph> glyphs(Card card) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CardSheetWriter(null).write(List.of(card), out);
        return PdfPlaces.of(out.toByteArray());
    }

    private static Rectangle2D area(float left, float bottom, float width, float height) {
        double x = CardGeometry.left(0) + left;
        double y = CardGeometry.SHEET_HEIGHT - CardGeometry.bottom(0) - bottom - height;
        return new Rectangle2D.Double(x, y, width, height);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 9, 20, 40, 90})
    void textsStayOnTheCardAndOffTheCode(int length) throws IOException {
        Card sample = SampleCards.card(0, null);
        String text = "很".repeat(length);
        List<PdfPlaces.Glyph> glyphs = glyphs(
                new Card(text, "9".repeat(length), new Card.Membership(text, null, text), sample.qr(), null));
        Rectangle2D card = area(0, 0, CardGeometry.WIDTH, CardGeometry.HEIGHT);
        Rectangle2D code = area(CardLayout.QR_LEFT, CardLayout.QR_BOTTOM, CardLayout.QR, CardLayout.QR);
        for (PdfPlaces.Glyph glyph : glyphs) {
            assertTrue(card.contains(glyph.box()), glyph::toString);
            assertTrue(!code.intersects(glyph.box()), glyph::toString);
        }
        assertEquals(3L * length, glyphs.stream().filter(glyph -> glyph.text().equals("很")).count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"王芳", "欧阳小川", "阿卜杜热西提·买买提"})
    void nameIsTheLargestTextBelowTheBand(String name) throws IOException {
        Card sample = SampleCards.card(0, null);
        List<PdfPlaces.Glyph> glyphs = glyphs(new Card(name, sample.number(), sample.membership(), sample.qr(), null));
        float size = glyphs.stream().filter(glyph -> glyph.text().equals(name.substring(0, 1))).findFirst().orElseThrow().size();
        Rectangle2D belowBand = area(0, 0, CardGeometry.WIDTH, CardLayout.BAND_BOTTOM);
        double largest = glyphs.stream().filter(glyph -> belowBand.contains(glyph.box())).mapToDouble(PdfPlaces.Glyph::size).max()
                .orElseThrow();
        assertEquals(largest, size, 0.01);
    }
}
