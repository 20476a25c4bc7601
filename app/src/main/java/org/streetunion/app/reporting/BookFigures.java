package org.streetunion.app.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.money.AccountKinds;
import org.streetunion.app.money.Roles;
import org.streetunion.app.reporting.books.Account;
import org.streetunion.app.reporting.books.Amounts;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.BookReading;
import org.streetunion.app.reporting.books.Budget;
import org.streetunion.app.reporting.books.Moved;
import org.streetunion.app.reporting.books.TrialBalance;

/**
 * Rows 90 to 96 from the posted entries of the office's own books. Where none was kept within the quarter, nothing is known. A book that
 * ended tells what moved in its time; what is left and planned is told by those that go on, which took it over.
 */
final class BookFigures implements IndicatorSource {
    private static final String REST = "95";
    private static final String EXECUTED = "96";
    /** What is counted in which row: income on its accounts, spending on its own. */
    private static final Map<String, Predicate<Account>> COUNTED = Map.of("90",
            account -> account.kind().equals(AccountKinds.INCOME),
            "91", account -> account.kind().equals(AccountKinds.INCOME) && account.role().equals(Roles.KEPT),
            "92", account -> account.kind().equals(AccountKinds.INCOME) && account.role().equals(Roles.FROM_ABOVE),
            "93", account -> account.kind().equals(AccountKinds.EXPENSE),
            "94", account -> account.kind().equals(AccountKinds.EXPENSE) && account.role().equals(Roles.GRANTS));
    private final BookReading reading;

    BookFigures(Sql sql) {
        this.reading = BookReading.of(sql);
    }

    /**
     * What the books say at a quarter's end, in 分.
     *
     * @param flows of the quarter, by code
     * @param year the same since the year began; what a book had before it began stands in its opening balances
     * @param rest 期末结余, null when no book was kept any more
     * @param planned 调整后预算 of all spending, null when nothing is planned
     */
    private record Said(Map<String, Long> flows, Map<String, Long> year, @Nullable Long rest, @Nullable Long planned) {
        Said plus(Said other) {
            Map<String, Long> both = new HashMap<>(flows);
            other.flows.forEach((code, cents) -> both.merge(code, cents, Math::addExact));
            Map<String, Long> years = new HashMap<>(year);
            other.year.forEach((code, cents) -> years.merge(code, cents, Math::addExact));
            return new Said(both, years, Amounts.sum(rest, other.rest), Amounts.sum(planned, other.planned));
        }

        @Nullable
        BigDecimal rate() {
            return planned == null
                    ? null
                    : Figures.percent(BigDecimal.valueOf(year.getOrDefault("93", 0L)), BigDecimal.valueOf(planned));
        }
    }

    @Override
    public Set<String> codes() {
        Set<String> codes = new TreeSet<>(COUNTED.keySet());
        codes.addAll(List.of(REST, EXECUTED));
        return codes;
    }

    @Override
    public Map<String, Counted> count(Quarter quarter) {
        Map<String, Counted> counted = new HashMap<>();
        figures(quarter).forEach((code, figures) -> counted.put(code, new Booked(figures,
                () -> code.equals(EXECUTED) ? List.of() : list(code, quarter))));
        return counted;
    }

    /** A sum of 元 and, when they are asked for, the entries it is a sum of. */
    private record Booked(Figures figures, Supplier<List<Long>> entries) implements Counted {
        @Override
        public List<Long> rows() {
            return entries.get();
        }
    }

