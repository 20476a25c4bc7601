package org.streetunion.reports.card.picture;

import com.lowagie.text.BadElementException;
import com.lowagie.text.Image;
import java.io.IOException;

/** The office's own emblem, taken over as it is: it is printed at every size and drawn by somebody who meant it so. */
public final class Emblem {

    private Emblem() {}

    /**
     * The emblem in its own proportions.
     *
     * @throws IOException with a sentence in Chinese when it cannot be read
     */
    public static Image image(Picture emblem) throws IOException {
        try {
            return Image.getInstance(emblem.bytes());
        } catch (IOException | BadElementException e) {
            throw new IOException("卡面上的图片（会徽或背景）无法读取，请换一个 PNG 或 JPG 文件", e);
        }
    }
}
