package org.streetunion.reports.card.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.streetunion.reports.SampleCards;

/** Photos come out as people see them, whatever camera or print shop they come from. */
class PhotoFileTest {

    /** Corners: upper left, upper right, lower left, lower right of the picture as it has to be seen. */
    @ParameterizedTest
    @CsvSource({"1,RGBW", "2,GRWB", "3,WBGR", "4,BWRG", "5,RBGW", "6,BRWG", "7,WGBR", "8,GWRB"})
    void picturesAreTurnedAsTheCameraWasHeld(int orientation, String corners) throws IOException {
        for (ByteOrder order : new ByteOrder[]{ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN}) {
            BufferedImage image = PhotoFile.read(PhotoFiles.held(PhotoFiles.quarters(), orientation, order), 260, 331);
            assertEquals(orientation >= 5, image.getHeight() > image.getWidth());
            StringBuilder seen = new StringBuilder();
            for (int i = 0; i < 4; i++) {
                int x = image.getWidth() * (i % 2 == 0 ? 1 : 3) / 4;
                int y = image.getHeight() * (i < 2 ? 1 : 3) / 4;
                seen.append(letter(new Color(image.getRGB(x, y))));
            }
            assertEquals(corners, seen.toString(), order.toString());
        }
    }

    private static char letter(Color colour) {
        boolean red = colour.getRed() > 128;
        boolean green = colour.getGreen() > 128;
        boolean blue = colour.getBlue() > 128;
        return red && green && blue ? 'W' : red ? 'R' : green ? 'G' : blue ? 'B' : '?';
    }

    /** The inks of print shops come inverted; 0 and 2 are the two ways Adobe's programs store them. */
    @ParameterizedTest
    @CsvSource({"0,255,255,255,255,ffffff", "0,255,255,255,0,000000", "0,255,0,0,255,ff0000", "0,0,255,0,255,00ff00",
            "2,0,128,128,255,ffffff", "2,76,85,255,255,00ffff", "2,179,171,1,255,ff0000", "2,0,128,128,0,000000"})
    void inksOfThePressBecomeColours(int way, int first, int second, int third, int black, String colour) throws IOException {
        assertNear(colour, PhotoFiles.adobe(PhotoFiles.inks(first, second, third, black), way));
    }

    private static void assertNear(String colour, byte[] file) throws IOException {
        Color wanted = new Color(Integer.parseInt(colour, 16));
        Color seen = new Color(PhotoFile.read(file, 260, 331).getRGB(40, 40));
        int off = Math.abs(wanted.getRed() - seen.getRed()) + Math.abs(wanted.getGreen() - seen.getGreen())
                + Math.abs(wanted.getBlue() - seen.getBlue());
        assertTrue(off <= 40, colour + " " + seen);
    }

    @Test
    void cameraPhotosAreReadAtAFractionWithTheirSidesExchanged() throws IOException {
        byte[] camera = PhotoFiles.held(SampleCards.bytes(3400, 2600, "jpg"), 6, ByteOrder.BIG_ENDIAN);
        BufferedImage image = PhotoFile.read(camera, 260, 331);
        assertEquals(2600.0 / 3400, (double) image.getWidth() / image.getHeight(), 0.01);
        assertTrue(image.getWidth() >= 2 * 260 && image.getWidth() < 3 * 260, "width " + image.getWidth());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, -1, 300})
    void orientationsThatDoNotExistCountAsUpright(int orientation) {
        assertEquals(1, ExifOrientation.of(PhotoFiles.held(PhotoFiles.quarters(), orientation, ByteOrder.BIG_ENDIAN)));
    }

    @Test
    void brokenSegmentsNeverStopAPhoto() throws IOException {
        byte[] good = PhotoFiles.held(PhotoFiles.quarters(), 6, ByteOrder.BIG_ENDIAN);
        for (int at = 4; at < 60; at++) {
            byte[] broken = good.clone();
            broken[at] = (byte) 0xFF;
            assertTrue(ExifOrientation.of(broken) >= 1, "byte " + at);
        }
        byte[] empty = PhotoFiles.with(PhotoFiles.quarters(), 0xFFE1, new byte[0]);
        assertEquals(1, ExifOrientation.of(empty));
        assertEquals(160, PhotoFile.read(empty, 260, 331).getWidth());
        assertEquals(1, ExifOrientation.of(SampleCards.bytes(10, 10, "png")));
    }
}
