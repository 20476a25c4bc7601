package org.streetunion.reports.card;

import static org.streetunion.reports.card.CardGeometry.mm;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;

/** Short lines at the rim of the sheet that show where to cut; none touches a card. */
final class CutMarks {
    private static final float OFF = mm(1.5f);
    private static final float LONG = mm(4);

    private CutMarks() {}

    static PdfTemplate draw(PdfContentByte canvas) {
        PdfTemplate template = canvas.createTemplate(CardGeometry.SHEET_WIDTH, CardGeometry.SHEET_HEIGHT);
        template.setLineWidth(0.3f);
        template.setColorStroke(CardTheme.CUT);
        for (int place = 0; place < CardGeometry.PER_SHEET; place++) {
            across(template, CardGeometry.bottom(place));
            across(template, CardGeometry.bottom(place) + CardGeometry.HEIGHT);
            upright(template, CardGeometry.left(place));
            upright(template, CardGeometry.left(place) + CardGeometry.WIDTH);
        }
        template.stroke();
        return template;
    }

    private static void across(PdfTemplate template, float y) {
        float left = CardGeometry.left(0) - OFF;
        float right = CardGeometry.left(1) + CardGeometry.WIDTH + OFF;
        line(template, left - LONG, y, left, y);
        line(template, right, y, right + LONG, y);
    }

    private static void upright(PdfTemplate template, float x) {
        float bottom = CardGeometry.bottom(CardGeometry.PER_SHEET - 1) - OFF;
        float top = CardGeometry.bottom(0) + CardGeometry.HEIGHT + OFF;
        line(template, x, bottom - LONG, x, bottom);
        line(template, x, top, x, top + LONG);
    }

    private static void line(PdfTemplate template, float fromX, float fromY, float toX, float toY) {
        template.moveTo(fromX, fromY);
        template.lineTo(toX, toY);
    }
}
