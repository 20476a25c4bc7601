package org.streetunion.app.work.collect;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Store;

/** Rows of several registers as they are today, fetched together. */
final class TodayRows {
    private static final int PIECE = 2_000;
    private final Registers registers;
    private final Map<String, Set<Long>> wanted = new HashMap<>();
    private final Map<String, Map<Long, Row>> rows = new HashMap<>();

    TodayRows(Registers registers) {
        this.registers = registers;
    }

    void want(String ledger, long id) {
        wanted.computeIfAbsent(ledger, key -> new HashSet<>()).add(id);
    }

    /** Fetches what is wanted. */
    void fetch() {
        wanted.forEach((ledger, ids) -> {
            Store store = registers.get(ledger).store();
            Map<Long, Row> known = rows.computeIfAbsent(ledger, key -> new HashMap<>());
            List<Long> all = ids.stream().sorted().toList();
            for (int from = 0; from < all.size(); from += PIECE) {
                List<Long> piece = all.subList(from, Math.min(all.size(), from + PIECE));
                store.first(Query.ALL.and(new Filter.Ids("", piece)), piece.size()).forEach(row -> known.put(row.id(), row));
            }
        });
        wanted.clear();
    }

    /** A row that was wanted; null when the register has it no more, or in the 回收站: a twin that was merged lies there. */
    @Nullable
    Row get(String ledger, long id) {
        return rows.getOrDefault(ledger, Map.of()).get(id);
    }
}
