package org.streetunion.app.work.letters;

import org.streetunion.reports.letter.Letter;
import org.streetunion.reports.letter.Letter.Paragraph;
import org.streetunion.reports.model.Align;
import org.streetunion.reports.text.MixedBreaker.Span;

/**
 * What a letter says of itself: its title, the large lines in the middle that are not the red head, and to whom it goes, the line after it
 * that ends with a colon.
 *
 * @param title empty when there is none
 * @param to empty when there is none
 */
record LetterHead(String title, String to) {
    private static final float LARGE = 18;

    static LetterHead of(Letter letter) {
        StringBuilder title = new StringBuilder();
        for (Letter.Part part : letter.parts()) {
            if (part instanceof Paragraph paragraph) {
                String text = text(paragraph);
                if (isTitle(paragraph)) {
                    title.append(text);
                } else if (!title.isEmpty() && text.endsWith("：")) {
                    return new LetterHead(title.toString(), text.substring(0, text.length() - 1));
                }
            }
        }
        return new LetterHead(title.toString(), "");
    }

    private static boolean isTitle(Paragraph paragraph) {
        return paragraph.shape().align() == Align.CENTER && !paragraph.spans().isEmpty()
                && paragraph.spans().get(0).style().size() >= LARGE && paragraph.spans().get(0).style().rgb() == 0;
    }

    private static String text(Paragraph paragraph) {
        StringBuilder text = new StringBuilder();
        for (Span span : paragraph.spans()) {
            text.append(span.text());
        }
        return text.toString().replace("\n", "").strip();
    }
}
