package org.streetunion.sample.model;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A calendar quarter; {@code number} is 1 to 4. */
public record Quarter(int year, int number) implements Comparable<Quarter> {
    private static final List<String> NUMERALS = List.of("一", "二", "三", "四");

    /** The last quarter the office has reported figures for. */
    public static final Quarter NOW = new Quarter(2026, 3);
    /** The first quarter with headcounts. */
    public static final Quarter FIRST = new Quarter(2025, 3);

    /** Reads {@code 2026Q3}. */
    public static Quarter parse(String text) {
        if (!text.matches("20\\d\\dQ[1-4]")) {
            throw new IllegalArgumentException("季度要写成 2026Q3 的样子，现在是：" + text);
        }
        return new Quarter(Integer.parseInt(text.substring(0, 4)), text.charAt(5) - '0');
    }

    /** The quarters with headcounts, oldest first. */
    public static List<Quarter> reported() {
        return Stream.iterate(FIRST, q -> q.compareTo(NOW) <= 0, q -> q.plus(1)).toList();
    }

    /** This many quarters later, or earlier when negative. */
    public Quarter plus(int quarters) {
        int index = year * 4 + number - 1 + quarters;
        return new Quarter(Math.floorDiv(index, 4), Math.floorMod(index, 4) + 1);
    }

    /** First day. */
    public LocalDate first() {
        return LocalDate.of(year, number * 3 - 2, 1);
    }

    /** Last day, the day stocks are counted on. */
    public LocalDate last() {
        return first().plusMonths(3).minusDays(1);
    }

    /** Whether the day lies in the quarter. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(first()) && !day.isAfter(last());
    }

    /** As a clerk writes it: 2026年第三季度. */
    public String inWords() {
        return year + "年第" + NUMERALS.get(number - 1) + "季度";
    }

    @Override
    public int compareTo(Quarter other) {
        return Integer.compare(year * 4 + number, other.year * 4 + other.number);
    }

    @Override
    public String toString() {
        return year + "Q" + number;
    }
}
