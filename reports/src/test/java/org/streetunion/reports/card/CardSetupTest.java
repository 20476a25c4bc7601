package org.streetunion.reports.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.streetunion.reports.PdfPlaces;
import org.streetunion.reports.PdfReader;
import org.streetunion.reports.SampleCards;

/** Where cards come to lie on other paper than a fresh sheet. */
class CardSetupTest {
    private static final double MM = 72 / 25.4;
    private static final CardBack BACK = new CardBack(List.of("本卡限本人使用。", "遗失请挂失。"), "宁海湾街道总工会", "0574-86200000");

    private static byte[] pdf(int cards, CardSetup setup) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CardSheetWriter(ShippedDesigns.CARD, setup).write(SampleCards.cards(cards), out);
        return out.toByteArray();
    }

    /** The first character of a word on a page, from 1; the sample's names are all different within ten. */
    private static PdfPlaces.Glyph place(byte[] pdf, int page, String character) throws IOException {
        return PdfPlaces.of(pdf).stream().filter(glyph -> glyph.page() == page && glyph.text().equals(character)).findFirst()
                .orElseThrow();
    }

    @Test
    void aUsedSheetIsUsedUp() throws IOException {
        byte[] fresh = pdf(10, CardSetup.STANDARD);
        byte[] used = pdf(4, CardSetup.STANDARD.from(8));
        assertEquals(2, PdfReader.pages(used).size(), "places 8, 9, 10 and 1 of the next sheet");
        assertFalse(PdfReader.pages(used).get(0).contains("赵"), "the fourth is not on the first sheet");
        assertEquals(place(fresh, 1, "王").box().getMinX() + CardGeometry.left(7) - CardGeometry.left(0),
                place(used, 1, "王").box().getMinX(), 0.05);
        assertEquals(place(fresh, 1, "王").box().getMinY() + CardGeometry.bottom(0) - CardGeometry.bottom(7),
                place(used, 1, "王").box().getMinY(), 0.05);
        assertEquals(place(fresh, 1, "王").box().getMinX(), place(used, 2, "赵").box().getMinX(), 0.05);
    }

    @Test
    void thePrinterIsHumoured() throws IOException {
        PdfPlaces.Glyph before = place(pdf(1, CardSetup.STANDARD), 1, "王");
        PdfPlaces.Glyph after = place(pdf(1, CardSetup.STANDARD.moved(new CardSetup.Offset(1.5f, -0.5f))), 1, "王");
        assertEquals(1.5, (after.box().getMinX() - before.box().getMinX()) / MM, 0.02);
        assertEquals(-0.5, (after.box().getMinY() - before.box().getMinY()) / MM, 0.02, "up");
    }

    @Test
    void backsLieBehindTheirFrontsWhenTheSheetIsTurned() throws IOException {
        byte[] pdf = pdf(3, CardSetup.STANDARD.with(BACK));
        List<String> pages = PdfReader.pages(pdf);
        assertEquals(2, pages.size());
        assertEquals(3, pages.get(1).split("遗失请挂失", -1).length - 1);
        List<Double> left = PdfPlaces.of(pdf).stream().filter(glyph -> glyph.page() == 2 && glyph.text().equals("遗"))
                .map(glyph -> glyph.box().getMinX()).sorted().toList();
        double right = CardGeometry.left(1) + CardLayout.EDGE;
        assertEquals(List.of(1L, 2L), List.of(left.stream().filter(x -> x < right - 1).count(),
                left.stream().filter(x -> x >= right - 1).count()), "two fronts are on the left, so two backs on the right");
    }

    @Test
    void oneCardAPageForCardPrinters() throws IOException {
        byte[] pdf = pdf(2, CardSetup.STANDARD.single().with(BACK));
        assertEquals(4, PdfReader.pages(pdf).size());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(85.60, document.getPage(3).getMediaBox().getWidth() / MM, 0.01);
            assertEquals(53.98, document.getPage(3).getMediaBox().getHeight() / MM, 0.01);
        }
        assertTrue(PdfReader.pages(pdf).get(1).contains("宁海湾街道总工会　电话 0574-86200000"), PdfReader.text(pdf));
    }

    @Test
    void fieldsAloneWhereTheRestIsOnTheCardAlready() throws IOException {
        String text = PdfReader.text(pdf(1, CardSetup.STANDARD.bare()));
        assertTrue(text.contains("王小川") && text.contains("3302 0600 3000"), text);
        assertFalse(text.contains("工会会员卡") || text.contains("会员证号"), text);
    }

    @Test
    void aLongTextOnTheBackGrowsSmallAndLosesNothing() throws IOException {
        String words = "本卡为工会会员身份的凭证，".repeat(20);
        String text = PdfReader.text(pdf(1, CardSetup.STANDARD.single().with(new CardBack(List.of(words), "街道", ""))));
        assertTrue(text.replaceAll("\\s", "").contains(words), text);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> CardSetup.STANDARD.from(0));
        assertThrows(IllegalArgumentException.class, () -> CardSetup.STANDARD.from(11));
        assertThrows(IllegalArgumentException.class, () -> new CardSetup.Offset(21, 0));
        assertThrows(IllegalArgumentException.class, () -> new CardSetup.Offset(0, Float.NaN));
        assertThrows(IllegalArgumentException.class, () -> CardSetup.STANDARD.single().from(2));
    }
}
