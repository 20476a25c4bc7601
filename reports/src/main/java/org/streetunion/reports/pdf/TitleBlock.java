package org.streetunion.reports.pdf;

import java.util.List;
import org.streetunion.reports.model.Align;
import org.streetunion.reports.model.Field;
import org.streetunion.reports.text.Line;
import org.streetunion.reports.text.LineBreaker;
import org.streetunion.reports.text.Typefaces;
import org.streetunion.reports.text.Weight;

/** What stands above the first table: the title in the middle, a line of fields or a subtitle below it. */
final class TitleBlock {
    private final PdfTheme theme;
    private final Typefaces typefaces;

    TitleBlock(PdfTheme theme, Typefaces typefaces) {
        this.theme = theme;
        this.typefaces = typefaces;
    }

    void draw(Pages pages, String title, List<Field> fields) {
        title(pages, title);
        FieldLine line = new FieldLine(fields, typefaces);
        if (!line.isEmpty()) {
            float size = theme.sizes().body();
            line.draw(pages, size, pages.y() - size);
            pages.down(theme.leading(size) + size * 0.4f);
        }
    }

    void draw(Pages pages, String title, String subtitle) {
        title(pages, title);
        if (!subtitle.isEmpty()) {
            float size = theme.sizes().body();
            List<Line> lines = new LineBreaker(typefaces, Weight.REGULAR).lines(subtitle, size, pages.width());
            paragraph(pages, new Block(lines, Align.CENTER, size, theme.leading(size)));
            pages.down(size * 0.4f);
        }
    }

    private void title(Pages pages, String title) {
        float size = theme.sizes().title();
        List<Line> lines = new LineBreaker(typefaces, Weight.BOLD).lines(title, size, pages.width());
        paragraph(pages, new Block(lines, Align.CENTER, size, theme.leading(size)));
        pages.down(size * 0.4f);
    }

    static void paragraph(Pages pages, Block block) {
        block.draw(pages.canvas(), pages.left(), pages.right(), pages.y(), pages.y() - block.height());
        pages.down(block.height());
    }
}
