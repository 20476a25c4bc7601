package org.streetunion.sample.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One invented human; card number, birthday and mobile are blank for people known only by name. */
public record Person(String name, boolean female, String cardKind, String cardNumber, @Nullable LocalDate birth, String mobile) {
    /** 男 or 女. */
    public String sex() {
        return female ? "女" : "男";
    }

    /** Whether a card number is known; every number that is written down cleanly is valid for its kind. */
    public boolean known() {
        return !cardNumber.isEmpty();
    }
}
