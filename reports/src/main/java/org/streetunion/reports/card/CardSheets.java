package org.streetunion.reports.card;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.streetunion.reports.card.picture.CardFault;
import org.streetunion.reports.card.picture.Picture;
import org.streetunion.reports.card.picture.QrCodes;
import org.streetunion.reports.fonts.Glyphs;
import org.streetunion.reports.text.Typefaces;

/** The sheets of one print run: puts card after card into the next free place. */
final class CardSheets {
    private final Document document;
    private final PdfWriter writer;
    private final Typefaces typefaces = new Typefaces();
    private final QrCodes codes = new QrCodes();
    private final PdfTemplate background;
    private final PdfTemplate cutMarks;
    private final List<CardProblem> problems = new ArrayList<>();
    private int seen;
    private int printed;

    CardSheets(Document document, PdfWriter writer, @Nullable Picture emblem) throws IOException {
        this.document = document;
        this.writer = writer;
        background = CardBackground.draw(writer.getDirectContent(), typefaces, emblem);
        cutMarks = CutMarks.draw(writer.getDirectContent());
    }

    void add(Card card) throws IOException {
        seen++;
        CardFace face;
        try {
            face = new CardFace(card, typefaces, codes);
        } catch (CardFault fault) {
            report(card, fault.sentence(), false);
            return;
        }
        place(face);
        warn(card, face);
    }

    CardResult result() {
        return new CardResult(printed, Math.max(1, (printed + CardGeometry.PER_SHEET - 1) / CardGeometry.PER_SHEET), problems);
    }

    private void place(CardFace face) throws IOException {
        int place = printed % CardGeometry.PER_SHEET;
        if (place == 0 && printed > 0) {
            document.newPage();
            writer.setPageEmpty(false);
        }
        PdfContentByte canvas = writer.getDirectContent();
        if (place == 0) {
            canvas.addTemplate(cutMarks, 0, 0);
            canvas.setColorFill(CardTheme.INK);
            canvas.setColorStroke(CardTheme.INK);
        }
        // Moved as a whole, so that all cards are drawn by the same figures, which compresses well.
        canvas.saveState();
        canvas.concatCTM(1, 0, 0, 1, CardGeometry.left(place), CardGeometry.bottom(place));
        canvas.addTemplate(background, 0, 0);
        face.draw(canvas);
        canvas.restoreState();
        printed++;
    }

    private void warn(Card card, CardFace face) {
        Set<String> missing = Glyphs.missing(card.name() + card.membership().union() + card.membership().issuer());
        if (!missing.isEmpty()) {
            report(card, "字库里没有“" + String.join("", missing) + "”，卡面上以〓代替，请手工补写", true);
        }
        if (!face.nameReadable()) {
            report(card, "姓名太长，卡面上的字过小，请核对", true);
        }
    }

    private void report(Card card, String sentence, boolean printedAllTheSame) {
        problems.add(new CardProblem(seen, card.number(), card.name(), sentence, printedAllTheSame));
    }
}
