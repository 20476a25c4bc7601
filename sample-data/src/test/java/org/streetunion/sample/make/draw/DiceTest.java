package org.streetunion.sample.make.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    void aBranchRepeatsItselfAndDiffersFromOthers() {
        assertEquals(draws(new Dice(1, "a")), draws(new Dice(1, "a")));
        assertNotEquals(draws(new Dice(1, "a")), draws(new Dice(1, "b")));
        assertNotEquals(draws(new Dice(1, "a")), draws(new Dice(2, "a")));
    }

    private static List<Integer> draws(Dice dice) {
        return IntStream.range(0, 50).mapToObj(i -> dice.below(1_000)).toList();
    }

    @Test
    void bothEndsAreIncluded() {
        Dice dice = new Dice(1, "ends");
        List<Integer> numbers = IntStream.range(0, 200).mapToObj(i -> dice.between(3, 5)).distinct().sorted().toList();
        assertEquals(List.of(3, 4, 5), numbers);
        List<LocalDate> days = IntStream.range(0, 200).mapToObj(i -> dice.day(DAY, DAY.plusDays(1))).distinct().sorted().toList();
        assertEquals(List.of(DAY, DAY.plusDays(1)), days);
        assertEquals(DAY, dice.day(DAY, DAY.minusDays(9)));
    }

    @Test
    void earlyOnesAreLikelier() {
        Dice dice = new Dice(1, "early");
        List<Integer> ten = IntStream.range(0, 10).boxed().toList();
        long first = IntStream.range(0, 5_000).filter(i -> dice.early(ten) == 0).count();
        long last = IntStream.range(0, 5_000).filter(i -> dice.early(ten) == 9).count();
        assertTrue(first > 4 * last && last > 0, first + " " + last);
    }

    @Test
    void sharesAndChancesKeepTheirBounds() {
        Dice dice = new Dice(1, "share");
        assertTrue(IntStream.range(0, 1_000).mapToDouble(i -> dice.share(0.2, 0.4)).allMatch(s -> s >= 0.2 && s < 0.4));
        long hits = IntStream.range(0, 10_000).filter(i -> dice.chance(0.25)).count();
        assertTrue(hits > 2_300 && hits < 2_700, Long.toString(hits));
    }

    @Test
    void wordsAreCutAtSpacesAndCharactersCountOnce() {
        assertEquals(List.of("欧阳", "司徒"), Words.of("欧阳 司徒"));
        assertEquals(List.of("𠅤", "喆"), Words.characters("𠅤喆𠅤"));
    }
}
