package org.streetunion.app.reporting.books;

import static org.streetunion.app.database.jooq.Tables.ATTACHMENT;
import static org.streetunion.app.database.jooq.Tables.BOOK_OPENING;
import static org.streetunion.app.database.jooq.Tables.BOOK_PERIOD;
import static org.streetunion.app.database.jooq.Tables.BUDGET;
import static org.streetunion.app.database.jooq.Tables.VOUCHER;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;

/** What stands in a book, or on an account, that would read otherwise if book or account were changed. */
public final class BookUseStore {
    private final Sql sql;

    /** Over the office's database. */
    public BookUseStore(Sql sql) {
        this.sql = sql;
    }

    /**
     * Entries, posted or not.
     *
     * @param count how many
     * @param first the day of the first; null when there is none
     * @param last the day of the last
     */
    public record Entries(int count, @Nullable LocalDate first, @Nullable LocalDate last) {}

    /** The entries of a book. */
    public Entries ofBook(long book) {
        return entries(VOUCHER.BOOK_ID.eq(book));
    }

    /** The entries on an account. */
    public Entries onAccount(long account) {
        return entries(VOUCHER.ACCOUNT_ID.eq(account).or(VOUCHER.AGAINST_ID.eq(account)));
    }

    private Entries entries(Condition which) {
        return sql.read(context -> context.select(DSL.count(), DSL.min(VOUCHER.DATED), DSL.max(VOUCHER.DATED)).from(VOUCHER)
                .where(VOUCHER.LIVE.isTrue()).and(which)
                .fetchSingle(row -> new Entries(row.value1(), row.value2(), row.value3())));
    }

    /** How many files hang on an entry. */
    public int files(String register, long entry) {
        return sql.read(context -> context.fetchCount(ATTACHMENT, ATTACHMENT.REGISTER.eq(register)
                .and(ATTACHMENT.ROW_ID.eq(entry)).and(ATTACHMENT.REMOVED_AT.isNull())));
    }

    /** How many opening balances a book has. */
    public int openings(long book) {
        return sql
                .read(context -> context.fetchCount(BOOK_OPENING, BOOK_OPENING.LIVE.isTrue().and(BOOK_OPENING.BOOK_ID.eq(book))));
    }

    /** How many lines of budgets a book has. */
    public int budgets(long book) {
        return sql.read(context -> context.fetchCount(BUDGET, BUDGET.LIVE.isTrue().and(BUDGET.BOOK_ID.eq(book))));
    }

    /** How many of its months are closed. */
    public int months(long book) {
        return sql.read(context -> context.fetchCount(BOOK_PERIOD, BOOK_PERIOD.LIVE.isTrue().and(BOOK_PERIOD.BOOK_ID.eq(book))));
    }
}
