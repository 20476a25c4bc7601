package org.streetunion.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.streetunion.app.database.BatchStore;
import org.streetunion.app.database.Engine;
import org.streetunion.app.database.LedgerStore;
import org.streetunion.app.database.LedgerTable;
import org.streetunion.app.database.PlaceStore;
import org.streetunion.app.database.StoreFailure;
import org.streetunion.app.ledger.CustomColumn;
import org.streetunion.app.ledger.FieldType;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.OfficeLedgers;
import org.streetunion.app.office.fields.FieldDefinitions;
import org.streetunion.app.office.fields.FieldGuard;
import org.streetunion.app.office.fields.FieldLedger;

/**
 * Fits the fields that the office added into its registers, when it is opened and whenever an act changed their descriptions: the register
 * becomes one with other columns, at once and for everybody who asks it next.
 */
final class Fitting {
    private static final Logger LOG = LoggerFactory.getLogger(Fitting.class);
    private final Engine engine;
    private final Registers registers;
    private final BatchStore batches;
    private final PlaceStore places;
    private final Map<String, List<CustomColumn>> fitted = new HashMap<>();

    Fitting(Engine engine, Registers registers, BatchStore batches, PlaceStore places) {
        this.engine = engine;
        this.registers = registers;
        this.batches = batches;
        this.places = places;
    }

    /** Fits what there is, and from now on what changes. */
    void begin() {
        registers.get(FieldLedger.KEY).guardedBy(new FieldGuard(registers, this::room));
        fit();
        engine.afterActs(this::again);
    }

    /** An act that is done stays done, though its columns come only with the next. */
    private void again() {
        try {
            fit();
        } catch (StoreFailure failure) {
            LOG.warn("fields of the office's own wait for the next act", failure);
        }
    }

    private synchronized void fit() {
        FieldDefinitions definitions = FieldDefinitions.of(registers.get(FieldLedger.KEY).store());
        if (definitions.shown().isEmpty() && definitions.retired().isEmpty() && fitted.isEmpty()) {
            return;
        }
        Map<Long, String> placed = new HashMap<>(places.all());
        for (OfficeLedgers.Kept kept : OfficeLedgers.all()) {
            String title = kept.ledger().title();
            definitions.of(title).forEach(row -> place(row, kept.table(), definitions, placed));
            List<CustomColumn> columns = definitions.columns(title, placed);
            if (!columns.equals(fitted.getOrDefault(kept.ledger().key(), List.of()))) {
                become(kept, columns);
            }
        }
    }

    private void become(OfficeLedgers.Kept kept, List<CustomColumn> columns) {
        Ledger ledger = kept.ledger().withCustom(columns);
        LedgerTable table = kept.table().custom(columns);
        columns.stream().filter(each -> !each.retired()).forEach(each -> places.quicken(ledger, table, each.column()));
        LedgerStore store = new LedgerStore(ledger, table, engine);
        batches.serve(store);
        registers.get(ledger.key()).become(ledger, store);
        fitted.put(ledger.key(), columns);
    }

    /** A field that lacks a place, or was given another type before anything was written in it, gets one. */
    private void place(Row row, LedgerTable table, FieldDefinitions definitions, Map<Long, String> placed) {
        FieldType.Kind kind = FieldDefinitions.kind(row);
        if (!PlaceStore.suits(placed.get(row.id()), kind)) {
            places.give(row.id(), table, kind, taken(table, definitions, placed))
                    .ifPresent(place -> placed.put(row.id(), place));
        }
    }

    private synchronized boolean room(String title, FieldType.Kind kind) {
        FieldDefinitions definitions = FieldDefinitions.of(registers.get(FieldLedger.KEY).store());
        return OfficeLedgers.all().stream().filter(kept -> kept.ledger().title().equals(title))
                .anyMatch(kept -> places.room(kept.table(), kind, taken(kept.table(), definitions, places.all())));
    }

    /** The places that fields of this register, and of others in the same table, are kept in. */
    private static Set<String> taken(LedgerTable table, FieldDefinitions definitions, Map<Long, String> placed) {
        Set<String> taken = new HashSet<>();
        List<OfficeLedgers.Kept> same = new ArrayList<>(OfficeLedgers.all());
        same.removeIf(kept -> !kept.table().sharesRows(table));
        same.forEach(kept -> definitions.of(kept.ledger().title()).stream().map(row -> placed.get(row.id()))
                .filter(java.util.Objects::nonNull).forEach(taken::add));
        return taken;
    }
}
