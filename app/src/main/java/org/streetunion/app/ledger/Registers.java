package org.streetunion.app.ledger;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The office's registers in menu order, and the one place that finds rows across them. */
public final class Registers implements References {
    /** The group of registers that say how the program works. */
    public static final String SETTINGS = "设置";
    private final Map<String, Register> byKey = new LinkedHashMap<>();

    /** Adds a register at the end of the menu. */
    public void add(Register register) {
        byKey.put(register.ledger().key(), register);
    }

    /** From now on every register offers and accepts these code lists, by name, instead of the shipped ones. */
    public void useCodes(Map<String, List<String>> lists) {
        byKey.values().forEach(register -> register.useCodes(lists));
    }

    /** All, in menu order. */
    public List<Register> all() {
        return List.copyOf(byKey.values());
    }

    /** Those in the menu: registers that say how the program works are reached from the settings. */
    public List<Register> inMenu() {
        return byKey.values().stream().filter(register -> !register.ledger().group().equals(SETTINGS)).toList();
    }

    /** Those that say how the program works. */
    public List<Register> inSettings() {
        return byKey.values().stream().filter(register -> register.ledger().group().equals(SETTINGS)).toList();
    }

    /** The register of that key. */
    public Optional<Register> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The register of a key that is known to exist. */
    public Register get(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("no ledger " + key));
    }

    /**
     * Rows that are shown as a tab of the rows of another ledger.
     *
     * @param register whose rows
     * @param by the column that names the other row
     */
    public record Detail(Register register, Column<?> by) {}

    /** The ledgers that are details of another, in menu order. */
    public List<Detail> detailsOf(String key) {
        return byKey.values().stream().flatMap(register -> register.ledger().columns().stream()
                .filter(column -> column.is(Trait.TAB) || column.equals(register.ledger().parent()))
                .filter(column -> column.type() instanceof ReferenceType type && type.ledger().equals(key)).limit(1)
                .map(column -> new Detail(register, column))).toList();
    }

    @Override
    public Map<Long, String> labels(String ledger, Collection<Long> ids) {
        return get(ledger).store().labels(ids);
    }

    @Override
    public boolean there(String ledger, long id) {
        return get(ledger).store().count(Query.ALL.and(new Filter.Ids("", List.of(id)))) > 0;
    }

    @Override
    public Map<String, List<Reference>> find(String ledger, Collection<String> texts) {
        return get(ledger).store().byLabel(texts);
    }

    @Override
    public List<Reference> suggest(String ledger, String typed, int limit) {
        Store store = get(ledger).store();
        List<Long> ids = store.firstIds(Query.ALL.search(typed), limit);
        Map<Long, String> labels = store.labels(ids);
        return ids.stream().map(id -> new Reference(id, labels.getOrDefault(id, ""))).toList();
    }
}
