package org.streetunion.app.reporting.books;

import static org.streetunion.app.database.jooq.Tables.BOOK;
import static org.streetunion.app.database.jooq.Tables.BOOK_ACCOUNT;
import static org.streetunion.app.database.jooq.Tables.BOOK_OPENING;
import static org.streetunion.app.database.jooq.Tables.BOOK_SUM;
import static org.streetunion.app.database.jooq.Tables.BUDGET;
import static org.streetunion.app.database.jooq.Tables.VOUCHER;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.streetunion.app.database.Sql;
import org.streetunion.app.money.AccountKinds;

/** What one account was charged with in a year, asked while an entry is typed: closed months from their sums, the rest by the account. */
public final class SpentStore {
    private final Sql sql;
    private final BookStore books;

    /** Over the office's database. */
    public SpentStore(Sql sql) {
        this.sql = sql;
        this.books = new BookStore(sql);
    }

    /**
     * Debit less credit of an account in a year, in 分: entries that are not posted yet count too, one entry is left out. What a book that
     * began within the year had spent before stands in its opening balances.
     */
    public long charged(long book, long account, int year, long without) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        LocalDate closed = books.closedTo(book).orElse(first.minusDays(1));
        LocalDate open = closed.isBefore(first) ? first : closed.plusDays(1);
        return sql.read(context -> {
            long sums = number(context, BOOK_SUM, DSL.sum(BOOK_SUM.DEBIT.minus(BOOK_SUM.CREDIT)), BOOK_SUM.LIVE.isTrue()
                    .and(BOOK_SUM.BOOK_ID.eq(book)).and(BOOK_SUM.ACCOUNT_ID.eq(account))
                    .and(BOOK_SUM.MONTH_START.between(first, last)));
            Condition entries = VOUCHER.LIVE.isTrue().and(VOUCHER.BOOK_ID.eq(book)).and(VOUCHER.DATED.between(open, last))
                    .and(VOUCHER.ID.ne(without));
            Field<Long> net = zero(VOUCHER.EXPENSE).minus(zero(VOUCHER.INCOME));
            return opened(context, book, account, first, last) + sums
                    + number(context, VOUCHER, DSL.sum(net), entries.and(VOUCHER.ACCOUNT_ID.eq(account)))
                    - number(context, VOUCHER, DSL.sum(net), entries.and(VOUCHER.AGAINST_ID.eq(account)));
        });
    }

    private static long opened(DSLContext context, long book, long account, LocalDate first, LocalDate last) {
        Field<Long> net = DSL.when(BOOK_ACCOUNT.SIDE.eq(AccountKinds.DEBIT), BOOK_OPENING.AMOUNT)
                .otherwise(BOOK_OPENING.AMOUNT.neg());
        return number(context, BOOK_OPENING.join(BOOK).on(BOOK.ID.eq(BOOK_OPENING.BOOK_ID)).join(BOOK_ACCOUNT)
                .on(BOOK_ACCOUNT.ID.eq(BOOK_OPENING.ACCOUNT_ID)), DSL.sum(net),
                BOOK_OPENING.LIVE.isTrue().and(BOOK_OPENING.BOOK_ID.eq(book)).and(BOOK_OPENING.ACCOUNT_ID.eq(account))
                        .and(BOOK.STARTS_ON.between(first, last))
                        .and(BOOK_ACCOUNT.KIND.in(AccountKinds.INCOME, AccountKinds.EXPENSE)));
    }

    /**
     * What was spent on a project in the office's own books, in 分, on accounts of spending: entries that are not posted yet count too, one
     * entry is left out.
     */
    public long chargedToProject(long project, long without) {
        long sum = 0;
        for (Book book : books.books()) {
            sum += book.own() ? ofProject(book, project, without) : 0;
        }
        return sum;
    }

    private long ofProject(Book book, long project, long without) {
        LocalDate open = books.closedTo(book.id()).map(closed -> closed.plusDays(1)).orElse(book.starts());
        var spending = DSL.select(BOOK_ACCOUNT.ID).from(BOOK_ACCOUNT).where(BOOK_ACCOUNT.CHART.eq(book.chart()))
                .and(BOOK_ACCOUNT.KIND.eq(AccountKinds.EXPENSE));
        return sql.read(context -> {
            long sums = number(context, BOOK_SUM, DSL.sum(BOOK_SUM.DEBIT.minus(BOOK_SUM.CREDIT)), BOOK_SUM.LIVE.isTrue()
                    .and(BOOK_SUM.BOOK_ID.eq(book.id())).and(BOOK_SUM.PROJECT_ID.eq(project))
                    .and(BOOK_SUM.ACCOUNT_ID.in(spending)));
            Condition entries = VOUCHER.LIVE.isTrue().and(VOUCHER.BOOK_ID.eq(book.id())).and(VOUCHER.PROJECT_ID.eq(project))
                    .and(VOUCHER.DATED.ge(open)).and(VOUCHER.ID.ne(without));
            Field<Long> net = zero(VOUCHER.EXPENSE).minus(zero(VOUCHER.INCOME));
            return sums + number(context, VOUCHER, DSL.sum(net), entries.and(VOUCHER.ACCOUNT_ID.in(spending)))
                    - number(context, VOUCHER, DSL.sum(net), entries.and(VOUCHER.AGAINST_ID.in(spending)));
        });
    }

    /** How many entries of a book's year stand on an account. */
    public int entries(long book, long account, int year) {
        return sql.read(context -> context.fetchCount(VOUCHER, on(account).and(VOUCHER.BOOK_ID.eq(book))
                .and(VOUCHER.DATED.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))));
    }

    /** How many entries, opening balances of books and lines of budgets of a time name an account. */
    public List<Integer> uses(long account, LocalDate from, LocalDate to) {
        var begun = DSL.select(BOOK.ID).from(BOOK).where(BOOK.STARTS_ON.between(from, to));
        return sql.read(context -> List.of(context.fetchCount(VOUCHER, on(account).and(VOUCHER.DATED.between(from, to))),
                context.fetchCount(BOOK_OPENING, BOOK_OPENING.LIVE.isTrue().and(BOOK_OPENING.ACCOUNT_ID.eq(account))
                        .and(BOOK_OPENING.BOOK_ID.in(begun))),
                context.fetchCount(BUDGET, BUDGET.LIVE.isTrue().and(BUDGET.ACCOUNT_ID.eq(account))
                        .and(BUDGET.IN_YEAR.between(from.getYear(), to.getYear())))));
    }

    private static Condition on(long account) {
        return VOUCHER.LIVE.isTrue().and(VOUCHER.ACCOUNT_ID.eq(account).or(VOUCHER.AGAINST_ID.eq(account)));
    }

    private static Field<Long> zero(Field<Long> amount) {
        return DSL.coalesce(amount, DSL.inline(0L));
    }

    private static long number(DSLContext context, Table<?> table, Field<?> sum, Condition where) {
        Long found = context.select(sum.cast(SQLDataType.BIGINT)).from(table).where(where).fetchSingle().value1();
        return found == null ? 0 : found;
    }
}
