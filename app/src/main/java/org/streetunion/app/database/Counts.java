package org.streetunion.app.database;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.streetunion.app.database.jooq.Tables;

/** The kept counts of an office: made anew, by whoever looks first, after an act on the rows they count. */
final class Counts {
    private static final org.streetunion.app.database.jooq.tables.CountStamp S = Tables.COUNT_STAMP;
    private final Sql sql;
    private final Map<String, LedgerTable.Counted> byRegister = new ConcurrentHashMap<>();
    private volatile long seen = -1;

    Counts(Sql sql) {
        this.sql = sql;
    }

    /** Keeps counts of a register's rows. */
    void keep(String register, LedgerTable.Counted counted) {
        byRegister.put(register, counted);
    }

    /** Brings them up to date. Not to be called while a connection is held. */
    void refresh() {
        long latest = sql.read(Stamps::latest);
        if (latest != seen) {
            byRegister.forEach((register, counted) -> {
                if (stale(register, counted.counts())) {
                    sql.write(context -> recount(context, counted));
                }
            });
            seen = latest;
        }
    }

    private boolean stale(String register, Table<?> counts) {
        return sql.read(context -> {
            long made = context.select(S.LATEST).from(S).where(S.NAME.eq(counts.getName())).fetchSingle(S.LATEST);
            return made < 0 || touched(context, register, made);
        });
    }

    private static boolean touched(DSLContext context, String register, long since) {
        Set<Long> acts = Stamps.since(context, since);
        return !acts.isEmpty() && context.fetchExists(context.selectOne()
                .from(Lookup.those(Tables.JOURNAL, Tables.JOURNAL.BATCH_ID, acts)).where(Tables.JOURNAL.REGISTER.eq(register)));
    }

    /** Who holds the line of the stamp counts; another PC that waited for it finds nothing left to do. */
    private static int recount(DSLContext context, LedgerTable.Counted counted) {
        long latest = Stamps.latest(context);
        int mine = context.update(S).set(S.LATEST, latest).where(S.NAME.eq(counted.counts().getName())).and(S.LATEST.lt(latest))
                .execute();
        if (mine == 0) {
            return 0;
        }
        context.deleteFrom(counted.counts()).execute();
        return context.insertInto(counted.counts()).select(counted.source()).execute();
    }
}
