package org.streetunion.app.ledger;

/** How far a column's value may travel. Widths follow the office's masking table: 6+8+4 for certificates, 3+4+4 for telephones. */
public enum Sensitivity {
    /** Shown to everybody. */
    PLAIN,
    /** A certificate number: first six and last four stay. */
    CERTIFICATE,
    /** A member's telephone: first three and last four stay. */
    PHONE,
    /** A bank account: last four stay. */
    ACCOUNT,
    /** What the office calls 个人信息 in a field of its own: nothing stays, of numbers, days and answers neither. */
    PERSONAL;

    /** What stands for a value of which nothing stays. */
    public static final String HIDDEN = "***";

    /** The text as somebody without leave sees it. */
    public String mask(String text) {
        return switch (this) {
            case PLAIN -> text;
            case CERTIFICATE ->
                text.length() == 18 ? keep(text, 6, 4) : keep(text, Math.min(1, text.length()), Math.min(1, text.length()));
            case PHONE -> text.length() >= 8 ? keep(text, 3, 4) : keep(text, 0, 0);
            case ACCOUNT -> keep(text, 0, Math.min(4, text.length()));
            case PERSONAL -> HIDDEN;
        };
    }

    private static String keep(String text, int front, int back) {
        int hidden = Math.max(0, text.length() - front - back);
        return text.substring(0, front) + "*".repeat(hidden) + text.substring(front + hidden);
    }
}
