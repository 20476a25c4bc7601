package org.streetunion.reports.card.design;

import org.streetunion.reports.model.Align;

/**
 * How an element is set.
 *
 * @param size of the type in points, 3 to 72
 * @param bold whether heavy
 * @param align within the box
 * @param colour red, green and blue
 * @param spacing between characters in points, 0 to 20
 * @param leading from line to line, as a multiple of the size
 */
public record Look(float size, boolean bold, Align align, int colour, float spacing, float leading) {
    /** Black text as most fields have it. */
    public static final Look PLAIN = new Look(7.4f, false, Align.LEFT, 0x1E1E1E, 0, 1.15f);
    private static final int COLOURS = 0xFFFFFF;

    public Look {
        check(size >= 3 && size <= 72, "字号应在 3 到 72 之间");
        check(spacing >= 0 && spacing <= 20, "字距应在 0 到 20 之间");
        check(leading >= 0.8f && leading <= 4, "行距应在 0.8 到 4 之间");
        check(colour >= 0 && colour <= COLOURS, "颜色写成 #A4161A 这样");
    }

    private static void check(boolean right, String sentence) {
        if (!right) {
            throw new IllegalArgumentException(sentence);
        }
    }

    /** The same at another size. */
    public Look sized(float other) {
        return new Look(other, bold, align, colour, spacing, leading);
    }

    /** The same, heavy or not. */
    public Look bold(boolean heavy) {
        return new Look(size, heavy, align, colour, spacing, leading);
    }

    /** The same, aligned otherwise. */
    public Look aligned(Align other) {
        return new Look(size, bold, other, colour, spacing, leading);
    }

    /** The same in another colour. */
    public Look coloured(int other) {
        return new Look(size, bold, align, other, spacing, leading);
    }

    /** The same with other room between characters and lines. */
    public Look spaced(float characters, float lines) {
        return new Look(size, bold, align, colour, characters, lines);
    }
}
