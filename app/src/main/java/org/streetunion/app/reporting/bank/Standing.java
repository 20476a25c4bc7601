package org.streetunion.app.reporting.bank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.streetunion.app.reporting.books.Book;

/**
 * How bank and books stand to each other on a day: what each says that the other does not (未达账项). What was matched counts as settled when
 * both sides had it by the day; an entry and the one that takes it back settle each other.
 *
 * @param lines of the bank that the books do not have
 * @param items of the books that the bank does not have
 */
public record Standing(List<BankLine> lines, List<BankItem> items) {
    /** Copies the lists. */
    public Standing {
        lines = List.copyOf(lines);
        items = List.copyOf(items);
    }

    /** Of these lines and entries up to a day; the books are asked from the first line of the bank on. */
    public static Standing of(List<BankLine> lines, List<BankEntry> entries, Map<Long, Set<Long>> matches) {
        Map<Long, BankEntry> known = entries.stream().collect(Collectors.toMap(BankEntry::id, entry -> entry));
        Set<Long> settled = new HashSet<>();
        List<BankLine> open = new ArrayList<>();
        for (BankLine line : lines) {
            Set<Long> matched = matches.getOrDefault(line.id(), Set.of());
            if (!matched.isEmpty() && known.keySet().containsAll(matched)) {
                settled.addAll(matched);
            } else if (line.moved() != 0) {
                open.add(line);
            }
        }
        Map<Long, Long> takenBack = new HashMap<>();
        entries.stream().filter(entry -> entry.reverses() != 0).forEach(entry -> takenBack.put(entry.reverses(), entry.id()));
        takenBack.forEach((one, other) -> {
            if (known.containsKey(one) && !settled.contains(one) && !settled.contains(other)) {
                settled.add(one);
                settled.add(other);
            }
        });
        return new Standing(open,
                BankItem.of(entries.stream().filter(entry -> entry.moved() != 0 && !settled.contains(entry.id()))
                        .toList()));
    }

    /** The day from which on the books are compared: the first of the month in which the bank's lines begin. */
    static LocalDate begins(List<BankLine> lines, LocalDate otherwise) {
        return (lines.isEmpty() ? otherwise : lines.get(0).day()).withDayOfMonth(1);
    }

    /** Read from the office's registers. */
    public static Standing on(BankStore store, Book book, LocalDate day) {
        List<BankLine> lines = store.lines(book, day);
        return of(lines, store.entries(book, begins(lines, day), day), store.matches());
    }

    /**
     * What the bank says is left after these lines; empty when it does not say. Some banks print the latest line first: of the last day's
     * lines it is the one whose balance no other begins with.
     */
    public static Optional<Long> balance(List<BankLine> lines) {
        List<BankLine> telling = lines.stream().filter(line -> line.balance() != null).toList();
        if (telling.isEmpty()) {
            return Optional.empty();
        }
        LocalDate last = telling.get(telling.size() - 1).day();
        List<BankLine> ofDay = telling.stream().filter(line -> line.day().equals(last)).toList();
        List<BankLine> ends = ofDay.stream()
                .filter(line -> ofDay.stream().noneMatch(other -> other.id() != line.id() && begins(other, line))).toList();
        return Optional.ofNullable((ends.size() == 1 ? ends.get(0) : ofDay.get(ofDay.size() - 1)).balance());
    }

    private static boolean begins(BankLine later, BankLine earlier) {
        Long after = later.balance();
        Long before = earlier.balance();
        return after != null && before != null && after - later.moved() == before;
    }
}
