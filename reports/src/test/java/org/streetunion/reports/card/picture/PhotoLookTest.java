package org.streetunion.reports.card.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.streetunion.reports.SampleCards;

class PhotoLookTest {
    private static byte[] plain(int width, int height, Color colour, int type) throws IOException {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    @Test
    void aPassportPhotoRaisesNoDoubt() throws CardFault {
        PhotoLook look = PhotoLook.at(SampleCards.bytes(413, 579, "jpg"));
        assertEquals(List.of(), look.doubts());
        assertEquals(413, look.width());
        assertEquals(579, look.height());
        assertEquals(1, look.crop().width(), 1e-9);
    }

    @Test
    void whatLooksWrongIsSaid() throws CardFault, IOException {
        assertTrue(PhotoLook.at(SampleCards.bytes(90, 120, "jpg")).doubts().toString().contains("90×120"));
        assertTrue(PhotoLook.at(SampleCards.bytes(300, 1200, "jpg")).doubts().toString().contains("又长又窄"));
        assertTrue(PhotoLook.at(plain(400, 560, Color.WHITE, BufferedImage.TYPE_INT_RGB)).doubts().toString().contains("空白"));
        BufferedImage sea = new BufferedImage(400, 560, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 560; y++) {
            for (int x = 0; x < 400; x++) {
                sea.setRGB(x, y, new Color(20, 40 + x / 2, 120 + y / 5).getRGB());
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(sea, "png", out);
        assertTrue(PhotoLook.at(out.toByteArray()).doubts().toString().contains("没看出人脸"));
    }

    @Test
    void fortyMegapixelsAreLookedAtInLittleMemory() throws CardFault, IOException {
        byte[] file = plain(7300, 5500, Color.WHITE, BufferedImage.TYPE_BYTE_BINARY);
        PhotoLook look = PhotoLook.at(file);
        assertEquals(7300, look.width());
        BufferedImage shown = ImageIO.read(new ByteArrayInputStream(PlatePicture.file(look.shown())));
        assertEquals(420, shown.getWidth());
        BufferedImage read = PhotoFile.read(file, 260, 331);
        byte[] thread = plain(60000, 700, Color.WHITE, BufferedImage.TYPE_BYTE_BINARY);
        assertTrue(PhotoLook.at(thread).doubts().toString().contains("又长又窄"));
        BufferedImage corner = ImageIO.read(new ByteArrayInputStream(
                PhotoPrint.ready(Picture.of(file), new Crop(0.4, 0.4, 0.06, 0.1))));
        assertEquals(260, corner.getWidth());
        assertTrue((long) read.getWidth() * read.getHeight() < 1_500_000, read::toString);
    }

    @Test
    void whatIsNoPictureIsRefusedWithASentence() throws IOException {
        byte[] jpg = SampleCards.bytes(413, 579, "jpg");
        for (byte[] bad : List.of(new byte[0], "照片".getBytes(java.nio.charset.StandardCharsets.UTF_8), Arrays.copyOf(jpg, 60),
                Arrays.copyOf(jpg, jpg.length / 2))) {
            CardFault fault = assertThrows(CardFault.class, () -> PhotoLook.at(bad));
            assertTrue(fault.sentence().contains("不是能用的照片"), fault::toString);
        }
    }

    @ParameterizedTest
    @CsvSource({"413,579", "600,600", "1000,500", "300,900"})
    void theSuggestedPartHasTheCardsRatio(double width, double height) {
        Crop crop = Crop.suggested(width, height);
        assertEquals(Crop.RATIO, crop.width() * width / (crop.height() * height), 0.001);
        assertTrue(crop.y() <= (1 - crop.height()) / 2, "rather the upper part");
        Crop moved = crop.moved(5, 5).scaled(0.5).moved(-9, -9);
        assertEquals(0, moved.x(), 1e-9);
        assertEquals(crop.width() / 2, moved.width(), 1e-9);
        assertEquals(Math.min(1, moved.scaled(9).width()), moved.scaled(9).width());
    }

    @Test
    void theChosenPartIsWhatIsKept() throws CardFault, IOException {
        BufferedImage image = new BufferedImage(800, 800, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, 400, 800);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(400, 0, 400, 800);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        Crop right = new Crop(0.55, 0.2, 0.4, 0.4 / Crop.RATIO);
        BufferedImage kept = ImageIO
                .read(new ByteArrayInputStream(PhotoPrint.ready(Picture.of(out.toByteArray()), right)));
        assertEquals(260, kept.getWidth());
        assertEquals(331, kept.getHeight());
        Color corner = new Color(kept.getRGB(4, 4));
        assertTrue(corner.getBlue() > 200 && corner.getRed() < 60, corner::toString);
        assertThrows(IllegalArgumentException.class, () -> new Crop(0.5, 0, 0.6, 1));
    }
}
