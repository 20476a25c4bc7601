package org.streetunion.app.work.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.office.posts.PostLedger;
import org.streetunion.app.office.secondments.SecondmentLedger;

/**
 * How much of one person the sheets of a day take together. In a union that is the shares of the posts there, or the days a week for which
 * the person is lent there, whichever is more: who is lent to a union serves its posts in those days.
 */
final class StaffLoad {
    private static final int MOST = 1_000;
    /** A person's whole work. */
    static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    /** What a working day of the week is in per cent of it. */
    private static final BigDecimal DAY = BigDecimal.valueOf(20);
    private final Registers registers;
    private final List<Row> posts;
    private final List<Row> lendings;

    private StaffLoad(Registers registers, List<Row> posts, List<Row> lendings) {
        this.registers = registers;
        this.posts = posts;
        this.lendings = lendings;
    }

    /** Of a person, as the registers say. */
    static StaffLoad of(Registers registers, Reference person) {
        return new StaffLoad(registers, rows(registers, PostLedger.KEY, PostLedger.PERSON.key(), person),
                rows(registers, SecondmentLedger.KEY, SecondmentLedger.PERSON.key(), person));
    }

    /** The same with a row of one of the two as it is to be. */
    StaffLoad with(String ledger, Row outcome) {
        boolean post = ledger.equals(PostLedger.KEY);
        return new StaffLoad(registers, post ? replaced(posts, outcome) : posts, post ? lendings : replaced(lendings, outcome));
    }

    /** The heaviest day from a day to a day, in a sentence, when it is more than a whole person and a sheet takes part in it. */
    Optional<String> over(LocalDate from, LocalDate to) {
        List<LocalDate> days = new ArrayList<>(List.of(from));
        posts.forEach(row -> days.add(postFrom(row)));
        lendings.forEach(row -> days.add(row.get(SecondmentLedger.STARTS_ON, LocalDate.MIN)));
        BigDecimal most = WHOLE;
        Optional<String> sentence = Optional.empty();
        for (LocalDate day : days.stream().filter(each -> !each.isBefore(from) && !each.isAfter(to)).sorted().distinct()
                .toList()) {
            Map<Reference, Part> parts = parts(day);
            BigDecimal sum = parts.values().stream().map(Part::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
            boolean sheet = parts.values().stream().anyMatch(part -> part.shares() > 0);
            if (sheet && sum.compareTo(most) > 0) {
                most = sum;
                sentence = Optional.of(words(day, sum, parts));
            }
        }
        return sentence;
    }

    /** The days on which a post of a sheet holds: within its sheet's year. */
    static LocalDate postFrom(Row post) {
        LocalDate first = LocalDate.of(post.get(PostLedger.YEAR, 1), 1, 1);
        LocalDate own = post.get(PostLedger.STARTS_ON, first);
        return own.isBefore(first) ? first : own;
    }

    /** The last of them. */
    static LocalDate postTo(Row post) {
        LocalDate last = LocalDate.of(post.get(PostLedger.YEAR, 1), 12, 31);
        LocalDate own = post.get(PostLedger.ENDS_ON, last);
        return own.isAfter(last) ? last : own;
    }

    /** What one union takes. */
    private record Part(int shares, BigDecimal days, List<String> posts) {
        BigDecimal percent() {
            return BigDecimal.valueOf(shares).max(days.multiply(DAY));
        }

        String words() {
            BigDecimal lent = days.multiply(DAY);
            return lent.compareTo(BigDecimal.valueOf(shares)) > 0
                    ? "每周 " + Types.plain(days).toPlainString() + " 天即 " + Types.plain(lent).toPlainString() + "%"
                    : String.join("、", posts) + " " + shares + "%";
        }
    }

    private Map<Reference, Part> parts(LocalDate day) {
        Map<Reference, Part> parts = new LinkedHashMap<>();
        for (Row post : posts) {
            Reference union = post.get(PostLedger.UNION);
            int share = post.get(PostLedger.SHARE, 0);
            if (union != null && share > 0 && !postFrom(post).isAfter(day) && !postTo(post).isBefore(day)) {
                parts.merge(union, new Part(share, BigDecimal.ZERO, List.of(post.get(PostLedger.POST, ""))), StaffLoad::both);
            }
        }
        for (Row lending : lendings) {
            boolean holds = !lending.get(SecondmentLedger.STARTS_ON, LocalDate.MIN).isAfter(day)
                    && !lending.get(SecondmentLedger.ENDS_ON, LocalDate.MAX).isBefore(day);
            if (holds && lending.get(SecondmentLedger.DAYS, BigDecimal.ZERO).signum() > 0) {
                parts.merge(lending.get(SecondmentLedger.USER, Reference.to(0)),
                        new Part(0, lending.get(SecondmentLedger.DAYS, BigDecimal.ZERO), List.of()), StaffLoad::both);
            }
        }
        return parts;
    }

    private static Part both(Part one, Part other) {
        List<String> posts = new ArrayList<>(one.posts());
        posts.addAll(other.posts());
        return new Part(one.shares() + other.shares(), one.days().add(other.days()), posts);
    }

    private String words(LocalDate day, BigDecimal sum, Map<Reference, Part> parts) {
        Map<Long, String> names = registers.labels("unions", parts.keySet().stream().map(Reference::id).toList());
        return day + " 起各处合计占用 " + Types.plain(sum).toPlainString() + "%，超过 100%："
                + parts.entrySet().stream()
                        .map(each -> names.getOrDefault(each.getKey().id(), "街道或片区") + each.getValue().words())
                        .collect(Collectors.joining("；"));
    }

    private static List<Row> replaced(List<Row> rows, Row outcome) {
        List<Row> all = new ArrayList<>(rows.stream().filter(row -> row.id() != outcome.id()).toList());
        all.add(outcome);
        return all;
    }

    private static List<Row> rows(Registers registers, String ledger, String column, Reference person) {
        return registers.get(ledger).store().first(Query.ALL.and(new Filter.OneOf(column, List.of(person))), MOST);
    }
}
