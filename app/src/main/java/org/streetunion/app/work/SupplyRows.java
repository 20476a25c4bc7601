package org.streetunion.app.work;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.ReferenceType;
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
        List<Row> missing = referring(register.ledger(), TableRows.of(register.ledger(), table)).stream()
                .filter(row -> there.add(identity(register.ledger(), row)))
                .toList();
        if (!missing.isEmpty()) {
            Act act = Act.correction(Actor.PROGRAM, Act.Kind.IMPORT);
            long batch = office.batches().begin(act, register.ledger().key(), "随程序提供的" + register.ledger().title());
            register.store().write(missing, act, batch);
            office.batches().finish(batch, missing.size());
        }
    }

    /** The rows with what their references name; without those of which the office took away what one of them names. */
    private List<Row> referring(Ledger ledger, List<Row> rows) {
        List<Row> resolved = rows;
        for (Column<?> column : ledger.columns()) {
            if (column.type() instanceof ReferenceType type) {
                resolved = referring(column, type.ledger(), resolved);
            }
        }
        return resolved;
    }

    private List<Row> referring(Column<?> column, String target, List<Row> rows) {
        List<String> names = rows.stream().map(row -> row.values().get(column.key())).filter(Reference.class::isInstance)
                .map(named -> ((Reference) named).label()).distinct().toList();
        Map<String, List<Reference>> found = names.isEmpty() ? Map.of() : office.registers().find(target, names);
        List<Row> resolved = new ArrayList<>();
        for (Row row : rows) {
            if (row.values().get(column.key()) instanceof Reference named) {
                List<Reference> meant = found.getOrDefault(named.label(), List.of());
                if (meant.size() == 1) {
                    resolved.add(row.with(column.key(), meant.get(0)));
                }
            } else {
                resolved.add(row);
            }
        }
        return resolved;
    }

    private static List<@Nullable Object> identity(Ledger ledger, Row row) {
        List<@Nullable Object> values = new ArrayList<>();
        ledger.identities().get(0).forEach(column -> values.add(row.get(column)));
        return values;
    }
}
