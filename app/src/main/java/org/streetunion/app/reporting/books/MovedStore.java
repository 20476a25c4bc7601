package org.streetunion.app.reporting.books;

import static org.streetunion.app.database.jooq.Tables.BOOK_SUM;
import static org.streetunion.app.database.jooq.Tables.VOUCHER;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record5;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;
import org.streetunion.app.money.VoucherStates;

/**
 * What accounts moved between two days, from posted entries: whole closed months from their sums, the rest entry by entry. So a statement
 * takes as long as the open months are full, however many years the book holds.
 */
public final class MovedStore {
    private static final Field<Long> ACCOUNT = DSL.field(DSL.name("account_id"), SQLDataType.BIGINT);
    private static final Field<String> SOURCE = DSL.field(DSL.name("source"), SQLDataType.VARCHAR(40));
    private static final Field<Long> PROJECT = DSL.field(DSL.name("project_id"), SQLDataType.BIGINT);
    private static final Field<Long> DEBIT = DSL.field(DSL.name("debit"), SQLDataType.BIGINT);
    private static final Field<Long> CREDIT = DSL.field(DSL.name("credit"), SQLDataType.BIGINT);
    private final Sql sql;
    private final BookStore books;
    private final @Nullable Map<Span, List<Record5<Long, String, Long, Long, Long>>> known;

    /** Over the office's database. */
    public MovedStore(Sql sql) {
        this(sql, null);
    }

    private MovedStore(Sql sql, @Nullable Map<Span, List<Record5<Long, String, Long, Long, Long>>> known) {
        this.sql = sql;
        this.books = new BookStore(sql);
        this.known = known;
    }

    /** The days of a book that were gone through entry by entry. */
    private record Span(long book, LocalDate from, LocalDate to) {}

    /** One that goes through the same days once: for a statement, whose figures ask for the open months again and again. */
    MovedStore once() {
        return new MovedStore(sql, new HashMap<>());
    }

    /**
     * Where money moved.
     *
     * @param account the account's row
     * @param source whose money; empty when nobody said
     * @param project the project's row, null for none
     */
    public record Place(long account, String source, @Nullable Long project) {}

    /** By account. */
    public Map<Long, Moved> byAccount(long book, LocalDate from, LocalDate to) {
        Map<Long, Moved> sums = new HashMap<>();
        byPlace(book, from, to).forEach((place, moved) -> sums.merge(place.account(), moved, Moved::plus));
        return sums;
    }

    /** By account, source and project. */
    public Map<Place, Moved> byPlace(long book, LocalDate from, LocalDate to) {
        Map<Place, Moved> sums = new HashMap<>();
        if (from.isAfter(to)) {
            return sums;
        }
        LocalDate first = from.getDayOfMonth() == 1 ? from : from.withDayOfMonth(1).plusMonths(1);
        LocalDate last = books.closedTo(book).map(closed -> lastWhole(closed, to)).orElse(LocalDate.MIN);
        if (first.isAfter(last)) {
            add(sums, entries(book, from, to));
            return sums;
        }
        add(sums, closed(book, first, last));
        if (from.isBefore(first)) {
            add(sums, entries(book, from, first.minusDays(1)));
        }
        if (last.isBefore(to)) {
            add(sums, entries(book, last.plusDays(1), to));
        }
        return sums;
    }

    /** The same from the entries alone, as a month is summed when it is closed. */
    public Map<Place, Moved> entered(long book, LocalDate from, LocalDate to) {
        Map<Place, Moved> sums = new HashMap<>();
        add(sums, entries(book, from, to));
        return sums;
    }

    /** The last day of the last whole month that is closed and ends by a day. */
    private static LocalDate lastWhole(LocalDate closed, LocalDate to) {
        if (!to.isBefore(closed)) {
            return closed;
        }
        return to.plusDays(1).getDayOfMonth() == 1 ? to : to.withDayOfMonth(1).minusDays(1);
    }

    private static void add(Map<Place, Moved> sums, List<Record5<Long, String, Long, Long, Long>> rows) {
        for (Record5<Long, String, Long, Long, Long> row : rows) {
            String source = row.value2();
            sums.merge(new Place(row.value1(), source == null ? "" : source, row.value3()), new Moved(row.value4(), row.value5()),
                    Moved::plus);
        }
    }

    private List<Record5<Long, String, Long, Long, Long>> closed(long book, LocalDate first, LocalDate last) {
        return sql.read(context -> context
                .select(BOOK_SUM.ACCOUNT_ID, BOOK_SUM.SOURCE, BOOK_SUM.PROJECT_ID, sum(BOOK_SUM.DEBIT), sum(BOOK_SUM.CREDIT))
                .from(BOOK_SUM).where(BOOK_SUM.LIVE.isTrue()).and(BOOK_SUM.BOOK_ID.eq(book))
                .and(BOOK_SUM.MONTH_START.between(first, last))
                .groupBy(BOOK_SUM.ACCOUNT_ID, BOOK_SUM.SOURCE, BOOK_SUM.PROJECT_ID).fetch());
    }

    private List<Record5<Long, String, Long, Long, Long>> entries(long book, LocalDate from, LocalDate to) {
        return known == null
                ? read(book, from, to)
                : known.computeIfAbsent(new Span(book, from, to), span -> read(book, from, to));
    }

    private List<Record5<Long, String, Long, Long, Long>> read(long book, LocalDate from, LocalDate to) {
        Condition counted = counted(book).and(VOUCHER.DATED.between(from, to));
        Table<?> sides = side(VOUCHER.ACCOUNT_ID, VOUCHER.EXPENSE, VOUCHER.INCOME, counted)
                .unionAll(side(VOUCHER.AGAINST_ID, VOUCHER.INCOME, VOUCHER.EXPENSE, counted)).asTable("sides");
        return sql.read(context -> context.select(ACCOUNT, SOURCE, PROJECT, sum(DEBIT), sum(CREDIT)).from(sides)
                .groupBy(ACCOUNT, SOURCE, PROJECT).fetch());
    }

    /** Entries that count: posted, and those that another took back, for that other counts too. */
    public static Condition counted(long book) {
        return VOUCHER.LIVE.isTrue().and(VOUCHER.BOOK_ID.eq(book))
                .and(VOUCHER.STATE.in(VoucherStates.POSTED, VoucherStates.REVERSED));
    }

    private static Select<Record5<Long, String, Long, Long, Long>> side(Field<Long> account, Field<Long> debit,
            Field<Long> credit, Condition counted) {
        return DSL.select(account.as(ACCOUNT), VOUCHER.SOURCE.as(SOURCE), VOUCHER.PROJECT_ID.as(PROJECT),
                sum(debit).as(DEBIT), sum(credit).as(CREDIT)).from(VOUCHER).where(counted)
                .groupBy(account, VOUCHER.SOURCE, VOUCHER.PROJECT_ID);
    }

    private static Field<Long> sum(Field<Long> amount) {
        return DSL.coalesce(DSL.sum(amount).cast(SQLDataType.BIGINT), DSL.inline(0L));
    }
}
