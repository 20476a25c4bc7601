package org.streetunion.reports.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.streetunion.reports.Golden;
import org.streetunion.reports.PdfReader;
import org.streetunion.reports.SampleCards;
import org.streetunion.reports.card.picture.Picture;

class CardSheetWriterTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private CardResult write(List<Card> cards) throws IOException {
        return new CardSheetWriter(null).write(cards, out);
    }

    private static Card named(String name) {
        Card card = SampleCards.card(0, null);
        return new Card(name, card.number(), card.membership(), card.qr(), null);
    }

    private static Card of(String union) {
        Card card = SampleCards.card(0, null);
        return new Card(card.name(), card.number(), new Card.Membership(union, null, "宁海湾街道总工会"), card.qr(), null);
    }

    @Test
    void readsAsLastTime() throws IOException {
        write(SampleCards.cards(12));
        Golden.check("cards-pdf", PdfReader.text(out.toByteArray()));
    }

    @Test
    void tenStandOnASheet() throws IOException {
        assertEquals(new CardResult(21, 3, List.of()), write(SampleCards.cards(21)));
        assertEquals(3, PdfReader.pages(out.toByteArray()).size());
    }

    @Test
    void noCardsAreOneEmptySheet() throws IOException {
        assertEquals(new CardResult(0, 1, List.of()), write(List.of()));
        assertEquals(List.of(""), PdfReader.pages(out.toByteArray()));
    }

    @Test
    void fontsAreEmbedded() throws IOException {
        write(SampleCards.cards(10));
        assertEquals("[HanaMinB, NotoSansSC-Bold, NotoSansSC-Regular]", PdfReader.fonts(out.toByteArray()).toString());
    }

    @Test
    void badCardsAreNamedAndAllOthersPrinted() throws IOException {
        List<Card> cards = new ArrayList<>(SampleCards.cards(100));
        byte[] jpg = SampleCards.bytes(413, 579, "jpg");
        Card good = cards.get(7);
        cards.set(7, new Card(good.name(), good.number(), good.membership(), good.qr(), Picture.of(new byte[]{1, 2, 3})));
        cards.set(30, new Card(good.name(), good.number(), good.membership(), good.qr(), Picture.of(Arrays.copyOf(jpg, 40))));
        cards.set(41, named(" "));
        cards.set(55, new Card("王小川", "", good.membership(), good.qr(), null));
        cards.set(60, new Card("王小川", "1", good.membership(), "长".repeat(4000), null));
        CardResult result = write(cards);
        assertEquals(95, result.printed());
        assertEquals(10, result.pages());
        assertEquals(List.of(8, 31, 42, 56, 61), result.problems().stream().map(CardProblem::position).toList());
        assertTrue(result.problems().stream().noneMatch(CardProblem::printed));
        assertEquals("照片无法读取，请另存为 JPG 后重新导入", result.problems().get(0).sentence());
        assertEquals("没有姓名，请补全后再打印这张卡", result.problems().get(2).sentence());
        assertEquals(95, PdfReader.text(out.toByteArray()).split("会员证号", -1).length - 1);
    }

    @Test
    void rareNamesArePrintedWhole() throws IOException {
        List<String> names = List.of("赵䶮", "欧阳㛃", "钱𠅤", "孙𪸩", "周𫟷", "李𠮷");
        CardResult result = write(names.stream().map(CardSheetWriterTest::named).toList());
        assertEquals(List.of(), result.problems());
        String text = PdfReader.text(out.toByteArray());
        names.forEach(name -> assertTrue(text.contains(name), name));
    }

    @Test
    void nameWithoutAGlyphIsPrintedAndReported() throws IOException {
        CardResult result = write(List.of(named("王\ue123"), named("李\ue123")));
        assertEquals(2, result.printed());
        assertEquals(2, result.problems().size());
        assertTrue(result.problems().get(1).printed());
        assertTrue(result.problems().get(1).sentence().contains("\ue123"));
        assertTrue(PdfReader.text(out.toByteArray()).contains("李〓"));
    }

    @Test
    void nameTooLongToReadIsPrintedAndReported() throws IOException {
        CardResult result = write(List.of(named("名".repeat(60))));
        assertEquals(List.of(true), result.problems().stream().map(CardProblem::printed).toList());
        assertTrue(PdfReader.text(out.toByteArray()).contains("名".repeat(60)));
    }

    @Test
    void longUnionTakesTwoLinesAndLosesNothing() throws IOException {
        String union = "宁海湾街道红石社区新就业形态劳动者货车司机网约配送员快递员区域性行业性联合工会委员会".repeat(3);
        assertEquals(List.of(), write(List.of(of(union))).problems());
        String text = PdfReader.text(out.toByteArray());
        int half = (union.length() + 1) / 2;
        assertTrue(text.contains(union.substring(0, half)) && text.contains(union.substring(half)), text);
        assertFalse(text.contains("null"), text);
    }

    @Test
    void numberIsReadInFours() {
        assertEquals("3302 0600 3000 1", CardFace.grouped("3302060030001"));
        assertEquals("3302-17", CardFace.grouped("3302-17"));
        assertEquals("3302", CardFace.grouped("3302"));
        assertEquals("", CardFace.grouped(""));
        assertEquals("3302 9900 1000 1000 018", CardFace.grouped("3302990010001000018"));
    }

    @Test
    void unreadableEmblemIsRefusedWithASentence() {
        IOException refused = assertThrows(IOException.class,
                () -> new CardSheetWriter(Picture.of(new byte[]{9, 9, 9, 9, 9, 9, 9, 9, 9, 9})).write(SampleCards.cards(1),
                        OutputStream.nullOutputStream()));
        assertTrue(String.valueOf(refused.getMessage()).contains("会徽"), refused::toString);
    }

    @ParameterizedTest
    @CsvSource({"80,80", "400,100", "30,900"})
    void emblemStandsInTheBandInItsOwnProportions(int width, int height) throws IOException {
        Picture emblem = Picture.of(SampleCards.bytes(width, height, "png"));
        new CardSheetWriter(emblem).write(SampleCards.cards(1), out);
        BufferedImage with = PdfReader.picture(out.toByteArray(), 0, 144);
        out.reset();
        write(SampleCards.cards(1));
        BufferedImage without = PdfReader.picture(out.toByteArray(), 0, 144);
        Rectangle changed = new Rectangle(0, 0, -1, -1);
        for (int i = 0; i < with.getWidth() * with.getHeight(); i++) {
            int x = i % with.getWidth();
            int y = i / with.getWidth();
            if (with.getRGB(x, y) != without.getRGB(x, y)) {
                changed.add(new Rectangle(x, y, 1, 1));
            }
        }
        float left = CardGeometry.left(0) + CardLayout.EDGE;
        float top = CardGeometry.SHEET_HEIGHT - CardGeometry.bottom(0) - CardLayout.EMBLEM_BOTTOM - CardLayout.EMBLEM;
        Rectangle room = new Rectangle((int) (2 * left) - 1, (int) (2 * top) - 1, (int) (2 * CardLayout.EMBLEM) + 3,
                (int) (2 * CardLayout.EMBLEM) + 3);
        assertTrue(room.contains(changed), room + " " + changed);
        double scale = 2.0 * CardLayout.EMBLEM / Math.max(width, height);
        assertEquals(width * scale, changed.width, 2.5);
        assertEquals(height * scale, changed.height, 2.5);
    }

    @Test
    void aPhotoFillsItsFrameHeadUpwards() throws IOException {
        Card sample = SampleCards.card(0, SampleCards.photo(413, 579));
        CardResult result = write(List.of(sample));
        assertEquals(1, result.printed());
        BufferedImage sheet = PdfReader.picture(out.toByteArray(), 0, 72);
        int x = (int) (CardGeometry.left(0) + CardLayout.PHOTO_LEFT + CardLayout.PHOTO_WIDTH / 2);
        float foot = CardGeometry.SHEET_HEIGHT - CardGeometry.bottom(0) - CardLayout.PHOTO_BOTTOM;
        Color shoulders = new Color(sheet.getRGB(x, (int) (foot - 3)));
        Color sky = new Color(sheet.getRGB(x, (int) (foot - CardLayout.PHOTO_HEIGHT + 3)));
        assertTrue(shoulders.getBlue() < 120 && sky.getBlue() > 180, shoulders + " " + sky);
    }
}
