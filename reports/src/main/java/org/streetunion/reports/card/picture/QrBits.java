package org.streetunion.reports.card.picture;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.lowagie.text.BadElementException;
import com.lowagie.text.Image;

/** A QR code with one bit a module (level M): the smallest thing a pdf can hold, and sharp at any size. */
public final class QrBits {

    private QrBits() {}

    /**
     * The code of that text.
     *
     * @throws CardFault when the text does not fit a QR code
     */
    public static Image image(String text) throws CardFault {
        try {
            ByteMatrix modules = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            return Image.getInstance(modules.getWidth(), modules.getHeight(), 1, 1, bits(modules));
        } catch (WriterException | BadElementException e) {
            throw new CardFault("二维码内容过长或无法编码，请检查会员证号和工会编码", e);
        }
    }

    private static byte[] bits(ByteMatrix modules) {
        int rowBytes = (modules.getWidth() + 7) / 8;
        byte[] bits = new byte[rowBytes * modules.getHeight()];
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y) == 0) {
                    bits[y * rowBytes + x / 8] |= (byte) (0x80 >> x % 8);
                }
            }
        }
        return bits;
    }
}
