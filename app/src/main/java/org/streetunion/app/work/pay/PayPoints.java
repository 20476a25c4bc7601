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

    /** A union's points as they hold on a day. */
    Optional<BigDecimal> ofUnion(long union, LocalDate day);

    /** A union's stars as they hold on a day, in words: 五星. */
    Optional<String> starsOf(long union, LocalDate day);
}
