package org.streetunion.reports.zone;

import com.lowagie.text.pdf.PdfContentByte;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.streetunion.reports.text.Line;
import org.streetunion.reports.text.Typefaces;
import org.streetunion.reports.text.Weight;

/** One zone's box on the sheet; what does not fit at the smallest type is counted, not dropped silently. */
final class ZoneBox {
    private static final Color ACCENT = new Color(0xA3201E);
    private static final Color INK = new Color(0x1A1A1A);
    private static final Color FAINT = new Color(0x666666);
    private static final Color RULE = new Color(0xB8BEC7);
    private static final Color PALE = new Color(0xF7ECEB);
    private static final float BAND = 28;
    private static final float POSTS = 58;
    private static final float PAD = 8;
    private static final float LARGEST = 11;
    private static final float READABLE = 8;
    private static final float SMALLEST = 6.5f;
    private static final float LEADING = 1.5f;
    private static final int COLUMNS = 2;
    private final PdfContentByte canvas;
    private final Typefaces typefaces;
    private final float left;
    private final float top;
    private final float width;
    private final float height;

    ZoneBox(PdfContentByte canvas, Typefaces typefaces, float left, float top, float width, float height) {
        this.canvas = canvas;
        this.typefaces = typefaces;
        this.left = left;
        this.top = top;
        this.width = width;
        this.height = height;
    }

    void draw(ForceChart.Zone zone) {
        fill(ACCENT, left, top - BAND, width, BAND);
        ink(Color.WHITE);
        Line size = typefaces.line(zone.size(), Weight.REGULAR);
        Line name = typefaces.line(zone.name(), Weight.BOLD);
        size.drawRight(canvas, 10.5f, left + width - PAD, top - BAND + 9);
        name.draw(canvas, name.sizeWithin(width - 3 * PAD - size.width(10.5f), 15), left + PAD, top - BAND + 9);
        posts(zone.leading());
        entries(zone);
        canvas.setColorStroke(RULE);
        canvas.setLineWidth(0.8f);
        canvas.rectangle(left, top - height, width, height);
        canvas.stroke();
    }

    private void posts(List<ForceChart.Contact> posts) {
        float each = (width - PAD * (posts.size() + 1)) / posts.size();
        for (int i = 0; i < posts.size(); i++) {
            ForceChart.Contact post = posts.get(i);
            float x = left + PAD + i * (each + PAD);
            fill(PALE, x, top - BAND - PAD - POSTS, each, POSTS);
            float middle = x + each / 2;
            float upper = top - BAND - PAD;
            ink(FAINT);
            typefaces.line(post.role(), Weight.REGULAR).drawCentred(canvas, 9, middle, upper - 14);
            ink(post.name().isEmpty() ? ACCENT : INK);
            Line name = typefaces.line(post.name().isEmpty() ? "空缺" : post.name(), Weight.BOLD);
            name.drawCentred(canvas, name.sizeWithin(each - PAD, 14), middle, upper - 33);
            ink(INK);
            Line phone = typefaces.line(post.phone(), Weight.REGULAR);
            phone.drawCentred(canvas, phone.sizeWithin(each - PAD, 10.5f), middle, upper - 49);
        }
    }

    private static List<Entry> entries(ForceChart.Zone zone, boolean brief) {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry("N 支力量　" + zone.helpers().size() + " 人", Weight.BOLD));
        zone.helpers().forEach(helper -> entries.add(new Entry(words(helper, brief), Weight.REGULAR)));
        if (!zone.grids().isEmpty()) {
            entries.add(new Entry("网格　" + zone.grids().size() + " 个", Weight.BOLD));
            zone.grids().forEach(grid -> entries.add(new Entry(words(grid, brief), Weight.REGULAR)));
        }
        return entries;
    }

    private static String words(ForceChart.Contact helper, boolean brief) {
        String unit = brief || helper.unit().isEmpty() ? "" : "（" + helper.unit() + "）";
        return Stream.of(helper.role(), helper.name() + unit, helper.phone()).filter(part -> !part.isEmpty())
                .collect(Collectors.joining("　"));
    }

    /** One column as long as its type stays readable, else two without the units. */
    private void entries(ForceChart.Zone zone) {
        float upper = top - BAND - 2 * PAD - POSTS;
        float room = upper - (top - height) - PAD;
        List<Entry> whole = entries(zone, false);
        boolean one = whole.size() <= rows(room, READABLE);
        List<Entry> entries = one ? whole : entries(zone, true);
        int columns = one ? 1 : COLUMNS;
        float size = LARGEST;
        while (size > SMALLEST && rows(room, size) * columns < entries.size()) {
            size -= 0.5f;
        }
        int most = Math.max(1, rows(room, size)) * columns;
        List<Entry> shown = entries;
        if (entries.size() > most) {
            shown = new ArrayList<>(entries.subList(0, most - 1));
            shown.add(new Entry("……另有 " + (entries.size() - most + 1) + " 条，见台账", Weight.REGULAR));
        }
        list(shown, columns, upper, size);
    }

    private void list(List<Entry> entries, int columns, float upper, float wanted) {
        int perColumn = (entries.size() + columns - 1) / columns;
        float each = (width - PAD * (columns + 1)) / columns;
        List<Line> lines = entries.stream().map(entry -> typefaces.line(entry.text(), entry.weight())).toList();
        float size = lines.stream().map(line -> line.sizeWithin(each, wanted)).min(Float::compare).orElse(wanted);
        for (int i = 0; i < entries.size(); i++) {
            ink(entries.get(i).weight() == Weight.BOLD ? ACCENT : INK);
            Line line = lines.get(i);
            int column = i / perColumn;
            line.draw(canvas, line.sizeWithin(each, Math.max(size, SMALLEST)), left + PAD + column * (each + PAD),
                    upper - (i % perColumn + 1) * wanted * LEADING);
        }
    }

    private static int rows(float room, float size) {
        return (int) Math.floor(room / (size * LEADING));
    }

    private void ink(Color colour) {
        canvas.setColorFill(colour);
        canvas.setColorStroke(colour);
    }

    private void fill(Color colour, float x, float y, float wide, float high) {
        canvas.setColorFill(colour);
        canvas.rectangle(x, y, wide, high);
        canvas.fill();
    }

    private record Entry(String text, Weight weight) {}
}
