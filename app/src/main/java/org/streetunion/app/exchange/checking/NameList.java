package org.streetunion.app.exchange.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The names in one cell: 甲厂、乙厂（25人）；3.丙厂. */
final class NameList {
    private static final Pattern BETWEEN = Pattern.compile("[、，,;；\\r\\n]+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u3000]+");
    private static final Pattern NUMBERING = Pattern.compile("^[（(]?\\d+[)）.．]\\s*");
    private static final Pattern PEOPLE = Pattern.compile("[（(]\\d+\\s*人?[)）]$");
    /** A name of two to four characters: of those several may stand in a cell with nothing but spaces between them. */
    private static final Pattern SHORT = Pattern.compile("\\p{IsHan}{2,4}");
    private static final Pattern COUNT = Pattern.compile("\\d*\\s*[家个人]?");

    private NameList() {}

    static List<String> of(String text) {
        List<String> names = new ArrayList<>();
        for (String part : BETWEEN.split(text, -1)) {
            String name = PEOPLE.matcher(NUMBERING.matcher(part.strip()).replaceFirst("")).replaceFirst("").strip();
            String[] pieces = SPACE.split(name, -1);
            boolean several = pieces.length > 1 && List.of(pieces).stream().allMatch(piece -> SHORT.matcher(piece).matches());
            for (String each : several ? pieces : new String[]{name}) {
                if (!COUNT.matcher(each).matches() && !names.contains(each)) {
                    names.add(each);
                }
            }
        }
        return names;
    }
}
