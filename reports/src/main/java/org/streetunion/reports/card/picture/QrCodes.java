package org.streetunion.reports.card.picture;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/** The QR codes (level M) of one print run. Not for several threads. */
public final class QrCodes {
    /** Any reader takes every mask; the penalties only break ties of poor print. */
    private static final int LEEWAY = 20;
    private final QrMasks masks = new QrMasks(LEEWAY);

    /**
     * The code of that text.
     *
     * @throws CardFault when the text does not fit a QR code
     */
    public QrBits code(String text) throws CardFault {
        try {
            ByteMatrix first = QrMasks.masked(text, 0);
            return first.getWidth() > Long.SIZE
                    ? QrBits.of(Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix())
                    : QrBits.of(masks.best(text, first));
        } catch (WriterException e) {
            throw new CardFault("二维码内容过长或无法编码，请检查会员证号和工会编码", e);
        }
    }
}
