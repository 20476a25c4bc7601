package org.streetunion.app.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.streetunion.app.exchange.checking.Entry;
import org.streetunion.app.exchange.checking.RowReader;
import org.streetunion.app.exchange.checking.Seen;
import org.streetunion.app.exchange.checking.Terms;
import org.streetunion.app.exchange.reading.RawRow;
import org.streetunion.app.exchange.recognising.Dependencies;
import org.streetunion.app.exchange.recognising.FilePlan;
import org.streetunion.app.exchange.recognising.SheetLayout;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.ReferenceType;
import org.streetunion.app.ledger.Registers;

/** Takes the rows of one sheet, piece by piece, into its ledger and those of its facets. */
final class SheetRun {
    private final String sheet;
    private final String ledger;
    private final Road main;
    private final List<FacetRoad> facets = new ArrayList<>();
    private final Tally tally;
    private List<Entry> waiting = new ArrayList<>();

    SheetRun(FilePlan.SheetPlan plan, Registers registers, Road.Tools tools, Terms terms, Tally tally,
            Quarter quarter) {
        sheet = plan.sheet();
        this.tally = tally;
        SheetLayout layout = plan.layout();
        ledger = layout.ledger().key();
        main = new Road(registers.get(ledger), RowReader.of(layout), tools, terms, new Seen(layout.ledger()), false);
        named(layout.ledger()).forEach(tools.upcoming()::want);
        Map<String, Seen> seen = new HashMap<>();
        List<Ledger> ledgers = new ArrayList<>();
        for (SheetLayout.FacetLayout facet : inOrder(layout, registers)) {
            Ledger other = registers.get(facet.facet().ledger()).ledger();
            named(other).forEach(tools.upcoming()::want);
            Road road = new Road(registers.get(other.key()), RowReader.of(facet, other, quarter), tools, terms,
                    seen.computeIfAbsent(other.key(), key -> new Seen(other)), true);
            facets.add(FacetRoad.of(road, facet, layout, List.copyOf(facets), ledgers));
            ledgers.add(other);
        }
    }

    /** The ledgers that rows of this one refer to: only of those it matters what this import adds. */
    private static Stream<String> named(Ledger of) {
        return of.columns().stream().map(Column::type).filter(ReferenceType.class::isInstance)
                .map(type -> ((ReferenceType) type).ledger());
    }

    /** People before their appointments. */
    private static List<SheetLayout.FacetLayout> inOrder(SheetLayout layout, Registers registers) {
        Comparator<SheetLayout.FacetLayout> depth = Comparator
                .comparingInt(facet -> new Dependencies(registers).rank(facet.facet().ledger()));
        return layout.facets().stream().filter(facet -> registers.find(facet.facet().ledger()).isPresent()).sorted(depth)
                .toList();
    }

    /** Takes a piece of the sheet. */
    void take(List<RawRow> piece) {
        List<Entry> entries = new ArrayList<>(piece.size());
        for (RawRow row : piece) {
            Entry entry = main.read(row);
            if (entry != null) {
                entries.add(entry);
            }
        }
        main.resolve(entries, ledger);
        List<Entry> ready = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            (entry.waiting() ? waiting : ready).add(entry);
        }
        finish(ready);
    }

    /** Takes the rows that waited for others of the sheet, as long as that brings any further; the rest names what does not exist. */
    void end() {
        while (!waiting.isEmpty()) {
            List<Entry> entries = waiting;
            waiting = new ArrayList<>();
            entries.forEach(entry -> entry.waiting(false));
            main.resolve(entries, ledger);
            List<Entry> ready = new ArrayList<>();
            for (Entry entry : entries) {
                (entry.waiting() ? waiting : ready).add(entry);
            }
            if (ready.isEmpty()) {
                main.resolve(waiting, "");
                ready = waiting;
                waiting = new ArrayList<>();
            }
            finish(ready);
        }
    }

    private void finish(List<Entry> entries) {
        main.finish(entries);
        if (facets.isEmpty()) {
            entries.forEach(entry -> tally.main(sheet, ledger, entry, ""));
            return;
        }
        List<Line> lines = entries.stream().map(Line::new).toList();
        for (int facet = 0; facet < facets.size(); facet++) {
            facet(facet, lines);
        }
        lines.forEach(line -> tally.main(sheet, ledger, line.owner(), line.words()));
        lines.forEach(line -> line.told().forEach(each -> tally.beside(sheet, each.ledger(), each.entry())));
    }

    private void facet(int number, List<Line> lines) {
        FacetRoad facet = facets.get(number);
        Map<Entry, Line> carried = new LinkedHashMap<>();
        for (Line line : lines) {
            List<Entry> entries = facet.read(line.owner());
            for (int i = 0; i < entries.size(); i++) {
                Entry entry = entries.get(i);
                line.rows().computeIfAbsent(number, key -> new ArrayList<>(1)).add(entry);
                if (facet.bind(entry, line.owner(), line.rows(), i)) {
                    carried.put(entry, line);
                }
            }
        }
        List<Entry> entries = List.copyOf(carried.keySet());
        facet.road().resolve(entries, "");
        facet.road().finish(entries);
        carried.forEach((entry, line) -> {
            line.tell(facet, entry);
            facet.doubt(entry, line, facets);
        });
    }
}
