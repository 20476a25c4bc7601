package org.streetunion.app.exchange.checking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.streetunion.app.ledger.Alike;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.OfficeAlikes;

/** Points out new rows of a sheet that may be in the register already under another number: they are taken in, and looked at afterwards. */
public final class TwinFinder {
    private final Register register;
    private final List<Alike> reasons;

    /** For a register; one that is empty at the start of an import needs no look. */
    public TwinFinder(Register register) {
        this.register = register;
        this.reasons = register.store().count(Query.ALL) == 0 ? List.of() : OfficeAlikes.of(register.ledger().key());
    }

    /** Looks at entries that were decided. */
    public void look(List<Entry> entries) {
        List<Entry> added = entries.stream().filter(entry -> entry.fate() == Fate.ADDED).toList();
        for (Alike reason : added.isEmpty() ? List.<Alike>of() : reasons) {
            Map<List<Object>, List<Entry>> sought = new HashMap<>();
            added.forEach(entry -> tuple(reason, entry.outcome())
                    .ifPresent(tuple -> sought.computeIfAbsent(tuple, any -> new ArrayList<>(1)).add(entry)));
            if (!sought.isEmpty()) {
                register.store().find(reason.columns(), sought.keySet())
                        .forEach((tuple, ids) -> sought.getOrDefault(tuple, List.of())
                                .forEach(entry -> point(entry, reason, ids)));
            }
        }
    }

    private void point(Entry entry, Alike reason, List<Long> ids) {
        Map<Long, String> labels = register.store().labels(ids);
        String names = ids.stream().limit(3).map(id -> labels.getOrDefault(id, "")).distinct().collect(Collectors.joining("、"));
        entry.add(new Finding(-1, "台账里的“" + names + "”与这一行" + reason.words() + "，可能是同一" + register.ledger().unit()
                + "，导入后请在“查重”里核对。", false));
    }

    /** The values by which a twin is known, in the other form where a number has one. */
    private static Optional<List<Object>> tuple(Alike reason, Row row) {
        List<Object> tuple = new ArrayList<>();
        for (Column<?> column : reason.columns()) {
            Object value = row.values().get(column.key());
            if (value == null) {
                return Optional.empty();
            }
            tuple.add(Objects.requireNonNull(value));
        }
        Alike.OldForm old = reason.old();
        return old == null ? Optional.of(tuple) : old.other(tuple.get(0).toString()).map(List::of);
    }
}
