package org.streetunion.app.exchange.checking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;

/** Rows that this import adds, by what people call them, so that later rows may refer to them. */
public final class Upcoming {
    private final Map<String, Map<String, List<Reference>>> byLedger = new HashMap<>();
    private final Set<String> wanted = new HashSet<>();

    /** Rows of this ledger may be referred to. */
    public void want(String ledger) {
        wanted.add(ledger);
    }

    /** Notes a row that was added. */
    public void add(Ledger ledger, Row row, long id) {
        if (!wanted.contains(ledger.key())) {
            return;
        }
        String label = text(ledger.label(), row);
        Set<String> names = new HashSet<>(Set.of(label));
        ledger.identities().stream().filter(identity -> identity.size() == 1)
                .forEach(identity -> names.add(text(identity.get(0), row)));
        Map<String, List<Reference>> known = byLedger.computeIfAbsent(ledger.key(), key -> new HashMap<>());
        names.stream().filter(name -> !name.isEmpty())
                .forEach(name -> known.computeIfAbsent(name, key -> new ArrayList<>(1)).add(new Reference(id, label)));
    }

    /** The rows known by this text. */
    List<Reference> find(String ledger, String text) {
        return byLedger.getOrDefault(ledger, Map.of()).getOrDefault(text, List.of());
    }

    /** What rows of the ledger are called. */
    Set<String> names(String ledger) {
        return byLedger.getOrDefault(ledger, Map.of()).keySet();
    }

    private static <T> String text(Column<T> column, Row row) {
        return column.text(row);
    }
}
