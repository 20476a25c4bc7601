package org.streetunion.app.reporting.bank;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.streetunion.app.ledger.Texts;

/**
 * Lines of the bank and items of the books that moved the same amount: which may be one, and what could stand in either's place. A hundred
 * unions may be given the same, so everybody is held against everybody once, and counted.
 */
final class SameAmount {
    private static final int NAME = 2;
    /** A bank's column may cut off names that are longer. */
    private static final int CUT = 6;
    private final List<BankLine> lines;
    private final List<BankItem> items;
    /** How far apart, by line and item. */
    private final long[][] apart;
    private final boolean[][] alike;
    private final int days;

    SameAmount(List<BankLine> lines, List<BankItem> items, int days) {
        this.lines = lines;
        this.items = items;
        this.days = days;
        this.apart = new long[lines.size()][items.size()];
        this.alike = new boolean[lines.size()][items.size()];
        List<String> parties = items.stream().map(item -> Texts.compact(item.party())).toList();
        for (int line = 0; line < lines.size(); line++) {
            String counter = Texts.compact(lines.get(line).counter());
            for (int item = 0; item < items.size(); item++) {
                apart[line][item] = Math.abs(ChronoUnit.DAYS.between(lines.get(line).day(), items.get(item).day()));
                alike[line][item] = alike(counter, parties.get(item));
            }
        }
    }

    /**
     * What may be one.
     *
     * @param pair the proposal
     * @param named whether the names agree
     * @param apart how many days
     */
    record Possible(BankPairing.Pair pair, boolean named, long apart) {}

    /** Everything within the days. */
    List<Possible> possible() {
        int[][] ofLine = counted(lines.size(), items.size(), false);
        int[][] ofItem = counted(items.size(), lines.size(), true);
        List<Possible> possible = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            for (int item = 0; item < items.size(); item++) {
                if (apart[line][item] <= days) {
                    int names = alike[line][item] ? 1 : 0;
                    boolean only = ofLine[names][line] + ofItem[names][item] == 2;
                    possible.add(new Possible(pair(line, item, only), alike[line][item], apart[line][item]));
                }
            }
        }
        return possible;
    }

    /** For each on one side how many of the other it may be: at all, and with a name that agrees. */
    private int[][] counted(int own, int others, boolean turned) {
        int[][] counts = new int[2][own];
        for (int one = 0; one < own; one++) {
            for (int other = 0; other < others; other++) {
                int line = turned ? other : one;
                int item = turned ? one : other;
                if (apart[line][item] <= days) {
                    counts[0][one]++;
                    counts[1][one] += alike[line][item] ? 1 : 0;
                }
            }
        }
        return counts;
    }

    private BankPairing.Pair pair(int at, int of, boolean only) {
        BankLine line = lines.get(at);
        BankItem item = items.get(of);
        boolean agree = alike[at][of];
        boolean contrary = !agree && !line.counter().isBlank() && !item.party().isBlank();
        String names = agree ? "，户名一致" : contrary ? "，户名不同" : "";
        return new BankPairing.Pair(line, item, only && !contrary,
                "金额相同，相差 " + apart[at][of] + " 天" + names + (only ? "" : "，同样金额的不止一笔"));
    }

    /** The same name, or one cut off where the bank's column ends. */
    private static boolean alike(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        return shorter >= NAME && (one.equals(other) || (shorter >= CUT && (one.startsWith(other) || other.startsWith(one))));
    }
}
