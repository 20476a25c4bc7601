package org.streetunion.app.work.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.assignments.AssignmentLedger;
import org.streetunion.app.office.guarantees.GuaranteeLedger;
import org.streetunion.app.office.posts.PostLedger;
import org.streetunion.app.office.posts.PostLinkLedger;
import org.streetunion.app.office.secondments.SecondmentLedger;
import org.streetunion.app.office.targets.TargetLedger;
import org.streetunion.app.reporting.sheets.Seats;
import org.streetunion.app.work.cadres.Verdicts;

/** What of a year's sheet goes on in the next: rows of its parts, without what was done, and lendings that ended with it. */
final class LastYear {
    private static final int MOST = 1_000;
    private final Registers registers;
    private final int year;

    /** For the sheets of this year. */
    LastYear(Registers registers, int year) {
        this.registers = registers;
        this.year = year;
    }

    /** The posts as they stand on the last day, what they serve, targets without what was done, guarantees without what was paid. */
    Map<String, List<Row>> parts(long union) {
        List<Row> posts = posts(union);
        List<Row> links = links(union, posts);
        List<Row> targets = old(TargetLedger.KEY, union).stream()
                .map(row -> without(row, TargetLedger.HAND1, TargetLedger.HAND2, TargetLedger.HAND3, TargetLedger.HAND4,
                        TargetLedger.EVIDENCE, TargetLedger.GIVEN, TargetLedger.SCORER, TargetLedger.BASE, TargetLedger.TROUBLE,
                        TargetLedger.DUE_ON, TargetLedger.RESPONSIBLE))
                .toList();
        List<Row> guarantees = old(GuaranteeLedger.KEY, union).stream()
                .map(row -> without(row, GuaranteeLedger.RECEIVED, GuaranteeLedger.RECEIVED_ON, GuaranteeLedger.SPENT,
                        GuaranteeLedger.FULFILMENT, GuaranteeLedger.TROUBLE, GuaranteeLedger.DUE_ON,
                        GuaranteeLedger.RESPONSIBLE))
                .toList();
        return Map.of(PostLedger.KEY, into(posts), PostLinkLedger.KEY, into(links), TargetLedger.KEY, into(targets),
                GuaranteeLedger.KEY, into(guarantees));
    }

    /** Whoever holds a post goes on in it; one that everybody left goes on as a hole. */
    private List<Row> posts(long union) {
        List<Held> rows = old(PostLedger.KEY, union).stream().map(Held::new).toList();
        Seats<Held> seats = Seats.on(followed(rows), lastDay());
        List<Row> posts = new ArrayList<>();
        seats.open().forEach(held -> posts.add(going(held.row())));
        seats.left().forEach(held -> posts.add(without(going(held.row()), PostLedger.PERSON, PostLedger.STANDING,
                PostLedger.STARTS_ON)));
        return once(PostLedger.ledger(), posts);
    }

    /** Whoever leaves with the year and is followed in the new one makes room for who follows. */
    private List<Held> followed(List<Held> rows) {
        Set<List<Object>> coming = rows.stream().filter(held -> later(held.from())).map(Held::seat).collect(Collectors.toSet());
        return rows.stream().filter(held -> !coming.contains(held.seat()) || !lastDay().equals(held.to())).toList();
    }

    private Row going(Row row) {
        LocalDate from = row.get(PostLedger.STARTS_ON);
        return without(row, PostLedger.ENDS_ON, PostLedger.SIGNED_ON, PostLedger.DUE_ON, PostLedger.RESPONSIBLE)
                .with(PostLedger.STARTS_ON,
                        row.get(PostLedger.PERSON) == null ? null : later(from) ? from : lastDay().plusDays(1));
    }

