package org.streetunion.reports.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks a paragraph of differing styles into lines, by the rules of {@link LineBreaker}. */
public final class MixedBreaker {
    private final Typefaces typefaces;

    /** For the fonts of one document. */
    public MixedBreaker(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /**
     * A stretch of text of one style.
     *
     * @param text without line ends, or with them where a new line begins
     * @param style its looks
     */
    public record Span(String text, TextStyle style) {}

    private record Glyph(int code, TextStyle style, float width) {}

    /**
     * The lines of a paragraph, at least one.
     *
     * @param first how much narrower the first line is, in points
     * @param width of the others, in points
     */
    public List<MixedLine> lines(List<Span> spans, float first, float width) {
        List<Glyph> glyphs = glyphs(spans);
        List<MixedLine> lines = new ArrayList<>();
        int start = 0;
        do {
            int end = end(glyphs, start, lines.isEmpty() ? width - first : width);
            boolean forced = end > start && glyphs.get(end - 1).code() == '\n';
            lines.add(line(glyphs.subList(start, forced ? end - 1 : end), forced || end == glyphs.size()));
            start = end;
        } while (start < glyphs.size());
        return lines;
    }

    private List<Glyph> glyphs(List<Span> spans) {
        List<Glyph> glyphs = new ArrayList<>();
        for (Span span : spans) {
            span.text().codePoints().forEach(code -> glyphs.add(new Glyph(code, span.style(),
                    code == '\n' ? 0 : typefaces.width(code, span.style().weight()) * span.style().size() / 1000f)));
        }
        return glyphs;
    }

    private static int end(List<Glyph> glyphs, int start, float room) {
        float used = 0;
        int lastBreak = start;
        for (int at = start; at < glyphs.size(); at++) {
            Glyph glyph = glyphs.get(at);
            if (glyph.code() == '\n') {
                return at + 1;
            }
            if (at > start && LineBreaker.mayBreak(glyphs.get(at - 1).code(), glyph.code())) {
                lastBreak = at;
            }
            used += glyph.width();
            if (used > room + 0.01f && at > start) {
                return lastBreak > start ? lastBreak : at;
            }
        }
        return glyphs.size();
    }

    private MixedLine line(List<Glyph> glyphs, boolean last) {
        List<MixedLine.Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= glyphs.size(); at++) {
            if (at == glyphs.size() || !glyphs.get(at).style().equals(glyphs.get(from).style())) {
                StringBuilder text = new StringBuilder();
                glyphs.subList(from, at).forEach(glyph -> text.appendCodePoint(glyph.code()));
                TextStyle style = glyphs.get(from).style();
                pieces.add(new MixedLine.Piece(typefaces.line(text.toString(), style.weight()), at - from, style));
                from = at;
            }
        }
        return new MixedLine(pieces, last);
    }
}
