package org.streetunion.app.ledger;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cleaning of texts that people typed or workbooks carried. */
public final class Texts {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u3000\\u200b\\ufeff]+");

    private static final Pattern SIGNS = Pattern.compile("[\\p{Punct}（）【】《》：、，。*＊]");

    private Texts() {}

    /** The text, or an empty one where there is none. */
    public static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Trims, and folds every run of spaces, line breaks and invisible characters to one space. */
    public static String tidy(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** Removes all spaces and makes full-width letters, digits and signs half-width: for numbers, dates and codes. */
    public static String compact(String text) {
        return BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }

    /** A heading as it is compared: compact, without brackets, signs and the star of required columns. */
    public static String heading(String text) {
        return SIGNS.matcher(compact(text)).replaceAll("");
    }
}
