package org.streetunion.app.exchange.letters;

/**
 * What stands between a pair of braces, or brackets in a repeated row.
 *
 * @param kind what it does
 * @param name what it asks for
 * @param wording how it is written, empty for the usual way
 * @param wanted the value that a condition wants, empty when any will do
 * @param not whether a condition is turned round
 */
record Tag(Kind kind, String name, String wording, String wanted, boolean not) {
    /** What a tag does. */
    enum Kind {
        VALUE, OPEN, CLOSE, ROWS
    }

    static final String EACH_ROW = "逐行:";

    /** Reads the inside of a tag. */
    static Tag of(String inside) {
        String text = inside.strip().replace('：', ':').replace('｜', '|').replace('？', '?').replace('！', '!').replace('＝', '=');
        if (text.startsWith("/")) {
            return new Tag(Kind.CLOSE, text.substring(1).strip(), "", "", false);
        }
        if (text.startsWith(EACH_ROW)) {
            return new Tag(Kind.ROWS, text.substring(EACH_ROW.length()).strip(), "", "", false);
        }
        return text.startsWith("?") ? asked(Kind.OPEN, text.substring(1).strip()) : asked(Kind.VALUE, text);
    }

    private static Tag asked(Kind kind, String text) {
        boolean not = text.startsWith("!");
        String rest = not ? text.substring(1) : text;
        int equal = rest.indexOf('=');
        int stroke = rest.indexOf('|');
        if (equal > 0) {
            return new Tag(kind, rest.substring(0, equal).strip(), "", rest.substring(equal + 1).strip(), not);
        }
        if (stroke > 0) {
            return new Tag(kind, rest.substring(0, stroke).strip(), rest.substring(stroke + 1).strip(), "", not);
        }
        return new Tag(kind, rest.strip(), "", "", not);
    }
}
