package org.streetunion.app.exchange.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LongTableTest {
    @Test
    void holdsWhatAMapHoldsWhileItGrows() {
        Random dice = new Random(1);
        LongTable table = new LongTable();
        Map<Long, Integer> map = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            long key = 1 + dice.nextInt(9_000) * (dice.nextBoolean() ? 1L : 1L << 40);
            table.putIfAbsent(key, i);
            map.putIfAbsent(key, i);
        }

        map.forEach((key, value) -> assertEquals(value, table.get(key)));
        assertEquals(-1, table.get(-7));
    }

    @Test
    void neighboursAreSpreadApart() {
        long ones = 0;
        for (long i = 1; i <= 1_000; i++) {
            ones += Long.bitCount(LongTable.mix(i) ^ LongTable.mix(i + 1));
        }

        assertEquals(32.0, ones / 1_000.0, 1.0, "half of the bits differ");
    }
}
