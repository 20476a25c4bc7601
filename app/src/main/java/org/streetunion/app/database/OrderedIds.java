package org.streetunion.app.database;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.SelectSeekStepN;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.jooq.Tables;
import org.streetunion.app.ledger.Batch;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Query;

/**
 * The ids of a query's rows, in its order. What is searched for is looked up first, once: a few hits are then sorted, while for many hits
 * the ledger's own order, which has an index where there are many rows, is walked until the page is full.
 */
final class OrderedIds {
    /** Up to so many hits are sorted. */
    private static final int FEW = 1000;
    private static final int STRIDE = 10;
    private final Ledger ledger;
    private final LedgerTable table;
    private final QueryCompiler compiler;

    OrderedIds(Ledger ledger, LedgerTable table) {
        this.ledger = ledger;
        this.table = table;
        this.compiler = new QueryCompiler(ledger, table);
    }

    /** How many rows. */
    long count(DSLContext context, Query query) {
        Select<Record1<Long>> searched = compiler.searched(query);
        Condition shown = shown(context, query);
        return context.fetchCount(table.table(), searched == null ? shown : shown.and(table.id().in(searched)));
    }

    /** The first ids. */
    List<Long> first(DSLContext context, Query query, int limit) {
        Condition shown = shown(context, query);
        Set<Long> hits = hits(context, query);
        if (hits == null) {
            return ordered(context, query, shown).limit(limit).fetch(table.id());
        }
        boolean ownOrder = query.sort() == null || query.sort().equals(ledger.sort());
        if (hits.size() <= FEW || !ownOrder) {
            return ordered(context, query, among(context, query, hits)).limit(limit).fetch(table.id());
        }
        return walk(context, query, shown, hits, limit);
    }

    /** All ids. */
    long[] all(DSLContext context, Query query) {
        Condition shown = shown(context, query);
        Set<Long> hits = hits(context, query);
        Condition which = hits != null && hits.size() <= FEW ? among(context, query, hits) : shown;
        return ordered(context, query, which).fetchStream().mapToLong(Record1::value1)
                .filter(id -> hits == null || hits.contains(id)).toArray();
    }

    private List<Long> walk(DSLContext context, Query query, Condition shown, Set<Long> hits, int limit) {
        for (long asked = (long) limit * STRIDE;; asked *= STRIDE) {
            List<Long> walked = ordered(context, query, shown).limit(asked).fetch(table.id());
            List<Long> page = new ArrayList<>(limit);
            walked.stream().filter(hits::contains).limit(limit).forEach(page::add);
            if (page.size() == limit || walked.size() < asked) {
                return page;
            }
        }
    }

    private SelectSeekStepN<Record1<Long>> ordered(DSLContext context, Query query, Condition condition) {
        return context.select(table.id()).from(table.table()).where(condition).orderBy(compiler.order(query));
    }

    private @Nullable Set<Long> hits(DSLContext context, Query query) {
        Select<Record1<Long>> searched = compiler.searched(query);
        return searched == null ? null : new HashSet<>(context.fetchValues(searched));
    }

    /** The flag hidden in an expression: else H2 walks its index and compares every row with every hit. */
    private Condition among(DSLContext context, Query query, Set<Long> hits) {
        Condition live = DSL.when(table.live().eq(!query.trash()), 1).otherwise(0).eq(1);
        return Lookup.among(table.id(), hits).and(live).and(compiler.condition(query, running(context)));
    }

    private Condition shown(DSLContext context, Query query) {
        return table.live().eq(!query.trash()).and(compiler.condition(query, running(context)));
    }

    private static List<Long> running(DSLContext context) {
        return context.select(Tables.BATCH.ID).from(Tables.BATCH)
                .where(Tables.BATCH.STATE.in(Batch.State.RUNNING.name(), Batch.State.UNDOING.name())).fetch(Tables.BATCH.ID);
    }
}
