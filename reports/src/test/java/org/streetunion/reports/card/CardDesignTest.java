package org.streetunion.reports.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.streetunion.reports.PdfPlaces;
import org.streetunion.reports.PdfReader;
import org.streetunion.reports.SampleCards;
import org.streetunion.reports.card.design.Box;
import org.streetunion.reports.card.design.CardDesign;
import org.streetunion.reports.card.design.Element;
import org.streetunion.reports.card.design.Kind;
import org.streetunion.reports.card.design.Look;
import org.streetunion.reports.card.design.Side;
import org.streetunion.reports.card.picture.Picture;
import org.streetunion.reports.model.Align;

/** Cards by designs that are not the shipped one, measured in the pdf with another program's eyes. */
class CardDesignTest {
    private static final double MM = 72 / 25.4;
    private static final CardBack WORDS = new CardBack(List.of("限本人使用"), "宁海湾街道总工会", "0574-1");

    private static CardDesign with(Side front, Side back) {
        return new CardDesign("试", CardDesign.Form.CARD, 85.6f, 53.98f, front, back);
    }

    private static Side side(Element... elements) {
        return new Side(Side.BARE, null, List.of(elements));
    }

    private static byte[] pdf(CardDesign design, CardSetup setup, Card... cards) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CardResult result = new CardSheetWriter(design, setup).write(List.of(cards), out);
        assertEquals(cards.length, result.printed(), result.problems()::toString);
        return out.toByteArray();
    }

    private static Card named(String name) {
        Card card = SampleCards.card(0, null);
        return new Card(name, card.number(), card.membership(), card.qr(), null);
    }

    private static Card of(String sort) {
        Card card = SampleCards.card(0, null);
        return new Card("王小川", card.number(), card.membership(), card.qr(), null, Map.of(CardFact.SORT, sort));
    }

    private static PdfPlaces.Glyph glyph(byte[] pdf, int page, String text) throws IOException {
        return PdfPlaces.of(pdf).stream().filter(each -> each.page() == page && each.text().equals(text)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + text));
    }

    @Test
    void theShippedCardStandsWhereItAlwaysDid() throws IOException {
        byte[] pdf = pdf(ShippedDesigns.CARD, CardSetup.STANDARD.single(), named("王小川"));
        PdfPlaces.Glyph name = glyph(pdf, 1, "王");
        assertEquals(30.5, name.box().getX() / MM, 0.01);
        assertEquals(17, name.size(), 0.001);
        assertEquals(53.98 - 34, (name.box().getY() + 0.88 * 17) / MM, 0.01);
        PdfPlaces.Glyph label = glyph(pdf, 1, "入");
        assertEquals(53.98 - 17.6, (label.box().getY() + 0.88 * label.size()) / MM, 0.01);
    }

    @ParameterizedTest
    @CsvSource({"LEFT,20", "CENTER,32.5", "RIGHT,45"})
    void aFieldStandsWhereTheDesignSays(Align align, double left) throws IOException {
        Look look = Look.PLAIN.sized(14).aligned(align);
        CardDesign design = with(side(Element.of(Kind.NAME, new Box(20, 30, 30, 6), look)), Side.EMPTY);
        PdfPlaces.Glyph name = glyph(pdf(design, CardSetup.STANDARD.single(), named("川")), 1, "川");
        assertEquals(left, name.box().getX() / MM, 0.08);
        assertEquals(30, name.box().getY() / MM, 0.05);
        assertEquals(14, name.size(), 0.01);
    }

    @Test
    void aLongNameShrinksIntoItsBoxAndIsReportedBelowTheLeastSize() throws IOException {
        Look look = Look.PLAIN.sized(12);
        CardDesign one = with(side(Element.of(Kind.NAME, new Box(5, 5, 20, 5), look)), Side.EMPTY);
        CardDesign two = with(side(Element.of(Kind.NAME, new Box(5, 5, 20, 10), look)), Side.EMPTY);
        String name = "阿卜杜热西提买买提";
        byte[] pdf = pdf(one, CardSetup.STANDARD.single(), named(name));
        assertTrue(PdfReader.text(pdf).contains(name));
        assertTrue(glyph(pdf, 1, "提").box().getMaxX() / MM < 25.1);
        assertEquals(6, glyph(pdf, 1, "阿").size(), 0.5);
        assertEquals(12, glyph(pdf(two, CardSetup.STANDARD.single(), named("阿卜杜热西提")), 1, "阿").size(), 0.7);
        List<CardFlaw> flaws = new CardInspector(one).inspect(named(name + "艾力阿布都克里木"));
        assertEquals(List.of(CardFlaw.Kind.LONG_NAME), flaws.stream().map(CardFlaw::kind).toList());
        assertEquals(List.of(), new CardInspector(two).inspect(named(name)));
    }

    @Test
    void oneRareNameStopsNobody() throws IOException {
        CardDesign design = with(side(Element.of(Kind.NAME, new Box(5, 5, 40, 6), Look.PLAIN)), Side.EMPTY);
        byte[] pdf = pdf(design, CardSetup.STANDARD, named("甲"), named("\ue123"), named("李𠮷"), named("乙"));
        String text = PdfReader.text(pdf);
        assertTrue(text.contains("甲") && text.contains("〓") && text.contains("李𠮷") && text.contains("乙"), text);
    }

    @Test
    void whatDiffersOnTheBackLiesBehindItsOwnCard() throws IOException {
        CardDesign design = with(side(Element.of(Kind.NAME, new Box(10, 10, 30, 5), Look.PLAIN)),
                side(Element.of(Kind.NAME, new Box(10, 10, 30, 5), Look.PLAIN),
                        Element.of(Kind.WORDS, new Box(5, 30, 70, 8), Look.PLAIN)));
        byte[] pdf = pdf(design, CardSetup.STANDARD.with(WORDS), named("甲"), named("乙"), named("丙"));
        double left = glyph(pdf, 1, "甲").box().getX();
        double right = glyph(pdf, 1, "乙").box().getX();
        assertEquals(89.6, (right - left) / MM, 0.05);
        assertEquals(right, glyph(pdf, 2, "甲").box().getX(), 0.05);
        assertEquals(left, glyph(pdf, 2, "乙").box().getX(), 0.05);
        assertEquals(right, glyph(pdf, 2, "丙").box().getX(), 0.05);
        assertEquals(glyph(pdf, 1, "丙").box().getY(), glyph(pdf, 2, "丙").box().getY(), 0.05);
        assertEquals(3, PdfReader.pages(pdf).get(1).split("限本人使用", -1).length - 1);
    }

    @Test
    void aBookletHasItsOwnSizeAndItsOwnNumberOnASheet() throws IOException {
        CardDesign booklet = ShippedDesigns.BOOKLET;
        assertEquals(3, CardGeometry.perSheet(booklet));
        assertEquals(10, CardGeometry.perSheet(ShippedDesigns.CARD));
        byte[] pdf = pdf(booklet, CardSetup.STANDARD.single(), SampleCards.card(0, null));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(105, document.getPage(0).getMediaBox().getWidth() / MM, 0.01);
            assertEquals(75, document.getPage(0).getMediaBox().getHeight() / MM, 0.01);
        }
        assertEquals(2, PdfReader.pages(pdf(booklet, CardSetup.STANDARD, SampleCards.cards(4).toArray(Card[]::new))).size());
        CardDesign large = booklet.sized(CardDesign.Form.BOOKLET, 205, 290);
        assertEquals(0, CardGeometry.perSheet(large));
        assertThrows(IllegalArgumentException.class, () -> new CardSheetWriter(large, CardSetup.STANDARD));
        assertThrows(IllegalArgumentException.class, () -> new CardSheetWriter(booklet, CardSetup.STANDARD.from(4)));
        assertEquals(1, PdfReader.pages(pdf(large, CardSetup.STANDARD.single(), SampleCards.card(0, null))).size());
    }

    @Test
    void fieldsAloneOntoBoughtBookletsMovedByTheOffset() throws IOException {
        Card card = new Card("王小川", "330206", SampleCards.card(0, null).membership(), "x", null,
                Map.of(CardFact.SEX, "女", CardFact.WORKPLACE, "远帆机械"));
        byte[] plain = pdf(ShippedDesigns.BOOKLET, CardSetup.STANDARD.single(), card);
        byte[] moved = pdf(ShippedDesigns.BOOKLET, CardSetup.STANDARD.single().bare().moved(new CardSetup.Offset(2, -1)), card);
        String text = PdfReader.text(moved);
        assertTrue(text.contains("女") && text.contains("远帆机械") && !text.contains("性") && !text.contains("工会会员证"),
                "[" + text + "]");
        String whole = PdfReader.text(plain).replaceAll("\\s", "");
        assertTrue(whole.contains("性") && whole.contains("工会会员证"), whole);
        assertEquals(2, (glyph(moved, 1, "女").box().getX() - glyph(plain, 1, "女").box().getX()) / MM, 0.02);
        assertEquals(-1, (glyph(moved, 1, "女").box().getY() - glyph(plain, 1, "女").box().getY()) / MM, 0.02);
    }

    @Test
    void aStripHasTheColourOfTheSortOfMember() throws IOException {
        Element strip = Element.of(Kind.STRIP, new Box(0, 0, 85.6f, 10), Look.PLAIN.coloured(0xA4161A))
                .tinted(Map.of("新就业形态", 0x2E7D32));
        CardDesign design = with(side(strip), Side.EMPTY);
        BufferedImage sheet = PdfReader.picture(
                pdf(design, CardSetup.STANDARD, of(""), of("新就业形态"), of("农民工")), 0, 72);
        assertEquals(new Color(0xA4161A), colour(sheet, 0));
        assertEquals(new Color(0x2E7D32), colour(sheet, 1));
        assertEquals(new Color(0xA4161A), colour(sheet, 2));
    }

    private static Color colour(BufferedImage sheet, int place) {
        int x = (int) (CardGeometry.left(place) + CardGeometry.WIDTH / 2);
        int y = (int) (CardGeometry.SHEET_HEIGHT - CardGeometry.bottom(place) - CardGeometry.HEIGHT + 10);
        return new Color(sheet.getRGB(x, y));
    }

    @Test
    void aBackgroundCoversTheSideAndIsKeptOnceInTheFile() throws IOException {
        Picture blue = Picture.of(SampleCards.bytes(900, 900, "png"));
        CardDesign design = with(new Side(Side.BARE, blue, List.of()), Side.EMPTY);
        byte[] one = pdf(design, CardSetup.STANDARD, named("甲"));
        byte[] ten = pdf(design, CardSetup.STANDARD, SampleCards.cards(10).stream()
                .map(card -> new Card(card.name(), card.number(), card.membership(), card.qr(), null)).toArray(Card[]::new));
        assertTrue(ten.length < 1.5 * one.length, one.length + " " + ten.length);
        BufferedImage sheet = PdfReader.picture(one, 0, 72);
        assertFalse(new Color(
                sheet.getRGB((int) CardGeometry.left(0) + 3, (int) (CardGeometry.SHEET_HEIGHT - CardGeometry.bottom(0)) - 4))
                .equals(Color.WHITE));
        byte[] bare = pdf(design, CardSetup.STANDARD.bare(), named("甲"));
        assertTrue(bare.length < one.length / 2, "fields only: no picture");
    }

    @Test
    void whatADesignDoesNotShowIsNotMissed() throws IOException {
        CardDesign design = with(side(Element.of(Kind.NAME, new Box(5, 5, 40, 6), Look.PLAIN)), Side.EMPTY);
        Card poor = new Card("王小川", "", new Card.Membership("", null, ""), "", null);
        assertEquals(1, PdfReader.pages(pdf(design, CardSetup.STANDARD, poor)).size());
        assertEquals(CardFlaw.Kind.UNPRINTABLE, new CardInspector(ShippedDesigns.CARD).inspect(poor).get(0).kind());
    }
}
