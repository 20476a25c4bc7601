package org.streetunion.reports.card.design;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.streetunion.reports.SampleCards;
import org.streetunion.reports.card.ShippedDesigns;
import org.streetunion.reports.card.picture.DesignFault;
import org.streetunion.reports.card.picture.Picture;
import org.streetunion.reports.card.picture.PlatePicture;

class DesignFileTest {
    private static CardDesign rich() {
        Picture emblem = Picture.of(SampleCards.bytes(40, 30, "png"));
        List<Element> elements = List.of(
                Element.words(" 甲=乙\n#丙\\丁！: 戊\t己", new Box(-1.5f, 2.25f, 30, 8),
                        Look.PLAIN.sized(9.5f).bold(true).spaced(1.5f, 2)),
                Element.of(Kind.STRIP, new Box(0, 0, 85.6f, 3), Look.PLAIN.coloured(0x0A0B0C))
                        .tinted(Map.of("新就业形态", 0x2E7D32, "农民工", 0x1565C0)),
                Element.of(Kind.EMBLEM, new Box(2, 2, 8, 8), Look.PLAIN).showing(emblem));
        return ShippedDesigns.CARD.named("红石分会 = 2026").with(true,
                new Side(0xFFEEDD, Picture.of(SampleCards.bytes(200, 120, "jpg")), elements));
    }

    private static String sentence(byte[] file) {
        return assertThrows(DesignFault.class, () -> DesignFile.read(file)).sentence();
    }

    private static byte[] changed(String from, String to) throws DesignFault {
        String text = new String(DesignFile.write(rich()), StandardCharsets.UTF_8);
        assertTrue(text.contains(from), text.substring(0, 600));
        return text.replace(from, to).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void whatWasWrittenIsReadAgain() throws DesignFault {
        byte[] file = DesignFile.write(rich());
        CardDesign read = DesignFile.read(file);
        assertArrayEquals(file, DesignFile.write(read));
        assertEquals("红石分会 = 2026", read.name());
        Element words = read.back().elements().get(0);
        assertEquals(rich().back().elements().get(0), words);
        assertEquals(rich().back().elements().get(1), read.back().elements().get(1));
        assertArrayEquals(SampleCards.bytes(40, 30, "png"),
                PlatePicture.file(assertNotNullPicture(read.back().elements().get(2).picture())));
        assertArrayEquals(SampleCards.bytes(200, 120, "jpg"), PlatePicture.file(assertNotNullPicture(read.back().picture())));
    }

    private static Picture assertNotNullPicture(@org.jspecify.annotations.Nullable Picture picture) {
        assertNotNull(picture);
        return picture;
    }

    @Test
    void shippedDesignsKeepTheirPlacesToAThousandth() throws DesignFault {
        for (CardDesign shipped : ShippedDesigns.all()) {
            CardDesign read = DesignFile.read(DesignFile.write(shipped));
            assertEquals(shipped.front().elements().size(), read.front().elements().size());
            for (int i = 0; i < shipped.front().elements().size(); i++) {
                Box one = shipped.front().elements().get(i).box();
                Box other = read.front().elements().get(i).box();
                assertEquals(one.x(), other.x(), 0.0006);
                assertEquals(one.y(), other.y(), 0.0006);
                assertEquals(one.right(), other.right(), 0.0011);
            }
        }
    }

    @Test
    void whatIsNoDesignIsSaidToBeNone() {
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        assertTrue(sentence(noise).contains("不是卡面设计文件"));
        assertTrue(sentence(new byte[0]).contains("不是卡面设计文件"));
        assertTrue(sentence("姓名,证号\n".getBytes(StandardCharsets.UTF_8)).contains("不是卡面设计文件"));
        assertTrue(sentence(SampleCards.bytes(30, 30, "png")).contains("不是卡面设计文件"));
        assertTrue(sentence(new byte[DesignFile.LARGEST + 1]).contains("太大"));
        assertTrue(sentence("street-union.card-design=9\n".getBytes(StandardCharsets.UTF_8)).contains("更新的程序"));
        assertTrue(sentence("x=\\u12\n".getBytes(StandardCharsets.UTF_8)).contains("不是卡面设计文件"));
    }

    @Test
    void cutAnywhereItIsRefusedWithASentence() throws DesignFault {
        byte[] file = DesignFile.write(rich());
        for (int length = 0; length < file.length; length += file.length / 60) {
            byte[] cut = Arrays.copyOf(file, length);
            assertTrue(sentence(cut).length() > 8, "cut at " + length);
        }
    }

    @ParameterizedTest
    @CsvSource({"back.01.kind=TEXT,back.01.kind=VIDEO", "back.count=3,back.count=3000000", "back.count=3,back.count=-1",
            "width=85.600,width=NaN", "width=85.600,width=1e30", "back.01.size=9.500,back.01.size=900", "#0A0B0C,rot",
            "back.01.align=LEFT,back.01.align=UP", "-1.500 2.250 30.000 8.000,-1.500 2.250 30.000",
            "-1.500 2.250 30.000 8.000,-1.500 2.250 30.000 -8", "back.03.picture=,back.03.picture=AAAA",
            "back.picture=,back.picture=!!!", "form=CARD,form=COIN", "name=红石分会,nickname=红石分会"})
    void aChangedFileIsRefusedWithASentence(String from, String to) throws DesignFault {
        assertTrue(sentence(changed(from, to)).matches("卡面设计.*"), () -> from + " -> " + to);
    }

    @Test
    void aPictureMadeToFillTheMemoryIsRefused() throws DesignFault {
        java.awt.image.BufferedImage huge = new java.awt.image.BufferedImage(12000, 9000,
                java.awt.image.BufferedImage.TYPE_BYTE_BINARY);
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        org.junit.jupiter.api.Assertions.assertDoesNotThrow(() -> javax.imageio.ImageIO.write(huge, "png", out));
        assertTrue(assertThrows(DesignFault.class, () -> PlatePicture.checked(out.toByteArray())).sentence().contains("太大"));
    }

    @Test
    void aPictureThatSomebodyChoseIsMadeNoLargerThanPrintNeeds() throws Exception {
        Picture taken = PlatePicture.taken(SampleCards.bytes(6000, 4000, "jpg"));
        java.awt.image.BufferedImage small = javax.imageio.ImageIO
                .read(new java.io.ByteArrayInputStream(PlatePicture.file(taken)));
        assertEquals(2400, small.getWidth());
        assertEquals(1600, small.getHeight());
        assertTrue(assertThrows(DesignFault.class, () -> PlatePicture.taken(new byte[]{1, 2, 3})).sentence().contains("读不出来"));
    }

    @Test
    void valuesThatCannotBeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Box(0, 0, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Box(Float.NaN, 0, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> Look.PLAIN.sized(2));
        assertThrows(IllegalArgumentException.class, () -> Look.PLAIN.spaced(0, 9));
        assertThrows(IllegalArgumentException.class, () -> ShippedDesigns.CARD.named(" "));
        assertThrows(IllegalArgumentException.class, () -> ShippedDesigns.CARD.sized(CardDesign.Form.CARD, 10, 50));
        assertThrows(IllegalArgumentException.class, () -> DesignFile.colour("red"));
        assertEquals(0xA4161A, DesignFile.colour(DesignFile.colour(0xA4161A)));
    }
}
