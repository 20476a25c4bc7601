package org.streetunion.reports.card;

import static org.streetunion.reports.card.CardGeometry.mm;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import java.util.ArrayList;
import java.util.List;
import org.streetunion.reports.text.Line;
import org.streetunion.reports.text.LineBreaker;
import org.streetunion.reports.text.Typefaces;
import org.streetunion.reports.text.Weight;

/** The back of the cards; drawn once and stamped behind each. */
final class CardBackDrawing {
    private static final float STRIP = mm(3);
    private static final float TEXT_TOP = CardGeometry.HEIGHT - mm(8);
    private static final float FOOT = mm(9);
    private static final float LARGEST = 7.5f;
    private static final float SMALLEST = 4;
    private static final float STEP = 0.25f;
    private static final float LEADING = 1.6f;
    private static final float FOOT_SIZE = 7;

    private CardBackDrawing() {}

    static PdfTemplate draw(PdfContentByte canvas, Typefaces typefaces, CardBack back, boolean outlined) {
        PdfTemplate template = canvas.createTemplate(CardGeometry.WIDTH, CardGeometry.HEIGHT);
        template.setColorFill(CardTheme.PAPER);
        template.rectangle(0, 0, CardGeometry.WIDTH, CardGeometry.HEIGHT);
        template.fill();
        template.setColorFill(CardTheme.RED);
        template.rectangle(0, 0, CardGeometry.WIDTH, STRIP);
        template.fill();
        template.setColorFill(CardTheme.INK);
        template.setColorStroke(CardTheme.INK);
        text(template, typefaces, back.lines());
        foot(template, typefaces, back);
        if (outlined) {
            CardBackground.outline(template);
        }
        return template;
    }

    private static void text(PdfTemplate template, Typefaces typefaces, List<String> paragraphs) {
        float size = LARGEST;
        List<Line> lines = broken(typefaces, paragraphs, size);
        while (size > SMALLEST && TEXT_TOP - lines.size() * size * LEADING < FOOT + FOOT_SIZE) {
            size -= STEP;
            lines = broken(typefaces, paragraphs, size);
        }
        float y = TEXT_TOP - size;
        for (Line line : lines) {
            line.draw(template, size, CardLayout.EDGE, y);
            y -= size * LEADING;
        }
    }

    private static List<Line> broken(Typefaces typefaces, List<String> paragraphs, float size) {
        LineBreaker breaker = new LineBreaker(typefaces, Weight.REGULAR);
        List<Line> lines = new ArrayList<>();
        paragraphs.forEach(each -> lines.addAll(breaker.lines(each, size, CardGeometry.WIDTH - 2 * CardLayout.EDGE)));
        return lines;
    }

    private static void foot(PdfTemplate template, Typefaces typefaces, CardBack back) {
        String words = back.phone().isBlank() ? back.office() : back.office() + "　电话 " + back.phone();
        Line line = typefaces.line(words, Weight.REGULAR);
        float size = line.sizeWithin(CardGeometry.WIDTH - 2 * CardLayout.EDGE, FOOT_SIZE);
        line.drawCentred(template, size, CardGeometry.WIDTH / 2, mm(5));
    }
}
