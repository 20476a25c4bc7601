package org.streetunion.app.exchange.checking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Guard;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;

/** Rows that this import adds, by what people call them, so that later rows may refer to them. */
public final class Upcoming {
    private final Map<String, Map<String, List<Reference>>> byLedger = new HashMap<>();
    private final Map<String, Seen> rows = new HashMap<>();
    private final Set<String> wanted = new HashSet<>();
    private final Map<String, Guard> guards = new HashMap<>();

    /** Rows of this ledger may be referred to. */
    public void want(String ledger) {
        wanted.add(ledger);
    }

    /** The guard of a register, which in one import knows all rows that were taken so far. */
    public Guard watch(Register register) {
        return guards.computeIfAbsent(register.ledger().key(), key -> register.guard().duringImport());
    }

    /** Notes a row that was added. Where nothing is written, two sheets may both add the same one: that is one row, as it would be then. */
    public void add(Ledger ledger, Row row, long id) {
        if (!wanted.contains(ledger.key())) {
            return;
        }
        long first = first(ledger, row, id);
        String label = text(ledger.label(), row);
        Set<String> names = new HashSet<>(Set.of(label));
        ledger.identities().stream().filter(identity -> identity.size() == 1)
                .forEach(identity -> names.add(text(identity.get(0), row)));
        Map<String, List<Reference>> known = byLedger.computeIfAbsent(ledger.key(), key -> new HashMap<>());
        names.stream().filter(name -> !name.isEmpty())
                .forEach(name -> note(known.computeIfAbsent(name, key -> new ArrayList<>(1)), new Reference(first, label)));
    }

    /** The number under which this row was noted first. */
    private long first(Ledger ledger, Row row, long id) {
        Seen seen = rows.computeIfAbsent(ledger.key(), key -> new Seen(ledger));
        int twin = seen.find(row);
        if (twin >= 0) {
            return seen.id(twin);
        }
        seen.written(seen.add(row, 0), id);
        return id;
    }

    private static void note(List<Reference> known, Reference row) {
        if (!known.contains(row)) {
            known.add(row);
        }
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
