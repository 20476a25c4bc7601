package org.streetunion.app.work.collect;

import static org.streetunion.app.database.jooq.Tables.COLLECTION_ROUND;
import static org.streetunion.app.database.jooq.Tables.COLLECTION_SHEET;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.streetunion.app.database.Sql;

/** Keeps rounds, what went out in them and what came back, packed. */
public final class RoundStore {
    private static final int PIECE = 500;
    private final Sql sql;

    /** In this database. */
    public RoundStore(Sql sql) {
        this.sql = sql;
    }

    /**
     * What a union is sent.
     *
     * @param union its id
     * @param name what it is called
     * @param file the workbook's name
     * @param digest of the content
     * @param content packed
     */
    record Sent(long union, String name, String file, String digest, Packed content) {}

    /**
     * What a union sent back.
     *
     * @param union its id
     * @param file the workbook's name
     * @param content packed
     */
    record Back(long union, String file, Packed content) {}

    /** The content of a workbook, packed. */
    static final class Packed {
        private final byte[] bytes;

        Packed(byte[] bytes) {
            this.bytes = bytes;
        }
    }

    /** Keeps a round as a whole; gives its number. */
    long keep(Round round, List<Sent> sheets) {
        return sql.write(context -> {
            Long last = context.select(DSL.max(COLLECTION_ROUND.ID)).from(COLLECTION_ROUND).fetchOne(0, Long.class);
            long id = last == null ? 1 : last + 1;
            context.insertInto(COLLECTION_ROUND).set(COLLECTION_ROUND.ID, id).set(COLLECTION_ROUND.CODE, round.code())
                    .set(COLLECTION_ROUND.SECRET, round.secret()).set(COLLECTION_ROUND.NAME, round.name())
                    .set(COLLECTION_ROUND.MADE_ON, round.madeOn()).set(COLLECTION_ROUND.MADE_BY, round.madeBy())
                    .set(COLLECTION_ROUND.DUE_ON, round.dueOn()).execute();
            sheets.forEach(sheet -> insert(context, id, sheet));
            return id;
        });
    }

    private static void insert(DSLContext context, long round, Sent sheet) {
        context.insertInto(COLLECTION_SHEET).set(COLLECTION_SHEET.ROUND_ID, round).set(COLLECTION_SHEET.UNION_ID, sheet.union())
                .set(COLLECTION_SHEET.UNION_NAME, sheet.name()).set(COLLECTION_SHEET.FILE_NAME, sheet.file())
                .set(COLLECTION_SHEET.DIGEST, sheet.digest()).set(COLLECTION_SHEET.SENT, sheet.content().bytes).execute();
    }

    /** Every round, the newest first. */
    public List<Round> rounds() {
        return sql.read(context -> context.selectFrom(COLLECTION_ROUND).orderBy(COLLECTION_ROUND.ID.desc())
                .fetch(RoundStore::round));
    }

    /** The unions of a round, by name. */
    public List<RoundSheet> sheets(long round) {
        return sql.read(context -> context.select(COLLECTION_SHEET.UNION_ID, COLLECTION_SHEET.UNION_NAME,
                COLLECTION_SHEET.FILE_NAME, COLLECTION_SHEET.DIGEST, COLLECTION_SHEET.RETURNED_AT,
                COLLECTION_SHEET.RETURNED_FILE, COLLECTION_SHEET.ACCEPTED_BY).from(COLLECTION_SHEET)
                .where(COLLECTION_SHEET.ROUND_ID.eq(round)).orderBy(COLLECTION_SHEET.FILE_NAME).fetch(RoundStore::sheet));
    }

    /** What went out to these unions, packed, by their ids. */
    Map<Long, byte[]> sent(long round, Collection<Long> unions) {
        return contents(round, unions, COLLECTION_SHEET.SENT);
    }

    /** What came back from these unions, packed, by their ids; who has not returned is left out. */
    Map<Long, byte[]> returned(long round, Collection<Long> unions) {
        return contents(round, unions, COLLECTION_SHEET.RETURNED);
    }

    private Map<Long, byte[]> contents(long round, Collection<Long> unions, Field<byte[]> content) {
        List<Long> ids = List.copyOf(unions);
        Map<Long, byte[]> found = new HashMap<>();
        for (int from = 0; from < ids.size(); from += PIECE) {
            List<Long> piece = ids.subList(from, Math.min(ids.size(), from + PIECE));
            found.putAll(sql.read(context -> context.select(COLLECTION_SHEET.UNION_ID, content).from(COLLECTION_SHEET)
                    .where(COLLECTION_SHEET.ROUND_ID.eq(round)).and(COLLECTION_SHEET.UNION_ID.in(piece))
                    .and(content.isNotNull()).fetchMap(COLLECTION_SHEET.UNION_ID, content)));
        }
        return found;
    }

    /** Keeps what came back, instead of what may have come back before. */
    void keep(long round, List<Back> returns, Instant now) {
        sql.write(context -> {
            returns.forEach(back -> context.update(COLLECTION_SHEET).set(COLLECTION_SHEET.RETURNED, back.content().bytes)
                    .set(COLLECTION_SHEET.RETURNED_AT, now).set(COLLECTION_SHEET.RETURNED_FILE, back.file())
                    .where(COLLECTION_SHEET.ROUND_ID.eq(round)).and(COLLECTION_SHEET.UNION_ID.eq(back.union())).execute());
            return returns.size();
        });
    }

    /** Notes which act accepted something of these unions. */
    void accepted(long round, Collection<Long> unions, long batch) {
        sql.write(context -> {
            unions.forEach(union -> context.update(COLLECTION_SHEET).set(COLLECTION_SHEET.ACCEPTED_BY, batch)
                    .where(COLLECTION_SHEET.ROUND_ID.eq(round)).and(COLLECTION_SHEET.UNION_ID.eq(union)).execute());
            return unions.size();
        });
    }

    private static Round round(Record row) {
        return new Round(row.get(COLLECTION_ROUND.ID), row.get(COLLECTION_ROUND.CODE), row.get(COLLECTION_ROUND.SECRET),
                row.get(COLLECTION_ROUND.NAME), row.get(COLLECTION_ROUND.MADE_ON), row.get(COLLECTION_ROUND.MADE_BY),
                row.get(COLLECTION_ROUND.DUE_ON));
    }

    private static RoundSheet sheet(Record row) {
        return new RoundSheet(row.get(COLLECTION_SHEET.UNION_ID), row.get(COLLECTION_SHEET.UNION_NAME),
                row.get(COLLECTION_SHEET.FILE_NAME), row.get(COLLECTION_SHEET.DIGEST), row.get(COLLECTION_SHEET.RETURNED_AT),
                Objects.requireNonNullElse(row.get(COLLECTION_SHEET.RETURNED_FILE), ""),
                Objects.requireNonNullElse(row.get(COLLECTION_SHEET.ACCEPTED_BY), 0L));
    }
}
