package org.streetunion.reports.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.streetunion.reports.PdfPlaces;
import org.streetunion.reports.PdfReader;
import org.streetunion.reports.letter.Letter.Box;
import org.streetunion.reports.letter.Letter.Flow;
import org.streetunion.reports.letter.Letter.Grid;
import org.streetunion.reports.letter.Letter.Indent;
import org.streetunion.reports.letter.Letter.Paper;
import org.streetunion.reports.letter.Letter.Paragraph;
import org.streetunion.reports.letter.Letter.Part;
import org.streetunion.reports.letter.Letter.Shape;
import org.streetunion.reports.model.Align;
import org.streetunion.reports.pdf.PdfResult;
import org.streetunion.reports.text.MixedBreaker.Span;
import org.streetunion.reports.text.TextStyle;
import org.streetunion.reports.text.Weight;

class LetterWriterTest {
    private static final float MM = 72f / 25.4f;
    private static final float PITCH = 28.95f;
    private static final TextStyle BODY = new TextStyle(Weight.SERIF, 15.78f, 0);

    private static Paragraph paragraph(String text, Align align, Flow flow) {
        List<Span> spans = text.isEmpty() ? List.of() : List.of(new Span(text, BODY));
        return new Paragraph(spans, new Shape(align, new Indent(0, 0, 0), PITCH, 0, 0, flow));
    }

    private static byte[] pdf(List<Part> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new LetterWriter().write(new Letter("信", Paper.OFFICIAL, parts), out);
        return out.toByteArray();
    }

    @Test
    void aPageHasTwentyTwoLinesOfTwentyEightCharacters() throws IOException {
        byte[] pdf = pdf(List.of(paragraph("工".repeat(28 * 23), Align.LEFT, Flow.PLAIN)));

        Map<Long, Long> lines = PdfPlaces.of(pdf).stream().filter(glyph -> glyph.page() == 1 && glyph.text().equals("工"))
                .collect(Collectors.groupingBy(glyph -> Math.round(glyph.box().getY()), TreeMap::new, Collectors.counting()));
        assertEquals(22, lines.size());
        assertEquals(Set.of(28L), Set.copyOf(lines.values()));
        assertEquals(28, PdfPlaces.of(pdf).stream().filter(glyph -> glyph.page() == 2 && glyph.text().equals("工")).count());
    }

    @Test
    void everyCharacterStandsWithinTheTextAreaAndTheNumberOutside() throws IOException {
        byte[] pdf = pdf(List.of(paragraph("职".repeat(28 * 30), Align.LEFT, Flow.PLAIN)));

        for (PdfPlaces.Glyph glyph : PdfPlaces.of(pdf)) {
            if (glyph.text().equals("职")) {
                assertTrue(glyph.box().getX() >= 28 * MM - 0.5 && glyph.box().getMaxX() <= (210 - 26) * MM + 0.5,
                        glyph.toString());
                assertTrue(glyph.box().getY() >= 37 * MM - 0.5 && glyph.box().getMaxY() <= (297 - 35) * MM + 0.5,
                        glyph.toString());
            }
        }
        assertTrue(middle(pdf, 1, "1") > 105 * MM, "odd pages have their number at the right");
        assertTrue(middle(pdf, 2, "2") < 105 * MM, "even pages at the left");
    }

    private static double middle(byte[] pdf, int page, String number) throws IOException {
        return PdfPlaces.of(pdf).stream().filter(glyph -> glyph.page() == page && glyph.text().equals(number)).findFirst()
                .orElseThrow().box().getCenterX();
    }

    @Test
    void whatStaysTogetherIsNotTornApartByThePage() throws IOException {
        List<Part> parts = new ArrayList<>();
        for (int line = 0; line < 20; line++) {
            parts.add(paragraph("正文", Align.LEFT, Flow.PLAIN));
        }
        parts.add(paragraph("此复。", Align.LEFT, new Flow(false, true, -1)));
        parts.add(paragraph("", Align.LEFT, new Flow(false, true, -1)));
        parts.add(paragraph("某某街道总工会", Align.RIGHT, new Flow(false, true, -1)));
        parts.add(paragraph("2026年3月5日", Align.RIGHT, Flow.PLAIN));

        List<String> pages = PdfReader.pages(pdf(parts));

        assertTrue(pages.get(1).startsWith("此复。\n某某街道总工会\n2026年3月5日"), pages.get(1));
    }

    @Test
    void aTableThatGoesOnHasItsHeadingOnEveryPageAndNoneStandsAlone() throws IOException {
        List<List<Box>> rows = new ArrayList<>(List.of(List.of(new Box(1, List.of(paragraph("指标", Align.CENTER, Flow.PLAIN))))));
        for (int row = 1; row <= 60; row++) {
            rows.add(List.of(new Box(1, List.of(paragraph("第" + row + "项", Align.CENTER, Flow.PLAIN)))));
        }
        List<Part> parts = new ArrayList<>();
        for (int line = 0; line < 21; line++) {
            parts.add(paragraph("正文", Align.LEFT, Flow.PLAIN));
        }
        parts.add(paragraph("二、定目标考核", Align.LEFT, new Flow(false, true, -1)));
        parts.add(new Grid(List.of(400f), rows, 1));

        List<String> pages = PdfReader.pages(pdf(parts));

        assertTrue(pages.size() > 2, () -> pages.size() + " pages");
        assertTrue(pages.get(1).startsWith("二、定目标考核\n指标\n第1项"), pages.get(1));
        for (String page : pages.subList(2, pages.size())) {
            assertTrue(page.startsWith("指标\n第"), page);
        }
    }

    @Test
    void rareCharactersComeOutAndStylesMeetInOneLine() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Paragraph mixed = new Paragraph(List.of(new Span("一、", new TextStyle(Weight.BOLD, 16, 0)), new Span("同意𪸩喆同志，", BODY),
                new Span("限期", new TextStyle(Weight.TITLE, 16, 0xE00000))),
                new Shape(Align.LEFT, new Indent(32, 0, 0), 0, 0, 0,
                        Flow.PLAIN));
        Grid grid = new Grid(List.of(60f, 600f), List.of(List.of(new Box(1, List.of(paragraph("姓名", Align.CENTER, Flow.PLAIN))),
                new Box(1, List.of(paragraph("卫国英", Align.CENTER, Flow.PLAIN))))), 0);

        PdfResult result = new LetterWriter().write(new Letter("信", Paper.OFFICIAL, List.of(mixed, grid)), out);

        assertEquals(Set.of(), result.missing());
        String text = PdfReader.text(out.toByteArray());
        assertTrue(text.contains("一、同意𪸩喆同志，限期"), text);
        assertTrue(text.contains("姓名") && text.contains("卫国英"), text);
        assertTrue(PdfPlaces.of(out.toByteArray()).stream().allMatch(glyph -> glyph.box().getMaxX() <= (210 - 25) * MM));
    }
}
