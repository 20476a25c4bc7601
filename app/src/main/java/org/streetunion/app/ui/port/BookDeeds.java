package org.streetunion.app.ui.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.EntryHabitStore;
import org.streetunion.app.work.books.ClosePeriod;
import org.streetunion.app.work.books.ReverseVoucher;

/** The books: entries are made, checked, posted and taken back, months are closed. */
public interface BookDeeds {
    /** The register of entries. */
    String VOUCHERS = "vouchers";
    /** The register of books. */
    String BOOKS = "books";

    /** The office's own book first. */
    List<Book> books();

    /** The charts that a book may be kept by, the usual one first. */
    List<String> charts();

    /** Starts the office's own book. */
    Saved start(String chart, Actor actor);

    /** Accounts that take entries and whose number or name holds these characters. */
    List<Reference> accounts(Book book, LocalDate day, String typed);

    /** With whom a book had to do whose name holds these characters. */
    List<String> parties(Book book, String typed);

    /** Usual and earlier entries whose words hold these characters. */
    List<EntryHabitStore.Habit> habits(Book book, String typed);

    /** The last entry with somebody. */
    Optional<EntryHabitStore.Habit> last(Book book, String party);

    /** The entries that are not posted yet, and how far the book is closed. */
    Waiting waiting(Book book, Viewer viewer);

    /**
     * What still has to be done.
     *
     * @param entries not posted yet, labelled
     * @param closed up to which month the book is closed, in words; empty for not at all
     * @param next the month to be closed next
     */
    record Waiting(List<Row> entries, String closed, java.time.YearMonth next) {}

    /** What stands against checking entries. */
    List<Problem> checkChecking(List<Long> ids, String by);

    /** 审核. */
    Saved check(List<Long> ids, String by, LocalDate day, Actor actor);

    /** 退回草稿. */
    Saved uncheck(List<Long> ids, Actor actor);

    /** 记账. */
    Saved post(List<Long> ids, Actor actor);

    /** What stands against taking a voucher back. */
    List<Problem> check(ReverseVoucher.Order order);

    /** 冲销. */
    Saved reverse(ReverseVoucher.Order order, Actor actor);

    /** What stands against closing a month, or opening it again. */
    List<Problem> check(ClosePeriod.Order order, boolean open);

    /** 结账 or 反结账. */
    Saved close(ClosePeriod.Order order, boolean open, Actor actor);
}
