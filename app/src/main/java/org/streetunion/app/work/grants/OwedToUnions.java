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
public final class OwedToUnions {
    private static final int MOST = 100_000;
    private final Office office;
    private final OwedStore store;

    /** In this office. */
    public OwedToUnions(Office office) {
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

    /** To whom something is owed: a union, else an employer that has none. */
    private record Whom(long union, long employer) {
        static Whom of(long union, long employer, Map<Long, Long> unions) {
            long known = union != 0 ? union : unions.getOrDefault(employer, 0L);
            return new Whom(known, known == 0 ? employer : 0);
        }
    }

    /**
     * Refunds that are more than what is left for who gets them.
     *
     * @param rows which
     * @param left what is left for them together, in 分
     * @param bare those of them for whom nothing is left
     */
    public record Uncovered(List<Row> rows, long left, List<Row> bare) {}

    /** As of a day; nothing where nothing is owed or no book is kept. What an employer paid without naming its union is the union's. */
    Reckoned of(String role, LocalDate day) {
        Optional<Book> book = new Purse(office).on(day);
        if (book.isEmpty()) {
            return Reckoned.NOTHING;
        }
        Map<Long, Long> unions = store.unions(day);
        Map<Whom, Long> owed = left(book.get(), accounts(book.get(), role), unions, day);
        // 小额缴费返还 is paid out of what is owed below.
        if (role.equals(Roles.OWED_BELOW)) {
            rows(RefundLedger.KEY, RefundLedger.STATE, RefundLedger.LISTED, RefundLedger.CONFIRMED)
                    .forEach(row -> owed.merge(whom(row, unions), -row.get(RefundLedger.AMOUNT, 0L), Long::sum));
        }
        Map<Long, Long> byUnion = new HashMap<>();
        owed.forEach((whom, cents) -> byUnion.merge(whom.union(), cents, Long::sum));
        // What names neither a union nor an employer of one is nobody's who could be granted it.
        byUnion.remove(0L);
        return new Reckoned(byUnion);
    }

    /** Of refunds those for which a book has not enough left on what it owes below, what was asked for in grants taken off. */
    public Uncovered uncovered(Book book, LocalDate day, List<Row> refunds) {
        Set<Long> accounts = accounts(book, Roles.OWED_BELOW);
        if (accounts.isEmpty()) {
            return new Uncovered(List.of(), 0, List.of());
        }
        Map<Long, Long> unions = store.unions(day);
        Map<Whom, Long> left = left(book, accounts, unions, day);
        Map<Whom, Long> wanted = new HashMap<>();
        refunds.forEach(row -> wanted.merge(whom(row, unions), row.get(RefundLedger.AMOUNT, 0L), Long::sum));
        wanted.keySet().removeIf(whom -> wanted.getOrDefault(whom, 0L) <= left.getOrDefault(whom, 0L));
        List<Row> rows = refunds.stream().filter(row -> wanted.containsKey(whom(row, unions))).toList();
        return new Uncovered(rows, wanted.keySet().stream().mapToLong(whom -> Math.max(0, left.getOrDefault(whom, 0L))).sum(),
                rows.stream().filter(row -> left.getOrDefault(whom(row, unions), 0L) <= 0).toList());
    }

    /** What a book owes to each on these accounts, less the grants that were asked for out of them and are not paid yet. */
    private Map<Whom, Long> left(Book book, Set<Long> accounts, Map<Long, Long> unions, LocalDate day) {
        Map<Whom, Long> left = new HashMap<>();
        LocalDate today = LocalDate.now(office.clock());
        // What was paid since then is owed no more.
        for (OwedStore.Owed each : store.of(book.id(), accounts, day.plusDays(1), today.isAfter(day) ? today : day)) {
            // What was reversed since then is owed no more either.
            left.merge(Whom.of(each.union(), each.employer(), unions), Math.min(each.before() - each.paid(), each.left()),
                    Long::sum);
        }
        rows(GrantLedger.KEY, GrantLedger.STATE, GrantKinds.ASKED, GrantKinds.APPROVED)
                .filter(row -> accounts.contains(id(row, GrantLedger.BUDGET)))
                .forEach(row -> left.merge(Whom.of(id(row, GrantLedger.UNION), 0, unions), -row.get(GrantLedger.AMOUNT, 0L),
                        Long::sum));
        return left;
    }

    private static Whom whom(Row refund, Map<Long, Long> unions) {
        return Whom.of(id(refund, RefundLedger.UNION), id(refund, RefundLedger.EMPLOYER), unions);
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
