package org.streetunion.app.reporting.books;

import static org.streetunion.app.database.jooq.Tables.BOOK_ACCOUNT;
import static org.streetunion.app.database.jooq.Tables.USUAL_ENTRY;
import static org.streetunion.app.database.jooq.Tables.VOUCHER;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Texts;

/** How entries were made before: what 记一笔 proposes. */
public final class EntryHabitStore {
    private final Sql sql;

    /** Over the office's database. */
    public EntryHabitStore(Sql sql) {
        this.sql = sql;
    }

    /**
     * An entry as it is proposed; what nobody knows is empty.
     *
     * @param words what it is called where several are offered
     * @param incoming whether money comes in
     * @param account null for none
     */
    public record Habit(String words, boolean incoming, String summary, @Nullable Reference account, String source,
            String settled,
            String party) {}

    /** The last entry of a book with somebody. */
    public Optional<Habit> last(long book, String party) {
        return entries(VOUCHER.BOOK_ID.eq(book).and(VOUCHER.PARTY.eq(party)), 1).stream().findFirst();
    }

    /** With whom a book had to do whose name holds these characters, the latest first. */
    public List<String> parties(long book, String typed, int most) {
        return sql.read(context -> context.select(VOUCHER.PARTY).from(VOUCHER)
                .where(VOUCHER.LIVE.isTrue()).and(VOUCHER.BOOK_ID.eq(book)).and(contains(VOUCHER.PARTY, typed))
                .groupBy(VOUCHER.PARTY).orderBy(DSL.max(VOUCHER.DATED).desc(), VOUCHER.PARTY).limit(most).fetch(VOUCHER.PARTY));
    }

    /** Usual entries of a chart and earlier entries of a book whose words hold these characters. */
    public List<Habit> habits(Book book, String typed, int most) {
        List<Habit> usual = sql.read(context -> context.select().from(USUAL_ENTRY).leftJoin(BOOK_ACCOUNT)
                .on(BOOK_ACCOUNT.ID.eq(USUAL_ENTRY.ACCOUNT_ID)).where(USUAL_ENTRY.LIVE.isTrue())
                .and(USUAL_ENTRY.CHART.eq(book.chart()))
                .and(contains(USUAL_ENTRY.NAME, typed).or(contains(USUAL_ENTRY.SUMMARY, typed))).orderBy(USUAL_ENTRY.NAME)
                .limit(most)
                .fetch(EntryHabitStore::usual));
        List<Habit> all = new java.util.ArrayList<>(usual);
        entries(VOUCHER.BOOK_ID.eq(book.id()).and(contains(VOUCHER.SUMMARY, typed)).and(VOUCHER.REVERSES_ID.isNull()), most * 4)
                .stream()
                .filter(habit -> all.stream().noneMatch(other -> other.words().equals(habit.words()))).distinct().limit(most)
                .forEach(all::add);
        return all.stream().limit(most).toList();
    }

    private List<Habit> entries(Condition which, int most) {
        return sql
                .read(context -> context.select().from(VOUCHER).leftJoin(BOOK_ACCOUNT).on(BOOK_ACCOUNT.ID.eq(VOUCHER.ACCOUNT_ID))
                        .where(VOUCHER.LIVE.isTrue()).and(which).orderBy(VOUCHER.DATED.desc(), VOUCHER.ID.desc()).limit(most)
                        .fetch(EntryHabitStore::entry));
    }

    private static Habit entry(Record row) {
        return new Habit(row.get(VOUCHER.SUMMARY), row.get(VOUCHER.INCOME) != null, row.get(VOUCHER.SUMMARY), account(row),
                Texts.orEmpty(row.get(VOUCHER.SOURCE)), Texts.orEmpty(row.get(VOUCHER.SETTLED)),
                Texts.orEmpty(row.get(VOUCHER.PARTY)));
    }

    private static Habit usual(Record row) {
        String summary = Texts.orEmpty(row.get(USUAL_ENTRY.SUMMARY));
        return new Habit(row.get(USUAL_ENTRY.NAME), "收入".equals(row.get(USUAL_ENTRY.WAY)),
                summary.isEmpty() ? row.get(USUAL_ENTRY.NAME) : summary, account(row), Texts.orEmpty(row.get(USUAL_ENTRY.SOURCE)),
                Texts.orEmpty(row.get(USUAL_ENTRY.SETTLED)), Texts.orEmpty(row.get(USUAL_ENTRY.PARTY)));
    }

    private static @Nullable Reference account(Record row) {
        Long id = row.get(BOOK_ACCOUNT.ID);
        return id == null ? null : new Reference(id, row.get(BOOK_ACCOUNT.LABEL));
    }

    private static Condition contains(org.jooq.Field<String> field, String typed) {
        return DSL.lower(field).like(
                "%" + typed.toLowerCase(Locale.ROOT).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%",
                '!');
    }
}
