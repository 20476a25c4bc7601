package org.streetunion.app.reporting.statements;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.money.Sources;
import org.streetunion.app.reporting.books.Account;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.BookReading;
import org.streetunion.app.reporting.books.Moved;
import org.streetunion.app.reporting.books.MovedStore;
import org.streetunion.app.reporting.books.YearFigures.Bottom;
import org.streetunion.app.reporting.books.YearFigures.Figure;

/**
 * 其中：政府补助结余, of the entries whose 资金来源 is 政府补助: what earlier years left, what this year and this quarter left, in 分. What was
 * there before the book began bears no source and is not in it.
 */
record StateMoney(long before, long year, long quarter) {
    static final String WORDS = "　其中：政府补助结余";
    static final String NOTE = "“其中：政府补助结余”按资金来源写“政府补助”的收支算；启用账套以前的结余没有分来源，不在内。";

    /** Of a book up to a day; nothing where no entry names it. */
    static Optional<StateMoney> of(BookReading reading, Book book, LocalDate day) {
        Map<Long, Account> accounts = new HashMap<>();
        reading.books().accounts(book.chart()).forEach(account -> accounts.put(account.id(), account));
        LocalDate year = day.withDayOfYear(1);
        Optional<Long> before = left(reading, accounts, book, book.starts(), year.minusDays(1));
        Optional<Long> now = left(reading, accounts, book, year, day);
        Optional<Long> quarter = left(reading, accounts, book, Quarter.of(day).first(), day);
        return before.isEmpty() && now.isEmpty()
                ? Optional.empty()
                : Optional.of(new StateMoney(before.orElse(0L), now.orElse(0L), quarter.orElse(0L)));
    }

    private static Optional<Long> left(BookReading reading, Map<Long, Account> accounts, Book book, LocalDate from,
            LocalDate to) {
        long left = 0;
        boolean any = false;
        for (Map.Entry<MovedStore.Place, Moved> each : reading.moved().byPlace(book.id(), from, to).entrySet()) {
            Account account = accounts.get(each.getKey().account());
            boolean counts = account != null && account.yearly() && Sources.STATE.equals(each.getKey().source());
            left -= counts ? each.getValue().net() : 0;
            any |= counts;
        }
        return any ? Optional.of(left) : Optional.empty();
    }

    /** What stands below a row of the balance in a column; null where nobody said. */
    @Nullable
    Long of(Figure figure, Bottom row) {
        return switch (row) {
            case BEFORE -> figure == Figure.YEAR ? Long.valueOf(before) : null;
            case OF_YEAR -> figure == Figure.YEAR ? Long.valueOf(year) : figure == Figure.QUARTER ? Long.valueOf(quarter) : null;
            case LEFT -> figure == Figure.YEAR ? Long.valueOf(before + year) : null;
            default -> null;
        };
    }

    /** Whether a row of the balance has it below. */
    static boolean below(Bottom row) {
        return row == Bottom.BEFORE || row == Bottom.OF_YEAR || row == Bottom.LEFT;
    }
}
