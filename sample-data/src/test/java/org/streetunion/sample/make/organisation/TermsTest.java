package org.streetunion.sample.make.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.streetunion.sample.Samples;
import org.streetunion.sample.model.organisation.Term;

class TermsTest {
    private static final List<Term> TERMS = Samples.STREET.staff().terms();

    @Test
    void everyUnionHasExactlyOneTermInTheWideSheet() {
        Map<Integer, Long> wide = TERMS.stream().filter(Term::wide)
                .collect(Collectors.groupingBy(t -> t.union().seq(), Collectors.counting()));
        assertTrue(wide.values().stream().allMatch(n -> n == 1));
        assertEquals(351 + 8, wide.size());
    }

    @Test
    void termsLastThreeOrFiveYearsAndFederationsFive() {
        for (Term term : TERMS) {
            assertTrue(term.years() == 3 || term.years() == 5);
            assertTrue(!term.union().federation() || term.years() == 5, term::toString);
            assertFalse(term.to().isAfter(term.from().plusYears(term.years())), term::toString);
            assertTrue(term.to().isAfter(term.from()), term::toString);
            assertFalse(term.from().isBefore(Objects.requireNonNull(term.union().founded())), term::toString);
        }
    }

    @Test
    void theNextTermFollowsTheOneBefore() {
        Map<Integer, List<Term>> byUnion = TERMS.stream().collect(Collectors.groupingBy(t -> t.union().seq()));
        for (List<Term> terms : byUnion.values()) {
            assertTrue(terms.size() <= 2);
            assertTrue(terms.get(0).number() >= 1);
            if (terms.size() == 2) {
                assertEquals(terms.get(0).number() + 1, terms.get(1).number());
                assertTrue(terms.get(1).from().isAfter(terms.get(0).from()));
                assertEquals(terms.get(0).to().getYear(), terms.get(1).from().getYear());
            }
        }
    }

    @Test
    void someAreDueSomeOverdueSomeRenewedAndSomeSheetsBehind() {
        LocalDate today = LocalDate.of(2026, 10, 1);
        LocalDate end = LocalDate.of(2026, 12, 31);
        assertTrue(TERMS.stream().anyMatch(t -> t.wide() && t.to().isAfter(today) && t.to().isBefore(end)));
        assertTrue(TERMS.stream().anyMatch(t -> t.wide() && t.to().isBefore(today) && alone(t)));
        assertTrue(TERMS.stream().anyMatch(t -> t.wide() && t.from().getYear() == 2026 && !alone(t)));
        assertTrue(TERMS.stream().anyMatch(t -> !t.wide() && t.from().getYear() == 2026));
    }

    private static boolean alone(Term term) {
        return TERMS.stream().filter(t -> t.union().seq() == term.union().seq()).count() == 1;
    }
}
