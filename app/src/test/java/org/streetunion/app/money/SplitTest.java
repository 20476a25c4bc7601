package org.streetunion.app.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SplitTest {
    private static final int TIMES = 20_000;

    @Test
    void anAmountSplitByHand() {
        List<BigDecimal> shares = shares("0.55", "0.05", "0.1", "0.1", "0.15", "0.05");
        assertEquals(List.of(55_001L, 5_000L, 10_000L, 10_000L, 15_000L, 5_000L), Split.of(100_001, shares),
                "the 分 over goes to .55");
        assertEquals(List.of(-55_001L, -5_000L, -10_000L, -10_000L, -15_000L, -5_000L), Split.of(-100_001, shares));
        assertEquals(List.of(0L, 0L), Split.of(0, shares("0.6", "0.4")));
        assertEquals(List.of(1L, 0L, 0L), Split.of(1, shares("1", "1", "1")), "of equal ones the first");
        assertEquals(List.of(0L, 2L), Split.of(2, shares("0", "0.4")), "only the proportion counts");
    }

    @Test
    void noFenIsLostOrInvented() {
        Random random = new Random(20_261_009);
        for (int i = 0; i < TIMES; i++) {
            List<BigDecimal> shares = new ArrayList<>();
            int many = 1 + random.nextInt(9);
            for (int j = 0; j < many; j++) {
                shares.add(new BigDecimal(random.nextInt(4) == 0 ? 0 : random.nextInt(10_001)).movePointLeft(4));
            }
            shares.set(random.nextInt(many), new BigDecimal("0.0001"));
            long amount = random.nextBoolean() ? random.nextInt(1_000) : random.nextLong() >> 1;

            List<Long> parts = Split.of(amount, shares);

            assertEquals(amount, parts.stream().mapToLong(Long::longValue).sum(), () -> amount + " by " + shares);
            assertEquals(parts.stream().map(part -> -part).toList(), Split.of(-amount, shares), "below zero it is the mirror");
            BigDecimal whole = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            for (int j = 0; j < many; j++) {
                BigDecimal off = BigDecimal.valueOf(parts.get(j)).multiply(whole)
                        .subtract(BigDecimal.valueOf(amount).multiply(shares.get(j))).abs();
                assertTrue(off.compareTo(whole) < 0, () -> "no part is off by a whole 分: " + amount + " by " + shares);
            }
        }
    }

    @Test
    void nonsenseIsNotSplit() {
        assertThrows(IllegalArgumentException.class, () -> Split.of(1, shares("0", "0")));
        assertThrows(IllegalArgumentException.class, () -> Split.of(1, shares("1.5", "-0.5")));
        assertThrows(IllegalArgumentException.class, () -> Split.of(1, List.of()));
    }

    private static List<BigDecimal> shares(String... shares) {
        return List.of(shares).stream().map(BigDecimal::new).toList();
    }
}