    /** What ended served nobody any more; whom somebody served who left the post is served by whoever holds it. */
    private List<Row> links(long union, List<Row> posts) {
        Set<List<Object>> holders = posts.stream().filter(row -> row.get(PostLedger.PERSON) != null)
                .map(row -> List.<Object>of(row.get(PostLedger.POST, ""),
                        Objects.requireNonNull(row.get(PostLedger.PERSON)).id()))
                .collect(Collectors.toSet());
        List<Row> links = old(PostLinkLedger.KEY, union).stream()
                .filter(row -> !row.get(PostLinkLedger.ENDS_ON, LocalDate.MAX).isBefore(lastDay()))
                .map(row -> without(row, PostLinkLedger.STARTS_ON, PostLinkLedger.ENDS_ON))
                .map(row -> {
                    Reference person = row.get(PostLinkLedger.PERSON);
                    return person == null || holders.contains(List.of(row.get(PostLinkLedger.POST, ""), person.id()))
                            ? row
                            : without(row, PostLinkLedger.PERSON);
                }).toList();
        return once(PostLinkLedger.ledger(), links);
    }

    /** Rows that have become the same are one. */
    private static List<Row> once(Ledger ledger, List<Row> rows) {
        List<Column<?>> known = ledger.identities().get(0);
        Map<List<Optional<Object>>, Row> once = new LinkedHashMap<>();
        rows.forEach(row -> once.putIfAbsent(
                known.stream().map(column -> Optional.ofNullable(row.values().get(column.key()))).toList(), row));
        return List.copyOf(once.values());
    }

    private boolean later(@Nullable LocalDate day) {
        return day != null && day.isAfter(lastDay());
    }

    /**
     * Lendings to a union that ended with the year, for this year: of people who are still cadres, were not judged 不称职, and are not lent
     * there again already.
     */
    List<Row> lendings(long union) {
        LocalDate first = lastDay().plusDays(1);
        List<Row> all = registers.get(SecondmentLedger.KEY).store()
                .first(Query.ALL.and(new Filter.OneOf(SecondmentLedger.USER.key(), List.of(Reference.to(union)))), MOST);
        List<Reference> again = all.stream().filter(row -> holds(row, first)).map(row -> row.get(SecondmentLedger.PERSON))
                .filter(Objects::nonNull).toList();
        return all.stream().filter(row -> lastDay().equals(row.get(SecondmentLedger.ENDS_ON)))
                .filter(row -> goesOn(row.get(SecondmentLedger.PERSON), again))
                .map(row -> row.as(0, 0).with(SecondmentLedger.STARTS_ON, first)
                        .with(SecondmentLedger.ENDS_ON, LocalDate.of(year, 12, 31)))
                .toList();
    }

    private boolean goesOn(@Nullable Reference person, List<Reference> again) {
        return person != null && again.stream().noneMatch(other -> other.id() == person.id())
                && !registers.labels("people", List.of(person.id())).isEmpty() && Verdicts.open(registers, person).isEmpty();
    }

    private static boolean holds(Row row, LocalDate day) {
        return !row.get(SecondmentLedger.STARTS_ON, LocalDate.MIN).isAfter(day)
                && !row.get(SecondmentLedger.ENDS_ON, LocalDate.MAX).isBefore(day);
    }

    /** A row of the posts, as {@link Seats} asks for it. */
    private record Held(Row row) implements Seats.Row {
        @Override
        public long union() {
            return row.get(PostLedger.UNION, Reference.to(0)).id();
        }

        @Override
        public String post() {
            return row.get(PostLedger.POST, "");
        }

        @Override
        public String number() {
            return row.get(PostLedger.POST_NO, "");
        }

        @Override
        public @Nullable LocalDate from() {
            return row.get(PostLedger.STARTS_ON);
        }

        @Override
        public @Nullable LocalDate to() {
            return row.get(PostLedger.ENDS_ON);
        }

        List<Object> seat() {
            return List.of(post(), number());
        }
    }

    private LocalDate lastDay() {
        return LocalDate.of(year - 1, 12, 31);
    }

    private List<Row> old(String ledger, long union) {
        return SheetParts.rows(registers.get(ledger), union, year - 1);
    }

    private List<Row> into(List<Row> rows) {
        return rows.stream().map(row -> row.as(0, 0).with(AssignmentLedger.YEAR, year)).toList();
    }

    private static Row without(Row row, Column<?>... columns) {
        Row left = row;
        for (Column<?> column : columns) {
            left = left.with(column.key(), null);
        }
        return left;
    }
}
