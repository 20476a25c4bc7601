package org.streetunion.app.work.books;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A book as one would keep it on squared paper: a list of lines, gone through from the top whenever something is asked. It shares nothing
 * with the program, not even how a year ends; amounts are debit less credit, by number of the account.
 */
final class PlainBook {
    private static final String REST = "331";
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Long> openings = new TreeMap<>();
    private final Map<Integer, Integer> numbers = new TreeMap<>();

    /** One amount from the credit of one account to the debit of another. */
    record Line(LocalDate day, String debit, String credit, long cents) {
        Line back(LocalDate other) {
            return new Line(other, debit, credit, -cents);
        }
    }

    void opening(String code, long cents) {
        openings.put(code, cents);
    }

    /** Lines of one voucher; gives its number. */
    int voucher(List<Line> together) {
        lines.addAll(together);
        return numbers.merge(together.get(0).day().getYear(), 1, Integer::sum);
    }

    int last(int year) {
        return numbers.getOrDefault(year, 0);
    }

    /** What each account holds at the end of a day, when income and spending of earlier years than that one stand in what is left. */
    Map<String, Long> holds(LocalDate day, int year) {
        Map<String, Long> held = new TreeMap<>();
        for (Map.Entry<String, Long> opening : openings.entrySet()) {
            add(held, opening.getKey(), opening.getValue());
        }
        for (Line line : lines) {
            if (!line.day().isAfter(day)) {
                add(held, place(line.debit(), line, year), line.cents());
                add(held, place(line.credit(), line, year), -line.cents());
            }
        }
        held.values().removeIf(cents -> cents == 0);
        return held;
    }

    private static String place(String code, Line line, int year) {
        boolean yearly = code.startsWith("4") || code.startsWith("5");
        return yearly && line.day().getYear() < year ? REST : code;
    }

    /** What moved on the debit side between two days, by account. */
    Map<String, Long> debits(LocalDate from, LocalDate to) {
        return moved(from, to, true);
    }

    /** What moved on the credit side between two days, by account. */
    Map<String, Long> credits(LocalDate from, LocalDate to) {
        return moved(from, to, false);
    }

    private Map<String, Long> moved(LocalDate from, LocalDate to, boolean debit) {
        Map<String, Long> moved = new TreeMap<>();
        for (Line line : lines) {
            if (!line.day().isBefore(from) && !line.day().isAfter(to)) {
                add(moved, debit ? line.debit() : line.credit(), line.cents());
            }
        }
        moved.values().removeIf(cents -> cents == 0);
        return moved;
    }

    private static void add(Map<String, Long> sums, String code, long cents) {
        sums.put(code, sums.getOrDefault(code, 0L) + cents);
    }
}