    private Map<String, Figures> figures(Quarter quarter) {
        Optional<Said> now = at(quarter);
        Optional<Said> before = at(quarter.previous());
        Optional<Said> lastYear = at(quarter.yearBefore());
        Map<String, Figures> figures = new HashMap<>();
        COUNTED.keySet().forEach(code -> figures.put(code, Figures.flow(yuan(now, said -> said.flows().get(code)),
                yuan(before, said -> said.flows().get(code)), yuan(now, said -> said.year().get(code)),
                yuan(lastYear, said -> said.flows().get(code)))));
        BigDecimal rest = yuan(now, Said::rest);
        BigDecimal earlier = yuan(before, Said::rest);
        boolean comparable = rest != null && earlier != null;
        figures.put(REST, Figures.stock(rest, earlier, comparable ? yuan(now, said -> said.flows().get("90")) : null,
                comparable ? yuan(now, said -> said.flows().get("93")) : null, yuan(lastYear, Said::rest)));
        figures.put(EXECUTED, Figures.rate(now.map(Said::rate).orElse(null), before.map(Said::rate).orElse(null),
                lastYear.map(Said::rate).orElse(null)));
        return figures;
    }

    /** The entries behind a row; behind what is left those that changed it within the quarter. */
    private List<Long> list(String code, Quarter quarter) {
        Predicate<Account> counted = COUNTED.getOrDefault(code, Account::yearly);
        TreeSet<Long> ids = new TreeSet<>();
        own(quarter).forEach(book -> ids.addAll(reading.entries().ids(book.id(),
                reading.books().accounts(book.chart()).stream().filter(counted).map(Account::id).toList(), quarter.first(),
                quarter.last())));
        return List.copyOf(ids);
    }

    private List<Book> own(Quarter quarter) {
        return reading.books().books().stream().filter(Book::own).filter(book -> !book.starts().isAfter(quarter.last())).toList();
    }

    private Optional<Said> at(Quarter quarter) {
        List<Book> own = own(quarter);
        boolean kept = own.stream().anyMatch(book -> !book.over(quarter.first()));
        return kept ? own.stream().map(book -> said(book, own, quarter)).reduce(Said::plus) : Optional.empty();
    }

    /** Whether what a book did in its last year stands in the opening balances of one that took over within that year. */
    private boolean takenOver(Book book, List<Book> own) {
        LocalDate ended = book.ended();
        return ended != null && own.stream()
                .filter(other -> other.starts().isAfter(ended) && other.starts().getYear() == ended.getYear())
                .anyMatch(other -> {
                    Set<Long> opened = reading.books().openings(other.id()).keySet();
                    return reading.books().accounts(other.chart()).stream()
                            .anyMatch(account -> account.yearly() && opened.contains(account.id()));
                });
    }

    private Said said(Book book, List<Book> own, Quarter quarter) {
        List<Account> accounts = reading.books().accounts(book.chart());
        Map<Long, Moved> within = reading.moved().byAccount(book.id(), quarter.first(), quarter.last());
        List<TrialBalance.Line> lines = reading.balance().of(book, LocalDate.of(quarter.year(), 1, 1), quarter.last());
        Map<String, Long> flows = new HashMap<>();
        Map<String, Long> year = new HashMap<>();
        COUNTED.forEach((code, counted) -> {
            flows.put(code, accounts.stream().filter(counted)
                    .mapToLong(account -> account.own(within.getOrDefault(account.id(), Moved.NONE))).sum());
            year.put(code, lines.stream().filter(line -> counted.test(line.account()))
                    .mapToLong(line -> line.account().debit() ? line.closing() : -line.closing()).sum());
        });
        if (book.over(quarter.last())) {
            return new Said(flows, takenOver(book, own) ? Map.of() : year, null, null);
        }
        return new Said(flows, year, TrialBalance.rest(lines),
                planned(accounts, reading.budgets().of(book.id(), quarter.year()).on(quarter.last())));
    }

    private static @Nullable Long planned(List<Account> accounts, Budget budget) {
        Long planned = null;
        for (Account account : accounts) {
            planned = account.kind().equals(AccountKinds.EXPENSE)
                    ? Amounts.sum(planned, budget.of(account.id()).adjusted())
                    : planned;
        }
        return planned;
    }

    private static @Nullable BigDecimal yuan(Optional<Said> said, Function<Said, @Nullable Long> what) {
        Long cents = said.map(what).orElse(null);
        return cents == null ? null : BigDecimal.valueOf(cents, 2);
    }
}
