package org.streetunion.app.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.exchange.checking.Entry;
import org.streetunion.app.exchange.checking.Fate;
import org.streetunion.app.exchange.checking.Finding;
import org.streetunion.app.exchange.recognising.SheetLayout;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Facet;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.ReferenceType;

/**
 * A facet's road. A reference that is read from the cell which names the sheet's own row means that very row, even where others bear the
 * same name; likewise the row of another facet of the same line.
 *
 * @param road the way into the other ledger
 * @param self columns that mean the sheet's own row
 * @param others columns that mean the row of another facet, with that facet's number
 * @param scope how many rows, and when
 */
record FacetRoad(Road road, List<String> self, Map<String, Integer> others, Facet.Scope scope) {

    static FacetRoad of(Road road, SheetLayout.FacetLayout facet, SheetLayout main, List<FacetRoad> before,
            List<Ledger> ledgers) {
        List<String> self = road.reader().columns().stream()
                .filter(column -> refersTo(column, main.ledger())
                        && names(main.ledger(), main.columns(), facet.columns().get(column.key())))
                .map(Column::key).toList();
        Map<String, Integer> others = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            Ledger other = ledgers.get(i);
            FacetRoad earlier = before.get(i);
            for (Column<?> column : road.reader().columns()) {
                if (refersTo(column, other) && identifies(earlier.road, other, road.reader().position(column.key()))) {
                    others.put(column.key(), i);
                }
            }
        }
        return new FacetRoad(road, self, others, facet.facet().scope());
    }

    /** Whether what is doubtful about its rows is said on the sheet's row. */
    boolean watched() {
        return scope.mild() || !scope.period().isEmpty();
    }

    /** What a row of the sheet carries. */
    List<Entry> read(Entry owner) {
        boolean carries = owner.fate() != Fate.REJECTED && scope.when().test(owner.outcome());
        return carries ? road.readAll(owner.source()) : List.of();
    }

    /**
     * Puts in the rows that are known from the same line; false when one of them could not be taken.
     *
     * @param number which of the names in a cell it is: that one's post is meant
     */
    boolean bind(Entry entry, Entry main, Map<Integer, List<Entry>> line, int number) {
        self.forEach(key -> put(entry, key, main.id()));
        for (Map.Entry<String, Integer> each : others.entrySet()) {
            List<Entry> rows = line.getOrDefault(each.getValue(), List.of());
            int nth = rows.size() == 1 ? 0 : number;
            if (nth >= rows.size() || rows.get(nth).id() == 0) {
                return false;
            }
            put(entry, each.getKey(), rows.get(nth).id());
        }
        return true;
    }

    /** What is doubtful about a new row because of whom it names: somebody of that name, and nobody knows whether it is the same. */
    void doubt(Entry entry, Line line, List<FacetRoad> facets) {
        if (entry.fate() != Fate.ADDED) {
            return;
        }
        others.forEach((key, number) -> {
            Road other = facets.get(number).road;
            line.rows().getOrDefault(number, List.of()).stream().filter(other::namesake)
                    .filter(each -> entry.values().get(key) instanceof Reference named && named.id() == each.id()
                            && (other.another(each) || road.namesAgain(key, named, entry)))
                    .findFirst()
                    .ifPresent(
                            each -> line.owner().add(new Finding(other.namePosition(), other.doubt(each, road.title()), false)));
        });
    }

    private static void put(Entry entry, String key, long id) {
        Object named = entry.values().get(key);
        entry.values().put(key, new Reference(id, named instanceof Reference reference ? reference.label() : ""));
    }

    private static boolean identifies(Road road, Ledger ledger, int position) {
        return Stream.concat(Stream.of(ledger.label()), ledger.identities().stream().flatMap(List::stream))
                .anyMatch(column -> position >= 0 && road.reader().position(column.key()) == position);
    }

    private static boolean refersTo(Column<?> column, Ledger ledger) {
        return column.type() instanceof ReferenceType type && type.ledger().equals(ledger.key());
    }

    private static boolean names(Ledger ledger, Map<String, Integer> columns, @Nullable Integer position) {
        return position != null && (position.equals(columns.get(ledger.label().key())) || ledger.identities().stream()
                .anyMatch(identity -> identity.size() == 1 && position.equals(columns.get(identity.get(0).key()))));
    }
}
