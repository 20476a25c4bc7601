package org.streetunion.app.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The allowed values of a choice column (代码表). The code is what is stored; it is the label the office started with, so that a label can
 * be reworded without touching a row.
 *
 * @param name the list's own name, for the settings screen
 * @param codes in the order they are offered
 * @param synonyms other wordings found in old lists, each with its code
 */
public record CodeList(String name, List<String> codes, Map<String, String> synonyms) {
    /** Copies what it is given. */
    public CodeList {
        codes = List.copyOf(codes);
        synonyms = Map.copyOf(synonyms);
    }

    /** A list of labels that are their own codes. */
    public static CodeList of(String name, String... codes) {
        return new CodeList(name, Arrays.asList(codes), Map.of());
    }

    /** The same list that also understands another wording. */
    public CodeList also(String wording, String code) {
        Map<String, String> more = new TreeMap<>(synonyms);
        more.put(wording, code);
        return new CodeList(name, codes, more);
    }

    /** The same list with other codes; wordings of codes that are gone go with them. */
    public CodeList with(List<String> others) {
        Map<String, String> left = new TreeMap<>(synonyms);
        left.values().removeIf(code -> !others.contains(code));
        return new CodeList(name, others, left);
    }

    /** The code for a wording: the code itself, a synonym, a code with its number before it ("1 在岗"), compared without spaces. */
    public Optional<String> find(String wording) {
        String sought = plain(wording);
        return codes.stream().filter(code -> plain(code).equals(sought)).findFirst()
                .or(() -> synonyms.entrySet().stream().filter(each -> plain(each.getKey()).equals(sought))
                        .map(Map.Entry::getValue)
                        .findFirst());
    }

    private static String plain(String text) {
        return Texts.compact(text).replaceFirst("^\\d{1,3}[.、\\-]?(?=\\D)", "");
    }
}
