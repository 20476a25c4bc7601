package org.streetunion.reports.card.picture;

import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.lowagie.text.pdf.ByteBuffer;
import com.lowagie.text.pdf.PdfContentByte;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A QR code with one bit a module, sharp at any size. It stands in the page itself as it is: what is alike in the codes of a sheet is then
 * compressed once, which a picture of its own, or one compressed for fax, would prevent.
 */
public final class QrBits {
    private final int side;
    private final byte[] bits;

    /** All white. Bits that fill up a row stay white: no row can then hold the mark that ends a picture in a page. */
    private QrBits(int side) {
        this.side = side;
        bits = new byte[(side + 7) / 8 * side];
        Arrays.fill(bits, (byte) 0xFF);
    }

    /** From rows of at most 64 modules, bit x of a row dark. */
    static QrBits of(long[] rows) {
        QrBits code = new QrBits(rows.length);
        for (int y = 0; y < rows.length; y++) {
            for (long rest = rows[y]; rest != 0; rest &= rest - 1) {
                code.darken(Long.numberOfTrailingZeros(rest), y);
            }
        }
        return code;
    }

    /** From modules, 1 is dark. */
    static QrBits of(ByteMatrix modules) {
        QrBits code = new QrBits(modules.getWidth());
        for (int y = 0; y < code.side; y++) {
            for (int x = 0; x < code.side; x++) {
                if (modules.get(x, y) == 1) {
                    code.darken(x, y);
                }
            }
        }
        return code;
    }

    /** Draws the code as a square of that size, its lower left corner at that point, all in points. */
    public void draw(PdfContentByte canvas, float left, float bottom, float size) {
        canvas.saveState();
        canvas.concatCTM(size, 0, 0, size, left, bottom);
        ByteBuffer page = canvas.getInternalBuffer();
        page.append(("BI/W " + side + "/H " + side + "/BPC 1/CS/G\nID ").getBytes(StandardCharsets.US_ASCII));
        page.append(bits).append("\nEI\n");
        canvas.restoreState();
    }

    private void darken(int x, int y) {
        bits[y * ((side + 7) / 8) + x / 8] &= (byte) ~(0x80 >> x % 8);
    }
}
