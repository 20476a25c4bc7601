package org.streetunion.app.work.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.money.AccountKinds;
import org.streetunion.app.money.BudgetPhases;
import org.streetunion.app.office.books.BookLedger;
import org.streetunion.app.reporting.books.Account;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.BookStore;
import org.streetunion.app.reporting.books.Budget;
import org.streetunion.app.reporting.books.BudgetFactsStore;
import org.streetunion.app.reporting.books.Moved;
import org.streetunion.app.reporting.books.MovedStore;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.audit.Check.Finding;

/** What was spent up to the end of a period without a budget, or above it. */
final class BudgetChecks {
    private final BookStore books;
    private final BudgetFactsStore budgets;
    private final MovedStore moved;
    private final LocalDate to;

    BudgetChecks(Office office, LocalDate to) {
        Sql sql = office.database().sql();
        this.books = new BookStore(sql);
        this.budgets = new BudgetFactsStore(sql);
        this.moved = new MovedStore(sql);
        this.to = to;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        books.books().stream().filter(book -> !book.starts().isAfter(to)).forEach(book -> findings.addAll(of(book)));
        return findings;
    }

    private List<Finding> of(Book book) {
        Budget budget = budgets.of(book.id(), to.getYear());
        LocalDate year = to.withDayOfYear(1);
        Map<Long, Moved> spent = moved.byAccount(book.id(), book.starts().isAfter(year) ? book.starts() : year, to);
        List<Account> spending = books.accounts(book.chart()).stream()
                .filter(account -> account.kind().equals(AccountKinds.EXPENSE))
                .filter(account -> account.own(spent.getOrDefault(account.id(), Moved.NONE)) > 0).toList();
        if (!budget.planned()) {
            return spending.isEmpty() ? List.of() : List.of(finding(book, to.getYear() + "年没有预算，已有支出"));
        }
        List<Finding> findings = new ArrayList<>();
        for (Account account : spending) {
            long cents = account.own(spent.getOrDefault(account.id(), Moved.NONE));
            Long planned = budget.of(account.id()).adjusted();
            String words = "“" + account.label() + "”到 " + to + " 支出 " + Types.money(cents) + " 元，";
            if (planned == null || planned == 0) {
                findings.add(finding(book, words + "没有预算"));
            } else if (cents > planned) {
                findings.add(finding(book, words + "超过预算 " + Types.money(planned) + " 元"));
            }
        }
        budget.phase(BudgetPhases.ADJUSTED).filter(phase -> phase.round() > 1)
                .ifPresent(phase -> findings.add(finding(book, to.getYear() + "年预算调整了 " + phase.round() + " 次")));
        return findings;
    }

    private static Finding finding(Book book, String words) {
        return new Finding(book.name() + words, BookLedger.KEY, book.id());
    }
}
