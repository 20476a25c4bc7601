package org.streetunion.reports.fonts;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Which bundled font shows a character: the question to ask before drawing, because libraries drop a missing glyph silently. */
public final class Glyphs {

    private Glyphs() {}

    /**
     * The font that has the character: {@link BundledFonts#REGULAR} (its bold twin has the same characters), else
     * {@link BundledFonts#RARE}, else none. The rare font is read only when the regular one fails.
     */
    public static Optional<BundledFonts> fontFor(int codePoint) {
        if (inRegular(codePoint)) {
            return Optional.of(BundledFonts.REGULAR);
        }
        return Rare.COVERAGE.has(codePoint) ? Optional.of(BundledFonts.RARE) : Optional.empty();
    }

    /** True for all but rare characters: the regular and the bold font show it. */
    public static boolean inRegular(int codePoint) {
        return Regular.COVERAGE.has(codePoint);
    }

    /** Whether a font has the character; the bold font has what the regular one has. */
    public static boolean in(BundledFonts font, int codePoint) {
        return switch (font) {
            case REGULAR, BOLD -> Regular.COVERAGE.has(codePoint);
            case SERIF -> Serif.COVERAGE.has(codePoint);
            case RARE -> Rare.COVERAGE.has(codePoint);
        };
    }

    /** The characters of a text that no bundled font can show, each once, in order; empty when all is well. */
    public static Set<String> missing(String text) {
        Set<String> missing = new LinkedHashSet<>();
        text.codePoints().filter(code -> !isInvisible(code) && fontFor(code).isEmpty())
                .forEach(code -> missing.add(Character.toString(code)));
        return missing;
    }

    /** Characters without a shape of their own (controls, joiners, variation selectors): left out of print, not missed. */
    public static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT -> true;
            default -> (codePoint >= 0xFE00 && codePoint <= 0xFE0F) || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
        };
    }

    private static final class Regular {
        static final Coverage COVERAGE = Coverage.of(BundledFonts.REGULAR);
    }

    private static final class Serif {
        static final Coverage COVERAGE = Coverage.of(BundledFonts.SERIF);
    }

    private static final class Rare {
        static final Coverage COVERAGE = Coverage.of(BundledFonts.RARE);
    }
}
