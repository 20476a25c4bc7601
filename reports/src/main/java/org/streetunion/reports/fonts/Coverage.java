package org.streetunion.reports.fonts;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;

/** The characters of one bundled font, read once from its file and kept as a few kilobytes of bits. */
final class Coverage {
    private static final int LAST = 0x323AF;

    private final BitSet present;

    private Coverage(BitSet present) {
        this.present = present;
    }

    static Coverage of(BundledFonts font) {
        BaseFont base = load(font);
        BitSet present = new BitSet(LAST + 1);
        for (int code = 0x20; code <= LAST; code++) {
            if (base.charExists(code)) {
                present.set(code);
            }
        }
        return new Coverage(present);
    }

    boolean has(int codePoint) {
        return present.get(codePoint);
    }

    int size() {
        return present.cardinality();
    }

    private static BaseFont load(BundledFonts font) {
        try {
            return BaseFont.createFont(font.file(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, font.bytes(),
                    null);
        } catch (DocumentException e) {
            throw new IllegalStateException("font damaged: " + font.file(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("font unreadable: " + font.file(), e);
        }
    }
}
