package org.streetunion.reports.card;

import com.lowagie.text.DocumentException;
import com.lowagie.text.Image;
import com.lowagie.text.pdf.PdfContentByte;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.reports.card.picture.CardFault;
import org.streetunion.reports.card.picture.PhotoPrint;
import org.streetunion.reports.card.picture.QrBits;
import org.streetunion.reports.card.picture.QrCodes;
import org.streetunion.reports.text.Line;
import org.streetunion.reports.text.LineBreaker;
import org.streetunion.reports.text.Typefaces;
import org.streetunion.reports.text.Weight;

/** One card made ready in full before anything is drawn: a fault found on the way leaves the sheet untouched. */
final class CardFace {
    /** Below this size a name is too small to be read with ease. */
    static final float READABLE = 6;
    private static final float SMALLEST_UNION = 4.6f;

    private final Line name;
    private final float nameSize;
    private final Line number;
    private final Fitted union;
    private final Line joined;
    private final Line issuer;
    private final QrBits qr;
    private final @Nullable Image photo;

    /** Lines with the size at which they fit. */
    private record Fitted(List<Line> lines, float size) {}

    /** @throws CardFault when the card lacks something or its photo cannot be read */
    CardFace(Card card, Typefaces typefaces, QrCodes codes) throws CardFault {
        need(card.name(), "没有姓名");
        need(card.number(), "没有会员证号");
        need(card.membership().union(), "没有所属工会");
        need(card.qr(), "没有二维码内容");
        name = typefaces.line(card.name(), Weight.BOLD);
        nameSize = name.sizeWithin(CardLayout.TEXT_RIGHT - CardLayout.TEXT_LEFT, CardLayout.NAME_SIZE);
        number = typefaces.line(grouped(card.number()), Weight.REGULAR);
        union = union(card.membership().union(), typefaces);
        joined = typefaces.line(day(card.membership().joined()), Weight.REGULAR);
        issuer = typefaces.line(card.membership().issuer(), Weight.REGULAR);
        qr = codes.code(card.qr());
        photo = card.photo() == null ? null : PhotoPrint.image(card.photo());
    }

    boolean nameReadable() {
        return nameSize >= READABLE;
    }

    /** Draws the card with its lower left corner at the origin, in the colours that are set. */
    void draw(PdfContentByte canvas) throws IOException {
        float room = CardLayout.TEXT_RIGHT - CardLayout.VALUE_LEFT;
        name.draw(canvas, nameSize, CardLayout.TEXT_LEFT, CardLayout.NAME_BASE);
        number.draw(canvas, number.sizeWithin(room, CardLayout.NUMBER_SIZE), CardLayout.VALUE_LEFT, CardLayout.NUMBER_BASE);
        for (int i = 0; i < union.lines().size(); i++) {
            float base = CardLayout.UNION_BASE - i * union.size() * CardLayout.UNION_LEADING;
            union.lines().get(i).draw(canvas, union.size(), CardLayout.VALUE_LEFT, base);
        }
        joined.draw(canvas, CardLayout.VALUE_SIZE, CardLayout.VALUE_LEFT, CardLayout.JOINED_BASE);
        float issuerRoom = CardLayout.QR_LEFT - CardLayout.QUIET - CardLayout.ISSUER_LEFT;
        issuer.draw(canvas, issuer.sizeWithin(issuerRoom, CardLayout.VALUE_SIZE), CardLayout.ISSUER_LEFT, CardLayout.ISSUER_BASE);
        qr.draw(canvas, CardLayout.QR_LEFT, CardLayout.QR_BOTTOM, CardLayout.QR);
        if (photo != null) {
            photo(canvas, photo);
        }
    }

    private static void photo(PdfContentByte canvas, Image photo) throws IOException {
        try {
            photo.scaleAbsolute(CardLayout.PHOTO_WIDTH, CardLayout.PHOTO_HEIGHT);
            photo.setAbsolutePosition(CardLayout.PHOTO_LEFT, CardLayout.PHOTO_BOTTOM);
            canvas.addImage(photo);
        } catch (DocumentException e) {
            throw new IOException("card picture", e);
        }
    }

    private static void need(String value, String sentence) throws CardFault {
        if (value.isBlank()) {
            throw new CardFault(sentence + "，请补全后再打印这张卡", null);
        }
    }

    /** Numbers are read aloud and typed in fours; one with its own dashes stays as it is. */
    static String grouped(String number) {
        return number.contains("-") ? number : number.replaceAll("(?<=\\G.{4})(?=.)", " ");
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static Fitted union(String text, Typefaces typefaces) {
        float room = CardLayout.TEXT_RIGHT - CardLayout.VALUE_LEFT;
        LineBreaker breaker = new LineBreaker(typefaces, Weight.REGULAR);
        String oneLine = text.strip().replaceAll("\\s+", " ");
        for (float size = CardLayout.VALUE_SIZE; size >= SMALLEST_UNION; size -= 0.4f) {
            List<Line> lines = breaker.lines(oneLine, size, room);
            if (lines.size() <= 2) {
                return new Fitted(lines, size);
            }
        }
        int half = oneLine.offsetByCodePoints(0, (oneLine.codePointCount(0, oneLine.length()) + 1) / 2);
        Line upper = typefaces.line(oneLine.substring(0, half), Weight.REGULAR);
        Line lower = typefaces.line(oneLine.substring(half), Weight.REGULAR);
        float size = Math.min(upper.sizeWithin(room, SMALLEST_UNION), lower.sizeWithin(room, SMALLEST_UNION));
        return new Fitted(List.of(upper, lower), size);
    }
}
