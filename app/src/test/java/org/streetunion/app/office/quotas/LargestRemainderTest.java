package org.streetunion.app.office.quotas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Parts that add up. */
class LargestRemainderTest {
    @Test
    void whatIsLeftGoesToTheLargestRemainders() {
        assertEquals(List.of(4, 3, 3), LargestRemainder.split(10, List.of(1L, 1L, 1L)));
        assertEquals(List.of(0, 6, 4), LargestRemainder.split(10, List.of(0L, 116L, 84L)));
        assertEquals(List.of(896, 897), LargestRemainder.split(1793, List.of(4999L, 5001L)));
        assertThrows(IllegalArgumentException.class, () -> LargestRemainder.split(10, List.of(0L, 0L)));
        assertThrows(IllegalArgumentException.class, () -> LargestRemainder.split(10, List.of()));
    }

    @Test
    void partsAddUpAndAreNeverAWholeAwayFromTheirShare() {
        Random dice = new Random(917);
        for (int round = 0; round < 2000; round++) {
            int total = dice.nextInt(100_000);
            List<Long> weights = new ArrayList<>(List.of(1L + dice.nextInt(9)));
            for (int more = dice.nextInt(60); more > 0; more--) {
                weights.add((long) dice.nextInt(round % 2 == 0 ? 5 : 2_000_000));
            }
            long sum = weights.stream().mapToLong(Long::longValue).sum();
            List<Integer> parts = LargestRemainder.split(total, weights);
            assertEquals(total, parts.stream().mapToInt(Integer::intValue).sum());
            for (int at = 0; at < parts.size(); at++) {
                long away = Math.abs(parts.get(at) * sum - total * weights.get(at));
                assertTrue(away < sum, () -> total + " by " + weights + " gave " + parts);
            }
        }
    }
}
