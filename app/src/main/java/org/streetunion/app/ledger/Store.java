package org.streetunion.app.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the rows of one ledger are kept. References in its rows carry ids only; nothing is masked. */
public interface Store {
    /** How many rows. */
    long count(Query query);

    /**
     * Reads what searching needs, and conditions on a long register, so that the first need not; may take seconds where there are many
     * rows. To be called again after acts, which is cheap unless many rows changed.
     */
    void prepareSearch();

    /** The ids of the first rows in order: without their values, of which some cost a query of their own. */
    List<Long> firstIds(Query query, int limit);

    /** The first rows in order, as they were on the query's day. */
    List<Row> first(Query query, int limit);

    /** The ids of all rows in order. */
    long[] ids(Query query);

    /** These rows, in the order of the ids; rows that are gone are left out. */
    List<Row> rows(long[] ids);

    /** The same with the dated columns as they were on a day; null for now. The other columns say what they say today. */
    List<Row> rows(long[] ids, @Nullable LocalDate day);

    /** For each tuple of identity values the ids of the live rows that have them; tuples without a match are left out. */
    default Map<List<Object>, List<Long>> find(List<Column<?>> identity, Collection<List<Object>> tuples) {
        return find(identity, tuples, List.of());
    }

    /** The same among the rows in which these columns are empty. */
    Map<List<Object>, List<Long>> find(List<Column<?>> identity, Collection<List<Object>> tuples, List<Column<?>> empty);

    /** The same among the rows of the table that play another role: one human is one person. */
    Map<List<Object>, List<Long>> findOthers(List<Column<?>> identity, Collection<List<Object>> tuples, List<Column<?>> empty);

    /** Labels by id. */
    Map<Long, String> labels(Collection<Long> ids);

    /** Rows known by these texts: by label or by a one-column identity. */
    Map<String, List<Reference>> byLabel(Collection<String> texts);

    /**
     * Writes rows of one act: new rows (id 0) get ids, rows that exist must carry the version they were read with.
     *
     * @param batch the act's number
     * @return the ids, in the order of the rows
     * @throws StaleRow when a row was written by somebody else meanwhile
     */
    List<Long> write(List<Row> rows, Act act, long batch);

    /**
     * Moves rows to the 回收站 or back.
     *
     * @throws Occupied when a row that should come back bears a number that another row has taken meanwhile; nothing is moved then
     */
    void setTrash(long[] ids, boolean trash, Act act, long batch);

    /** For each reason the ids of live rows that look like the same, group by group; rows of acts still running are left out. */
    Map<Alike, List<List<Long>>> alike(List<Alike> reasons);

    /** Of these rows, those that bear a number which another live row, or an earlier one of them, bears too. */
    Set<Long> occupied(List<Row> rows);

    /**
     * Lets a row take over what hangs on another by its number: its history, its files, its photo. What a reference names moves by
     * {@link #write}. The other row keeps its history, so that taking the act back makes both what they were.
     *
     * @param keep the row that stays
     * @param drop the row that goes
     * @param fromDrop keys of the columns that are taken from the row that goes
     * @param batch the act's number
     */
    void takeOver(long keep, long drop, Set<String> fromDrop, long batch);

    /** The journal of one row, newest first. */
    List<JournalLine> journal(long id);

    /** The same of many rows. */
    Map<Long, List<JournalLine>> journals(List<Long> ids);

    /** What a row said right after an act: the columns that were set since, as they were before. */
    Row after(long id, long batch);

    /** The history of one row's dated columns, newest first. */
    List<Past> history(long id);

    /**
     * One stretch of history.
     *
     * @param from first day, {@link Episode#ALWAYS} when unknown
     * @param to first day on which it is no longer so, null while it is
     * @param event what happened on the first day
     * @param reason why
     * @param values the dated columns
     */
    record Past(java.time.LocalDate from, java.time.@Nullable LocalDate to, String event, String reason, Row values) {}

    /** The changes that wait for their day or for somebody to confirm them, by day; of rows in use. */
    List<Coming> coming();

    /** The same of one row. */
    List<Coming> coming(long id);

    /** Tells that an act made a change true; it waits no more, unless that act is taken back. */
    void confirmed(Coming change, long batch);

    /**
     * A change that is to come true.
     *
     * @param row the row
     * @param day from which day on
     * @param event what happens on that day
     * @param reason why
     * @param batch the act that noted it
     * @param values the columns that change
     */
    record Coming(long row, java.time.LocalDate day, String event, String reason, long batch, Row values) {}

    /** What was to be restored bears a number that is in use again; the message is a sentence for the user. */
    final class Occupied extends RuntimeException {
        private static final long serialVersionUID = 1;

        /** With a sentence for the user. */
        public Occupied(String sentence) {
            super(sentence);
        }
    }

    /** Somebody else wrote the row meanwhile. */
    final class StaleRow extends RuntimeException {
        private static final long serialVersionUID = 1;

        /** Names the row. */
        public StaleRow(long id) {
            super("row " + id);
        }
    }
}
