package org.streetunion.reports.letter;

import java.util.List;
import org.streetunion.reports.letter.Letter.Indent;
import org.streetunion.reports.letter.Letter.Paragraph;
import org.streetunion.reports.text.MixedBreaker;
import org.streetunion.reports.text.MixedLine;
import org.streetunion.reports.text.Typefaces;

/** Sets paragraphs to a width. */
final class TextBlocks {
    private static final float USUAL = 1.3f;
    private static final float EMPTY_SIZE = 16;
    private final MixedBreaker breaker;

    TextBlocks(Typefaces typefaces) {
        this.breaker = new MixedBreaker(typefaces);
    }

    TextBlock set(Paragraph paragraph, float width) {
        Indent indent = paragraph.shape().indent();
        List<MixedLine> lines = breaker.lines(paragraph.spans(), indent.first(), width - indent.left() - indent.right());
        float largest = (float) lines.stream().mapToDouble(MixedLine::size).max().orElse(EMPTY_SIZE);
        float size = largest == 0 ? EMPTY_SIZE : largest;
        float leading = paragraph.shape().leading() > 0 ? paragraph.shape().leading() : size * USUAL;
        return new TextBlock(lines, paragraph.shape(), leading, size, width);
    }
}
