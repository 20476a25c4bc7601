package org.streetunion.reports.card;

import static org.streetunion.reports.card.CardGeometry.mm;

import com.lowagie.text.pdf.PdfContentByte;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.streetunion.reports.card.design.Box;
import org.streetunion.reports.card.design.Element;
import org.streetunion.reports.card.design.Look;
import org.streetunion.reports.text.Line;
import org.streetunion.reports.text.LineBreaker;
import org.streetunion.reports.text.Typefaces;
import org.streetunion.reports.text.Weight;

/** A text set into the box of its element: from the upper edge down, and as much smaller as it takes to fit. Nothing is ever cut off. */
final class FittedText implements Mark {
    /** From the upper edge of a line to its base, as a part of the size. */
    static final float ASCENT = 0.88f;
    private static final float SMALLEST = 4.6f;
    private static final float STEP = 0.4f;
    private static final float SMALLEST_FLOWING = 4;
    private static final float STEP_FLOWING = 0.25f;

    private final Element element;
    private final Fitted fitted;
    private final float base;

    /** Lines with the size at which they fit. */
    private record Fitted(List<Line> lines, float size) {}

    /** @param height of the side in points */
    FittedText(String text, Element element, float height, Typefaces typefaces) {
        this.element = element;
        this.fitted = fit(text, element, typefaces);
        // A field that shrinks stays on its line; paragraphs begin at the upper edge.
        float size = element.kind().flows() ? fitted.size() : element.look().size();
        this.base = height - mm(element.box().y()) - ASCENT * size;
    }

    /** The size it came to. */
    float size() {
        return fitted.size();
    }

    @Override
    public void draw(PdfContentByte canvas) {
        Look look = element.look();
        Color colour = new Color(look.colour());
        boolean other = !colour.equals(CardTheme.INK);
        if (other) {
            colours(canvas, colour);
        }
        if (look.spacing() > 0) {
            canvas.setCharacterSpacing(look.spacing());
        }
        for (int i = 0; i < fitted.lines().size(); i++) {
            Line line = fitted.lines().get(i);
            line.draw(canvas, fitted.size(), left(line), base - i * fitted.size() * look.leading());
        }
        if (look.spacing() > 0) {
            canvas.setCharacterSpacing(0);
        }
        if (other) {
            colours(canvas, CardTheme.INK);
        }
    }

    static void colours(PdfContentByte canvas, Color colour) {
        canvas.setColorFill(colour);
        canvas.setColorStroke(colour);
    }

    private float left(Line line) {
        Box box = element.box();
        float free = mm(box.width()) - line.width(fitted.size()) - element.look().spacing() * Math.max(0, line.characters() - 1);
        return switch (element.look().align()) {
            case LEFT -> mm(box.x());
            case CENTER -> mm(box.x()) + free / 2;
            case RIGHT -> mm(box.x()) + free;
        };
    }

    private static Fitted fit(String text, Element element, Typefaces typefaces) {
        Weight weight = element.look().bold() ? Weight.BOLD : Weight.REGULAR;
        float room = mm(element.box().width());
        float size = element.look().size();
        int most = element.lines();
        if (element.kind().flows() && (most > 1 || text.contains("\n"))) {
            return flowing(text, element, new LineBreaker(typefaces, weight));
        }
        String line = text.strip().replaceAll("\\s+", " ");
        if (most == 1) {
            Line whole = typefaces.line(element.kind().flows() ? text : line, weight);
            return new Fitted(List.of(whole), whole.sizeWithin(room, size));
        }
        LineBreaker breaker = new LineBreaker(typefaces, weight);
        for (float tried = size; tried >= Math.min(SMALLEST, size); tried -= STEP) {
            List<Line> lines = breaker.lines(line, tried, room);
            if (lines.size() <= most) {
                return new Fitted(lines, tried);
            }
        }
        return divided(line, most, room, typefaces, weight);
    }

    private static Fitted flowing(String text, Element element, LineBreaker breaker) {
        float room = mm(element.box().width());
        float size = element.look().size();
        List<Line> lines = breaker.lines(text, size, room);
        while (size > SMALLEST_FLOWING && lines.size() * size * element.look().leading() > mm(element.box().height())) {
            size -= STEP_FLOWING;
            lines = breaker.lines(text, size, room);
        }
        return new Fitted(lines, size);
    }

    /** Too long even at the least size: so many lines of equal length, as small as it takes. */
    private static Fitted divided(String text, int parts, float room, Typefaces typefaces, Weight weight) {
        int[] codes = text.codePoints().toArray();
        int each = (codes.length + parts - 1) / parts;
        List<Line> lines = new ArrayList<>();
        for (int from = 0; from < codes.length; from += each) {
            lines.add(typefaces.line(new String(codes, from, Math.min(each, codes.length - from)), weight));
        }
        float size = SMALLEST;
        for (Line line : lines) {
            size = line.sizeWithin(room, size);
        }
        return new Fitted(lines, size);
    }
}
