package org.streetunion.app.work.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Guard;
import org.streetunion.app.ledger.Parameter;
import org.streetunion.app.ledger.Parameters;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.money.AccountKinds;
import org.streetunion.app.money.VoucherStates;
import org.streetunion.app.office.parameters.ParameterLedger;
import org.streetunion.app.office.parameters.ParameterTable;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.books.Account;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.BookStore;
import org.streetunion.app.reporting.books.Budget;
import org.streetunion.app.reporting.books.BudgetFactsStore;
import org.streetunion.app.reporting.books.SpentStore;
import org.streetunion.app.work.Office;

/**
 * Says of an entry that spends, by its account or by the one against it, that nothing is planned for it, or that more is spent than was
 * planned. It never refuses.
 */
public final class BudgetGuard implements Guard {
    static final String LIMIT = "预算执行提醒比例";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private final BookStore books;
    private final BudgetFactsStore budgets;
    private final SpentStore spent;
    private final Parameters parameters;
    private final @Nullable Seen seen;

    /** Over the office's database. */
    public BudgetGuard(Sql sql, Parameters parameters) {
        this(new BookStore(sql), new BudgetFactsStore(sql), new SpentStore(sql), parameters, null);
    }

    private BudgetGuard(BookStore books, BudgetFactsStore budgets, SpentStore spent, Parameters parameters, @Nullable Seen seen) {
        this.books = books;
        this.budgets = budgets;
        this.spent = spent;
        this.parameters = parameters;
        this.seen = seen;
    }

    /** What a deed asks that writes many entries at once: each is held against what is left after those before it. */
    public static Guard ofDeed(Office office) {
        Parameters parameters = new ParameterTable(() -> office.registers().get(ParameterLedger.KEY).store(), () -> 0L);
        Guard accounts = new BudgetGuard(office.database().sql(), parameters);
        return accounts.and(new ProjectBudgetGuard(office.database().sql(), parameters)).duringImport();
    }

    /** What one import, or one deed with many entries, read once and added up itself. */
    private static final class Seen {
        private final Map<Long, Optional<Book>> books = new HashMap<>();
        private final Map<String, List<Account>> charts = new HashMap<>();
        private final Map<String, Budget> budgets = new HashMap<>();
        private final Map<String, Long> charged = new HashMap<>();
    }

    /** A year's account in a book, and what an entry charges it with, on which of its sides. */
    private record Place(Book book, Account account, int year, Column<Reference> side, long net) {
        String key() {
            return book.id() + "|" + account.id() + "|" + year;
        }
    }

    @Override
    public Guard duringImport() {
        return new BudgetGuard(books, budgets, spent, parameters, new Seen());
    }

    @Override
    public void taken(Row outcome) {
        Seen all = seen;
        if (all != null && outcome.id() == 0) {
            places(outcome).forEach(place -> all.charged.merge(place.key(), place.net(), Math::addExact));
        }
    }

    @Override
    public List<Problem> check(Row stored, Row outcome) {
        boolean stays = VoucherStates.stays(stored.get(VoucherLedger.STATE, ""));
        return stays
                ? List.of()
                : places(outcome).stream().filter(place -> place.net() > 0).map(place -> said(place, outcome))
                        .flatMap(Optional::stream).toList();
    }

    private Optional<Problem> said(Place place, Row outcome) {
        Budget budget = budget(place.book().id(), place.year());
        if (!budget.planned()) {
            return unplanned(place);
        }
        Parameter limit = parameters.find(LIMIT, LocalDate.of(place.year(), 12, 31))
                .orElse(new Parameter(LIMIT, null, "%", false, ""));
        Long planned = budget.of(place.account().id()).adjusted();
        if (planned == null || planned == 0) {
            return Optional.of(warning(place, limit, words(place) + "没有预算，这一笔 " + Types.money(place.net()) + " 元是无预算支出"));
        }
        long before = charged(place, outcome.id());
        long after = Math.addExact(before, place.net());
        BigDecimal share = limit.amount() == null ? HUNDRED : limit.amount();
        boolean over = BigDecimal.valueOf(after).multiply(HUNDRED).compareTo(BigDecimal.valueOf(planned).multiply(share)) > 0;
        return over ? Optional.of(warning(place, limit, sentence(place, planned, before, after))) : Optional.empty();
    }

