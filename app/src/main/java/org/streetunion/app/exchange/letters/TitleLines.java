package org.streetunion.app.exchange.letters;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;

/**
 * Breaks a title that is longer than a line into lines of like length, at the end of a name or before a new part where that is near:
 * 回行时词意完整、排列对称、长短适宜 (GB/T 9704-2012, 7.3.1). Whoever writes the letter can move the breaks.
 */
final class TitleLines {
    /** Titles are set in 2号, 22 points; text in 3号, 16. */
    private static final double LEAST_SIZE = 20;
    private static final int TWIPS = 20;
    /** What a break is worth after such a character or before such a word, and costs at a wrong place; in characters off the middle. */
    private static final int END = 3;
    private static final int BEGIN = 6;
    private static final int WRONG = 10;
    private static final String ENDS = "会的司厂部局处区道院校店队》、）";
    private static final String NEVER_FIRST = "》、，。）」：；";
    private static final String NEVER_LAST = "《（「“";
    private static final List<String> BEGINS = List.of("第", "换届", "选举", "成立", "组建", "召开", "任职", "同志", "工作", "委员会", "会员代表大会", "做好",
            "考核");

    private TitleLines() {}

    /** Breaks the titles of a filled letter. */
    static void balance(XWPFDocument document) {
        double width = width(document);
        for (XWPFParagraph paragraph : document.getParagraphs()) {
            Double size = paragraph.getRuns().isEmpty() ? null : paragraph.getRuns().get(0).getFontSizeAsDouble();
            if (size != null && size >= LEAST_SIZE && paragraph.getAlignment() == ParagraphAlignment.CENTER) {
                cut(paragraph, breaks(paragraph.getText(), (int) (width / size)));
            }
        }
    }

    private static double width(XWPFDocument document) {
        var section = document.getDocument().getBody().getSectPr();
        if (section == null || !section.isSetPgMar() || !section.isSetPgSz()) {
            return 0;
        }
        CTPageSz page = section.getPgSz();
        CTPageMar margins = section.getPgMar();
        return (twips(page.getW()) - twips(margins.getLeft()) - twips(margins.getRight())) / TWIPS;
    }

    private static double twips(Object measure) {
        return Double.parseDouble(String.valueOf(measure));
    }

    /** Before which characters a line begins, when so many full characters fit one; none when the title fits or has breaks already. */
    static List<Integer> breaks(String title, int fits) {
        double all = length(title, 0, title.length());
        if (fits <= 0 || all <= fits || title.contains("\n")) {
            return List.of();
        }
        List<Integer> breaks = List.of();
        for (int lines = (int) Math.ceil(all / fits); breaks.isEmpty(); lines++) {
            breaks = breaks(title, fits, lines);
        }
        return breaks;
    }

    /** The same into so many lines; none when it takes more, as a half character may be left over on each. */
    private static List<Integer> breaks(String title, int fits, int lines) {
        List<Integer> breaks = new ArrayList<>();
        int from = 0;
        for (int left = lines; left > 1; left--) {
            from = best(title, from, fits, left);
            if (from == 0) {
                return List.of();
            }
            breaks.add(from);
        }
        return breaks;
    }

    /** The best place for the next of so many lines to end: near the ideal, and so that the rest fits too; 0 when there is none. */
    private static int best(String title, int from, int fits, int lines) {
        double ideal = length(title, from, title.length()) / lines;
        int best = 0;
        double least = Double.MAX_VALUE;
        for (int at = from + 1; at < title.length(); at++) {
            double line = length(title, from, at);
            boolean fit = line <= fits && length(title, at, title.length()) <= (double) fits * (lines - 1);
            double cost = Math.abs(line - ideal) - worth(title, at);
            if (fit && cost < least) {
                least = cost;
                best = at;
            }
        }
        return best;
    }

    private static int worth(String title, int at) {
        int end = ENDS.indexOf(title.charAt(at - 1)) >= 0 ? END : 0;
        int begin = BEGINS.stream().anyMatch(word -> title.startsWith(word, at)) ? BEGIN : 0;
        return end + begin - (brokenAt(title, at) ? WRONG : 0);
    }

    /** Inside a number or a foreign word, or with punctuation on the wrong line. */
    private static boolean brokenAt(String title, int at) {
        char before = title.charAt(at - 1);
        char after = title.charAt(at);
        return NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0 || (narrow(before) && narrow(after));
    }

    private static boolean narrow(char letter) {
        return letter < 0x2E80 && letter != '“' && letter != '”';
    }

    private static double length(String title, int from, int to) {
        double length = 0;
        for (int i = from; i < to; i++) {
            length += narrow(title.charAt(i)) ? 0.5 : 1;
        }
        return length;
    }

    /** Each run once: what it said is replaced by its first piece, the others follow with a break before each. */
    private static void cut(XWPFParagraph paragraph, List<Integer> breaks) {
        int start = 0;
        for (XWPFRun run : paragraph.getRuns()) {
            String text = run.text();
            int from = 0;
            for (int at : breaks) {
                int end = at - start;
                if (end > 0 && end <= text.length()) {
                    put(run, text.substring(from, end), from == 0);
                    run.addBreak();
                    from = end;
                }
            }
            if (from > 0 && from < text.length()) {
                run.setText(text.substring(from));
            }
            start += text.length();
        }
    }

    private static void put(XWPFRun run, String piece, boolean first) {
        if (first) {
            run.setText(piece, 0);
        } else {
            run.setText(piece);
        }
    }
}
