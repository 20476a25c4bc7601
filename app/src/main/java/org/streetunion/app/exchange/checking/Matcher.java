package org.streetunion.app.exchange.checking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.ReferenceType;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Store;
import org.streetunion.app.ledger.Trait;

/**
 * Finds the rows of a ledger that entries are already. Identities are tried in order; a weaker one finds no row whose stronger one says
 * that it is another.
 */
public final class Matcher {
    private final Ledger ledger;
    private final Store store;
    private final boolean empty;

    /** A matcher for a ledger. Rows that this import adds need no matching: the sheet's own repeats are found by {@link Seen}. */
    public Matcher(Ledger ledger, Store store) {
        this.ledger = ledger;
        this.store = store;
        empty = store.count(Query.ALL) == 0;
    }

    /** Marks the entries that exist. */
    public void match(List<Entry> entries) {
        for (int i = 0; i < ledger.identities().size() && !empty; i++) {
            int identity = i;
            List<Column<?>> columns = ledger.identities().get(i);
            sought(entries, identity)
                    .forEach((stronger, sought) -> accept(identity, sought, store.find(columns, sought.keySet(), stronger)));
        }
        for (int i = 0; i < ledger.identities().size(); i++) {
            List<Column<?>> columns = ledger.identities().get(i);
            if (certain(columns)) {
                sought(entries, i).forEach((stronger, sought) -> store.findOthers(columns, sought.keySet(), stronger)
                        .forEach((tuple, ids) -> adopt(sought.getOrDefault(tuple, List.of()), ids)));
            }
        }
    }

    /** Entries by their values of an identity, parted by the stronger numbers they bear: only rows without those can be the same. */
    private Map<List<Column<?>>, Map<List<Object>, List<Entry>>> sought(List<Entry> entries, int identity) {
        Map<List<Column<?>>, Map<List<Object>, List<Entry>>> sought = new LinkedHashMap<>();
        for (Entry entry : entries) {
            List<Object> tuple = entry.matched() || entry.blocked() ? null : tuple(entry, ledger.identities().get(identity));
            if (tuple != null) {
                sought.computeIfAbsent(stronger(entry, identity), key -> new LinkedHashMap<>())
                        .computeIfAbsent(tuple, key -> new ArrayList<>(1)).add(entry);
            }
        }
        return sought;
    }

    /** What only a deed or the ledger's own completion writes stands in no sheet: it follows from the rest, as it will be stored. */
    private @Nullable List<Object> tuple(Entry entry, List<Column<?>> identity) {
        return identity.stream().noneMatch(column -> column.is(Trait.BY_DEED))
                ? entry.tuple(identity)
                : Identity.tuple(ledger.completion().apply(new Row(0, 0, entry.values())).values(), identity);
    }

    private List<Column<?>> stronger(Entry entry, int identity) {
        List<Column<?>> filled = new ArrayList<>(identity);
        for (List<Column<?>> stronger : ledger.identities().subList(0, identity)) {
            if (stronger.size() == 1 && Identity.filled(entry.values(), stronger.get(0))) {
                filled.add(stronger.get(0));
            }
        }
        return filled;
    }

    private void accept(int identity, Map<List<Object>, List<Entry>> sought, Map<List<Object>, List<Long>> found) {
        long[] ids = found.values().stream().flatMap(List::stream).mapToLong(Long::longValue).distinct().toArray();
        Map<Long, Row> rows = new HashMap<>();
        if (ids.length > 0) {
            store.rows(ids).forEach(row -> rows.put(row.id(), row));
        }
        found.forEach((tuple, each) -> {
            List<Row> same = each.stream().map(rows::get).filter(Objects::nonNull).toList();
            sought.getOrDefault(tuple, List.of()).forEach(entry -> accept(entry, identity, same));
        });
    }

    private void accept(Entry entry, int identity, List<Row> same) {
        List<Row> fitting = same.stream().filter(row -> compatible(entry, row, identity)).toList();
        List<Row> compatible = ledger.lifetime().recurs()
                ? ledger.lifetime().meant(new Row(0, 0, entry.values()), fitting)
                : fitting;
        if (compatible.size() == 1) {
            entry.matches(compatible.get(0));
        } else if (compatible.size() > 1) {
            List<Column<?>> columns = ledger.identities().get(identity);
            String headings = columns.stream().map(Column::heading).collect(Collectors.joining("、"));
            String better = identity == 0
                    ? "请先在台账里合并或删除重复的"
                    : "请补填" + ledger.identities().get(0).stream().map(Column::heading).collect(Collectors.joining("、"));
            entry.add(Finding.block(-1, "台账里有 " + compatible.size() + " " + ledger.unit() + headings + "相同，分不清是哪一" + ledger.unit()
                    + "，" + better + "。"));
        }
    }

    private boolean compatible(Entry entry, Row row, int identity) {
        for (List<Column<?>> stronger : ledger.identities().subList(0, identity)) {
            List<Object> here = tuple(entry, stronger);
            List<Object> there = Identity.tuple(row.values(), stronger);
            if (here != null && there != null && !here.equals(there)) {
                return false;
            }
        }
        return true;
    }

    /** Two people may have one name, also in one union: that makes nobody the one who is known in another role. */
    private boolean certain(List<Column<?>> identity) {
        boolean nameAlone = identity.size() == 1 && identity.get(0).key().equals(ledger.label().key());
        return !nameAlone && identity.stream().noneMatch(column -> column.type() instanceof ReferenceType);
    }

    private void adopt(List<Entry> entries, List<Long> ids) {
        if (ids.size() == 1) {
            store.rows(new long[]{ids.get(0)}).forEach(row -> entries.forEach(entry -> entry.adopts(row)));
        }
    }
}
