package org.streetunion.app.work.budget;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Guard;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.money.BudgetPhases;
import org.streetunion.app.office.budgets.BudgetLedger;
import org.streetunion.app.reporting.books.Account;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.BookStore;
import org.streetunion.app.reporting.books.Budget;
import org.streetunion.app.reporting.books.BudgetFactsStore;
import org.streetunion.app.reporting.books.SpentStore;

/** Only accounts of the book's chart without parts are planned; what a meeting passed stays. Imports are held to it too. */
public final class BudgetLineGuard implements Guard {
    private final Registers registers;
    private final BookStore books;
    private final BudgetFactsStore budgets;
    private final SpentStore spent;
    private final Map<String, Budget> known = new HashMap<>();
    private final Map<String, List<Account>> charts = new HashMap<>();
    private final boolean remembers;

    /** Over these registers. */
    public BudgetLineGuard(Registers registers, Sql sql) {
        this(registers, new BookStore(sql), new BudgetFactsStore(sql), new SpentStore(sql), false);
    }

    private BudgetLineGuard(Registers registers, BookStore books, BudgetFactsStore budgets, SpentStore spent, boolean remembers) {
        this.registers = registers;
        this.books = books;
        this.budgets = budgets;
        this.spent = spent;
        this.remembers = remembers;
    }

    @Override
    public boolean binding() {
        return true;
    }

    @Override
    public Guard duringImport() {
        return new BudgetLineGuard(registers, books, budgets, spent, true);
    }

    @Override
    public List<Problem> check(Row stored, Row outcome) {
        Optional<Book> book = book(outcome);
        List<Problem> problems = new ArrayList<>();
        book.ifPresent(each -> account(each, outcome).ifPresent(problems::add));
        if (stored.id() == 0 || moved(stored, outcome)) {
            book.flatMap(each -> second(each, outcome)).ifPresent(problems::add);
        }
        List<Row> sides = stored.id() == 0 ? List.of(outcome) : List.of(stored, outcome);
        sides.stream().map(row -> locks(row, stored, outcome)).flatMap(List::stream).distinct().forEach(problems::add);
        return problems;
    }

    /** What the phases of the year say in which a row stands, or stood, against its change. */
    private List<Problem> locks(Row where, Row stored, Row outcome) {
        Integer year = where.get(BudgetLedger.YEAR);
        Optional<Book> book = book(where);
        if (year == null || book.isEmpty()) {
            return List.of();
        }
        Budget budget = budget(book.get().id(), year);
        boolean moved = stored.id() != 0 && moved(stored, outcome);
        List<Problem> problems = new ArrayList<>();
        for (Column<Long> column : List.of(BudgetLedger.LAST_FINAL, BudgetLedger.OPENING, BudgetLedger.ADJUSTMENT)) {
            boolean changed = moved || !Objects.equals(stored.get(column), outcome.get(column));
            lockedBy(budget, column).filter(each -> changed)
                    .ifPresent(phase -> problems.add(Problem.block(column, lockedWords(year, phase))));
        }
        boolean early = outcome.get(BudgetLedger.ADJUSTMENT) != null && !budget.locked(BudgetPhases.OPENING)
                && !Objects.equals(stored.get(BudgetLedger.ADJUSTMENT), outcome.get(BudgetLedger.ADJUSTMENT));
        if (early) {
            problems.add(Problem.warn(BudgetLedger.ADJUSTMENT, year + " 年年初预算还没有核定，要改可以直接改年初预算数"));
        }
        return problems;
    }

    private static boolean moved(Row stored, Row outcome) {
        return List.<Column<?>>of(BudgetLedger.BOOK, BudgetLedger.YEAR, BudgetLedger.ACCOUNT, BudgetLedger.LINE).stream()
                .anyMatch(column -> !stored.agrees(outcome, column));
    }

    /** An account, or a line of the balance, is planned once a year. */
    private Optional<Problem> second(Book book, Row outcome) {
        Integer year = outcome.get(BudgetLedger.YEAR);
        Reference account = outcome.get(BudgetLedger.ACCOUNT);
        String line = outcome.get(BudgetLedger.LINE);
        if (year == null) {
            return Optional.empty();
        }
        Budget budget = budget(book.id(), year);
        boolean there = account != null
                ? budget.lines().containsKey(account.id())
                : line != null && budget.balance().containsKey(line);
        return there
                ? Optional.of(Problem.block(account != null ? BudgetLedger.ACCOUNT : BudgetLedger.LINE,
                        "“" + (account != null ? label(account) : line) + "” " + year + " 年已有一行预算，请改那一行"))
                : Optional.empty();
    }

