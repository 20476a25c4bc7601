package org.streetunion.app.reporting.books;

import java.util.Optional;

/** 勾稽核对: two numbers that must be one. */
public final class CrossFoot {
    private CrossFoot() {}

    /** Nothing when they agree, else a sentence with both and the difference. */
    public static Optional<String> compare(String one, long first, String other, long second) {
        return first == second
                ? Optional.empty()
                : Optional.of(one + " " + Amounts.yuan(first) + " 元，" + other + " " + Amounts.yuan(second) + " 元，相差 "
                        + Amounts.yuan(Math.subtractExact(first, second)) + " 元");
    }
}
