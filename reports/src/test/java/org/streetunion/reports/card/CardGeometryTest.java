package org.streetunion.reports.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.streetunion.reports.SampleCards;

/** Measures the printed sheet with another program's eyes. */
class CardGeometryTest {
    private static final double MM = 72 / 25.4;

    /** Collects where forms are stamped on the page: the cards' background among them. */
    private static final class Stamps extends PDFStreamEngine {
        private final List<Rectangle2D> found = new ArrayList<>();

        Stamps() {
            addOperator(new DrawObject(this));
            addOperator(new Concatenate(this));
            addOperator(new Save(this));
            addOperator(new Restore(this));
        }

        @Override
        public void showForm(PDFormXObject form) throws IOException {
            Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
            found.add(form.getBBox().transform(matrix).getBounds2D());
        }
    }

    private static List<Rectangle2D> cards() throws IOException {
        return cards(10, 0);
    }

    private static List<Rectangle2D> cards(int count, int page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CardSheetWriter(null).write(SampleCards.cards(count), out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertEquals(210 * MM, document.getPage(page).getMediaBox().getWidth(), 0.5);
            assertEquals(297 * MM, document.getPage(page).getMediaBox().getHeight(), 0.5);
            Stamps stamps = new Stamps();
            stamps.processPage(document.getPage(page));
            return stamps.found.stream().filter(box -> box.getWidth() < 300).toList();
        }
    }

    @Test
    void tenCardsOfExactlyTheStandardSize() throws IOException {
        List<Rectangle2D> cards = cards();
        assertEquals(10, cards.size());
        for (Rectangle2D card : cards) {
            assertEquals(85.60, card.getWidth() / MM, 0.01);
            assertEquals(53.98, card.getHeight() / MM, 0.01);
        }
    }

    @Test
    void cardsDoNotOverlapAndLeaveTheRimAPrinterNeeds() throws IOException {
        List<Rectangle2D> cards = cards();
        Rectangle2D printable = new Rectangle2D.Double(8 * MM, 8 * MM, 194 * MM, 281 * MM);
        for (int i = 0; i < cards.size(); i++) {
            assertTrue(printable.contains(cards.get(i)), cards.get(i)::toString);
            for (int j = 0; j < i; j++) {
                assertTrue(!cards.get(i).intersects(cards.get(j)), i + " over " + j);
            }
        }
    }

    @Test
    void codeIsBigEnoughAndNothingLeavesTheCard() {
        assertTrue(CardLayout.QR >= 15 * MM);
        assertTrue(CardLayout.QR_LEFT + CardLayout.QR < CardGeometry.WIDTH - 4 * MM);
        assertTrue(CardLayout.QR_BOTTOM + CardLayout.QR + CardLayout.QUIET < CardLayout.UNION_BASE);
        assertTrue(CardLayout.PHOTO_BOTTOM + CardLayout.PHOTO_HEIGHT < CardLayout.BAND_BOTTOM);
        assertEquals(22 * MM, CardLayout.PHOTO_WIDTH, 0.01);
        assertEquals(28 * MM, CardLayout.PHOTO_HEIGHT, 0.01);
    }

    @Test
    void theEleventhCardStandsWhereTheFirstDoes() throws IOException {
        List<Rectangle2D> first = cards(11, 0);
        List<Rectangle2D> second = cards(11, 1);
        assertEquals(10, first.size());
        assertEquals(1, second.size());
        assertEquals(first.get(0), second.get(0));
        assertEquals(first.subList(0, 3), cards(13, 1));
    }

    @Test
    void marginsAreEqualOnBothSides() throws IOException {
        List<Rectangle2D> cards = cards();
        double left = cards.stream().mapToDouble(Rectangle2D::getMinX).min().orElseThrow();
        double right = cards.stream().mapToDouble(Rectangle2D::getMaxX).max().orElseThrow();
        double bottom = cards.stream().mapToDouble(Rectangle2D::getMinY).min().orElseThrow();
        double top = cards.stream().mapToDouble(Rectangle2D::getMaxY).max().orElseThrow();
        assertEquals(210 * MM, left + right, 0.1);
        assertEquals(297 * MM, bottom + top, 0.1);
        assertTrue(cards.get(0).getMinY() > cards.get(2).getMinY() && cards.get(0).getMinX() < cards.get(1).getMinX());
    }
}
