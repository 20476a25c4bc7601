package org.streetunion.app.work;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;

/**
 * What somebody with the registers on paper would count: loops over lists of values, and nothing of the program's own reckoning.
 */
final class HandCount {
    private static final int ALL = 100_000;
    private static final LocalDate OPEN = LocalDate.of(2999, 1, 1);
    private final Office office;
    private final long vicePay;
    private final long assistantPay;
    private final Map<String, List<Map<String, @Nullable Object>>> printed = new TreeMap<>();

    /** With the two monthly standards, in 分. */
    HandCount(Office office, long vicePay, long assistantPay) {
        this.office = office;
        this.vicePay = vicePay;
        this.assistantPay = assistantPay;
    }

    /** The same list again: what does not change any more is printed once. */
    private List<Map<String, @Nullable Object>> once(String register) {
        return printed.computeIfAbsent(register, this::list);
    }

    /** All rows of a register, as they are kept. */
    List<Map<String, @Nullable Object>> list(String register) {
        return office.registers().get(register).store().first(Query.ALL, ALL).stream().map(row -> {
            Map<String, @Nullable Object> values = new TreeMap<>(row.values());
            values.put("id", row.id());
            return values;
        }).toList();
    }

    /** What a month comes to, by person; whoever is failed on a day gets nothing for the days after it. */
    Map<Long, Long> month(YearMonth month, Map<Long, LocalDate> failed) {
        Map<Long, Long> due = new TreeMap<>();
        Map<Long, Long> sums = new TreeMap<>();
        List<Map<String, @Nullable Object>> posts = list("appointments");
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            LocalDate date = month.atDay(day);
            Map<Long, Long> best = new TreeMap<>();
            for (Map<String, @Nullable Object> post : posts) {
                long person = who(post, "person");
                if (paid(post) > 0 && serves(post, date) && !date.isAfter(failed.getOrDefault(person, OPEN))) {
                    best.put(person, Math.max(best.getOrDefault(person, 0L), paid(post)));
                }
            }
            for (Map.Entry<Long, Long> each : best.entrySet()) {
                sums.put(each.getKey(), sums.getOrDefault(each.getKey(), 0L) + each.getValue());
            }
        }
        for (Map.Entry<Long, Long> each : sums.entrySet()) {
            due.put(each.getKey(), BigDecimal.valueOf(each.getValue())
                    .divide(BigDecimal.valueOf(month.lengthOfMonth()), 0, RoundingMode.HALF_UP).longValueExact());
        }
        return due;
    }

    private long paid(Map<String, @Nullable Object> post) {
        if ("企业".equals(post.get("level"))) {
            return 0;
        }
        if ("协理员".equals(post.get("post"))) {
            return assistantPay;
        }
        return "副主席".equals(post.get("post")) && "兼职".equals(post.get("status")) ? vicePay : 0;
    }

    private static boolean serves(Map<String, @Nullable Object> post, LocalDate day) {
        boolean stopped = !day.isBefore(day(post, "stopped_from", OPEN)) && !day.isAfter(day(post, "stopped_to", OPEN));
        return !day.isBefore(day(post, "starts_on", LocalDate.MIN)) && !day.isAfter(day(post, "ends_on", OPEN)) && !stopped;
    }

    /** Visits to a union and to all that stand below it, from January to the end of September 2026. */
    int visits(long union) {
        List<Map<String, @Nullable Object>> unions = once("unions");
        int visits = 0;
        for (Map<String, @Nullable Object> duty : once("duties")) {
            LocalDate day = day(duty, "day", OPEN);
            if ("走访联系".equals(duty.get("kind")) && day.getYear() == 2026 && day.getMonthValue() <= 9
                    && below(who(duty, "union"), union, unions)) {
                visits++;
            }
        }
        return visits;
    }

    private static boolean below(long one, long top, List<Map<String, @Nullable Object>> unions) {
        long at = one;
        while (at != 0 && at != top) {
            long next = 0;
            for (Map<String, @Nullable Object> union : unions) {
                if (Objects.equals(union.get("id"), at)) {
                    next = who(union, "parent");
                }
            }
            at = next;
        }
        return at == top;
    }

    /** Entries of one person: all, of a kind, in a month (0 for any), or of the yearly five when an item is asked for. */
    int duties(long person, String kind, int month, String item) {
        int count = 0;
        for (Map<String, @Nullable Object> duty : once("duties")) {
            boolean own = who(duty, "person") == person && day(duty, "day", OPEN).getYear() == 2026;
            boolean then = month == 0 || day(duty, "day", OPEN).getMonthValue() == month;
            boolean of = kind.isEmpty() || kind.equals(duty.get("kind"));
            count += own && then && of && (item.isEmpty() || item.equals(duty.get("item"))) ? 1 : 0;
        }
        return count;
    }

    /** What was approved (or received) for all sheets, in 分. */
    long money(String column) {
        long sum = 0;
        for (Map<String, @Nullable Object> guarantee : list("guarantees")) {
            if (guarantee.get(column) instanceof Long amount) {
                sum += amount;
            }
        }
        return sum;
    }

    private static long who(Map<String, @Nullable Object> row, String column) {
        return row.get(column) instanceof Reference reference ? reference.id() : 0;
    }

    private static LocalDate day(Map<String, @Nullable Object> row, String column, LocalDate otherwise) {
        return row.get(column) instanceof LocalDate day ? day : otherwise;
    }
}
