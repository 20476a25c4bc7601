package org.streetunion.app.database;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.streetunion.app.database.jooq.Tables;

/** Parts what an act had merged: files, photo and history go back to where they were. May run twice without harm. */
final class PartedRows {
    private static final org.streetunion.app.database.jooq.tables.Journal J = Tables.JOURNAL;
    private final Map<String, LedgerStore> stores;
    private final long batch;
    private final long undoing;

    PartedRows(Map<String, LedgerStore> stores, long batch, long undoing) {
        this.stores = stores;
        this.batch = batch;
        this.undoing = undoing;
    }

    /** Parts them, after everything else was taken back. */
    int run(DSLContext context) {
        Result<? extends Record> lines = context.select(J.ID, J.ROW_ID, J.REGISTER, J.ACT, J.FIELD, J.OLD_TEXT).from(J)
                .where(J.BATCH_ID.eq(batch)).and(J.ACT.in(Journal.Verb.JOIN.name(), Journal.Verb.MOVE.name())).fetch();
        for (Record line : lines) {
            if (line.get(J.ACT).equals(Journal.Verb.MOVE.name())) {
                Belongings.back(context, line.get(J.ROW_ID), line.get(J.OLD_TEXT));
            }
        }
        stores.forEach((register, store) -> part(context, store, lines.stream()
                .filter(line -> line.get(J.REGISTER).equals(register) && line.get(J.ACT).equals(Journal.Verb.JOIN.name()))
                .map(line -> (Record) line).toList()));
        return lines.size();
    }

    /** A history that went on since stays as it is. */
    private void part(DSLContext context, LedgerStore store, List<Record> lines) {
        Histories histories = store.histories();
        if (histories != null && !lines.isEmpty()) {
            Later later = new Later(context, batch, undoing, lines);
            Set<Long> rows = lines.stream().map(line -> Objects.requireNonNull(line.get(J.ROW_ID))).collect(Collectors.toSet());
            rows.removeIf(row -> store.ledger().columns().stream()
                    .anyMatch(column -> histories.keeps(column.key()) && later.set(row, column)));
            histories.part(context, rows);
        }
    }
}
