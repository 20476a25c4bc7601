package org.streetunion.app.work.letters;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.office.checks.Step;

/**
 * A letter that is wanted.
 *
 * @param template its key
 * @param ledger the key of the register
 * @param row the row it is about
 * @param given what stands in no register
 * @param date 成文日期 and number; null for today and the next
 * @param step the step of a file that it answers; null for the one its template belongs to
 */
public record LetterOrder(String template, String ledger, long row, GivenFields given, @Nullable Dating date,
        @Nullable Step step) {
    /** A letter of today with the next number. */
    public LetterOrder(String template, String ledger, long row, GivenFields given) {
        this(template, ledger, row, given, null, null);
    }

    /** A letter with its day and number. */
    public LetterOrder(String template, String ledger, long row, GivenFields given, Dating date) {
        this(template, ledger, row, given, date, null);
    }

    /**
     * Another day, another number.
     *
     * @param day of the letter
     * @param ordinal its number in the year, empty for the next; one that is taken is not given again
     */
    public record Dating(LocalDate day, OptionalInt ordinal) {}
}
