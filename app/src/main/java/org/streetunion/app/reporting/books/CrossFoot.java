package org.streetunion.app.reporting.books;

import java.util.List;
import java.util.Optional;
import org.streetunion.app.ledger.Types;

/** 勾稽核对: two numbers that must be one. */
public final class CrossFoot {
    private static final String UNSOUND = "【勾稽不符";

    private CrossFoot() {}

    /** What differs, as a note on the statement. */
    public static String note(String complaint) {
        return UNSOUND + "，请核对后再报】" + complaint + "。";
    }

    /** Those of a statement's notes that say what differs: it is not to go out before somebody looked at it. */
    public static List<String> unsound(List<String> notes) {
        return notes.stream().filter(note -> note.startsWith(UNSOUND)).toList();
    }

    /** Nothing when they agree, else a sentence with both and the difference. */
    public static Optional<String> compare(String one, long first, String other, long second) {
        return first == second
                ? Optional.empty()
                : Optional.of(one + " " + Types.money(first) + " 元，" + other + " " + Types.money(second) + " 元，相差 "
                        + Types.money(Math.subtractExact(first, second)) + " 元");
    }
}
