package org.streetunion.app.work.books;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.books.Account;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.BookStore;

/** Books and accounts as rules ask for them, each read once; not for longer than one question or one import. */
public final class BookFacts {
    private final BookStore store;
    private final Map<Long, Optional<Book>> books = new HashMap<>();
    private final Map<String, Map<Long, Account>> charts = new HashMap<>();
    private final Map<Long, Optional<LocalDate>> closed = new HashMap<>();

    /** Over the office's database. */
    public BookFacts(Sql sql) {
        this.store = new BookStore(sql);
    }

    /** A book by its row. */
    public Optional<Book> book(long id) {
        return books.computeIfAbsent(id, store::find);
    }

    /** The accounts of a book's chart by their rows. */
    Map<Long, Account> accounts(Book book) {
        return charts.computeIfAbsent(book.chart(), chart -> {
            Map<Long, Account> byId = new HashMap<>();
            store.accounts(chart).forEach(account -> byId.put(account.id(), account));
            return byId;
        });
    }

    /** Whether other accounts are part of it in the year of a day, so that nothing is entered on it itself. */
    boolean split(Book book, Account account, LocalDate day) {
        return accounts(book).values().stream()
                .anyMatch(part -> part.above().equals(account.code()) && part.within(day.getYear()));
    }

    /** The account that a book uses for something on a day. */
    public Optional<Account> role(Book book, String role, LocalDate day) {
        return able(book, role, day).stream().findFirst();
    }

    /** All accounts that a book may use for something on a day, by code. */
    List<Account> able(Book book, String role, LocalDate day) {
        return accounts(book).values().stream().filter(account -> account.role().equals(role) && account.holds(day))
                .filter(account -> !split(book, account, day)).sorted(Comparator.comparing(Account::code)).toList();
    }

    /** Whether a day lies in a month that is closed. */
    boolean closed(Book book, LocalDate day) {
        return closedTo(book).map(last -> !day.isAfter(last)).orElse(false);
    }

    /** The last day of its last closed month. */
    Optional<LocalDate> closedTo(Book book) {
        return closed.computeIfAbsent(book.id(), store::closedTo);
    }

    /** The row of an entry's book; 0 for none. */
    static long of(Row entry) {
        Reference book = entry.get(VoucherLedger.BOOK);
        return book == null ? 0 : book.id();
    }
}