    private static String sentence(Place place, long planned, long before, long after) {
        String end = after > planned
                ? "超出预算 " + Types.money(after - planned) + " 元"
                : "预算只剩 " + Types.money(planned - after) + " 元";
        return words(place) + "调整后预算 " + Types.money(planned) + " 元，已用 " + Types.money(before) + " 元，加上这一笔 "
                + Types.money(place.net())
                + " 元，" + end;
    }

    /** Nothing was planned for the year: said of the office's own book, or of one that makes budgets; not line by line in an import. */
    private Optional<Problem> unplanned(Place place) {
        if (seen != null || !(place.book().own() || !budgets.years(place.book().id()).isEmpty())) {
            return Optional.empty();
        }
        Parameter limit = parameters.find(LIMIT, LocalDate.of(place.year(), 12, 31))
                .orElse(new Parameter(LIMIT, null, "%", false, ""));
        return Optional.of(warning(place, limit, "账套“" + place.book().name() + "”还没有编 " + place.year() + " 年预算，这一笔没有预算可对照"));
    }

    private static Problem warning(Place place, Parameter limit, String sentence) {
        boolean usual = place.side().equals(VoucherLedger.ACCOUNT);
        Problem warning = Problem.warn(usual ? VoucherLedger.EXPENSE : place.side(), sentence);
        return limit.basis().isEmpty() ? warning : warning.because(limit.basis());
    }

    private static String words(Place place) {
        return "“" + place.account().label() + "”" + place.year() + " 年";
    }

    private static long net(Row row) {
        return row.get(VoucherLedger.EXPENSE, 0L) - row.get(VoucherLedger.INCOME, 0L);
    }

    /** What an entry charges: its account with what is spent, and the other one with the same the other way round. */
    private List<Place> places(Row row) {
        Reference named = row.get(VoucherLedger.BOOK);
        LocalDate day = row.get(VoucherLedger.DATED);
        Optional<Book> book = named == null || day == null ? Optional.empty() : book(named.id());
        if (book.isEmpty() || day == null) {
            return List.of();
        }
        List<Place> places = new ArrayList<>();
        for (Column<Reference> side : List.of(VoucherLedger.ACCOUNT, VoucherLedger.AGAINST)) {
            long net = side.equals(VoucherLedger.ACCOUNT) ? net(row) : -net(row);
            Reference account = row.get(side);
            chart(book.get()).stream().filter(each -> account != null && each.id() == account.id())
                    .filter(each -> each.kind().equals(AccountKinds.EXPENSE)).findFirst()
                    .ifPresent(each -> places.add(new Place(book.get(), each, day.getYear(), side, net)));
        }
        return places;
    }

    private Optional<Book> book(long id) {
        return seen == null ? books.find(id) : seen.books.computeIfAbsent(id, books::find);
    }

    private List<Account> chart(Book book) {
        return seen == null ? books.accounts(book.chart()) : seen.charts.computeIfAbsent(book.chart(), books::accounts);
    }

    private Budget budget(long book, int year) {
        return seen == null
                ? budgets.of(book, year)
                : seen.budgets.computeIfAbsent(book + "|" + year, any -> budgets.of(book, year));
    }

    private long charged(Place place, long without) {
        if (seen == null) {
            return spent.charged(place.book().id(), place.account().id(), place.year(), without);
        }
        return seen.charged.computeIfAbsent(place.key(),
                any -> spent.charged(place.book().id(), place.account().id(), place.year(), without));
    }
}
