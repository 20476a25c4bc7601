package org.streetunion.reports.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/** The line is where the page says that it should be. */
class OffsetSheetTest {
    private static final int DOTS = 254;

    @Test
    void theFrameLiesWhereItsWordsSay() throws IOException {
        Matcher said = Pattern.compile("应是 ([0-9.]+) 毫米.*应是 ([0-9.]+) 毫米").matcher(String.join("", OffsetSheet.words()));
        assertTrue(said.find());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OffsetSheet.write(out);
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            assertEquals(1, pdf.getNumberOfPages());
            BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, DOTS);
            int middle = (int) (10 * (Float.parseFloat(said.group(2)) + CardGeometry.ID_1_HEIGHT / 2));
            int across = (int) (10 * (Float.parseFloat(said.group(1)) + CardGeometry.ID_1_WIDTH / 2));
            assertEquals(10 * Float.parseFloat(said.group(1)), first(page, middle, true), 2, "tenths of a millimetre from the left");
            assertEquals(10 * Float.parseFloat(said.group(2)), first(page, across, false), 2, "tenths of a millimetre from above");
        }
    }

    private static int first(BufferedImage page, int at, boolean along) {
        int place = 0;
        while ((along ? page.getRGB(place, at) : page.getRGB(at, place)) == 0xFFFFFFFF) {
            place++;
        }
        return place;
    }
}
