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
import org.streetunion.app.reporting.books.Amounts;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.BookReading;
import org.streetunion.app.reporting.books.Budget;
import org.streetunion.app.reporting.books.TrialBalance;
import org.streetunion.app.reporting.books.YearFigures;
import org.streetunion.app.reporting.books.YearFigures.Bottom;
import org.streetunion.app.reporting.books.YearFigures.Figure;
import org.streetunion.app.work.Office;

/**
 * What a year came to, account by account, from its posted entries and, where the book began within it, from its opening balances: kept
 * when 决算 is passed, and carried into the next year's budget.
 */
final class FinalFigures {
    private static final Map<String, Bottom> BALANCE = Map.of(BalanceLines.BEFORE, Bottom.BEFORE, BalanceLines.BACK, Bottom.BACK,
            BalanceLines.INVESTED, Bottom.INVESTED, BalanceLines.RESERVE, Bottom.RESERVE);
    private final Store store;
    private final BookReading reading;

    FinalFigures(Office office) {
        this.store = office.registers().get(BudgetLedger.KEY).store();
        this.reading = BookReading.of(office.database().sql());
    }

    /** By account, each on its own side: as 决算 was passed, else from the entries. */
    Map<Long, Long> of(Book book, int year) {
        Map<Long, Long> figures = new HashMap<>();
        Budget budget = reading.budgets().of(book.id(), year);
        if (budget.locked(BudgetPhases.FINAL)) {
            budget.lines().forEach((account, line) -> {
                Long fixed = line.fixed();
                if (fixed != null) {
                    figures.put(account, fixed);
                }
            });
            return figures;
        }
        for (TrialBalance.Line line : reading.balance().of(book, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))) {
            if (line.account().yearly()) {
                figures.put(line.account().id(), line.account().debit() ? line.closing() : -line.closing());
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
                : Long.valueOf(TrialBalance.rest(reading.balance().of(book, LocalDate.of(year, 1, 1), last)));
    }

    /** The lines of the balance as the year's statement has them, so that its figures foot; none when the book began later. */
    Map<String, Long> balance(Book book, int year) {
        LocalDate last = LocalDate.of(year, 12, 31);
        Map<String, Long> balance = new HashMap<>();
        if (!book.starts().isAfter(last)) {
            YearFigures figures = YearFigures.of(reading, book, last);
            BALANCE.forEach((line, row) -> balance.put(line, Amounts.known(figures.of(Figure.YEAR, row))));
        }
        return balance;
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

    /** A line of the balance, as it is kept or new. */
    Row line(Book book, int year, String line) {
        return rows(book, year).stream().filter(row -> line.equals(row.get(BudgetLedger.LINE))).findFirst()
                .orElse(Row.NEW.with(BudgetLedger.BOOK, new Reference(book.id(), book.name())).with(BudgetLedger.YEAR, year)
                        .with(BudgetLedger.LINE, line));
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
