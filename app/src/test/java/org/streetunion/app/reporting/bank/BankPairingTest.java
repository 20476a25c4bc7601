package org.streetunion.app.reporting.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BankPairingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 8, 10);
    private static final int DAYS = 5;

    /** Forty-two unions are given the same: their names tell them apart, whatever the order. */
    @Test
    void theSameAmountForManyIsSureByName() {
        List<BankLine> lines = new ArrayList<>();
        List<BankItem> items = new ArrayList<>();
        for (int i = 0; i < 42; i++) {
            lines.add(line(i, DAY.plusDays(1), -800_00, "第" + (100 + i) + "工会委员会"));
            items.add(item(i, DAY, -800_00, "第" + (100 + i) + "工会委员会"));
        }
        Collections.shuffle(items, new Random(3));
        List<BankPairing.Pair> pairs = BankPairing.of(new Standing(lines, items), DAYS);
        assertEquals(42, pairs.size());
        assertTrue(pairs.stream().allMatch(pair -> pair.sure() && pair.line().id() == pair.item().entries().get(0)));
    }

    @Test
    void withoutNamesTheSameAmountIsSureOfNobody() {
        List<BankPairing.Pair> pairs = BankPairing.of(new Standing(List.of(line(1, DAY, 500, ""), line(2, DAY, 500, "")),
                List.of(item(1, DAY, 500, "甲工会"), item(2, DAY.plusDays(1), 500, ""))), DAYS);
        assertEquals(List.of("金额相同，相差 0 天，同样金额的不止一笔", "金额相同，相差 1 天，同样金额的不止一笔"),
                pairs.stream().map(BankPairing.Pair::words).toList());
        assertTrue(pairs.stream().noneMatch(BankPairing.Pair::sure));
    }

    @Test
    void anotherNameSpeaksAgainstAPair() {
        BankPairing.Pair pair = BankPairing
                .of(new Standing(List.of(line(1, DAY, 500, "东方服饰有限公司")), List.of(item(1, DAY, 500, "海港制造有限公司"))), DAYS).get(0);
        assertEquals("金额相同，相差 0 天，户名不同", pair.words());
        assertFalse(pair.sure());
    }

    @Test
    void aNameThatTheBankCutsOffAgrees() {
        assertTrue(BankPairing.of(new Standing(List.of(line(1, DAY, 500, "练州市恒锐精密模")),
                List.of(item(1, DAY, 500, "练州市恒锐精密模具有限公司"))), DAYS).get(0).words().contains("户名一致"));
    }

    /** Whatever comes: same amount, within the days, nobody twice, and whoever is left could be with nobody who is left. */
    @Test
    void everyPairIsPossibleAndNothingPossibleIsLeftOver() {
        Random random = new Random(20261009);
        for (int round = 0; round < 300; round++) {
            List<BankLine> lines = new ArrayList<>();
            List<BankItem> items = new ArrayList<>();
            for (int i = 0; i < random.nextInt(20); i++) {
                lines.add(line(i, DAY.plusDays(random.nextInt(12)), random.nextInt(4) - 2, name(random)));
            }
            for (int i = 0; i < random.nextInt(20); i++) {
                items.add(item(i, DAY.plusDays(random.nextInt(12)), random.nextInt(4) - 2, name(random)));
            }
            List<BankPairing.Pair> pairs = BankPairing.of(new Standing(lines, items), DAYS);
            assertTrue(pairs.stream().allMatch(pair -> possible(pair.line(), pair.item())));
            List<BankLine> openLines = new ArrayList<>(lines);
            List<BankItem> openItems = new ArrayList<>(items);
            pairs.forEach(pair -> assertTrue(openLines.remove(pair.line()) && openItems.remove(pair.item())));
            assertTrue(openLines.stream().noneMatch(line -> openItems.stream().anyMatch(item -> possible(line, item))));
            for (BankPairing.Pair pair : pairs) {
                long rivals = lines.stream().filter(line -> !line.equals(pair.line()) && possible(line, pair.item())).count()
                        + items.stream().filter(item -> !item.equals(pair.item()) && possible(pair.line(), item)).count();
                assertTrue(rivals > 0 || !pair.words().contains("不止一笔"), pair.toString());
                assertTrue(rivals == 0 || !pair.sure() || pair.words().contains("户名一致"), pair.toString());
            }
        }
    }

    /** Every amount stands alone among very many: nothing is held against what it cannot be. */
    @Test
    void manyLinesFindTheirsByAmount() {
        List<BankLine> lines = new ArrayList<>();
        List<BankItem> items = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            lines.add(line(i, DAY, 1 + i, ""));
            items.add(item(i, DAY, 1 + i, "单位" + i));
        }
        List<BankPairing.Pair> pairs = BankPairing.of(new Standing(lines, items), DAYS);
        assertEquals(50_000, new HashSet<>(pairs).size());
        assertTrue(pairs.stream().allMatch(BankPairing.Pair::sure));
    }

    private static boolean possible(BankLine line, BankItem item) {
        return line.moved() == item.moved() && Math.abs(line.day().toEpochDay() - item.day().toEpochDay()) <= DAYS;
    }

    private static String name(Random random) {
        return List.of("", "甲工会", "乙工会", "丙单位").get(random.nextInt(4));
    }

    private static BankLine line(long id, LocalDate day, long moved, String counter) {
        return new BankLine(id, day, moved, counter, "摘要", "", null);
    }

    private static BankItem item(long id, LocalDate day, long moved, String party) {
        return new BankItem(List.of(id), "2026-" + id, day, moved, party, "摘要");
    }
}
