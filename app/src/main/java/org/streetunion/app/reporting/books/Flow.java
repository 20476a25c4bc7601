package org.streetunion.app.reporting.books;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.streetunion.app.money.AccountKinds;

/** What came in and what was spent, in 分, on the accounts of a year alone: what is owed or kept for others is neither. */
public record Flow(long income, long spent) {
    /** Nothing. */
    public static final Flow NONE = new Flow(0, 0);

    /** Both together. */
    public Flow plus(Flow other) {
        return new Flow(Math.addExact(income, other.income), Math.addExact(spent, other.spent));
    }

    /** What is left. */
    public long left() {
        return income - spent;
    }

    /** Of a book between two days, by account, source and project. */
    public static Map<MovedStore.Place, Flow> of(BookReading reading, Book book, LocalDate from, LocalDate to) {
        Map<Long, Account> accounts = new HashMap<>();
        reading.books().accounts(book.chart()).forEach(account -> accounts.put(account.id(), account));
        Map<MovedStore.Place, Flow> flows = new HashMap<>();
        reading.moved().byPlace(book.id(), from, to).forEach((place, each) -> {
            Account account = accounts.get(place.account());
            if (account != null && account.yearly()) {
                long own = account.own(each);
                boolean income = account.kind().equals(AccountKinds.INCOME);
                flows.merge(place, new Flow(income ? own : 0, income ? 0 : own), Flow::plus);
            }
        });
        return flows;
    }
}
