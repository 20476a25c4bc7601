package org.streetunion.reports.card;

import static org.streetunion.reports.card.CardGeometry.mm;

import com.lowagie.text.DocumentException;
import com.lowagie.text.Image;
import com.lowagie.text.pdf.PdfContentByte;
import java.io.IOException;
import org.streetunion.reports.card.design.Box;

/** A picture that fills a box, what stands out being cut off, or that stands whole in its middle. */
final class FramedImage implements Mark {
    /** Proportions that differ by less are taken for the same. */
    private static final float SAME = 0.01f;
    private final Image image;
    private final Box box;
    private final float height;
    private final boolean whole;

    private FramedImage(Image image, Box box, float height, boolean whole) {
        this.image = image;
        this.box = box;
        this.height = height;
        this.whole = whole;
    }

    /** One that fills the box. */
    static FramedImage filling(Image image, Box box, float height) {
        return new FramedImage(image, box, height, false);
    }

    /** One that is seen whole. */
    static FramedImage whole(Image image, Box box, float height) {
        return new FramedImage(image, box, height, true);
    }

    @Override
    public void draw(PdfContentByte canvas) throws IOException {
        float wide = mm(box.width());
        float high = mm(box.height());
        float left = mm(box.x());
        float bottom = height - mm(box.bottom());
        float across = wide / image.getWidth();
        float down = high / image.getHeight();
        boolean same = Math.abs(across / down - 1) < SAME;
        float scale = whole ? Math.min(across, down) : Math.max(across, down);
        float width = same ? wide : image.getWidth() * scale;
        float tall = same ? high : image.getHeight() * scale;
        boolean clip = !whole && !same;
        if (clip) {
            canvas.saveState();
            canvas.rectangle(left, bottom, wide, high);
            canvas.clip();
            canvas.newPath();
        }
        try {
            image.scaleAbsolute(width, tall);
            image.setAbsolutePosition(left + (wide - width) / 2, bottom + (high - tall) / 2);
            canvas.addImage(image);
        } catch (DocumentException e) {
            throw new IOException("card picture", e);
        }
        if (clip) {
            canvas.restoreState();
        }
    }
}
