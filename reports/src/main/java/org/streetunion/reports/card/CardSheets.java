package org.streetunion.reports.card;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.reports.card.design.CardDesign;
import org.streetunion.reports.card.picture.CardFault;
import org.streetunion.reports.card.picture.QrCodes;
import org.streetunion.reports.text.Typefaces;

/** The pages of one print run: puts card after card into the next free place. */
final class CardSheets {
    private final Document document;
    private final PdfWriter writer;
    private final CardDesign design;
    private final CardPlaces places;
    private final Typefaces typefaces = new Typefaces();
    private final QrCodes codes = new QrCodes();
    private final Plates fronts;
    private final @Nullable Plates backs;
    private final @Nullable PdfTemplate cutMarks;
    private final List<Taken> taken = new ArrayList<>();
    private final List<CardProblem> problems = new ArrayList<>();
    private final int skipped;
    private int seen;
    private int printed;
    private int pages = 1;

    /** A place of the page with the card that lies there. */
    private record Taken(int place, CardFace face) {}

    CardSheets(Document document, PdfWriter writer, CardDesign design, CardSetup setup) throws IOException {
        this.document = document;
        this.writer = writer;
        this.design = design;
        places = new CardPlaces(setup, design);
        skipped = setup.first() - 1;
        PdfContentByte canvas = writer.getDirectContent();
        fronts = new Plates(canvas, typefaces, design, false, setup);
        backs = setup.back() == null ? null : new Plates(canvas, typefaces, design, true, setup);
        cutMarks = places.cut() ? CutMarks.draw(canvas, places.grid()) : null;
    }

    void add(Card card) throws IOException {
        seen++;
        CardFace face;
        try {
            face = new CardFace(card, design, backs != null, typefaces, codes);
        } catch (CardFault fault) {
            report(card, fault.sentence(), false);
            return;
        }
        place(face);
        CardInspector.flaws(card, face).forEach(flaw -> report(card, flaw.sentence(), true));
    }

    /** Ends the last page; to be called once, before the document is closed. */
    CardResult finish() throws IOException {
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
            FittedText.colours(canvas, CardTheme.INK);
        }
        // Moved as a whole, so that all cards are drawn by the same figures, which compresses well.
        canvas.saveState();
        canvas.concatCTM(1, 0, 0, 1, places.left(place), places.bottom(place));
        PdfTemplate under = fronts.under(face.sort());
        if (under != null) {
            canvas.addTemplate(under, 0, 0);
        }
        face.draw(canvas, false);
        canvas.restoreState();
        taken.add(new Taken(place, face));
        printed++;
    }

    /** The backs of the cards of a finished page. */
    private void turnOver() throws IOException {
        if (backs != null && !taken.isEmpty()) {
            page();
            FittedText.colours(writer.getDirectContent(), CardTheme.INK);
            for (Taken card : taken) {
                back(backs, card);
            }
        }
        taken.clear();
    }

    private void back(Plates plates, Taken card) throws IOException {
        int behind = places.behind(card.place());
        PdfContentByte canvas = writer.getDirectContent();
        PdfTemplate under = plates.under(card.face().sort());
        if (under != null) {
            canvas.addTemplate(under, places.left(behind), places.bottom(behind));
        }
        if (design.back().varies()) {
            canvas.saveState();
            canvas.concatCTM(1, 0, 0, 1, places.left(behind), places.bottom(behind));
            card.face().draw(canvas, true);
            canvas.restoreState();
        }
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
