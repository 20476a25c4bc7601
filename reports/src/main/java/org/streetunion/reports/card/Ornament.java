package org.streetunion.reports.card;

import static org.streetunion.reports.card.CardGeometry.mm;

import com.lowagie.text.pdf.PdfContentByte;
import java.awt.Color;
import org.streetunion.reports.card.design.Box;
import org.streetunion.reports.card.design.Element;

/** A bar, fine lines through one, or the frame around a photo. */
final class Ornament implements Mark {
    private static final int WAVES = 9;
    private final Element element;
    private final float height;
    private final String sort;

    Ornament(Element element, float height) {
        this(element, height, "");
    }

    private Ornament(Element element, float height, String sort) {
        this.element = element;
        this.height = height;
        this.sort = sort;
    }

    /** The same in the colour of a sort of member. */
    Ornament of(String other) {
        return new Ornament(element, height, other);
    }

    @Override
    public void draw(PdfContentByte canvas) {
        Box box = element.box();
        float left = mm(box.x());
        float bottom = height - mm(box.bottom());
        FittedText.colours(canvas, new Color(element.tints().getOrDefault(sort, element.look().colour())));
        switch (element.kind()) {
            case STRIP -> {
                canvas.rectangle(left, bottom, mm(box.width()), mm(box.height()));
                canvas.fill();
            }
            case WAVES -> waves(canvas, left, bottom, mm(box.width()), mm(box.height()));
            default -> {
                canvas.setLineWidth(0.5f);
                canvas.rectangle(left, bottom, mm(box.width()), mm(box.height()));
                canvas.stroke();
            }
        }
        FittedText.colours(canvas, CardTheme.INK);
    }

    private static void waves(PdfContentByte canvas, float left, float bottom, float width, float high) {
        canvas.saveState();
        canvas.rectangle(left, bottom, width, high);
        canvas.clip();
        canvas.newPath();
        canvas.setLineWidth(0.35f);
        float middle = bottom + high / 2;
        for (int i = 0; i < WAVES; i++) {
            float swing = (i - WAVES / 2f) * mm(1.7f);
            canvas.moveTo(left, middle - swing);
            canvas.curveTo(left + width * 0.3f, middle + 2.2f * swing, left + width * 0.7f, middle - 2.2f * swing, left + width,
                    middle + swing);
        }
        canvas.stroke();
        canvas.restoreState();
    }
}
