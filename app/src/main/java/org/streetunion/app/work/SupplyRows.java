package org.streetunion.app.work;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;

/**
 * Gives an office the rows that come with the program, such as the limits of rules: each once. What the office changed or threw into the
 * 回收站 is left as it is; what a newer program brings is added.
 */
public final class SupplyRows {
    private static final int MOST = 10_000;
    private final Office office;

    /** Into this office. */
    public SupplyRows(Office office) {
        this.office = office;
    }

    /** Adds what is missing, one act for each register, from tab-separated tables by the key of their ledger. */
    public void run(Map<String, String> tables) {
        tables.forEach((key, table) -> supply(office.registers().get(key), table));
    }

    private void supply(Register register, String table) {
        Set<List<@Nullable Object>> there = new HashSet<>();
        for (Query query : List.of(Query.ALL, Query.ALL.inTrash())) {
            register.store().first(query, MOST).forEach(row -> there.add(identity(register.ledger(), row)));
        }
        List<Row> missing = TableRows.of(register.ledger(), table).stream()
                .filter(row -> there.add(identity(register.ledger(), row)))
                .toList();
        if (!missing.isEmpty()) {
            Act act = Act.correction(Actor.PROGRAM, Act.Kind.IMPORT);
            long batch = office.batches().begin(act, register.ledger().key(), "随程序提供的" + register.ledger().title());
            register.store().write(missing, act, batch);
            office.batches().finish(batch, missing.size());
        }
    }

    private static List<@Nullable Object> identity(Ledger ledger, Row row) {
        List<@Nullable Object> values = new ArrayList<>();
        ledger.identities().get(0).forEach(column -> values.add(row.get(column)));
        return values;
    }
}
