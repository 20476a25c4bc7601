package org.streetunion.app.reporting.statements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.money.Roles;
import org.streetunion.app.reporting.books.Account;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.BookReading;
import org.streetunion.app.reporting.books.EntryStore;
import org.streetunion.app.reporting.statements.GrantOrderStore.Order;

/**
 * 下拨明细 from posted entries on accounts whose 用途 is 补助下级, so that it agrees with them; what a 拨付单 brought about bears its 款项性质,
 * 文号, 预算数 and 到账日期, the rest is told by 往来工会 and account. What a book that began within the year had given before is a line of its
 * own: nobody knows to whom.
 */
final class PostedGrants implements Grants {
    private static final String NOBODY = "（未写收款工会）";
    private static final String BEFORE = "（启用账套以前）";
    private static final String ORDER = "拨付单#";

    private final BookReading reading;
    private final GrantOrderStore orders;

    PostedGrants(BookReading reading, GrantOrderStore orders) {
        this.reading = reading;
        this.orders = orders;
    }

    /** By the name of the union, then by account, then by document. */
    private record Place(String union, String code, String nature, String doc) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return Comparator.comparing(Place::union).thenComparing(Place::code).thenComparing(Place::nature)
                    .thenComparing(Place::doc).compare(this, other);
        }
    }

    /** What one union got of one kind. */
    private static final class Sum {
        private final Set<Long> ids = new TreeSet<>();
        private String minutes = "";
        private long quarter;
        private long year;

        void add(EntryStore.Charge charge, long order, boolean now) {
            minutes = minutes.isEmpty() ? charge.minutes() : minutes;
            quarter = Math.addExact(quarter, now ? charge.cents() : 0);
            year = Math.addExact(year, charge.cents());
            if (order != 0) {
                ids.add(order);
            }
        }
    }

    @Override
    public List<Line> of(Book book, LocalDate quarter, LocalDate day) {
        Map<Long, Account> accounts = new TreeMap<>();
        reading.books().accounts(book.chart()).stream().filter(account -> account.role().equals(Roles.GRANTS))
                .forEach(account -> accounts.put(account.id(), account));
        List<EntryStore.Charge> charges = reading.entries().charges(book.id(), accounts.keySet(), day.withDayOfYear(1), day);
        Map<Long, Order> known = orders.of(charges.stream().map(PostedGrants::order).filter(id -> id != 0)
                .collect(Collectors.toCollection(HashSet::new)));
        Map<Place, Sum> sums = new TreeMap<>();
        for (EntryStore.Charge charge : charges) {
            long order = order(charge);
            Account account = Objects.requireNonNull(accounts.get(charge.account()));
            sums.computeIfAbsent(place(charge, account, known.get(order)), any -> new Sum()).add(charge, order,
                    !charge.day().isBefore(quarter));
        }
        List<Line> lines = new ArrayList<>();
        sums.forEach((place, sum) -> line(place, sum, known, day).ifPresent(lines::add));
        if (book.starts().getYear() == day.getYear()) {
            lines.addAll(before(book, accounts.values()));
        }
        return lines;
    }

    private List<Line> before(Book book, Collection<Account> accounts) {
        Map<Long, Long> openings = reading.books().openings(book.id());
        return accounts.stream().filter(account -> openings.getOrDefault(account.id(), 0L) != 0)
                .map(account -> new Line(BEFORE, nature(account), "", null, 0,
                        openings.getOrDefault(account.id(), 0L) * (account.debit() ? 1 : -1), null, null, 0))
                .toList();
    }

    private static long order(EntryStore.Charge charge) {
        return charge.origin().startsWith(ORDER) ? Long.parseLong(charge.origin().substring(ORDER.length())) : 0;
    }

    private static Place place(EntryStore.Charge charge, Account account, @Nullable Order order) {
        return order == null
                ? new Place(charge.to().isEmpty() ? NOBODY : charge.to(), account.code(), nature(account), "")
                : new Place(order.union(), account.code(), order.kind(), order.doc());
    }

    /** What was paid and came back within the year is no line. */
    private static Optional<Line> line(Place place, Sum sum, Map<Long, Order> known, LocalDate day) {
        List<Order> orders = sum.ids.stream().map(known::get).filter(Objects::nonNull).toList();
        if (sum.year == 0 && sum.quarter == 0) {
            return Optional.empty();
        }
        Long planned = orders.stream().map(Order::planned).filter(Objects::nonNull).max(Long::compare).orElse(null);
        List<LocalDate> arrived = orders.stream().map(Order::arrived).filter(Objects::nonNull)
                .filter(each -> !each.isAfter(day)).sorted().toList();
        return Optional.of(new Line(place.union(), place.nature(), place.doc().isEmpty() ? sum.minutes : place.doc(), planned,
                sum.quarter, sum.year, planned == null ? null : Long.valueOf(planned - sum.year),
                arrived.isEmpty() ? null : arrived.get(arrived.size() - 1), orders.size() - arrived.size()));
    }

    private static String nature(Account account) {
        return account.name().replaceFirst("(补助)?(支出)?$", "");
    }
}
