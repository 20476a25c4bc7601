package org.streetunion.app.reporting.bank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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
        Map<Long, List<BankItem>> items = standing.items().stream().collect(Collectors.groupingBy(BankItem::moved));
        Map<Long, List<BankLine>> lines = standing.lines().stream().collect(Collectors.groupingBy(BankLine::moved));
        List<SameAmount.Possible> possible = new ArrayList<>();
        lines.forEach((amount, some) -> possible
                .addAll(new SameAmount(some, items.getOrDefault(amount, List.of()), days).possible()));
        possible.sort(Comparator.comparing((SameAmount.Possible each) -> !each.named())
                .thenComparing(each -> !each.pair().sure()).thenComparing(SameAmount.Possible::apart)
                .thenComparing(each -> each.pair().line().id()).thenComparing(each -> each.pair().item().entries().get(0)));
        Set<Long> taken = new HashSet<>();
        Set<List<Long>> given = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (SameAmount.Possible each : possible) {
            Pair pair = each.pair();
            if (!taken.contains(pair.line().id()) && !given.contains(pair.item().entries())) {
                taken.add(pair.line().id());
                given.add(pair.item().entries());
                pairs.add(pair);
            }
        }
        return pairs;
    }
}