    /** Which phase keeps a column from being changed. */
    public static Optional<String> lockedBy(Budget budget, Column<Long> column) {
        String own = column.equals(BudgetLedger.ADJUSTMENT) ? BudgetPhases.ADJUSTED : BudgetPhases.OPENING;
        return List.of(own, BudgetPhases.FINAL).stream().filter(budget::locked).findFirst();
    }

    /** Why a figure stays. */
    public static String lockedWords(int year, String phase) {
        return switch (phase) {
            case BudgetPhases.OPENING -> year + " 年年初预算核定后不允许更改；要变动，请填“年中调整数”，或先退回编制";
            case BudgetPhases.ADJUSTED -> year + " 年年中调整核定后不允许更改；确需再调整，请用“再次调整”，或先退回编制";
            default -> year + " 年决算核定后不允许更改，请先把决算退回编制";
        };
    }

    private Optional<Problem> account(Book book, Row outcome) {
        Reference named = outcome.get(BudgetLedger.ACCOUNT);
        if (named == null) {
            return Optional.empty();
        }
        List<Account> chart = charts(book);
        Optional<Account> found = chart.stream().filter(each -> each.id() == named.id()).findFirst();
        if (found.isEmpty()) {
            return Optional.of(Problem.block(BudgetLedger.ACCOUNT, "科目不是账套“" + book.name() + "”所用的" + book.chart() + "的科目"));
        }
        Account account = found.get();
        if (!account.yearly()) {
            return Optional
                    .of(Problem.block(BudgetLedger.ACCOUNT, "“" + account.label() + "”是" + account.kind() + "科目，预算只编收入和支出科目"));
        }
        int year = outcome.get(BudgetLedger.YEAR, 0);
        return chart.stream().anyMatch(each -> each.above().equals(account.code()) && each.within(year))
                ? Optional.of(Problem.block(BudgetLedger.ACCOUNT,
                        "“" + account.label() + "”下面还有明细科目，请填到明细科目上，上级科目自动合计"))
                : Optional.empty();
    }

    @Override
    public Optional<String> keeps(List<Long> ids) {
        return rows(ids).map(this::kept).flatMap(Optional::stream).findFirst();
    }

    @Override
    public Optional<String> stands(List<Long> ids) {
        return rows(ids).map(this::passed).flatMap(Optional::stream).findFirst();
    }

    private Optional<String> kept(Row row) {
        Reference account = row.get(BudgetLedger.ACCOUNT);
        int year = row.get(BudgetLedger.YEAR, 0);
        long book = book(row).map(Book::id).orElse(0L);
        if (account == null) {
            return passed(row);
        }
        int entries = spent.entries(book, account.id(), year);
        return entries > 0
                ? Optional.of("“" + label(account) + "” " + year + " 年已有 " + entries + " 笔收支，这一行预算不能移走；不再安排的，把预算数改为 0")
                : passed(row);
    }

    private Optional<String> passed(Row row) {
        int year = row.get(BudgetLedger.YEAR, 0);
        Budget budget = budget(book(row).map(Book::id).orElse(0L), year);
        return BudgetPhases.ALL.codes().stream().filter(budget::locked).findFirst()
                .map(phase -> year + " 年预算（" + phase + "）已核定，不能移走或撤销；要改，请直接改还没有核定的数，或先退回编制");
    }

    private String label(Reference account) {
        return registers.get("accounts").store().rows(new long[]{account.id()}).stream().findFirst()
                .map(row -> String.valueOf(row.values().get("label"))).orElse("");
    }

    private java.util.stream.Stream<Row> rows(List<Long> ids) {
        return registers.get(BudgetLedger.KEY).store().rows(ids.stream().mapToLong(Long::longValue).toArray()).stream();
    }

    private Optional<Book> book(Row row) {
        Reference named = row.get(BudgetLedger.BOOK);
        return named == null ? Optional.empty() : books.find(named.id());
    }

    private List<Account> charts(Book book) {
        return remembers ? charts.computeIfAbsent(book.chart(), books::accounts) : books.accounts(book.chart());
    }

    private Budget budget(long book, int year) {
        return remembers ? known.computeIfAbsent(book + "|" + year, any -> budgets.of(book, year)) : budgets.of(book, year);
    }
}
