package org.streetunion.app.reporting.bank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the books say moved at the bank in one go: the entries of one voucher that were brought about by the same thing, or that are with
 * the same party. A payment that was split over three accounts came in at the bank once.
 *
 * @param entries its entries' rows
 * @param number the voucher's, as 2026-12
 * @param day on which it was entered
 * @param moved 分; below zero it went out
 * @param party with whom
 * @param summary of its first entry
 */
public record BankItem(List<Long> entries, String number, LocalDate day, long moved, String party, String summary) {
    /** Copies the list. */
    public BankItem {
        entries = List.copyOf(entries);
    }

    /** Entries put together. */
    public static List<BankItem> of(List<BankEntry> entries) {
        Map<String, List<BankEntry>> together = new LinkedHashMap<>();
        entries.forEach(entry -> together.computeIfAbsent(entry.together(), any -> new ArrayList<>()).add(entry));
        return together.values().stream().map(BankItem::one).toList();
    }

    private static BankItem one(List<BankEntry> entries) {
        BankEntry first = entries.get(0);
        return new BankItem(entries.stream().map(BankEntry::id).toList(), first.number(), first.day(),
                entries.stream().mapToLong(BankEntry::moved).sum(), first.party(), first.summary());
    }
}
