package org.streetunion.app.work.grants;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.money.GrantKinds;
import org.streetunion.app.money.Roles;
import org.streetunion.app.office.grants.GrantLedger;
import org.streetunion.app.office.refunds.RefundLedger;
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

    /**
     * What is owed union by union, reckoned once.
     *
     * @param byUnion in 分; below zero for one that had more than is its own
     */
    record Reckoned(Map<Long, Long> byUnion) {
        static final Reckoned NOTHING = new Reckoned(Map.of());

        /** Those to which something is owed. */
        Map<Long, Long> owed() {
            Map<Long, Long> owed = new HashMap<>(byUnion);
            owed.values().removeIf(cents -> cents <= 0);
            return owed;
        }

        /** How many unions had more than is theirs: an employer that paid for one may belong to another now. */
        long overpaid() {
            return byUnion.values().stream().filter(cents -> cents < 0).count();
        }
    }

    /** As of a day; nothing where nothing is owed or no book is kept. What an employer paid without naming its union is the union's. */
    Reckoned of(String role, LocalDate day) {
        Optional<Book> book = new Purse(office).on(day);
        if (book.isEmpty()) {
            return Reckoned.NOTHING;
        }
        Map<Long, Long> owed = new HashMap<>();
        Set<Long> accounts = accounts(book.get(), role);
        Map<Long, Long> unions = store.unions(day);
        LocalDate today = LocalDate.now(office.clock());
        // What was paid since then is owed no more.
        for (OwedStore.Owed each : store.of(book.get().id(), accounts, day.plusDays(1), today.isAfter(day) ? today : day)) {
            // What was reversed since then is owed no more either.
            owed.merge(each.union() != 0 ? each.union() : unions.getOrDefault(each.employer(), 0L),
                    Math.min(each.before() - each.paid(), each.left()), Long::sum);
        }
        // What was asked for out of these accounts, and 小额缴费返还, which is paid out of what is owed below.
        rows(GrantLedger.KEY, GrantLedger.STATE, GrantKinds.ASKED, GrantKinds.APPROVED)
                .filter(row -> accounts.contains(id(row, GrantLedger.BUDGET)))
                .forEach(row -> owed.merge(id(row, GrantLedger.UNION), -row.get(GrantLedger.AMOUNT, 0L), Long::sum));
        if (role.equals(Roles.OWED_BELOW)) {
            rows(RefundLedger.KEY, RefundLedger.STATE, RefundLedger.LISTED, RefundLedger.CONFIRMED)
                    .forEach(row -> owed.merge(row.get(RefundLedger.UNION) != null
                            ? id(row, RefundLedger.UNION)
                            : unions.getOrDefault(id(row, RefundLedger.EMPLOYER), 0L), -row.get(RefundLedger.AMOUNT, 0L),
                            Long::sum));
        }
        // What names neither a union nor an employer of one is nobody's who could be granted it.
        owed.remove(0L);
        return new Reckoned(owed);
    }

    private static long id(Row row, Column<Reference> column) {
        return row.get(column, Reference.to(0)).id();
    }

    private Set<Long> accounts(Book book, String role) {
        return new BookStore(office.database().sql()).accounts(book.chart()).stream()
                .filter(account -> account.role().equals(role)).map(Account::id).collect(Collectors.toSet());
    }

    /** The rows of a register that are on their way: in one of these states, and not paid yet. */
    private Stream<Row> rows(String ledger, Column<String> state, String... states) {
        Query open = Query.ALL.and(new Filter.OneOf(state.key(), List.of(states)));
        return office.registers().get(ledger).store().first(open, MOST).stream();
    }
}
