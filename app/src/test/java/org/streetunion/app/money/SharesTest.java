package org.streetunion.app.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SharesTest {
    @Test
    void whatIsLeftGoesToTheLargestRemainders() {
        assertEquals(List.of(2500L, 3333L, 4167L), Shares.split(10_000, List.of(3L, 4L, 5L)));
        assertEquals(List.of(34L, 33L, 33L), Shares.split(100, List.of(1L, 1L, 1L)), "among equal ones to the earlier");
        assertThrows(IllegalArgumentException.class, () -> Shares.split(1, List.of(0L)));
    }

    @Test
    void noCentIsLostOrMadeAndNobodyIsAWholeCentFromHisShare() {
        Random random = new Random(5);
        for (int run = 0; run < 10_000; run++) {
            long total = random.nextLong(0, 9_000_000_000_000_000L);
            List<Long> weights = new ArrayList<>();
            int many = random.nextInt(1, 40);
            for (int i = 0; i < many; i++) {
                weights.add(random.nextLong(i == 0 ? 1 : 0, 1_000_000));
            }
            BigInteger sum = BigInteger.valueOf(weights.stream().mapToLong(Long::longValue).sum());
            List<Long> parts = Shares.split(total, weights);
            assertEquals(total, parts.stream().mapToLong(Long::longValue).sum());
            for (int i = 0; i < many; i++) {
                BigInteger off = BigInteger.valueOf(parts.get(i)).multiply(sum)
                        .subtract(BigInteger.valueOf(total).multiply(BigInteger.valueOf(weights.get(i)))).abs();
                assertTrue(off.compareTo(sum) < 0, "less than a cent away");
            }
        }
    }
}
