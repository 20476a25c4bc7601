package org.streetunion.app.reporting.things;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Receipts held against the books of receipts: numbers that are missing below the highest used, that are there twice, and that belong to no
 * book.
 *
 * @param uses how far each book is used
 * @param flaws what is wrong
 */
public record ReceiptFlaws(List<Use> uses, List<Flaw> flaws) {
    /** Copies the lists. */
    public ReceiptFlaws {
        uses = List.copyOf(uses);
        flaws = List.copyOf(flaws);
    }

    /** How far a book is used: how many numbers it has, how many are registered, spoilt, missing. */
    public record Use(ThingsStore.Book book, long whole, int used, long spoilt, long missing) {}

    /**
     * Something that is wrong.
     *
     * @param what 断号, 重号, 批次外
     * @param numbers of which receipts
     * @param many how many
     * @param words what else is known
     * @param receipt the row of the receipt beside it
     */
    public record Flaw(String what, String numbers, long many, String words, long receipt) {}

    /** Of these books and receipts. */
    public static ReceiptFlaws of(List<ThingsStore.Book> books, List<ThingsStore.Receipt> receipts) {
        Map<String, List<ThingsStore.Receipt>> byNumber = new TreeMap<>();
        receipts.forEach(receipt -> byNumber.computeIfAbsent(receipt.number(), any -> new ArrayList<>()).add(receipt));
        List<Use> uses = new ArrayList<>();
        List<Flaw> flaws = new ArrayList<>();
        Set<String> inside = new HashSet<>();
        for (ThingsStore.Book book : books) {
            List<ThingsStore.Receipt> own = byNumber.entrySet().stream().filter(each -> holds(book, each.getKey()))
                    .map(each -> each.getValue().get(0)).toList();
            own.forEach(receipt -> inside.add(receipt.number()));
            long missing = gaps(book, own, flaws);
            long whole = tail(book.last()) - tail(book.first()) + 1;
            long spoilt = own.stream().filter(each -> !each.state().equals("正常")).count();
            uses.add(new Use(book, whole, own.size(), spoilt, missing));
        }
        byNumber.forEach((number, same) -> strange(number, same, inside, flaws));
        return new ReceiptFlaws(uses, flaws);
    }

    private static void strange(String number, List<ThingsStore.Receipt> same, Set<String> inside, List<Flaw> flaws) {
        long row = same.get(same.size() - 1).id();
        if (same.size() > 1) {
            flaws.add(
                    new Flaw("重号", number, same.size(), String.join("；", same.stream().map(ReceiptFlaws::words).toList()), row));
        }
        if (!inside.contains(number)) {
            flaws.add(new Flaw("批次外", number, same.size(), "不在任何一批领用的票据里", row));
        }
    }

    /** Runs of numbers that are not registered below the highest that is; how many in all. */
    private static long gaps(ThingsStore.Book book, List<ThingsStore.Receipt> own, List<Flaw> flaws) {
        long next = tail(book.first());
        long missing = 0;
        for (ThingsStore.Receipt receipt : own) {
            long number = tail(receipt.number());
            if (number > next) {
                String words = number - next == 1 ? number(book, next) : number(book, next) + " 至 " + number(book, number - 1);
                flaws.add(new Flaw("断号", words, number - next, "批次“" + book.batch() + "”", receipt.id()));
                missing += number - next;
            }
            next = number + 1;
        }
        return missing;
    }

    private static String words(ThingsStore.Receipt receipt) {
        return (receipt.used() == null ? "" : receipt.used() + " ") + receipt.payer()
                + (receipt.state().equals("正常") ? "" : receipt.state());
    }

    private static boolean holds(ThingsStore.Book book, String number) {
        return number.length() == book.first().length() && number.compareTo(book.first()) >= 0
                && number.compareTo(book.last()) <= 0;
    }

    private static long tail(String number) {
        String digits = number.replaceFirst("^\\D*", "");
        return digits.matches("\\d+") ? Long.parseLong(digits) : 0;
    }

    private static String number(ThingsStore.Book book, long tail) {
        int digits = book.first().replaceFirst("^\\D*", "").length();
        return book.first().substring(0, book.first().length() - digits) + String.format(Locale.ROOT, "%0" + digits + "d", tail);
    }
}
