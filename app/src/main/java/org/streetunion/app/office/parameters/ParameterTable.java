package org.streetunion.app.office.parameters;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.streetunion.app.ledger.Parameter;
import org.streetunion.app.ledger.Parameters;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Store;

/**
 * The parameters of the register, held in memory: a rule asks for each of 166,500 rows. They are read again after the next act in this
 * program. Of two that hold on a day, the one that began later counts.
 */
public final class ParameterTable implements Parameters {
    private static final int MOST = 10_000;
    private final Supplier<Store> store;
    private final LongSupplier acts;
    private volatile Known known = new Known(-1, Map.of());

    /**
     * Parameters of a register.
     *
     * @param store where they are kept
     * @param acts counts the acts that came to light or were taken back
     */
    public ParameterTable(Supplier<Store> store, LongSupplier acts) {
        this.store = store;
        this.acts = acts;
    }

    @Override
    public Optional<Parameter> find(String name, LocalDate day) {
        Row best = null;
        for (Row row : current().byName().getOrDefault(name, List.of())) {
            if (holds(row, day) && (best == null || from(row).isAfter(from(best)))) {
                best = row;
            }
        }
        return Optional.ofNullable(best).map(ParameterTable::parameter);
    }

    private Known current() {
        Known now = known;
        long latest = acts.getAsLong();
        if (now.acts() != latest) {
            now = new Known(latest, store.get().first(Query.ALL, MOST).stream()
                    .collect(Collectors.groupingBy(row -> row.get(ParameterLedger.NAME, ""), HashMap::new, Collectors.toList())));
            known = now;
        }
        return now;
    }

    private static boolean holds(Row row, LocalDate day) {
        LocalDate to = row.get(ParameterLedger.TO);
        return !from(row).isAfter(day) && (to == null || !to.isBefore(day));
    }

    private static LocalDate from(Row row) {
        return row.get(ParameterLedger.FROM, LocalDate.MIN);
    }

    private static Parameter parameter(Row row) {
        return new Parameter(row.get(ParameterLedger.NAME, ""), row.get(ParameterLedger.AMOUNT),
                row.get(ParameterLedger.UNIT, ""), ParameterLedger.LAW.equals(row.get(ParameterLedger.FORCE)),
                row.get(ParameterLedger.BASIS, ""));
    }

    private record Known(long acts, Map<String, List<Row>> byName) {}
}
