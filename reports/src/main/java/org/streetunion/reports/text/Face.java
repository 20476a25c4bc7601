package org.streetunion.reports.text;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.streetunion.reports.fonts.BundledFonts;

/** One font of one document, with the widths of common characters at hand. */
final class Face {
    private static final int COMMON = 0x10000;

    private final BaseFont base;
    private final short[] widths = new short[COMMON];

    Face(BundledFonts font) {
        Arrays.fill(widths, (short) -1);
        try {
            // Not cached: a cached font would keep the whole file in memory for as long as the program runs.
            base = BaseFont.createFont(font.file(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, font.bytes(),
                    null);
        } catch (DocumentException e) {
            throw new IllegalStateException("font damaged: " + font.file(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("font unreadable: " + font.file(), e);
        }
    }

    BaseFont base() {
        return base;
    }

    /** Advance of a character in thousandths of the font size. */
    int width(int codePoint) {
        if (codePoint >= COMMON) {
            return base.getWidth(codePoint);
        }
        if (widths[codePoint] < 0) {
            widths[codePoint] = (short) base.getWidth(codePoint);
        }
        return widths[codePoint];
    }
}
