package org.streetunion.app.exchange.checking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.ReferenceType;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Trait;

/** Finds the rows that names in a sheet mean. Names are asked for once. */
public final class Resolver {
    private static final int REMEMBERED = 50_000;

    private final Registers registers;
    private final Upcoming upcoming;
    private final Candidates candidates;
    private final Map<String, Map<String, List<Reference>>> known = new HashMap<>();

    /** A resolver for one import. */
    public Resolver(Registers registers, Upcoming upcoming) {
        this.registers = registers;
        this.upcoming = upcoming;
        candidates = new Candidates(registers, upcoming);
    }

    /**
     * Replaces names by references.
     *
     * @param reader tells the columns and where they stand
     * @param later the ledger whose rows may still come in this sheet: an entry that names one of them waits; empty for none
     */
    public void resolve(List<Entry> entries, RowReader reader, String later) {
        for (Column<?> column : reader.columns()) {
            if (column.type() instanceof ReferenceType type) {
                learn(type.ledger(), names(entries, column));
                for (Entry entry : entries) {
                    resolve(entry, column, type.ledger(), reader.position(column.key()), type.ledger().equals(later));
                }
            }
        }
    }

    private static Set<String> names(List<Entry> entries, Column<?> column) {
        Set<String> names = new LinkedHashSet<>();
        for (Entry entry : entries) {
            if (entry.values().get(column.key()) instanceof Reference name && name.id() == 0) {
                names.add(name.label());
            }
        }
        return names;
    }

    private void learn(String ledger, Set<String> names) {
        Map<String, List<Reference>> remembered = known.computeIfAbsent(ledger, key -> new HashMap<>());
        if (remembered.size() > REMEMBERED) {
            remembered.clear();
        }
        names.removeAll(remembered.keySet());
        if (!names.isEmpty()) {
            Map<String, List<Reference>> found = registers.find(ledger, names);
            names.forEach(name -> remembered.put(name, found.getOrDefault(name, List.of())));
        }
    }

    private void resolve(Entry entry, Column<?> column, String ledger, int position, boolean mayCome) {
        if (!(entry.values().get(column.key()) instanceof Reference name) || name.id() != 0) {
            return;
        }
        List<Reference> found = new ArrayList<>(known.getOrDefault(ledger, Map.of()).getOrDefault(name.label(), List.of()));
        upcoming.find(ledger, name.label()).stream().filter(reference -> !found.contains(reference)).forEach(found::add);
        if (found.size() == 1) {
            entry.values().put(column.key(), found.get(0));
        } else if (found.isEmpty() && mayCome) {
            entry.waiting(true);
        } else {
            String sentence = found.isEmpty()
                    ? candidates.none(ledger, name.label())
                    : candidates.many(ledger, name.label(), found);
            if (column.is(Trait.NOTED)) {
                entry.add(new Finding(position, column.heading() + "：" + sentence + "先照收，名称记在备注里", false));
                entry.unknown(column, name.label());
            } else {
                entry.add(Finding.block(position, column.heading() + "：" + sentence));
                entry.values().remove(column.key());
            }
        }
    }
}
