package org.streetunion.app.work.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.money.Roles;
import org.streetunion.app.office.books.BookLedger;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.BookReading;
import org.streetunion.app.reporting.books.BookStore;
import org.streetunion.app.reporting.books.EntryStore;
import org.streetunion.app.reporting.books.TrialBalance;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.audit.Check.Finding;

/** What the books show as a whole: what is still owed up and down, openings that disagree, who keeps them. */
final class BookChecks {
    private static final int MOST = 10_000;
    private final Office office;
    private final BookStore books;
    private final TrialBalance balance;
    private final EntryStore entries;
    private final LocalDate to;

    BookChecks(Office office, LocalDate to) {
        BookReading reading = BookReading.of(office.database().sql());
        this.office = office;
        this.books = reading.books();
        this.balance = reading.balance();
        this.entries = reading.entries();
        this.to = to;
    }

    boolean any() {
        return !books.books().isEmpty();
    }

    /** What an account still owes at the end of the period, book by book, from the oldest entry on that nothing was paid for. */
    private List<Finding> owed(String role, Function<Book, Function<TrialBalance.Line, Optional<Finding>>> found) {
        List<Finding> findings = new ArrayList<>();
        for (Book book : books.books()) {
            if (book.starts().isAfter(to) || book.over(to)) {
                continue;
            }
            LocalDate from = book.starts().isAfter(to.withDayOfYear(1)) ? book.starts() : to.withDayOfYear(1);
            balance.of(book, from, to).stream().filter(line -> line.account().role().equals(role))
                    .filter(line -> line.closing() < 0)
                    .forEach(line -> found.apply(book).apply(line).ifPresent(findings::add));
        }
        return findings;
    }

    private Finding owed(Book book, TrialBalance.Line line, String words) {
        String sentence = book.name() + "“" + line.account().label() + "”到 " + to + " 还有 " + Types.money(-line.closing()) + " 元"
                + words;
        return oldest(book, line)
                .map(entry -> new Finding(sentence + "，最早的是 " + entry.day() + " " + entry.number() + " " + entry.summary(),
                        VoucherLedger.KEY, entry.id()))
                .orElseGet(() -> new Finding(sentence + "，启用账套时就有", BookLedger.KEY, book.id()));
    }

    /** What is paid settles what was owed first; the entry at which nothing is left to settle with, none when it is the opening balance. */
    private Optional<EntryStore.Entry> oldest(Book book, TrialBalance.Line line) {
        long account = line.account().id();
        List<EntryStore.Entry> all = entries.on(book.id(), List.of(account), book.starts(), to);
        long left = all.stream().mapToLong(entry -> entry.on(account).debit()).sum()
                - books.openings(book.id()).getOrDefault(account, 0L);
        if (left < 0) {
            return Optional.empty();
        }
        for (EntryStore.Entry entry : all) {
            left -= entry.on(account).credit();
            if (left < 0) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /** Openings of which debit and credit differ, people who should not be one, and books that name one bank account at a time. */
    List<Finding> order() {
        List<Finding> findings = unbalanced();
        Map<String, String> accounts = new HashMap<>();
        for (Row row : office.registers().get(BookLedger.KEY).store().first(Query.ALL, MOST)) {
            findings.addAll(people(row));
            String name = row.get(BookLedger.NAME, "");
            String account = row.get(BookLedger.ACCOUNT_NO, "");
            boolean kept = !account.isEmpty() && !row.get(BookLedger.ENDED_ON, LocalDate.MAX).isBefore(to);
            String other = kept ? accounts.put(account, name) : null;
            if (other != null) {
                findings.add(new Finding(name + "和" + other + "写的是同一个银行账户", BookLedger.KEY, row.id()));
            }
        }
        return findings;
    }

    private List<Finding> unbalanced() {
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
        return findings;
    }

    private static List<Finding> people(Row row) {
        List<Finding> findings = new ArrayList<>();
        String name = row.get(BookLedger.NAME, "");
        String keeper = row.get(BookLedger.BOOKKEEPER, "");
        String auditor = row.get(BookLedger.AUDITOR, "");
        if (!keeper.isEmpty() && keeper.equals(row.get(BookLedger.CASHIER))) {
            findings.add(new Finding(name + "记账和出纳是同一人（" + keeper + "）", BookLedger.KEY, row.id()));
        }
        if (!auditor.isEmpty() && (auditor.equals(keeper) || auditor.equals(row.get(BookLedger.CASHIER)))) {
            findings.add(new Finding(name + "经审主任管账或管钱（" + auditor + "）", BookLedger.KEY, row.id()));
        }
        return findings;
    }

    /** What is owed to the sub-unions, and what they had too much, one by one. */
    List<Finding> owedBelow() {
        OwedBelow below = new OwedBelow(office.database().sql(), to);
        return books.books().stream().filter(book -> !book.starts().isAfter(to))
                .filter(book -> book.ended() == null || !book.ended().isBefore(to)).flatMap(book -> below.of(book).stream())
                .toList();
    }

    /** What is owed to the upper unions: with a time limit what is owed for longer than so many days after the end of its quarter. */
    List<Finding> owedAbove(Optional<Integer> days) {
        return owed(Roles.OWED_ABOVE, book -> line -> days.isEmpty()
                ? Optional.of(owed(book, line, "没有上解"))
                : overdue(book, line, days.get()));
    }

    private Optional<Finding> overdue(Book book, TrialBalance.Line line, int days) {
        long account = line.account().id();
        LocalDate due = to.minusDays(days + 1L);
        LocalDate quarter = Quarter.of(due).last().equals(due) ? due : Quarter.of(due).previous().last();
        List<EntryStore.Entry> all = entries.on(book.id(), List.of(account), book.starts(), to);
        long late = books.openings(book.id()).getOrDefault(account, 0L)
                + all.stream().filter(entry -> !entry.day().isAfter(quarter)).mapToLong(entry -> entry.on(account).credit()).sum()
                - all.stream().mapToLong(entry -> entry.on(account).debit()).sum();
        return late <= 0
                ? Optional.empty()
                : Optional.of(owed(book, line, "没有上解，其中 " + quarter + " 以前的 " + Types.money(late) + " 元应在 "
                        + quarter.plusDays(days) + " 以前上解，已逾期"));
    }
}
