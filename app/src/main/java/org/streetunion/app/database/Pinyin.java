package org.streetunion.app.database;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Pinyin of names, for sorting and for finding: a surname is read the way surnames are (单 shan, 仇 qiu). */
final class Pinyin {
    private static final Transliterator PLAIN = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");
    private static final Transliterator NAMES = Transliterator.getInstance("Han-Latin/Names; Latin-ASCII; Lower");
    private static final Map<Integer, String> FIRST = new ConcurrentHashMap<>();
    private static final Map<Integer, String> REST = new ConcurrentHashMap<>();

    private static final int MOST = 6;

    private Pinyin() {}

    /** Syllables parted by spaces, ASCII: 张三 → "zhang san". Other characters stay, in lower case. */
    static String syllables(String text) {
        StringBuilder out = new StringBuilder(text.length() * 4);
        boolean wasHan = false;
        for (int i = 0; i < text.length();) {
            int character = text.codePointAt(i);
            boolean han = Character.isIdeographic(character);
            if ((han || wasHan) && !out.isEmpty()) {
                out.append(' ');
            }
            out.append(han ? read(character, i == 0) : new String(Character.toChars(character)).toLowerCase(Locale.ROOT));
            wasHan = han;
            i += Character.charCount(character);
        }
        return out.toString();
    }

    /** Other ways to read the same text, one character read otherwise at a time; a few suffice. */
    static List<String> otherReadings(String text) {
        List<String> parts = List.of(syllables(text).split(" "));
        int[] characters = text.codePoints().toArray();
        List<String> others = new ArrayList<>();
        if (parts.size() != characters.length) {
            return others; // letters among the characters: syllables and characters do not go side by side
        }
        for (int at = 0; at < characters.length; at++) {
            for (String reading : Heteronyms.of(characters[at])) {
                if (!reading.equals(parts.get(at)) && others.size() < MOST) {
                    List<String> read = new ArrayList<>(parts);
                    read.set(at, reading);
                    others.add(String.join(" ", read));
                }
            }
        }
        return others;
    }

    /** First letters of the syllables: "zhang san" → "zs". */
    static String initials(String syllables) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < syllables.length(); i++) {
            if (i == 0 || syllables.charAt(i - 1) == ' ') {
                out.append(syllables.charAt(i));
            }
        }
        return out.toString();
    }

    private static String read(int character, boolean first) {
        return first
                ? FIRST.computeIfAbsent(character, each -> transliterate(NAMES, each))
                : REST.computeIfAbsent(character, each -> transliterate(PLAIN, each));
    }

    private static String transliterate(Transliterator how, int character) {
        return how.transliterate(new String(Character.toChars(character))).strip();
    }
}
