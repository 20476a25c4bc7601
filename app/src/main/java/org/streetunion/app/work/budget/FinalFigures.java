package org.streetunion.app.work.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Store;
import org.streetunion.app.money.BalanceLines;
import org.streetunion.app.money.BudgetPhases;
import org.streetunion.app.office.budgets.BudgetLedger;
import org.streetunion.app.reporting.books.Account;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.BookStore;
import org.streetunion.app.reporting.books.Budget;
import org.streetunion.app.reporting.books.BudgetFactsStore;
import org.streetunion.app.reporting.books.Moved;
import org.streetunion.app.reporting.books.MovedStore;
import org.streetunion.app.reporting.books.TrialBalance;
import org.streetunion.app.work.Office;

/** What a year came to, account by account, from its posted entries: kept when 决算 is passed, and carried into the next year's budget. */
final class FinalFigures {
    private final Store store;
    private final BookStore books;
    private final BudgetFactsStore budgets;
    private final MovedStore moved;

    FinalFigures(Office office) {
        this.store = office.registers().get(BudgetLedger.KEY).store();
        this.books = new BookStore(office.database().sql());
        this.budgets = new BudgetFactsStore(office.database().sql());
        this.moved = new MovedStore(office.database().sql());
    }

    /** By account, each on its own side: as 决算 was passed, else from the entries. */
    Map<Long, Long> of(Book book, int year) {
        Map<Long, Long> figures = new HashMap<>();
        Budget budget = budgets.of(book.id(), year);
        if (budget.locked(BudgetPhases.FINAL)) {
            budget.lines().forEach((account, line) -> {
                Long fixed = line.fixed();
                if (fixed != null) {
                    figures.put(account, fixed);
                }
            });
            return figures;
        }
        Map<Long, Moved> sums = moved.byAccount(book.id(), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        for (Account account : books.accounts(book.chart())) {
            Moved sum = sums.get(account.id());
            if (account.yearly() && sum != null) {
                figures.put(account.id(), account.own(sum));
            }
        }
        return figures;
    }

    /** What the year left, all years before it included; null when the book began after it. */
    @Nullable
    Long left(Book book, int year) {
        LocalDate last = LocalDate.of(year, 12, 31);
        return book.starts().isAfter(last)
                ? null
                : Long.valueOf(TrialBalance.rest(new TrialBalance(moved, books).of(book, LocalDate.of(year, 1, 1), last)));
    }

    /** The year's lines with what it came to. */
    List<Row> kept(Book book, int year) {
        Map<Long, Long> figures = of(book, year);
        Map<Long, Row> stored = stored(book, year);
        List<Row> rows = new ArrayList<>();
        figures.forEach((account, cents) -> rows.add(stored.getOrDefault(account, fresh(book, year, account))
                .with(BudgetLedger.FINAL, cents)));
        stored.forEach((account, row) -> {
            if (!figures.containsKey(account)) {
                rows.add(row.with(BudgetLedger.FINAL, 0L));
            }
        });
        return rows;
    }

    /** The year's lines without it. */
    List<Row> freed(Book book, int year) {
        return stored(book, year).values().stream().map(row -> row.with(BudgetLedger.FINAL, null)).toList();
    }

    /** A year's lines of accounts by the account's row. */
    Map<Long, Row> stored(Book book, int year) {
        Map<Long, Row> rows = new HashMap<>();
        rows(book, year).forEach(row -> {
            Reference account = row.get(BudgetLedger.ACCOUNT);
            if (account != null) {
                rows.put(account.id(), row);
            }
        });
        return rows;
    }

    /** The line of 上年结余, as it is kept or new. */
    Row before(Book book, int year) {
        return rows(book, year).stream().filter(row -> BalanceLines.BEFORE.equals(row.get(BudgetLedger.LINE))).findFirst()
                .orElse(Row.NEW.with(BudgetLedger.BOOK, new Reference(book.id(), book.name())).with(BudgetLedger.YEAR, year)
                        .with(BudgetLedger.LINE, BalanceLines.BEFORE));
    }

    private List<Row> rows(Book book, int year) {
        List<Object> tuple = List.of(new Reference(book.id(), book.name()), year);
        List<Long> ids = store.find(List.of(BudgetLedger.BOOK, BudgetLedger.YEAR), List.of(tuple)).getOrDefault(tuple, List.of());
        return store.rows(ids.stream().mapToLong(Long::longValue).toArray());
    }

    static Row fresh(Book book, int year, long account) {
        return Row.NEW.with(BudgetLedger.BOOK, new Reference(book.id(), book.name())).with(BudgetLedger.YEAR, year)
                .with(BudgetLedger.ACCOUNT, Reference.to(account));
    }
}
