package org.streetunion.app.reporting.statements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.streetunion.app.money.Roles;
import org.streetunion.app.reporting.books.Account;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.BookReading;
import org.streetunion.app.reporting.books.EntryStore;

/** 下拨明细 from posted entries on accounts whose 用途 is 补助下级, by 往来工会 and account. */
final class PostedGrants implements Grants {
    private static final String NOBODY = "（未写收款工会）";
    private final BookReading reading;

    PostedGrants(BookReading reading) {
        this.reading = reading;
    }

    /** What one union got from one account. */
    private record Sum(String doc, long quarter, long year) {
        Sum plus(Sum other) {
            return new Sum(doc.isEmpty() ? other.doc : doc, Math.addExact(quarter, other.quarter),
                    Math.addExact(year, other.year));
        }
    }

    /** By the name of the union, then by account. */
    private record Place(String union, String code, String nature) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            int byUnion = union.compareTo(other.union);
            return byUnion == 0 ? code.compareTo(other.code) : byUnion;
        }
    }

    @Override
    public List<Line> of(Book book, LocalDate quarter, LocalDate day) {
        Map<Long, Account> accounts = new TreeMap<>();
        reading.books().accounts(book.chart()).stream().filter(account -> account.role().equals(Roles.GRANTS))
                .forEach(account -> accounts.put(account.id(), account));
        Map<Place, Sum> sums = new TreeMap<>();
        for (EntryStore.Entry entry : reading.entries().on(book.id(), accounts.keySet(), day.withDayOfYear(1), day)) {
            accounts.values().forEach(account -> {
                long cents = entry.on(account.id()).net();
                if (cents != 0) {
                    String named = entry.union().isEmpty() ? entry.party() : entry.union();
                    String union = named.isEmpty() ? NOBODY : named;
                    sums.merge(new Place(union, account.code(), nature(account)),
                            new Sum(entry.slip().minutes(), entry.day().isBefore(quarter) ? 0 : cents, cents), Sum::plus);
                }
            });
        }
        List<Line> lines = new ArrayList<>();
        sums.forEach((place, sum) -> lines
                .add(new Line(place.union(), place.nature(), sum.doc(), null, sum.quarter(), sum.year(), null,
                        null)));
        return lines;
    }

    private static String nature(Account account) {
        return account.name().replaceFirst("(补助)?(支出)?$", "");
    }
}
