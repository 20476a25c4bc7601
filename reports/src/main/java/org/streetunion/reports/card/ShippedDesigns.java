package org.streetunion.reports.card;

import java.util.List;
import org.streetunion.reports.card.design.Box;
import org.streetunion.reports.card.design.CardDesign;
import org.streetunion.reports.card.design.CardDesign.Form;
import org.streetunion.reports.card.design.Element;
import org.streetunion.reports.card.design.Kind;
import org.streetunion.reports.card.design.Look;
import org.streetunion.reports.card.design.Side;
import org.streetunion.reports.model.Align;

/** The designs that come with the program. */
public final class ShippedDesigns {
    private static final float POINTS_PER_MM = 72 / 25.4f;
    private static final int RED = CardTheme.RED.getRGB() & 0xFFFFFF;
    private static final int INK = CardTheme.INK.getRGB() & 0xFFFFFF;
    private static final int LABEL = CardTheme.LABEL.getRGB() & 0xFFFFFF;
    private static final int PAPER = CardTheme.PAPER.getRGB() & 0xFFFFFF;
    private static final int FRAME = CardTheme.FRAME.getRGB() & 0xFFFFFF;
    private static final float WIDE = CardGeometry.ID_1_WIDTH;

    /** 会员卡 of the size of a bank card. */
    public static final CardDesign CARD = new CardDesign("普通会员卡", Form.CARD, WIDE, CardGeometry.ID_1_HEIGHT, front(), back());

    private static final float BOOKLET_WIDTH = 105;
    private static final float BOOKLET_HEIGHT = 75;
    /** 会员证 of paper; its size differs from office to office and is theirs to set. */
    public static final CardDesign BOOKLET = new CardDesign("普通会员证", Form.BOOKLET, BOOKLET_WIDTH, BOOKLET_HEIGHT, inside(),
            Side.EMPTY);

    private ShippedDesigns() {}

    /** Both. */
    public static List<CardDesign> all() {
        return List.of(CARD, BOOKLET);
    }

    private static Side front() {
        float band = millimetres(CardLayout.BAND_HEIGHT);
        Box head = new Box(0, 0, WIDE, band);
        Look title = new Look(CardLayout.TITLE_SIZE, true, Align.CENTER, PAPER, CardLayout.TITLE_SPACING, 1.15f);
        float right = millimetres(CardLayout.TEXT_RIGHT);
        float left = millimetres(CardLayout.TEXT_LEFT);
        float value = millimetres(CardLayout.VALUE_LEFT);
        float edge = millimetres(CardLayout.EDGE);
        float issuer = millimetres(CardLayout.ISSUER_LEFT);
        float codeLeft = millimetres(CardLayout.QR_LEFT);
        return new Side(PAPER, null, List.of(Element.of(Kind.STRIP, head, Look.PLAIN.coloured(RED)),
                Element.of(Kind.WAVES, head, Look.PLAIN.coloured(CardTheme.WAVE.getRGB() & 0xFFFFFF)),
                Element.of(Kind.STRIP, new Box(0, band, WIDE, millimetres(CardLayout.BAND_LINE)),
                        Look.PLAIN.coloured(CardTheme.GOLD.getRGB() & 0xFFFFFF)),
                Element.of(Kind.EMBLEM,
                        fromBelow(CardLayout.EDGE, CardLayout.EMBLEM_BOTTOM, CardLayout.EMBLEM, CardLayout.EMBLEM), Look.PLAIN),
                Element.words("工会会员卡", line(0, CardLayout.TITLE_BASE, WIDE, title), title),
                label("会员证号", left, CardLayout.NUMBER_BASE), label("所属工会", left, CardLayout.UNION_BASE),
                label("入会日期", left, CardLayout.JOINED_BASE), label("发证工会", edge, CardLayout.ISSUER_BASE),
                field(Kind.NAME, left, CardLayout.NAME_BASE, right - left, look(CardLayout.NAME_SIZE).bold(true)),
                field(Kind.NUMBER, value, CardLayout.NUMBER_BASE, right - value, look(CardLayout.NUMBER_SIZE)),
                union(value, right - value), field(Kind.JOINED, value, CardLayout.JOINED_BASE, right - value, Look.PLAIN),
                field(Kind.ISSUER, issuer, CardLayout.ISSUER_BASE, codeLeft - millimetres(CardLayout.QUIET) - issuer, Look.PLAIN),
                Element.of(Kind.QR, fromBelow(CardLayout.QR_LEFT, CardLayout.QR_BOTTOM, CardLayout.QR, CardLayout.QR),
                        Look.PLAIN),
                Element.of(Kind.PHOTO, fromBelow(CardLayout.PHOTO_LEFT, CardLayout.PHOTO_BOTTOM, CardLayout.PHOTO_WIDTH,
                        CardLayout.PHOTO_HEIGHT), Look.PLAIN.coloured(FRAME))));
    }

