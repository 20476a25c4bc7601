package org.streetunion.reports.card;

import static org.streetunion.reports.card.CardGeometry.mm;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;

/** Short lines at the rim of the sheet that show where to cut; none touches a card. */
final class CutMarks {
    private static final float OFF = mm(1.5f);
    private static final float LONG = mm(4);

    private CutMarks() {}

    static PdfTemplate draw(PdfContentByte canvas, SheetGrid grid) {
        PdfTemplate template = canvas.createTemplate(CardGeometry.SHEET_WIDTH, CardGeometry.SHEET_HEIGHT);
        template.setLineWidth(0.3f);
        template.setColorStroke(CardTheme.CUT);
        for (int place = 0; place < grid.places(); place++) {
            across(template, grid, grid.bottom(place));
            across(template, grid, grid.bottom(place) + grid.height());
            upright(template, grid, grid.left(place));
            upright(template, grid, grid.left(place) + grid.width());
        }
        template.stroke();
        return template;
    }

    private static void across(PdfTemplate template, SheetGrid grid, float y) {
        float left = grid.left(0) - OFF;
        float right = grid.left(grid.columns() - 1) + grid.width() + OFF;
        line(template, left - LONG, y, left, y);
        line(template, right, y, right + LONG, y);
    }

    private static void upright(PdfTemplate template, SheetGrid grid, float x) {
        float bottom = grid.bottom(grid.places() - 1) - OFF;
        float top = grid.bottom(0) + grid.height() + OFF;
        line(template, x, bottom - LONG, x, bottom);
        line(template, x, top, x, top + LONG);
    }

    private static void line(PdfTemplate template, float fromX, float fromY, float toX, float toY) {
        template.moveTo(fromX, fromY);
        template.lineTo(toX, toY);
    }
}
