package org.streetunion.reports.card;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.reports.card.picture.CardFault;
import org.streetunion.reports.card.picture.Picture;
import org.streetunion.reports.card.picture.QrCodes;
import org.streetunion.reports.text.Typefaces;

/** The pages of one print run: puts card after card into the next free place. */
final class CardSheets {
    private final Document document;
    private final PdfWriter writer;
    private final CardPlaces places;
    private final Typefaces typefaces = new Typefaces();
    private final QrCodes codes = new QrCodes();
    private final @Nullable PdfTemplate background;
    private final @Nullable PdfTemplate back;
    private final @Nullable PdfTemplate cutMarks;
    private final List<Integer> taken = new ArrayList<>();
    private final List<CardProblem> problems = new ArrayList<>();
    private final int skipped;
    private int seen;
    private int printed;
    private int pages = 1;

    CardSheets(Document document, PdfWriter writer, @Nullable Picture emblem, CardSetup setup) throws IOException {
        this.document = document;
        this.writer = writer;
        places = new CardPlaces(setup);
        skipped = setup.first() - 1;
        PdfContentByte canvas = writer.getDirectContent();
        boolean outlined = setup.medium() == CardSetup.Medium.SHEET;
        background = setup.fieldsOnly() ? null : CardBackground.draw(canvas, typefaces, emblem, outlined);
        CardBack text = setup.back();
        back = text == null ? null : CardBackDrawing.draw(canvas, typefaces, text, outlined);
        cutMarks = places.cut() ? CutMarks.draw(canvas) : null;
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
        CardInspector.flaws(card, face).forEach(flaw -> report(card, flaw.sentence(), true));
    }

    /** Ends the last page; to be called once, before the document is closed. */
    CardResult finish() {
        turnOver();
        return new CardResult(printed, pages, problems);
    }

    private void place(CardFace face) throws IOException {
        int place = (skipped + printed) % places.perPage();
        if (place == 0 && printed > 0) {
            turnOver();
            page();
        }
        PdfContentByte canvas = writer.getDirectContent();
        if (taken.isEmpty()) {
            if (cutMarks != null) {
                canvas.addTemplate(cutMarks, places.right(), places.up());
            }
            canvas.setColorFill(CardTheme.INK);
            canvas.setColorStroke(CardTheme.INK);
        }
        // Moved as a whole, so that all cards are drawn by the same figures, which compresses well.
        canvas.saveState();
        canvas.concatCTM(1, 0, 0, 1, places.left(place), places.bottom(place));
        if (background != null) {
            canvas.addTemplate(background, 0, 0);
        }
        face.draw(canvas);
        canvas.restoreState();
        taken.add(place);
        printed++;
    }

    /** The backs of the cards of a finished page. */
    private void turnOver() {
        if (back != null && !taken.isEmpty()) {
            page();
            for (int place : taken) {
                int behind = places.behind(place);
                writer.getDirectContent().addTemplate(back, places.left(behind), places.bottom(behind));
            }
        }
        taken.clear();
    }

    private void page() {
        document.newPage();
        writer.setPageEmpty(false);
        pages++;
    }

    private void report(Card card, String sentence, boolean printedAllTheSame) {
        problems.add(new CardProblem(seen, card.number(), card.name(), sentence, printedAllTheSame));
    }
}
