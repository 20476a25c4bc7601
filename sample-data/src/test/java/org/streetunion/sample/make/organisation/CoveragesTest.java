package org.streetunion.sample.make.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.streetunion.sample.Samples;
import org.streetunion.sample.model.Office;
import org.streetunion.sample.model.Quarter;
import org.streetunion.sample.model.organisation.Coverage;

class CoveragesTest {
    static List<Office> offices() {
        return List.of(Samples.SMALL, Samples.STREET);
    }

    @ParameterizedTest
    @MethodSource("offices")
    void noUnionCoversAnEmployerTwice(Office office) {
        Set<String> seen = new HashSet<>();
        for (Coverage coverage : office.organisation().coverages()) {
            assertTrue(seen.add(coverage.union().seq() + " " + coverage.employer().seq()));
        }
    }

    @ParameterizedTest
    @MethodSource("offices")
    void coverageBeginsAfterTheUnionAndEndsAfterItBegan(Office office) {
        for (Coverage coverage : office.organisation().coverages()) {
            assertFalse(coverage.from().isBefore(Objects.requireNonNull(coverage.union().founded())), coverage::toString);
            LocalDate to = coverage.to();
            assertTrue(to == null || to.isAfter(coverage.from()), coverage::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("offices")
    void oneBaseUnionAtATime(Office office) {
        for (Quarter quarter : Quarter.reported()) {
            Map<Integer, Integer> base = new HashMap<>();
            office.organisation().coverages().stream().filter(c -> c.on(quarter.last()) && !c.union().federation())
                    .forEach(c -> base.merge(c.employer().seq(), 1, Integer::sum));
            assertTrue(base.values().stream().allMatch(n -> n == 1), quarter.toString());
        }
    }

    @Test
    void everySingleUnionCoversItsOwnEmployer() {
        long own = Samples.STREET.organisation().coverages().stream().filter(c -> c.how().equals("单建"))
                .filter(c -> c.employer().equals(c.union().seat().employer())).count();
        assertEquals(301 + 8, own);
    }

    @Test
    void federationsCoverSomeOfThemAgain() {
        List<Coverage> above = Samples.STREET.organisation().coverages().stream().filter(c -> c.union().federation()).toList();
        assertTrue(above.stream().anyMatch(c -> c.how().equals("区域")));
        assertTrue(above.stream().anyMatch(c -> c.how().equals("行业")));
    }

    @Test
    void someEmployersAreNotCoveredAtAll() {
        long covered = Samples.STREET.organisation().coverages().stream().map(c -> c.employer().seq()).distinct().count();
        assertTrue(covered < 1_490 && covered > 1_400, Long.toString(covered));
    }
}
