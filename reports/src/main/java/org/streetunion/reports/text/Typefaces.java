package org.streetunion.reports.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.streetunion.reports.fonts.BundledFonts;
import org.streetunion.reports.fonts.Glyphs;

/**
 * The fonts of one pdf document: each embedded once, the rare one only when a text asks for it. A character that no font has is
 * shown as {@value #STAND_IN} and kept in {@link #missing()}. Not for several threads.
 */
public final class Typefaces {
    /** The geta mark: what printers put where they have no type for a character. */
    public static final String STAND_IN = "〓";
    private static final int STAND_IN_CODE = STAND_IN.codePointAt(0);

    private final Map<BundledFonts, Face> faces = new EnumMap<>(BundledFonts.class);
    private final Set<String> missing = new LinkedHashSet<>();

    /** Characters met so far that had to be replaced, in order of appearance. */
    public Set<String> missing() {
        return Collections.unmodifiableSet(missing);
    }

    /** A text on one line; line ends and tabs count as spaces. */
    public Line line(String text, Weight weight) {
        if (text.isEmpty()) {
            return new Line(List.of());
        }
        List<Run> runs = new ArrayList<>(1);
        StringBuilder pending = new StringBuilder(text.length());
        Face current = face(weight.font());
        int width = 0;
        for (int at = 0; at < text.length();) {
            int original = text.codePointAt(at);
            at += Character.charCount(original);
            int shown = shown(original);
            if (shown < 0) {
                continue;
            }
            Face face = faceFor(shown, weight);
            if (face != current && !pending.isEmpty()) {
                runs.add(run(current, pending, width, weight));
                pending.setLength(0);
                width = 0;
            }
            current = face;
            pending.appendCodePoint(shown);
            width += face.width(shown);
        }
        if (!pending.isEmpty()) {
            runs.add(run(current, pending, width, weight));
        }
        return new Line(runs);
    }

    private Run run(Face face, StringBuilder text, int width, Weight weight) {
        boolean rare = face == faces.get(BundledFonts.RARE);
        return new Run(face.base(), text.toString(), width, weight.thickens(rare));
    }

    /** Advance of one character, in thousandths of the font size; 0 for characters that leave no trace. */
    int width(int codePoint, Weight weight) {
        int shown = shown(codePoint);
        return shown < 0 ? 0 : faceFor(shown, weight).width(shown);
    }

    private int shown(int codePoint) {
        if (codePoint == '\t' || codePoint == '\n') {
            return ' ';
        }
        if (Glyphs.isInvisible(codePoint)) {
            return -1;
        }
        if (Glyphs.fontFor(codePoint).isEmpty()) {
            missing.add(Character.toString(codePoint));
            return STAND_IN_CODE;
        }
        return codePoint;
    }

    private Face faceFor(int codePoint, Weight weight) {
        if (Glyphs.in(weight.font(), codePoint)) {
            return face(weight.font());
        }
        return face(Glyphs.inRegular(codePoint) ? BundledFonts.REGULAR : BundledFonts.RARE);
    }

    private Face face(BundledFonts font) {
        return faces.computeIfAbsent(font, Face::new);
    }
}
