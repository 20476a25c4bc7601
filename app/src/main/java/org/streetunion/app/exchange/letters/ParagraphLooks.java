package org.streetunion.app.exchange.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.streetunion.reports.letter.Letter.Flow;
import org.streetunion.reports.letter.Letter.Indent;
import org.streetunion.reports.letter.Letter.Paragraph;
import org.streetunion.reports.letter.Letter.Shape;
import org.streetunion.reports.model.Align;
import org.streetunion.reports.text.MixedBreaker.Span;
import org.streetunion.reports.text.TextStyle;
import org.streetunion.reports.text.Weight;

/** The looks of paragraphs: from the run, else from its style, else from what the document says of all text. */
final class ParagraphLooks {
    private static final float TWIPS = 20;
    /** 3号 is written as 16 points; 28 characters in 156 mm need it this much smaller (GB/T 9704-2012, 5.2.2). */
    private static final float BODY = 16;
    private static final float BODY_SET = 15.78f;
    private static final float USUAL_SIZE = 10.5f;
    private static final int RED = 0xE00000;
    private final XWPFDocument document;

    ParagraphLooks(XWPFDocument document) {
        this.document = document;
    }

    Paragraph of(XWPFParagraph paragraph) {
        List<Span> spans = new ArrayList<>();
        float size = USUAL_SIZE;
        for (XWPFRun run : paragraph.getRuns()) {
            TextStyle style = style(run, paragraph);
            size = style.size();
            String text = run.text();
            if (!text.isEmpty()) {
                spans.add(new Span(text, style));
            }
        }
        return new Paragraph(spans, shape(paragraph, size));
    }

    private TextStyle style(XWPFRun run, XWPFParagraph paragraph) {
        Double given = run.getFontSizeAsDouble();
        float size = given == null ? styled(paragraph) : given.floatValue();
        String family = run.getFontFamily(XWPFRun.FontCharRange.eastAsia);
        return new TextStyle(weight(family == null ? run.getFontFamily() : family, run.isBold()), size == BODY ? BODY_SET : size,
                colour(run.getColor()));
    }

    private float styled(XWPFParagraph paragraph) {
        String id = paragraph.getStyleID();
        XWPFStyle style = id == null || document.getStyles() == null ? null : document.getStyles().getStyle(id);
        CTRPr looks = style == null ? null : style.getCTStyle().getRPr();
        if (looks != null && looks.sizeOfSzArray() > 0) {
            return Float.parseFloat(String.valueOf(looks.getSzArray(0).getVal())) / 2;
        }
        Double all = document.getStyles() == null || document.getStyles().getDefaultRunStyle() == null
                ? null
                : document.getStyles().getDefaultRunStyle().getFontSizeAsDouble();
        return all == null || all <= 0 ? USUAL_SIZE : all.floatValue();
    }

    /** 黑体 is the plain style in bold, 小标宋 the Song style made bolder; everything else is set in the Song style. */
    private static Weight weight(@Nullable String family, boolean bold) {
        String name = family == null ? "" : family.toLowerCase(Locale.ROOT);
        if (name.contains("黑") || name.contains("hei") || name.contains("sans") || name.contains("arial")) {
            return Weight.BOLD;
        }
        return bold || name.contains("小标宋") ? Weight.TITLE : Weight.SERIF;
    }

    private static int colour(@Nullable String hex) {
        return hex != null && hex.matches("[0-9A-Fa-f]{6}") ? Integer.parseInt(hex, 16) : 0;
    }

    private static Shape shape(XWPFParagraph paragraph, float size) {
        ParagraphAlignment alignment = paragraph.getAlignment();
        Align align = switch (alignment) {
            case CENTER -> Align.CENTER;
            case RIGHT, END -> Align.RIGHT;
            default -> Align.LEFT;
        };
        return new Shape(align, indent(paragraph, size), leading(paragraph), gap(paragraph.getSpacingBefore()),
                gap(paragraph.getSpacingAfter()), new Flow(paragraph.isPageBreak(), keepsNext(paragraph), rule(paragraph)));
    }

    private static Indent indent(XWPFParagraph paragraph, float size) {
        CTPPr looks = paragraph.getCTP().getPPr();
        boolean chars = looks != null && looks.isSetInd() && looks.getInd().isSetFirstLineChars();
        float first = chars
                ? looks.getInd().getFirstLineChars().intValue() * size / 100
                : gap(paragraph.getIndentationFirstLine()) - gap(paragraph.getIndentationHanging());
        return new Indent(first, gap(paragraph.getIndentationLeft()), gap(paragraph.getIndentationRight()));
    }

    private static float leading(XWPFParagraph paragraph) {
        LineSpacingRule rule = paragraph.getSpacingLineRule();
        boolean fixed = rule == LineSpacingRule.EXACT || rule == LineSpacingRule.AT_LEAST;
        return fixed ? (float) Math.max(0, paragraph.getSpacingBetween()) : 0;
    }

    private static float gap(int twips) {
        return Math.max(0, twips) / TWIPS;
    }

    private static boolean keepsNext(XWPFParagraph paragraph) {
        return paragraph.isKeepNext();
    }

    private static int rule(XWPFParagraph paragraph) {
        if (paragraph.getBorderBottom() == Borders.NONE || paragraph.getBorderBottom() == Borders.NIL) {
            return -1;
        }
        var bottom = paragraph.getCTP().getPPr().getPBdr().getBottom();
        return String.valueOf(bottom.xgetColor() == null ? "" : bottom.xgetColor().getStringValue()).equalsIgnoreCase("FF0000")
                ? RED
                : 0;
    }
}
