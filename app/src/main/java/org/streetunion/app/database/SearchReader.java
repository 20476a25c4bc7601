package org.streetunion.app.database;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.streetunion.app.database.jooq.Tables;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.ReferenceType;
import org.streetunion.app.ledger.Trait;

/** Reads what a search has to know of a ledger's rows. Rows of acts still running are left out. */
final class SearchReader {
    private static final org.streetunion.app.database.jooq.tables.SearchText T = Tables.SEARCH_TEXT;
    private final Ledger ledger;
    private final LedgerTable table;
    private final QueryCompiler compiler;
    private final List<Column<?>> references;

    SearchReader(Ledger ledger, LedgerTable table) {
        this.ledger = ledger;
        this.table = table;
        this.compiler = new QueryCompiler(ledger, table);
        this.references = ledger.columns(Trait.SEARCHABLE).filter(column -> column.type() instanceof ReferenceType).toList();
    }

    /** The ledgers that the searchable references name rows of, in the order of {@link SearchRow#named}. */
    Stream<String> named() {
        return references.stream().map(column -> ((ReferenceType) column.type()).ledger());
    }

    /** The rows after an id, in the order of the ids; empty when there are none left. A piece may hold hidden rows only, see last. */
    Piece after(DSLContext context, long id, int limit) {
        Map<Long, String> texts = new HashMap<>();
        List<Long> ids = new ArrayList<>();
        context.select(T.ROW_ID, T.TEXT).from(T).where(T.REGISTER.eq(ledger.key())).and(T.ROW_ID.gt(id))
                .orderBy(T.REGISTER, T.ROW_ID)
                .limit(limit).forEach(found -> {
                    ids.add(found.value1());
                    texts.put(found.value1(), found.value2());
                });
        long last = ids.isEmpty() ? id : ids.get(ids.size() - 1);
        return new Piece(ids.isEmpty() ? List.of() : within(context, ids, texts), last, ids.size());
    }

    /** These rows, as far as they are there and in sight. */
    List<SearchRow> of(DSLContext context, List<Long> ids) {
        Map<Long, String> texts = context.select(T.ROW_ID, T.TEXT).from(Lookup.those(T, T.ROW_ID, ids))
                .where(T.REGISTER.eq(ledger.key())).fetchMap(T.ROW_ID, T.TEXT);
        return rows(context, Lookup.those(table.table(), table.id(), ids), DSL.noCondition(), texts);
    }

    /** The ids of all live rows, in the order of the list. */
    long[] order(DSLContext context) {
        return context.select(table.id()).from(table.table()).where(table.live().isTrue()).orderBy(compiler.order(Query.ALL))
                .fetchStream().mapToLong(Record1::value1).toArray();
    }

    /**
     * Some rows.
     *
     * @param rows in the order of their ids
     * @param last the id up to which was read
     * @param read how many texts were read
     */
    record Piece(List<SearchRow> rows, long last, int read) {}

    /** Where most ids between the first and the last are wanted, a walk from one to the other is faster than a look-up of each. */
    private List<SearchRow> within(DSLContext context, List<Long> ids, Map<Long, String> texts) {
        long first = ids.get(0);
        long last = ids.get(ids.size() - 1);
        return last - first < 4L * ids.size()
                ? rows(context, table.table(), table.id().between(first, last), texts)
                : rows(context, Lookup.those(table.table(), table.id(), ids), DSL.noCondition(), texts);
    }

    /** Who does not play the role is left out here and not by the select, where H2 would take the index of the flag for every piece. */
    private List<SearchRow> rows(DSLContext context, Table<?> from, Condition which, Map<Long, String> texts) {
        List<SelectField<?>> fields = new ArrayList<>(List.of(table.id(), table.live()));
        references.forEach(column -> fields.add(table.field(column.key())));
        List<SearchRow> rows = new ArrayList<>(texts.size());
        Condition shown = compiler.condition(Query.ALL, Stamps.hidden(context));
        for (Record found : context.select(fields).from(from).where(which).and(shown).orderBy(table.id())) {
            String text = texts.get(found.get(table.id()));
            Boolean live = found.get(table.live());
            if (text != null && live != null) {
                rows.add(new SearchRow(found.get(table.id()), live, text, named(found)));
            }
        }
        return rows;
    }

    private List<Long> named(Record found) {
        List<Long> ids = new ArrayList<>(references.size());
        for (Column<?> column : references) {
            Long id = found.get(table.field(column.key()).coerce(Long.class));
            ids.add(id == null ? 0 : id);
        }
        return ids;
    }
}
