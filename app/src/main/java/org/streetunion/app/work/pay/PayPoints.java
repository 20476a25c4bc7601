package org.streetunion.app.work.pay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where points come from that decide a coefficient or a band: a person's from the appraisals, a union's from whoever scores unions. Nobody
 * who is not scored gets a number made up.
 */
public interface PayPoints {
    /** A person's points as they hold on a day. */
    Optional<BigDecimal> ofPerson(long person, LocalDate day);

    /** Whether somebody's last appraisal lowers the coefficient by a band. */
    default boolean lowered(long person, LocalDate day) {
        return false;
    }

    /** A union's points as they hold on a day. */
    Optional<BigDecimal> ofUnion(long union, LocalDate day);

    /** A union's stars as they hold on a day, in words: 五星. */
    Optional<String> starsOf(long union, LocalDate day);

    /** The coefficient that the assessment itself gives a union; empty where its band names none. */
    default Optional<BigDecimal> coefficientOf(long union, LocalDate day) {
        return Optional.empty();
    }

    /** Where a union's points come from, or why it has none; empty where there is nothing to say. */
    default String wordsOf(long union, LocalDate day) {
        return "";
    }

    /** The points as they stand now, for one reckoning: what was read for an earlier one is read anew. */
    default PayPoints fresh() {
        return this;
    }
}
