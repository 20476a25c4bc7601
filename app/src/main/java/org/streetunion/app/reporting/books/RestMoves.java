package org.streetunion.app.reporting.books;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.money.Roles;

/**
 * What was taken from or put to 结余 itself, beside income and spending, in 分.
 *
 * @param back 收回投资
 * @param invested 本年投资
 * @param reserve 提取后备金, and whatever else was taken
 */
public record RestMoves(long back, long invested, long reserve) {
    private static final String INVESTMENT = "投资";

    /** From the entries on 结余; the account on the other side says which of the three it is. */
    static RestMoves of(AccountTree tree, EntryStore entries, Book book, LocalDate from, LocalDate to) {
        Map<Long, Account> accounts = tree.all().stream().map(AccountTree.Node::account)
                .collect(Collectors.toMap(Account::id, Function.identity(), (one, other) -> one));
        List<Long> rest = accounts.values().stream().filter(account -> account.role().equals(Roles.BALANCE)).map(Account::id)
                .toList();
        long back = 0;
        long invested = 0;
        long reserve = 0;
        for (EntryStore.Entry entry : rest.isEmpty() ? List.<EntryStore.Entry>of() : entries.on(book.id(), rest, from, to)) {
            long gained = -rest.stream().map(entry::on).reduce(Moved.NONE, Moved::plus).net();
            boolean ofRest = entry.account() != null && rest.contains(entry.account());
            boolean investment = named(accounts, ofRest ? entry.against() : entry.account());
            boolean gain = ofRest == (entry.income() != 0);
            back += investment && gain ? gained : 0;
            invested -= investment && !gain ? gained : 0;
            reserve -= investment ? 0 : gained;
        }
        return new RestMoves(back, invested, reserve);
    }

    private static boolean named(Map<Long, Account> accounts, @Nullable Long other) {
        Account account = other == null ? null : accounts.get(other);
        return account != null && account.name().contains(INVESTMENT);
    }
}
