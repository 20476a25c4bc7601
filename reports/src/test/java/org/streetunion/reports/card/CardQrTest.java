package org.streetunion.reports.card;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.streetunion.reports.PdfReader;
import org.streetunion.reports.SampleCards;

/** Scans printed sheets. */
class CardQrTest {

    private static Set<String> scanned(List<Card> cards) throws IOException, NotFoundException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CardSheetWriter(null).write(cards, out);
        BufferedImage sheet = PdfReader.picture(out.toByteArray(), 0, 200);
        Set<String> found = new TreeSet<>();
        for (int place = 0; place < cards.size(); place++) {
            found.add(scan(code(sheet, place)));
        }
        return found;
    }

    /** The part of a sheet, at 200 dots an inch, that holds the code of one card and its quiet zone. */
    private static BufferedImage code(BufferedImage sheet, int place) {
        float scale = 200 / 72f;
        float left = CardGeometry.left(place) + CardLayout.QR_LEFT - CardLayout.QUIET;
        float top = CardGeometry.SHEET_HEIGHT - CardGeometry.bottom(place) - CardLayout.QR_BOTTOM - CardLayout.QR
                - CardLayout.QUIET;
        int size = (int) ((CardLayout.QR + 2 * CardLayout.QUIET) * scale);
        return sheet.getSubimage((int) (left * scale), (int) (top * scale), size, size);
    }

    private static String scan(BufferedImage image) throws NotFoundException {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        RGBLuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        Result[] results = new QRCodeMultiReader().decodeMultiple(new BinaryBitmap(new HybridBinarizer(source)),
                Map.of(DecodeHintType.TRY_HARDER, true));
        return results[0].getText();
    }

    @Test
    void everyCodeOfASheetReadsBack() throws IOException, NotFoundException {
        List<Card> cards = SampleCards.cards(10);
        assertEquals(new TreeSet<>(cards.stream().map(Card::qr).toList()), scanned(cards));
    }

    @Test
    void signedCodeReadsBack() throws IOException, NotFoundException {
        Card card = SampleCards.card(0, null);
        byte[] signature = new byte[CardPayload.SIGNATURE_BYTES];
        for (int i = 0; i < signature.length; i++) {
            signature[i] = (byte) (i * 37);
        }
        String qr = CardPayload.parse(card.qr()).orElseThrow().signed(signature).format();
        assertEquals(Set.of(qr), scanned(List.of(new Card(card.name(), card.number(), card.membership(), qr, null))));
    }
}
