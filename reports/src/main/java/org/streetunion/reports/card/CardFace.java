package org.streetunion.reports.card;

import static org.streetunion.reports.card.CardGeometry.mm;

import com.lowagie.text.Image;
import com.lowagie.text.pdf.PdfContentByte;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.reports.card.design.Box;
import org.streetunion.reports.card.design.CardDesign;
import org.streetunion.reports.card.design.Element;
import org.streetunion.reports.card.design.Kind;
import org.streetunion.reports.card.picture.CardFault;
import org.streetunion.reports.card.picture.PhotoPrint;
import org.streetunion.reports.card.picture.QrBits;
import org.streetunion.reports.card.picture.QrCodes;
import org.streetunion.reports.text.Typefaces;

/** What differs on one card, made ready in full before anything is drawn: a fault found on the way leaves the sheet untouched. */
final class CardFace {
    /** Below this size a name is too small to be read with ease. */
    static final float READABLE = 6;

    private final Card card;
    private final float height;
    private final Typefaces typefaces;
    private final List<Mark> front;
    private final List<Mark> back;
    private @Nullable QrBits qr;
    private @Nullable Image photo;
    private boolean readable = true;

    /** @throws CardFault when the card lacks something or its photo cannot be read */
    CardFace(Card card, CardDesign design, boolean turned, Typefaces typefaces, QrCodes codes) throws CardFault {
        this.card = card;
        this.height = mm(design.height());
        this.typefaces = typefaces;
        need(card.name(), true, "没有姓名");
        need(card.number(), design.shows(Kind.NUMBER), "没有会员证号");
        need(card.membership().union(), design.shows(Kind.UNION), "没有所属工会");
        need(card.qr(), design.shows(Kind.QR), "没有二维码内容");
        qr = design.shows(Kind.QR) ? codes.code(card.qr()) : null;
        photo = card.photo() == null || !design.shows(Kind.PHOTO) ? null : PhotoPrint.image(card.photo());
        front = marks(design.front().elements());
        back = turned ? marks(design.back().elements()) : List.of();
    }

    /** Which sort of member it is for. */
    String sort() {
        return card.fact(CardFact.SORT);
    }

    boolean nameReadable() {
        return readable;
    }

    /** Draws a side with its lower left corner at the origin, in the colours that are set. */
    void draw(PdfContentByte canvas, boolean behind) throws IOException {
        for (Mark mark : behind ? back : front) {
            mark.draw(canvas);
        }
    }

    private List<Mark> marks(List<Element> elements) {
        List<Mark> marks = new ArrayList<>();
        for (Element element : elements) {
            Box box = element.box();
            if (element.kind() == Kind.QR && qr != null) {
                QrBits code = qr;
                float side = Math.min(mm(box.width()), mm(box.height()));
                marks.add(canvas -> code.draw(canvas, mm(box.x()), height - mm(box.y()) - side, side));
            } else if (element.kind() == Kind.PHOTO && photo != null) {
                marks.add(FramedImage.filling(photo, box, height));
            } else if (element.kind().varies() && element.kind().text()) {
                text(element, marks);
            }
        }
        return List.copyOf(marks);
    }

    private void text(Element element, List<Mark> marks) {
        String words = words(element.kind());
        if (!words.isBlank()) {
            FittedText text = new FittedText(words, element, height, typefaces);
            if (element.kind() == Kind.NAME) {
                readable &= text.size() >= Math.min(READABLE, element.look().size());
            }
            marks.add(text);
        }
    }

    private String words(Kind kind) {
        return switch (kind) {
            case NAME -> card.name();
            case NUMBER -> grouped(card.number());
            case UNION -> card.membership().union();
            case JOINED -> day(card.membership().joined());
            case ISSUER -> card.membership().issuer();
            case SEX -> card.fact(CardFact.SEX);
            case NATION -> card.fact(CardFact.NATION);
            case BIRTH -> card.fact(CardFact.BIRTH);
            case WORKPLACE -> card.fact(CardFact.WORKPLACE);
            case ISSUED -> card.fact(CardFact.ISSUED);
            case VALID_TO -> card.fact(CardFact.VALID_TO);
            case SORT -> card.fact(CardFact.SORT);
            default -> "";
        };
    }

    private static void need(String value, boolean shown, String sentence) throws CardFault {
        if (shown && value.isBlank()) {
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
}
