package org.streetunion.app.reporting.books;

import org.streetunion.app.database.Sql;

/**
 * Everything that reads books, made once.
 *
 * @param books books and accounts
 * @param moved sums by account
 * @param balance what accounts held and hold
 * @param budgets what was planned
 * @param entries entry by entry
 */
public record BookReading(BookStore books, MovedStore moved, TrialBalance balance, BudgetFactsStore budgets, EntryStore entries) {
    /** Over the office's database. */
    public static BookReading of(Sql sql) {
        BookStore books = new BookStore(sql);
        MovedStore moved = new MovedStore(sql);
        return new BookReading(books, moved, new TrialBalance(moved, books), new BudgetFactsStore(sql), new EntryStore(sql));
    }

    /** The same for one statement, which goes through the same days once. */
    public BookReading once() {
        MovedStore remembering = moved.once();
        return new BookReading(books, remembering, new TrialBalance(remembering, books), budgets, entries);
    }
}
