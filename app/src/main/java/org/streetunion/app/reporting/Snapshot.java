package org.streetunion.app.reporting;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was so on one day: for each row code, the rows of a register that count and how much each counts. The number is their sum, the list
 * behind the number is their ids.
 */
public final class Snapshot {
    private final Map<String, Map<Long, Integer>> byCode = new HashMap<>();
    private final Set<String> unknown = new HashSet<>();

    /** Counts a row under a code; a zero leaves no trace. */
    public void count(String code, long row, int amount) {
        Map<Long, Integer> rows = byCode.computeIfAbsent(code, each -> new HashMap<>());
        if (amount != 0) {
            rows.merge(row, amount, Integer::sum);
        }
    }

    /** Counts a row once under a code if the condition holds. */
    public void countIf(boolean holds, String code, long row) {
        count(code, row, holds ? 1 : 0);
    }

    /** Counts a row once under a code, however often it is said. */
    public void once(String code, long row) {
        byCode.computeIfAbsent(code, each -> new HashMap<>()).put(row, 1);
    }

    /** Says that nothing is known under a code. */
    public void unknown(String code) {
        unknown.add(code);
    }

    /** Whether something is known under a code. */
    public boolean knows(String code) {
        return !unknown.contains(code);
    }

    /** The rows that count and how much. */
    public Map<Long, Integer> rows(String code) {
        return byCode.getOrDefault(code, Map.of());
    }

    /** The number. */
    public long total(String code) {
        return rows(code).values().stream().mapToLong(Integer::longValue).sum();
    }

    /** The number as a report prints it; null where nothing is known. */
    @Nullable
    BigDecimal number(String code) {
        return knows(code) ? BigDecimal.valueOf(total(code)) : null;
    }

    /** The list behind the number, in the order of ids. */
    List<Long> ids(String code) {
        return rows(code).keySet().stream().sorted().toList();
    }

    /** How much rows count more here than in an earlier snapshot: 本季新增. Turned round, it is 本季减少. */
    public long increase(String code, Snapshot earlier) {
        Map<Long, Integer> before = earlier.rows(code);
        return rows(code).entrySet().stream()
                .mapToLong(each -> Math.max(0, each.getValue() - before.getOrDefault(each.getKey(), 0))).sum();
    }
}
