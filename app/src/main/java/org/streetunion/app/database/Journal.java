package org.streetunion.app.database;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.jooq.Tables;
import org.streetunion.app.database.jooq.tables.ActNote;
import org.streetunion.app.database.jooq.tables.Batch;
import org.streetunion.app.ledger.JournalLine;
import org.streetunion.app.ledger.Ledger;

/** The change journal of one ledger: lines gather while an act writes and go out together. A created row is one line without values. */
final class Journal {
    /** What a line says was done. */
    enum Verb {
        ADD("新增"), ADOPT("增加身份"), SET("修改"), TRASH("移入回收站"), RESTORE("恢复"),
        /** The course of a dated column before an act that cannot be read off its result; kept for undo, not shown. */
        COURSE("历史"),
        /** What is to become of a field on a later day. */
        COMING("预定变更"),
        /** Another row that turned out to be the same was merged into this one. */
        JOIN("并入重复记录"),
        /** What hung on another row by its number and hangs on this one now; kept for undo, not shown. */
        MOVE("移动");

        private final String words;

        Verb(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    private static final org.streetunion.app.database.jooq.tables.Journal J = Tables.JOURNAL;
    private final String register;
    private final Ids ids;

    Journal(String register, Ids ids) {
        this.register = register;
        this.ids = ids;
    }

    /** A page of lines to be written together. */
    final class Page {
        private final DSLContext context;
        private final long batch;
        private final List<@Nullable Object[]> lines = new ArrayList<>();

        Page(DSLContext context, long batch) {
            this.context = context;
            this.batch = batch;
        }

        /** The act whose page it is. */
        long batch() {
            return batch;
        }

        /** A line about a whole row. */
        void line(long row, Verb verb) {
            lines.add(new Object[]{ids.next(context), row, register, verb.name(), null, null, null, batch});
        }

        /** A line about one field. */
        void set(long row, String field, @Nullable String before, @Nullable String after) {
            lines.add(new Object[]{ids.next(context), row, register, Verb.SET.name(), field, before, after, batch});
        }

        /** A line about what is to become of a field. */
        void coming(long row, String field, @Nullable String before, @Nullable String after) {
            lines.add(new Object[]{ids.next(context), row, register, Verb.COMING.name(), field, before, after, batch});
        }

        /** A line that tells which row was merged into this one. */
        void join(long row, String dropped) {
            lines.add(new Object[]{ids.next(context), row, register, Verb.JOIN.name(), null, dropped, null, batch});
        }

        /** A line that tells what hung on another row: what it is, its number, the row's number. */
        void move(long row, String what, long id, long from) {
            lines.add(new Object[]{ids.next(context), row, register, Verb.MOVE.name(), null, what + " " + id + " " + from, null,
                    batch});
        }

        /** A line that keeps the course a dated column had. */
        void course(long row, String field, String before) {
            lines.add(new Object[]{ids.next(context), row, register, Verb.COURSE.name(), field, before, null, batch});
        }

        /** Writes the page. */
        void write() {
            Insert.into(context, J, List.of(J.ID, J.ROW_ID, J.REGISTER, J.ACT, J.FIELD, J.OLD_TEXT, J.NEW_TEXT, J.BATCH_ID),
                    lines);
            lines.clear();
        }
    }

    /** An empty page for one act. */
    Page page(DSLContext context, long batch) {
        return new Page(context, batch);
    }

    /** The courses of rows' dated columns that an act kept, by row and column key. */
    Map<Long, Map<String, String>> courses(DSLContext context, List<Long> rows, long batch) {
        Map<Long, Map<String, String>> courses = new HashMap<>();
        context.select(J.ROW_ID, J.FIELD, J.OLD_TEXT).from(Lookup.those(J, J.ROW_ID, rows)).where(J.BATCH_ID.eq(batch))
                .and(J.REGISTER.eq(register)).and(J.ACT.eq(Verb.COURSE.name()))
                .forEach(
                        line -> courses.computeIfAbsent(line.value1(), row -> new HashMap<>()).put(line.value2(), line.value3()));
        return courses;
    }

    /** The lines about one row, newest first. */
    List<JournalLine> of(DSLContext context, long row) {
        return of(context, List.of(row)).getOrDefault(row, List.of());
    }

    /** The lines about each of these rows, newest first. */
    Map<Long, List<JournalLine>> of(DSLContext context, List<Long> rows) {
        Batch batch = Tables.BATCH;
        ActNote note = Tables.ACT_NOTE;
        Map<Long, List<JournalLine>> lines = new HashMap<>();
        context.select(J.ROW_ID, J.ACT, J.FIELD, J.OLD_TEXT, J.NEW_TEXT, J.BATCH_ID, batch.BEGUN_AT, batch.ACTOR, note.REASON)
                .from(Lookup.those(J, J.ROW_ID, rows)).join(batch).on(batch.ID.eq(J.BATCH_ID)).leftJoin(note)
                .on(note.BATCH_ID.eq(J.BATCH_ID)).where(J.REGISTER.eq(register))
                .and(J.ACT.notIn(Verb.COURSE.name(), Verb.MOVE.name())).orderBy(J.ID.desc())
                .forEach(found -> lines.computeIfAbsent(found.get(J.ROW_ID), any -> new ArrayList<>()).add(line(found)));
        return lines;
    }

    /** What the columns of a row said that were set after an act, before they were set first. */
    Map<String, @Nullable Object> before(DSLContext context, Ledger ledger, long row, long batch) {
        Map<String, @Nullable Object> values = new HashMap<>();
        context.select(J.FIELD, J.OLD_TEXT).from(J).where(J.ROW_ID.eq(row)).and(J.REGISTER.eq(register))
                .and(J.ACT.eq(Verb.SET.name())).and(J.BATCH_ID.gt(batch)).orderBy(J.ID.desc())
                .forEach(line -> ledger.column(line.value1())
                        .ifPresent(column -> values.put(column.key(), Values.fromText(column, line.value2()))));
        return values;
    }

    private static JournalLine line(Record found) {
        String reason = found.get(Tables.ACT_NOTE.REASON);
        return new JournalLine(found.get(Tables.BATCH.BEGUN_AT), found.get(Tables.BATCH.ACTOR),
                Verb.valueOf(found.get(J.ACT)).words(),
                found.get(J.FIELD), found.get(J.OLD_TEXT), found.get(J.NEW_TEXT), reason == null ? "" : reason,
                found.get(J.BATCH_ID));
    }
}
