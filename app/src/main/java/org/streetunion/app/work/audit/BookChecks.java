package org.streetunion.app.work.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.money.Roles;
import org.streetunion.app.office.books.BookLedger;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.BookStore;
import org.streetunion.app.reporting.books.MovedStore;
import org.streetunion.app.reporting.books.TrialBalance;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.audit.Check.Finding;

/** What the books show as a whole: what is still owed up and down, openings that disagree, who keeps them. */
final class BookChecks {
    private static final int MOST = 10_000;
    private final Office office;
    private final BookStore books;
    private final LocalDate to;

    BookChecks(Office office, LocalDate to) {
        this.office = office;
        this.books = new BookStore(office.database().sql());
        this.to = to;
    }

    boolean any() {
        return !books.books().isEmpty();
    }

    /** What an account still owes at the end of the period, book by book. */
    List<Finding> owed(String role, String words) {
        List<Finding> findings = new ArrayList<>();
        TrialBalance balance = new TrialBalance(new MovedStore(office.database().sql()), books);
        for (Book book : books.books()) {
            if (book.starts().isAfter(to)) {
                continue;
            }
            LocalDate from = book.starts().isAfter(to.withDayOfYear(1)) ? book.starts() : to.withDayOfYear(1);
            balance.of(book, from, to).stream().filter(line -> line.account().role().equals(role))
                    .filter(line -> line.closing() < 0)
                    .forEach(line -> findings.add(new Finding(book.name() + "“" + line.account().label() + "”到 " + to + " 还有 "
                            + Types.money(-line.closing()) + " 元" + words, BookLedger.KEY, book.id())));
        }
        return findings;
    }

    /** Openings of which debit and credit differ, and people who should not be one. */
    List<Finding> order() {
        List<Finding> findings = new ArrayList<>();
        for (Book book : books.books()) {
            Map<Long, Long> openings = books.openings(book.id());
            long net = books.accounts(book.chart()).stream()
                    .mapToLong(account -> (account.debit() ? 1 : -1) * openings.getOrDefault(account.id(), 0L)).sum();
            if (net != 0) {
                findings.add(
                        new Finding(book.name() + "期初余额借贷不平，相差 " + Types.money(Math.abs(net)) + " 元", BookLedger.KEY, book.id()));
            }
        }
        for (Row row : office.registers().get(BookLedger.KEY).store().first(Query.ALL, MOST)) {
            String keeper = row.get(BookLedger.BOOKKEEPER, "");
            if (!keeper.isEmpty() && keeper.equals(row.get(BookLedger.CASHIER))) {
                findings.add(new Finding(row.get(BookLedger.NAME, "") + "记账和出纳是同一人（" + keeper + "）", BookLedger.KEY, row.id()));
            }
        }
        return findings;
    }

    /** What is owed to the sub-unions. */
    List<Finding> owedBelow() {
        return owed(Roles.OWED_BELOW, "没有拨下去");
    }

    /** What is owed to the upper unions. */
    List<Finding> owedAbove() {
        return owed(Roles.OWED_ABOVE, "没有上解");
    }
}
