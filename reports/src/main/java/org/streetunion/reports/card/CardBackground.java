package org.streetunion.reports.card;

import com.lowagie.text.DocumentException;
import com.lowagie.text.Image;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.streetunion.reports.card.picture.Emblem;
import org.streetunion.reports.card.picture.Picture;
import org.streetunion.reports.text.Line;
import org.streetunion.reports.text.Typefaces;
import org.streetunion.reports.text.Weight;

/** All that is the same on every card; drawn once and stamped under each. */
final class CardBackground {
    private static final String TITLE = "工会会员卡";
    private static final int WAVES = 9;

    private final PdfTemplate template;
    private final Typefaces typefaces;

    private CardBackground(PdfTemplate template, Typefaces typefaces) {
        this.template = template;
        this.typefaces = typefaces;
    }

    static PdfTemplate draw(PdfContentByte canvas, Typefaces typefaces, @Nullable Picture emblem, boolean outlined)
            throws IOException {
        PdfTemplate template = canvas.createTemplate(CardGeometry.WIDTH, CardGeometry.HEIGHT);
        CardBackground background = new CardBackground(template, typefaces);
        background.paper();
        background.band();
        background.title();
        background.labels();
        background.photoFrame();
        if (emblem != null) {
            background.emblem(emblem);
        }
        if (outlined) {
            outline(template);
        }
        return template;
    }

    private void paper() {
        template.setColorFill(CardTheme.PAPER);
        template.rectangle(0, 0, CardGeometry.WIDTH, CardGeometry.HEIGHT);
        template.fill();
    }

    private void band() {
        template.saveState();
        template.rectangle(0, CardLayout.BAND_BOTTOM, CardGeometry.WIDTH, CardLayout.BAND_HEIGHT);
        template.clip();
        template.newPath();
        template.setColorFill(CardTheme.RED);
        template.rectangle(0, CardLayout.BAND_BOTTOM, CardGeometry.WIDTH, CardLayout.BAND_HEIGHT);
        template.fill();
        waves();
        template.restoreState();
        template.setColorFill(CardTheme.GOLD);
        template.rectangle(0, CardLayout.BAND_BOTTOM - CardLayout.BAND_LINE, CardGeometry.WIDTH, CardLayout.BAND_LINE);
        template.fill();
    }

    /** Fine lines that swing through the band, the only ornament. */
    private void waves() {
        template.setLineWidth(0.35f);
        template.setColorStroke(CardTheme.WAVE);
        float width = CardGeometry.WIDTH;
        float middle = CardLayout.BAND_BOTTOM + CardLayout.BAND_HEIGHT / 2;
        for (int i = 0; i < WAVES; i++) {
            float swing = (i - WAVES / 2f) * CardGeometry.mm(1.7f);
            template.moveTo(0, middle - swing);
            template.curveTo(width * 0.3f, middle + 2.2f * swing, width * 0.7f, middle - 2.2f * swing, width, middle + swing);
        }
        template.stroke();
    }

    private void title() {
        Line title = typefaces.line(TITLE, Weight.BOLD);
        float width = title.width(CardLayout.TITLE_SIZE) + (TITLE.length() - 1) * CardLayout.TITLE_SPACING;
        template.setColorFill(CardTheme.PAPER);
        template.setCharacterSpacing(CardLayout.TITLE_SPACING);
        title.draw(template, CardLayout.TITLE_SIZE, (CardGeometry.WIDTH - width) / 2, CardLayout.TITLE_BASE);
        template.setCharacterSpacing(0);
    }

    private void labels() {
        template.setColorFill(CardTheme.LABEL);
        label("会员证号", CardLayout.TEXT_LEFT, CardLayout.NUMBER_BASE);
        label("所属工会", CardLayout.TEXT_LEFT, CardLayout.UNION_BASE);
        label("入会日期", CardLayout.TEXT_LEFT, CardLayout.JOINED_BASE);
        label("发证工会", CardLayout.EDGE, CardLayout.ISSUER_BASE);
    }

    private void label(String text, float x, float y) {
        typefaces.line(text, Weight.REGULAR).draw(template, CardLayout.LABEL_SIZE, x, y);
    }

    private void photoFrame() {
        template.setLineWidth(0.5f);
        template.setColorStroke(CardTheme.FRAME);
        template.rectangle(CardLayout.PHOTO_LEFT, CardLayout.PHOTO_BOTTOM, CardLayout.PHOTO_WIDTH, CardLayout.PHOTO_HEIGHT);
        template.stroke();
    }

    private void emblem(Picture emblem) throws IOException {
        try {
            Image image = Emblem.image(emblem);
            image.scaleToFit(CardLayout.EMBLEM, CardLayout.EMBLEM);
            image.setAbsolutePosition(CardLayout.EDGE, CardLayout.EMBLEM_BOTTOM);
            template.addImage(image);
        } catch (DocumentException e) {
            throw new IOException("card picture", e);
        }
    }

    /** The edge of a card that is cut out of a sheet. */
    static void outline(PdfTemplate template) {
        template.setLineWidth(0.25f);
        template.setColorStroke(CardTheme.FRAME);
        template.rectangle(0, 0, CardGeometry.WIDTH, CardGeometry.HEIGHT);
        template.stroke();
    }
}
