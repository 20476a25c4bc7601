package org.streetunion.app.reporting.bank;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.BookStore;
import org.streetunion.app.reporting.books.Moved;
import org.streetunion.app.reporting.books.MovedStore;

/**
 * Bank and books of a day, corrected by what each has and the other does not.
 *
 * @param lines the bank's lines up to the day
 * @param standing what is open on both sides
 * @param atBank what the bank says is left; empty when it does not say
 * @param inBooks what the books say is left, 分
 */
public record Reconciled(List<BankLine> lines, Standing standing, Optional<Long> atBank, long inBooks) {
    /** Copies the list. */
    public Reconciled {
        lines = List.copyOf(lines);
    }

    /** Read from the office's registers. */
    public static Reconciled on(BankStore bank, BookStore books, MovedStore moved, Book book, LocalDate day) {
        List<BankLine> lines = bank.lines(book, day);
        Set<Long> accounts = bank.accounts(book);
        Map<Long, Long> openings = books.openings(book.id());
        Map<Long, Moved> sums = moved.byAccount(book.id(), book.starts(), day);
        long inBooks = accounts.stream()
                .mapToLong(account -> openings.getOrDefault(account, 0L) + sums.getOrDefault(account, Moved.NONE).net()).sum();
        return new Reconciled(lines, Standing.on(bank, book, day), Standing.balance(lines), inBooks);
    }

    /** By how much both differ though corrected; empty when the bank does not say what is left. */
    public Optional<Long> difference() {
        long ours = standing.items().stream().mapToLong(BankItem::moved).sum();
        long theirs = standing.lines().stream().mapToLong(BankLine::moved).sum();
        return atBank.map(each -> each + ours - inBooks - theirs);
    }
}