    private static Side back() {
        float strip = 3;
        float edge = millimetres(CardLayout.EDGE);
        float room = WIDE - 2 * edge;
        Look words = look(7.5f).spaced(0, 1.6f);
        Look contact = look(7).aligned(Align.CENTER);
        float top = 8 + 0.12f * words.size() / POINTS_PER_MM;
        float foot = CardGeometry.ID_1_HEIGHT - 9 - contact.size() / POINTS_PER_MM;
        return new Side(PAPER, null,
                List.of(Element.of(Kind.STRIP, new Box(0, CardGeometry.ID_1_HEIGHT - strip, WIDE, strip),
                        Look.PLAIN.coloured(RED)),
                        Element.of(Kind.WORDS, new Box(edge, top, room, foot - 8), words),
                        Element.of(Kind.CONTACT, line(edge, CardGeometry.mm(5), room, contact), contact)));
    }

    private static Side inside() {
        Look head = new Look(15, true, Align.CENTER, INK, 4, 1.15f);
        return new Side(Side.BARE, null, List.of(Element.words("工会会员证", new Box(0, 6, BOOKLET_WIDTH, 6.2f), head),
                entry("姓　　名", 0), entry("性　　别", 1), entry("民　　族", 2), entry("出生年月", 3), entry("工作单位", 4),
                entry("所属工会", 5), entry("入会日期", 6), entry("会员证号", 7),
                Element.of(Kind.PHOTO, new Box(75, 16, 22, 28), Look.PLAIN.coloured(FRAME)),
                Element.of(Kind.QR, new Box(79, 50, 15.5f, 15.5f), Look.PLAIN),
                inked(Kind.NAME, 0), inked(Kind.SEX, 1), inked(Kind.NATION, 2), inked(Kind.BIRTH, 3), inked(Kind.WORKPLACE, 4),
                inked(Kind.UNION, 5), inked(Kind.JOINED, 6), inked(Kind.NUMBER, 7),
                Element.words("发证工会", new Box(8, 67, 14, 3.2f), look(8).coloured(LABEL)),
                Element.of(Kind.ISSUER, new Box(24, 67, 36, 3.2f), look(8)),
                Element.of(Kind.ISSUED, new Box(62, 67, 32, 3.2f), look(8).aligned(Align.RIGHT))));
    }

    private static Element entry(String label, int row) {
        return Element.words(label, new Box(8, 16 + row * 6.2f, 14, 3.4f), look(8).coloured(LABEL));
    }

    private static Element inked(Kind kind, int row) {
        boolean wordy = kind == Kind.UNION || kind == Kind.WORKPLACE;
        return Element.of(kind, new Box(24, 16 + row * 6.2f, 48, wordy ? 6 : 3.6f), look(wordy ? 7.4f : 8.5f));
    }

    private static Look look(float size) {
        return Look.PLAIN.sized(size);
    }

    private static Element label(String words, float left, float base) {
        Look look = look(CardLayout.LABEL_SIZE).coloured(LABEL);
        return Element.words(words, line(left, base, words.length() * look.size() / POINTS_PER_MM + 0.4f, look), look);
    }

    private static Element field(Kind kind, float left, float base, float width, Look look) {
        return Element.of(kind, line(left, base, width, look), look);
    }

    private static Element union(float left, float width) {
        Box one = line(left, CardLayout.UNION_BASE, width, Look.PLAIN);
        return Element.of(Kind.UNION, one.sized(width, 2 * one.height()), Look.PLAIN);
    }

    /** The box of one line that stands on that base, in points from the lower edge. */
    private static Box line(float left, float base, float width, Look look) {
        float top = CardGeometry.ID_1_HEIGHT - millimetres(base) - FittedText.ASCENT * look.size() / POINTS_PER_MM;
        return new Box(left, top, width, look.size() * look.leading() / POINTS_PER_MM);
    }

    private static Box fromBelow(float left, float bottom, float width, float height) {
        return new Box(millimetres(left), CardGeometry.ID_1_HEIGHT - millimetres(bottom + height), millimetres(width),
                millimetres(height));
    }

    private static float millimetres(float points) {
        return points / POINTS_PER_MM;
    }
}
