package org.streetunion.app.work.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.money.AccountKinds;
import org.streetunion.app.money.BudgetPhases;
import org.streetunion.app.office.books.BookLedger;
import org.streetunion.app.office.budgets.PhaseLedger;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.books.Account;
import org.streetunion.app.reporting.books.Amounts;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.BookReading;
import org.streetunion.app.reporting.books.Budget;
import org.streetunion.app.reporting.books.TrialBalance;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.audit.Check.Finding;

/** What was spent up to the end of a period without a budget, or above it. */
final class BudgetChecks {
    private static final int MOST = 1_000;

    private final Office office;
    private final BookReading reading;
    private final LocalDate to;

    BudgetChecks(Office office, LocalDate to) {
        this.office = office;
        this.reading = BookReading.of(office.database().sql());
        this.to = to;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        reading.books().books().stream().filter(book -> !book.starts().isAfter(to)).forEach(book -> findings.addAll(of(book)));
        return findings;
    }

    private List<Finding> of(Book book) {
        Budget budget = reading.budgets().of(book.id(), to.getYear()).on(to);
        LocalDate from = to.withDayOfYear(1);
        // What a book that began within the year had spent before stands in its opening balances.
        List<TrialBalance.Line> spending = reading.balance().of(book, from, to).stream()
                .filter(line -> line.account().kind().equals(AccountKinds.EXPENSE)).filter(line -> spent(line) > 0).toList();
        if (spending.isEmpty()) {
            return List.of();
        }
        if (!budget.planned()) {
            return List.of(finding(book, to.getYear() + "年没有预算，已有支出"));
        }
        List<Finding> findings = new ArrayList<>();
        for (TrialBalance.Line line : spending) {
            over(line.account(), spent(line), budget).ifPresent(words -> findings.add(last(book, line.account(), from)
                    .map(id -> new Finding(book.name() + words, VoucherLedger.KEY, id)).orElseGet(() -> finding(book, words))));
        }
        List<Row> phases = phases(book);
        findings.addAll(passed(book, phases));
        unpassed(book, budget, phases).ifPresent(findings::add);
        return findings;
    }

    private static long spent(TrialBalance.Line line) {
        return line.account().debit() ? line.closing() : -line.closing();
    }

    private Optional<String> over(Account account, long cents, Budget budget) {
        Long planned = budget.of(account.id()).adjusted();
        String words = "“" + account.label() + "”到 " + to + " 支出 " + Types.money(cents) + " 元，";
        if (planned == null || planned == 0) {
            return Optional.of(words + "没有预算");
        }
        return cents > planned ? Optional.of(words + "超过预算 " + Types.money(planned) + " 元") : Optional.empty();
    }

    /** The entry that was the last on an account, from which the others are not far. */
    private Optional<Long> last(Book book, Account account, LocalDate from) {
        List<Long> ids = reading.entries().ids(book.id(), List.of(account.id()), from, to);
        return ids.isEmpty() ? Optional.empty() : Optional.of(ids.get(ids.size() - 1));
    }

    private List<Row> phases(Book book) {
        Filter own = new Filter.OneOf(PhaseLedger.BOOK.key(), List.of(Reference.to(book.id())));
        return office.registers().get(PhaseLedger.KEY).store().first(Query.ALL.and(own), MOST).stream()
                .filter(row -> row.get(PhaseLedger.YEAR, 0) == to.getYear()).toList();
    }

    /** Figures that change a budget and that nobody passed, the first time or once more; leads to the phase, where there is one. */
    private Optional<Finding> unpassed(Book book, Budget budget, List<Row> phases) {
        boolean filled = Stream.concat(budget.lines().values().stream(), budget.balance().values().stream())
                .anyMatch(line -> Amounts.known(line.adjustment()) != 0);
        if (!filled || budget.locked(BudgetPhases.ADJUSTED)) {
            return Optional.empty();
        }
        String words = to.getYear() + "年年中调整数已填、没有核定";
        return Optional.of(phases.stream().filter(row -> BudgetPhases.ADJUSTED.equals(row.get(PhaseLedger.PHASE)))
                .max(Comparator.comparing(row -> row.get(PhaseLedger.ROUND, 1)))
                .map(row -> new Finding(book.name() + words
                        + (row.get(PhaseLedger.ROUND, 1) > 1 ? "（第 " + row.get(PhaseLedger.ROUND) + " 次）" : ""), PhaseLedger.KEY,
                        row.id()))
                .orElseGet(() -> finding(book, words)));
    }

    /** Whether a budget by which money is spent was passed, by a meeting, and went up; and how often it was changed. */
    private List<Finding> passed(Book book, List<Row> phases) {
        List<Finding> findings = new ArrayList<>();
        List<Row> rows = phases.stream().filter(row -> BudgetPhases.locked(row.get(PhaseLedger.STATE, ""))).toList();
        if (rows.isEmpty()) {
            findings.add(finding(book, to.getYear() + "年预算没有核定，已有支出"));
        }
        for (Row row : rows) {
            String name = book.name() + to.getYear() + "年预算（" + row.get(PhaseLedger.PHASE) + "）";
            if (row.get(PhaseLedger.MEETING) == null) {
                findings.add(new Finding(name + "没有写明哪次会议通过", PhaseLedger.KEY, row.id()));
            }
            if (!BudgetPhases.REPORTED.equals(row.get(PhaseLedger.STATE))) {
                findings.add(new Finding(name + "没有上报的登记", PhaseLedger.KEY, row.id()));
            }
            if (BudgetPhases.ADJUSTED.equals(row.get(PhaseLedger.PHASE)) && row.get(PhaseLedger.ROUND, 1) > 1) {
                findings.add(new Finding(name + "调整了 " + row.get(PhaseLedger.ROUND) + " 次", PhaseLedger.KEY, row.id()));
            }
        }
        return findings;
    }

    private static Finding finding(Book book, String words) {
        return new Finding(book.name() + words, BookLedger.KEY, book.id());
    }
}
