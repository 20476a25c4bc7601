package org.streetunion.app.work.reconcile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.checks.PersonFacts;
import org.streetunion.app.office.checks.ResidentId;

/**
 * A row of the downloaded list.
 *
 * @param number of the row in its sheet
 * @param values what could be read of it, by column key; a union that is not ours is a reference without id
 * @param unread what could not be read, in words; may be empty
 */
record SystemRow(int number, Row values, String unread) {
    String name() {
        return values.get(PersonFacts.NAME, "");
    }

    String certificate() {
        return values.get(PersonFacts.ID_NUMBER, "");
    }

    /** Whether the number is there in full. */
    boolean certain() {
        return !certificate().isEmpty() && certificate().indexOf('*') < 0;
    }

    /** As it is said, or as the number tells it. */
    @Nullable
    LocalDate birth() {
        LocalDate said = values.get(PersonFacts.BIRTH_ON);
        return said != null ? said : ResidentId.birth(form(certificate())).orElse(null);
    }

    /** A number in its form of today. */
    static String form(String number) {
        String renewed = ResidentId.renewed(number);
        return renewed.isEmpty() ? number : renewed;
    }

    /** Whether a number may be the one of which a mask shows some places. */
    static boolean fits(String mask, String number) {
        int front = mask.indexOf('*');
        if (front < 0) {
            return form(mask).equals(form(number));
        }
        String behind = mask.substring(mask.lastIndexOf('*') + 1);
        String before = mask.substring(0, front);
        return number.length() >= before.length() + behind.length() && number.startsWith(before) && number.endsWith(behind);
    }
}
