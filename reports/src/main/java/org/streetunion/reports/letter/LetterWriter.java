package org.streetunion.reports.letter;

import com.lowagie.text.ExceptionConverter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.streetunion.reports.letter.Letter.Grid;
import org.streetunion.reports.letter.Letter.Paragraph;
import org.streetunion.reports.letter.Letter.Part;
import org.streetunion.reports.pdf.PdfResult;
import org.streetunion.reports.text.Typefaces;

/** Writes letters as pdf. */
public final class LetterWriter {
    /** Writes a letter; the stream stays open. */
    public PdfResult write(Letter letter, OutputStream out) throws IOException {
        try {
            Typefaces typefaces = new Typefaces();
            LetterSheets sheets = new LetterSheets(letter, typefaces, out);
            try (sheets) {
                draw(letter, sheets, new TextBlocks(typefaces));
            }
            return new PdfResult(sheets.number(), typefaces.missing());
        } catch (ExceptionConverter wrapped) {
            // OpenPDF turns a full disk into an unchecked exception.
            throw new IOException("《" + letter.title() + "》没有写完，请检查磁盘空间和保存位置", wrapped.getException());
        }
    }

    private static void draw(Letter letter, LetterSheets sheets, TextBlocks blocks) {
        List<Paragraph> together = new ArrayList<>();
        for (Part part : letter.parts()) {
            if (part instanceof Paragraph paragraph) {
                together.add(paragraph);
                if (!paragraph.shape().flow().withNext()) {
                    paragraphs(together, sheets, blocks, 0);
                }
            } else if (part instanceof Grid grid) {
                paragraphs(together, sheets, blocks, GridDrawing.BEGINNING);
                new GridDrawing(sheets, blocks).draw(grid);
            }
        }
        paragraphs(together, sheets, blocks, 0);
    }

    /** Paragraphs that stay together, such as who signs and the day; as long as a page has room for them. */
    private static void paragraphs(List<Paragraph> together, LetterSheets sheets, TextBlocks blocks, float below) {
        List<TextBlock> set = together.stream().map(each -> blocks.set(each, sheets.width())).toList();
        float height = (float) set.stream().mapToDouble(TextBlock::height).sum() + below;
        if (set.size() + below > 1 && !sheets.fits(height) && height <= sheets.height()) {
            sheets.next();
        }
        set.forEach(block -> block.flow(sheets));
        together.clear();
    }
}
