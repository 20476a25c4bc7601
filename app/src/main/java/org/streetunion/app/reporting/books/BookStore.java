package org.streetunion.app.reporting.books;

import static org.streetunion.app.database.jooq.Tables.BOOK;
import static org.streetunion.app.database.jooq.Tables.BOOK_ACCOUNT;
import static org.streetunion.app.database.jooq.Tables.BOOK_OPENING;
import static org.streetunion.app.database.jooq.Tables.BOOK_PERIOD;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Texts;

/** The books of the office, their accounts and how far they are closed. */
public final class BookStore {
    private static final String OWN = "本级";
    private final Sql sql;

    /** Over the office's database. */
    public BookStore(Sql sql) {
        this.sql = sql;
    }

    /** The office's own first; what has ended behind what is kept, so that whoever takes the first takes one that goes on. */
    public List<Book> books() {
        return sql.read(context -> context.selectFrom(BOOK).where(BOOK.LIVE.isTrue()).orderBy(BOOK.ID).fetch(BookStore::book))
                .stream().sorted(Comparator.comparing((Book book) -> !book.own()).thenComparing(book -> book.ended() != null)
                        .thenComparing(Book::id))
                .toList();
    }

    /** A book by its row. */
    public Optional<Book> find(long id) {
        return sql.read(context -> context.selectFrom(BOOK).where(BOOK.ID.eq(id)).and(BOOK.LIVE.isTrue()).fetch(BookStore::book))
                .stream().findFirst();
    }

    /** The accounts of a chart that hold on a day, by code. */
    public List<Account> accounts(String chart, LocalDate day) {
        return sql.read(context -> context.selectFrom(BOOK_ACCOUNT).where(BOOK_ACCOUNT.LIVE.isTrue())
                .and(BOOK_ACCOUNT.CHART.eq(chart)).and(BOOK_ACCOUNT.VALID_FROM.le(day))
                .and(BOOK_ACCOUNT.VALID_TO.isNull().or(BOOK_ACCOUNT.VALID_TO.ge(day)))
                .orderBy(BOOK_ACCOUNT.CODE, BOOK_ACCOUNT.ID).fetch(BookStore::account));
    }

    /** Every account of a chart, whenever it held. */
    public List<Account> accounts(String chart) {
        return sql.read(context -> context.selectFrom(BOOK_ACCOUNT).where(BOOK_ACCOUNT.CHART.eq(chart))
                .and(BOOK_ACCOUNT.LIVE.isTrue()).orderBy(BOOK_ACCOUNT.CODE, BOOK_ACCOUNT.ID).fetch(BookStore::account));
    }

    /** What accounts of a chart are in the others, as far as it is written, by their rows. */
    public Map<Long, AccountMatching> matchings(String chart) {
        Map<Long, AccountMatching> matchings = new HashMap<>();
        sql.read(context -> context.select(BOOK_ACCOUNT.ID, BOOK_ACCOUNT.MATCHING).from(BOOK_ACCOUNT)
                .where(BOOK_ACCOUNT.LIVE.isTrue()).and(BOOK_ACCOUNT.CHART.eq(chart)).and(BOOK_ACCOUNT.MATCHING.isNotNull())
                .fetch()).forEach(row -> matchings.put(row.value1(), AccountMatching.of(row.value2())));
        return matchings;
    }

    /** What accounts held when the book began, each on its own side, in 分. */
    public Map<Long, Long> openings(long book) {
        Map<Long, Long> openings = new HashMap<>();
        sql.read(context -> context.select(BOOK_OPENING.ACCOUNT_ID, BOOK_OPENING.AMOUNT).from(BOOK_OPENING)
                .where(BOOK_OPENING.LIVE.isTrue()).and(BOOK_OPENING.BOOK_ID.eq(book)).fetch())
                .forEach(row -> openings.merge(row.value1(), row.value2(), Long::sum));
        return openings;
    }

    /** What a book owed on some accounts when it began, in 分. */
    public long owedAtFirst(long book, List<Account> accounts) {
        Map<Long, Long> openings = openings(book);
        return accounts.stream().mapToLong(account -> (account.debit() ? -1 : 1) * openings.getOrDefault(account.id(), 0L)).sum();
    }

    /** Who signs for a book; empty where it does not say. */
    public record Signed(String chief, String finance, String bookkeeper) {}

    /** Who signs for a book. */
    public Signed signed(long book) {
        return sql
                .read(context -> context.select(BOOK.CHIEF, BOOK.FINANCE_HEAD, BOOK.BOOKKEEPER).from(BOOK).where(BOOK.ID.eq(book))
                        .fetchOptional(row -> new Signed(Texts.orEmpty(row.value1()), Texts.orEmpty(row.value2()),
                                Texts.orEmpty(row.value3()))))
                .orElse(new Signed("", "", ""));
    }

    /** The last day of the last closed month; empty while none is closed. */
    public Optional<LocalDate> closedTo(long book) {
        LocalDate last = sql.read(context -> context.select(DSL.max(BOOK_PERIOD.MONTH_START)).from(BOOK_PERIOD)
                .where(BOOK_PERIOD.LIVE.isTrue()).and(BOOK_PERIOD.BOOK_ID.eq(book)).fetchSingle().value1());
        return Optional.ofNullable(last).map(month -> month.plusMonths(1).minusDays(1));
    }

    private static Book book(Record row) {
        return new Book(row.get(BOOK.ID), row.get(BOOK.NAME), OWN.equals(row.get(BOOK.KIND)), row.get(BOOK.CHART),
                row.get(BOOK.STARTS_ON), Boolean.TRUE.equals(row.get(BOOK.TWO_PEOPLE)), row.get(BOOK.ENDED_ON));
    }

    private static Account account(Record row) {
        return new Account(row.get(BOOK_ACCOUNT.ID), row.get(BOOK_ACCOUNT.CODE), row.get(BOOK_ACCOUNT.NAME),
                row.get(BOOK_ACCOUNT.LABEL), Texts.orEmpty(row.get(BOOK_ACCOUNT.ABOVE)), row.get(BOOK_ACCOUNT.KIND),
                row.get(BOOK_ACCOUNT.SIDE), Texts.orEmpty(row.get(BOOK_ACCOUNT.ROLE)), row.get(BOOK_ACCOUNT.VALID_FROM),
                row.get(BOOK_ACCOUNT.VALID_TO));
    }
}
