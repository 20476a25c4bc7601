package org.streetunion.reports.card.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.Image;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.streetunion.reports.SampleCards;

class PhotoPrintTest {

    @ParameterizedTest
    @CsvSource({"413,579,jpg", "60,60,png", "3000,1000,jpg", "100,2000,bmp", "1,1,gif"})
    void everyPictureFitsTheFrame(int width, int height, String format) throws CardFault {
        Image image = PhotoPrint.image(Picture.of(SampleCards.bytes(width, height, format)));
        assertEquals(22.0 / 28.0, image.getWidth() / image.getHeight(), 0.01);
        assertTrue(image.getWidth() >= 22 / 25.4 * 290);
    }

    @Test
    void largePhotoBecomesSmall() throws CardFault {
        byte[] camera = SampleCards.bytes(4000, 3000, "jpg");
        Image image = PhotoPrint.image(Picture.of(camera));
        assertTrue(image.getRawData().length < camera.length / 4);
    }

    @Test
    void halfAPhotoOrNoneIsAFault() {
        byte[] png = SampleCards.bytes(400, 500, "png");
        byte[] jpg = SampleCards.bytes(400, 500, "jpg");
        byte[] nothing = {};
        for (byte[] bad : List.of(nothing, "GIF89a".getBytes(StandardCharsets.US_ASCII), half(png), half(jpg))) {
            assertThrows(CardFault.class, () -> PhotoPrint.image(Picture.of(bad)));
        }
    }

    private static byte[] half(byte[] file) {
        return Arrays.copyOf(file, file.length / 2);
    }

    @Test
    void laterChangesToTheFileDoNotReachThePicture() throws CardFault {
        byte[] file = SampleCards.bytes(60, 60, "png");
        Picture picture = Picture.of(file);
        Arrays.fill(file, (byte) 0);
        assertEquals(260, PhotoPrint.image(picture).getWidth());
    }
}
