package org.streetunion.sample.make.draw;

import java.util.List;
import java.util.regex.Pattern;

/** Word lists written as one text. */
public final class Words {
    private static final Pattern SPACE = Pattern.compile(" ");

    private Words() {}

    /** The words between single spaces. */
    public static List<String> of(String text) {
        return SPACE.splitAsStream(text).toList();
    }

    /** Every character once, those outside the basic plane included. */
    public static List<String> characters(String text) {
        return text.codePoints().mapToObj(Character::toString).distinct().toList();
    }
}
