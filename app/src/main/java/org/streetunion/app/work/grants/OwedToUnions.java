package org.streetunion.app.work.grants;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.money.GrantKinds;
import org.streetunion.app.money.Roles;
import org.streetunion.app.office.grants.GrantLedger;
import org.streetunion.app.reporting.books.Account;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.BookStore;
import org.streetunion.app.reporting.books.OwedStore;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.books.Purse;

/** What the own book still owes to unions: of dues, or of 建会筹备金 that employers paid before they had the union; less what is on its way. */
final class OwedToUnions {
    private static final int MOST = 100_000;
    private final Office office;
    private final OwedStore store;

    OwedToUnions(Office office) {
        this.office = office;
        this.store = new OwedStore(office.database().sql());
    }

    /** By union, in 分, as of a day; empty where nothing is owed or no book is kept. */
    Map<Long, Long> of(String role, LocalDate day) {
        Map<Long, Long> owed = new HashMap<>();
        Optional<Book> book = new Purse(office).on(day);
        if (book.isEmpty()) {
            return owed;
        }
        Set<Long> accounts = accounts(book.get(), role);
        Map<Long, Long> unions = role.equals(Roles.PREPARING) ? store.unions(day) : Map.of();
        LocalDate today = LocalDate.now(office.clock());
        // What was paid since then is owed no more.
        for (OwedStore.Owed each : store.of(book.get().id(), accounts, day.plusDays(1), today.isAfter(day) ? today : day)) {
            long union = each.union() != 0 ? each.union() : unions.getOrDefault(each.employer(), 0L);
            if (union != 0) {
                owed.merge(union, each.before() - each.paid(), Long::sum);
            }
        }
        underWay(accounts).forEach((union, cents) -> owed.merge(union, -cents, Long::sum));
        owed.values().removeIf(cents -> cents <= 0);
        return owed;
    }

    private Set<Long> accounts(Book book, String role) {
        return new BookStore(office.database().sql()).accounts(book.chart()).stream()
                .filter(account -> account.role().equals(role)).map(Account::id).collect(Collectors.toSet());
    }

    /** What was asked for out of these accounts and is not paid yet. */
    private Map<Long, Long> underWay(Set<Long> accounts) {
        Map<Long, Long> sums = new HashMap<>();
        Query open = Query.ALL
                .and(new Filter.OneOf(GrantLedger.STATE.key(), List.of(GrantKinds.ASKED, GrantKinds.APPROVED)));
        for (Row row : office.registers().get(GrantLedger.KEY).store().first(open, MOST)) {
            if (accounts.contains(row.get(GrantLedger.BUDGET, Reference.to(0)).id())) {
                sums.merge(row.get(GrantLedger.UNION, Reference.to(0)).id(), row.get(GrantLedger.AMOUNT, 0L), Long::sum);
            }
        }
        return sums;
    }
}
