package org.streetunion.reports.card.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QrMasksTest {
    private static final int CODES = 300;

    @Test
    void withoutLeewayTheChoiceIsThatOfTheEncoderForEverySize() throws WriterException {
        QrMasks masks = new QrMasks(0);
        Set<Integer> chosen = new HashSet<>();
        for (int i = 0; i < CODES; i++) {
            String text = "SU1:" + (3302990010007000019L + i * 7919L) + ":" + "0123456789ABCDEF".repeat(i % 12);
            ByteMatrix wanted = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            chosen.add(Encoder.encode(text, ErrorCorrectionLevel.M).getMaskPattern());

            long[] best = masks.best(text, QrMasks.masked(text, 0));

            assertArrayEquals(rows(wanted), best, text);
        }
        assertTrue(chosen.size() > 5, "many masks were the best of some code");
    }

    @Test
    void aLongTextIsEncodedAllTheSame() throws CardFault {
        assertTrue(new QrCodes().code("长".repeat(200)) != null);
    }

    private static long[] rows(ByteMatrix modules) {
        long[] rows = new long[modules.getHeight()];
        for (int y = 0; y < rows.length; y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                rows[y] |= (long) modules.get(x, y) << x;
            }
        }
        return rows;
    }
}
