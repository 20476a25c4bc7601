package org.streetunion.app.database.model;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Office;

/** Whatever is done in whatever order, the register says what a careful secretary's papers say. */
class RandomActsTest {
    private static final int BETWEEN_LOOKS = 4;

    @ParameterizedTest
    @CsvSource({"H2,1,60", "H2,9,70", "H2,100,50", "POSTGRES,7,30"})
    void theRegisterAgreesWithThePapers(Databases kind, long seed, int steps) {
        List<String> told = new ArrayList<>();
        try (Office office = kind.office()) {
            RandomActs acts = new RandomActs(office, RandomGeneratorFactory.of("L64X128MixRandom").create(seed));
            Agreement agreement = new Agreement(office.registers().get("unions"), acts.papers());
            for (int step = 0; step < steps; step++) {
                told.add(acts.next());
                if (step % BETWEEN_LOOKS == 0) {
                    agreement.check();
                }
            }
            agreement.check();
            agreement.journals();
        } catch (RuntimeException | AssertionError failure) {
            throw new AssertionError("seed " + seed + ": " + failure.getMessage() + " after\n" + String.join("\n", told),
                    failure);
        }
    }
}
