package org.streetunion.reports.pdf;

import java.util.ArrayList;
import java.util.List;
import org.streetunion.reports.model.Align;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.text.Typefaces;
import org.streetunion.reports.text.Weight;

/** What stands below the last table: notes, then the line of those who answer for it. */
final class Tail {
    private final Pages pages;
    private final float size;
    private final float leading;
    private final List<Block> notes = new ArrayList<>();
    private final FieldLine signatures;

    Tail(Report report, Pages pages, PdfTheme theme, Typefaces typefaces, Typesetter typesetter) {
        this.pages = pages;
        this.size = theme.sizes().body() * 0.95f;
        this.leading = theme.leading(size);
        float width = pages.width() + 2 * theme.padding().sideways();
        for (String note : report.notes()) {
            notes.add(typesetter.block(note, Weight.REGULAR, Align.LEFT, size, width));
        }
        signatures = new FieldLine(report.signatures(), typefaces);
    }

    float height() {
        float sum = size / 2;
        for (Block note : notes) {
            sum += note.height();
        }
        return sum + (signatures.isEmpty() ? 0 : 2 * leading);
    }

    void draw() {
        for (Block note : notes) {
            if (!pages.fits(note.height())) {
                pages.next();
            }
            TitleBlock.paragraph(pages, note);
        }
        if (!signatures.isEmpty()) {
            if (!pages.fits(2 * leading)) {
                pages.next();
            }
            signatures.draw(pages, size, pages.y() - leading - size / 2);
            pages.down(2 * leading);
        }
    }
}
