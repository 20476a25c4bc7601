package org.streetunion.app.reporting.bank;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.streetunion.app.ledger.Texts;

/**
 * Which line of the bank is which item of the books: the same amount within so many days. A pair is sure when the names agree, or when
 * nothing else has that amount and no name speaks against it.
 */
public final class BankPairing {
    private BankPairing() {}

    /**
     * A proposal.
     *
     * @param line of the bank
     * @param item of the books
     * @param sure whether it may be taken without a look
     * @param words why
     */
    public record Pair(BankLine line, BankItem item, boolean sure, String words) {}

    /** The proposals, each line and each item at most once, the best ones first taken. */
    public static List<Pair> of(Standing standing, int days) {
        List<Pair> possible = new ArrayList<>();
        for (BankLine line : standing.lines()) {
            standing.items().stream().filter(item -> possible(line, item, days))
                    .forEach(item -> possible.add(pair(standing, line, item, days)));
        }
        possible.sort(Comparator.comparing((Pair pair) -> !named(pair)).thenComparing(pair -> !pair.sure())
                .thenComparing(pair -> apart(pair.line(), pair.item())).thenComparing(pair -> pair.line().id()));
        Set<Long> lines = new HashSet<>();
        Set<BankItem> items = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Pair pair : possible) {
            if (!lines.contains(pair.line().id()) && !items.contains(pair.item())) {
                lines.add(pair.line().id());
                items.add(pair.item());
                pairs.add(pair);
            }
        }
        return pairs;
    }

    private static Pair pair(Standing standing, BankLine line, BankItem item, int days) {
        boolean agree = alike(line.counter(), item.party());
        boolean contrary = !agree && !line.counter().isBlank() && !item.party().isBlank();
        boolean only = rivals(standing, line, item, days) == 0;
        String names = agree ? "，户名一致" : contrary ? "，户名不同" : "";
        return new Pair(line, item, only && !contrary,
                "金额相同，相差 " + apart(line, item) + " 天" + names + (only ? "" : "，同样金额的不止一笔"));
    }

    /** How many others could stand in either's place; where the names agree, only those whose names agree too. */
    private static long rivals(Standing standing, BankLine line, BankItem item, int days) {
        boolean agree = alike(line.counter(), item.party());
        long lines = standing.lines().stream().filter(other -> !other.equals(line) && possible(other, item, days))
                .filter(other -> !agree || alike(other.counter(), item.party())).count();
        long items = standing.items().stream().filter(other -> !other.equals(item) && possible(line, other, days))
                .filter(other -> !agree || alike(line.counter(), other.party())).count();
        return lines + items;
    }

    private static boolean possible(BankLine line, BankItem item, int days) {
        return item.moved() == line.moved() && apart(line, item) <= days;
    }

    private static boolean named(Pair pair) {
        return alike(pair.line().counter(), pair.item().party());
    }

    private static long apart(BankLine line, BankItem item) {
        return Math.abs(ChronoUnit.DAYS.between(line.day(), item.day()));
    }

    /** The same name, or one cut off where the bank's column ends. */
    private static boolean alike(String bank, String books) {
        String one = Texts.compact(bank);
        String other = Texts.compact(books);
        int shorter = Math.min(one.length(), other.length());
        return shorter >= 2 && (one.equals(other) || (shorter >= 6 && (one.startsWith(other) || other.startsWith(one))));
    }
}
