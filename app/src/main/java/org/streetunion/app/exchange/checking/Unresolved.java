package org.streetunion.app.exchange.checking;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Trait;

/**
 * Keeps the words of a name that means no row yet in the row's 备注: its register may be imported later, or the name is spelt otherwise
 * there. Once the name means a row, its line goes.
 */
final class Unresolved {
    private static final String REMARK = "remark";
    private final List<Column<?>> noted;

    Unresolved(Ledger ledger) {
        noted = ledger.column(REMARK).isPresent() ? ledger.columns(Trait.NOTED).toList() : List.of();
    }

    /** Brings the remark of a merged row up to date; names that were found were put in already. */
    void note(Entry entry, Map<String, @Nullable Object> merged, Row stored) {
        for (Column<?> column : noted) {
            String unknown = entry.unknown(column.key());
            if (unknown != null && stored.values().get(column.key()) == null) {
                put(merged, line(column, unknown));
            } else if (merged.get(column.key()) instanceof Reference known) {
                drop(merged, line(column, known.label()));
            }
        }
    }

    private static String line(Column<?> column, String name) {
        return column.heading() + "待核：" + name;
    }

    private static String remark(Map<String, @Nullable Object> merged) {
        return Optional.ofNullable(merged.get(REMARK)).map(String::valueOf).orElse("");
    }

    private static void put(Map<String, @Nullable Object> merged, String line) {
        String remark = remark(merged);
        if (remark.lines().noneMatch(line::equals)) {
            merged.put(REMARK, remark.isBlank() ? line : remark + "\n" + line);
        }
    }

    private static void drop(Map<String, @Nullable Object> merged, String line) {
        String remark = remark(merged);
        if (remark.lines().anyMatch(line::equals)) {
            String rest = Arrays.stream(remark.split("\n", -1)).filter(each -> !each.equals(line))
                    .collect(Collectors.joining("\n"));
            merged.put(REMARK, rest.isBlank() ? null : rest);
        }
    }
}
