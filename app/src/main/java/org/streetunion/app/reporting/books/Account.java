package org.streetunion.app.reporting.books;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.money.AccountKinds;

/**
 * An account of a chart.
 *
 * @param id its row
 * @param code as printed
 * @param name as printed
 * @param label number and name
 * @param above code of the account it is part of; empty at the top
 * @param kind 资产, 负债, 净资产, 收入, 支出
 * @param side 借 or 贷: where it grows
 * @param role what the program uses it for; empty for nothing
 * @param from its first day
 * @param to its last day; null while it is in use
 */
public record Account(long id, String code, String name, String label, String above, String kind, String side, String role,
        LocalDate from, @Nullable LocalDate to) {
    /** Whether entries of a day may stand on it. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Whether it is in use on any day of a year. */
    public boolean within(int year) {
        return from.getYear() <= year && (to == null || to.getYear() >= year);
    }

    /** Whether it grows on the debit side. */
    public boolean debit() {
        return side.equals(AccountKinds.DEBIT);
    }

    /** Whether it starts a year anew. */
    public boolean yearly() {
        return kind.equals(AccountKinds.INCOME) || kind.equals(AccountKinds.EXPENSE);
    }

    /** What moved, on its own side. */
    public long own(Moved moved) {
        return debit() ? moved.net() : -moved.net();
    }
}
