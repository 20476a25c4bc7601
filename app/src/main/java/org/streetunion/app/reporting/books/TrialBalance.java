package org.streetunion.app.reporting.books;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.streetunion.app.money.Roles;

/**
 * 科目余额表: what each account held, moved and holds. Income and spending begin each year at nothing; what earlier years left of them stands
 * in the account of 结余, so no entries are written at a year's end (decision 32). Debit and credit agree in every column, if the opening
 * balances of the book do.
 */
public final class TrialBalance {
    private final MovedStore moved;
    private final BookStore books;

    /** Over what was moved. */
    public TrialBalance(MovedStore moved, BookStore books) {
        this.moved = moved;
        this.books = books;
    }

    /**
     * One account; amounts in 分, debit less credit.
     *
     * @param account which
     * @param opening before the first day
     * @param moved between the days
     */
    public record Line(Account account, long opening, Moved moved) {
        /** After the last day. */
        public long closing() {
            return opening + moved.net();
        }
    }

    /** The accounts that hold or moved something, by code. */
    public List<Line> of(Book book, LocalDate from, LocalDate to) {
        Map<Long, Long> openings = books.openings(book.id());
        LocalDate before = from.minusDays(1);
        LocalDate year = from.withDayOfYear(1);
        Map<Long, Moved> thisYear = moved.byAccount(book.id(), later(year, book.starts()), before);
        Map<Long, Moved> ever = moved.byAccount(book.id(), book.starts(), year.minusDays(1));
        thisYear.forEach((account, sum) -> ever.merge(account, sum, Moved::plus));
        Map<Long, Moved> within = moved.byAccount(book.id(), from, to);
        List<Account> accounts = books.accounts(book.chart());
        boolean firstYear = book.starts().getYear() == from.getYear();
        long left = left(accounts, openings, ever, thisYear, firstYear);
        List<Line> lines = new ArrayList<>();
        for (Account account : accounts) {
            long opening = account.yearly()
                    ? thisYear.getOrDefault(account.id(), Moved.NONE).net() + (firstYear ? signed(account, openings) : 0)
                    : ever.getOrDefault(account.id(), Moved.NONE).net() + signed(account, openings);
            boolean takesRest = account.role().equals(Roles.BALANCE);
            Line line = new Line(account, takesRest ? opening + left : opening, within.getOrDefault(account.id(), Moved.NONE));
            left = takesRest ? 0 : left;
            if (line.opening() != 0 || !line.moved().equals(Moved.NONE)) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** What earlier years left of income and spending, as debit less credit. */
    private static long left(List<Account> accounts, Map<Long, Long> openings, Map<Long, Moved> ever, Map<Long, Moved> thisYear,
            boolean firstYear) {
        long left = 0;
        for (Account account : accounts) {
            if (account.yearly()) {
                left += ever.getOrDefault(account.id(), Moved.NONE).net() - thisYear.getOrDefault(account.id(), Moved.NONE).net()
                        + (firstYear ? 0 : signed(account, openings));
            }
        }
        return left;
    }

    private static long signed(Account account, Map<Long, Long> openings) {
        long own = openings.getOrDefault(account.id(), 0L);
        return account.debit() ? own : -own;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** What is left at the end of a day: what was left at first, and all income less all spending since, in 分. */
    public static long rest(List<Line> lines) {
        return lines.stream().filter(line -> line.account().yearly() || line.account().role().equals(Roles.BALANCE))
                .mapToLong(line -> -line.closing()).sum();
    }
}
