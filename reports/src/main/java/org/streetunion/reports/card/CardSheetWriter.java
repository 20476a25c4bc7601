package org.streetunion.reports.card;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.ExceptionConverter;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.streetunion.reports.card.design.CardDesign;
import org.streetunion.reports.card.picture.Picture;

/** 会员卡 as pdf: ten on an A4 sheet with cut marks, or one a page. Reads its cards once and keeps none, however many there are. */
public final class CardSheetWriter {
    private final CardDesign design;
    private final CardSetup setup;

    /** A writer of fronts as shipped on fresh sheets, with the office's own emblem in the band; null leaves the band plain. */
    public CardSheetWriter(@Nullable Picture emblem) {
        this(ShippedDesigns.CARD.with(emblem), CardSetup.STANDARD);
    }

    /**
     * A writer of cards of a design.
     *
     * @throws IllegalArgumentException with a sentence, when they cannot lie so
     */
    public CardSheetWriter(CardDesign design, CardSetup setup) {
        this.design = design;
        this.setup = setup;
        new CardPlaces(setup, design);
    }

    /**
     * Writes all cards that can be printed; the others are named in the result. The stream stays open.
     *
     * @throws IOException when the stream fails or the emblem cannot be read
     */
    public CardResult write(Iterable<Card> cards, OutputStream out) throws IOException {
        try {
            return draw(cards, out);
        } catch (ExceptionConverter wrapped) {
            // OpenPDF turns a full disk into an unchecked exception.
            throw new IOException("会员卡没有写完，请检查磁盘空间和保存位置", wrapped.getException());
        }
    }

    private CardResult draw(Iterable<Card> cards, OutputStream out) throws IOException {
        Document document = new Document(new CardPlaces(setup, design).page());
        try (document) {
            PdfWriter writer = PdfWriter.getInstance(document, out);
            writer.setCloseStream(false);
            writer.setFullCompression();
            writer.setCompressionLevel(PdfStream.BEST_COMPRESSION);
            document.addTitle("工会" + design.form().words());
            document.open();
            writer.setPageEmpty(false);
            CardSheets sheets = new CardSheets(document, writer, design, setup);
            for (Card card : cards) {
                sheets.add(card);
            }
            return sheets.finish();
        } catch (DocumentException e) {
            throw new IOException("会员卡", e);
        }
    }
}
