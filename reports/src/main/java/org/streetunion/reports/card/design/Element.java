package org.streetunion.reports.card.design;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.streetunion.reports.card.picture.Picture;

/**
 * One thing that stands on a side of a card.
 *
 * @param kind what it shows
 * @param box where
 * @param look how
 * @param text the words of a {@link Kind#TEXT}
 * @param tints of a {@link Kind#STRIP}: colours by sort of member, the look's own for all others
 * @param picture of an {@link Kind#EMBLEM}; null draws nothing
 */
public record Element(Kind kind, Box box, Look look, String text, Map<String, Integer> tints, @Nullable Picture picture) {
    /** The sorts of members for which a strip may have a colour of its own; who is of both is of the first. */
    public static final List<String> SORTS = List.of("新就业形态", "农民工");
    /** The most characters of a text. */
    public static final int LONGEST = 2000;
    private static final int SHOWN = 12;
    private static final float POINTS_PER_MM = 72 / 25.4f;

    public Element {
        tints = Map.copyOf(tints);
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("文字最多 " + LONGEST + " 个字");
        }
    }

    /** A field, a bar or the like. */
    public static Element of(Kind kind, Box box, Look look) {
        return new Element(kind, box, look, "", Map.of(), null);
    }

    /** Words. */
    public static Element words(String text, Box box, Look look) {
        return new Element(Kind.TEXT, box, look, text, Map.of(), null);
    }

    /** The same elsewhere. */
    public Element in(Box other) {
        return new Element(kind, other, look, text, tints, picture);
    }

    /** The same looking otherwise. */
    public Element looking(Look other) {
        return new Element(kind, box, other, text, tints, picture);
    }

    /** The same with other words. */
    public Element saying(String words) {
        return new Element(kind, box, look, words, tints, picture);
    }

    /** The same with other colours by sort of member. */
    public Element tinted(Map<String, Integer> colours) {
        return new Element(kind, box, look, text, colours, picture);
    }

    /** The same with another picture. */
    public Element showing(@Nullable Picture other) {
        return new Element(kind, box, look, text, tints, other);
    }

    /** As the office calls it: words by their beginning. */
    public String title() {
        String line = text.strip().replaceAll("\\s+", " ");
        if (kind != Kind.TEXT || line.isEmpty()) {
            return kind.words();
        }
        return "“" + (line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line) + "”";
    }

    /** How many lines fit at the look's size; at least one. */
    public int lines() {
        return Math.max(1, (int) (box.height() * POINTS_PER_MM / (look.size() * look.leading()) + 0.05f));
    }
}
