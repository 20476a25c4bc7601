package org.streetunion.app.reporting.books;

import static org.streetunion.app.database.jooq.Tables.BOOK_SUM;
import static org.streetunion.app.database.jooq.Tables.VOUCHER;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Texts;
import org.streetunion.app.money.VoucherStates;

/**
 * What accounts moved between two days, from posted entries: whole closed months from their sums, the rest entry by entry. So a statement
 * takes as long as the open months are full, however many years the book holds.
 */
public final class MovedStore {
    private final Sql sql;
    private final BookStore books;
    private final @Nullable Map<Span, Map<Place, Moved>> known;

    /** Over the office's database. */
    public MovedStore(Sql sql) {
        this(sql, null);
    }

    private MovedStore(Sql sql, @Nullable Map<Span, Map<Place, Moved>> known) {
        this.sql = sql;
        this.books = new BookStore(sql);
        this.known = known;
    }

    /** The days of a book that were gone through. */
    private record Span(long book, LocalDate from, LocalDate to) {}

    /** One that goes through the same days once: for a statement, whose figures ask for them again and again. */
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
        add(sums, remembered(new Span(book, first, last), this::closed));
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

    private static void add(Map<Place, Moved> sums, Map<Place, Moved> more) {
        more.forEach((place, moved) -> sums.merge(place, moved, Moved::plus));
    }

    private Map<Place, Moved> remembered(Span span, Function<Span, Map<Place, Moved>> reading) {
        return known == null ? reading.apply(span) : known.computeIfAbsent(span, reading);
    }

    private Map<Place, Moved> closed(Span span) {
        Map<Place, Moved> sums = new HashMap<>();
        sql.read(context -> context
                .select(BOOK_SUM.ACCOUNT_ID, BOOK_SUM.SOURCE, BOOK_SUM.PROJECT_ID, sum(BOOK_SUM.DEBIT), sum(BOOK_SUM.CREDIT))
                .from(BOOK_SUM).where(BOOK_SUM.LIVE.isTrue()).and(BOOK_SUM.BOOK_ID.eq(span.book()))
                .and(BOOK_SUM.MONTH_START.between(span.from(), span.to()))
                .groupBy(BOOK_SUM.ACCOUNT_ID, BOOK_SUM.SOURCE, BOOK_SUM.PROJECT_ID).fetch())
                .forEach(row -> sums.merge(new Place(row.value1(), Texts.orEmpty(row.value2()), row.value3()),
                        new Moved(row.value4(), row.value5()), Moved::plus));
        return sums;
    }

    private Map<Place, Moved> entries(long book, LocalDate from, LocalDate to) {
        return remembered(new Span(book, from, to), this::read);
    }

    /** Goes through the entries once; what an account is charged with, the account on the other side is credited. */
    private Map<Place, Moved> read(Span span) {
        Map<Place, Moved> sums = new HashMap<>();
        sql.read(context -> context
                .select(VOUCHER.ACCOUNT_ID, VOUCHER.AGAINST_ID, VOUCHER.SOURCE, VOUCHER.PROJECT_ID, sum(VOUCHER.EXPENSE),
                        sum(VOUCHER.INCOME))
                .from(VOUCHER).where(counted(span.book())).and(VOUCHER.DATED.between(span.from(), span.to()))
                .groupBy(VOUCHER.ACCOUNT_ID, VOUCHER.AGAINST_ID, VOUCHER.SOURCE, VOUCHER.PROJECT_ID).fetch())
                .forEach(row -> {
                    String source = Texts.orEmpty(row.value3());
                    sums.merge(new Place(row.value1(), source, row.value4()), new Moved(row.value5(), row.value6()), Moved::plus);
                    sums.merge(new Place(row.value2(), source, row.value4()), new Moved(row.value6(), row.value5()), Moved::plus);
                });
        return sums;
    }

    /** Entries that count: posted, and those that another took back, for that other counts too. */
    public static Condition counted(long book) {
        return VOUCHER.LIVE.isTrue().and(VOUCHER.BOOK_ID.eq(book))
                .and(VOUCHER.STATE.in(VoucherStates.POSTED, VoucherStates.REVERSED));
    }

    private static Field<Long> sum(Field<Long> amount) {
        return DSL.coalesce(DSL.sum(amount).cast(SQLDataType.BIGINT), DSL.inline(0L));
    }
}
