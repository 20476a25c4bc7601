package org.streetunion.app.work.sheets;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Filter;
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

    /** Whoever holds a post on the last day, targets without what was done, guarantees without what was paid. */
    Map<String, List<Row>> parts(long union) {
        LocalDate last = lastDay();
        List<Row> posts = old(PostLedger.KEY, union).stream()
                .filter(row -> !row.get(PostLedger.ENDS_ON, LocalDate.MAX).isBefore(last))
                .map(row -> without(row, PostLedger.ENDS_ON, PostLedger.SIGNED_ON, PostLedger.DUE_ON, PostLedger.RESPONSIBLE)
                        .with(PostLedger.STARTS_ON, last.plusDays(1)))
                .toList();
        List<Row> links = old(PostLinkLedger.KEY, union).stream()
                .map(row -> without(row, PostLinkLedger.STARTS_ON, PostLinkLedger.ENDS_ON)).toList();
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

    private boolean goesOn(@org.jspecify.annotations.Nullable Reference person, List<Reference> again) {
        return person != null && again.stream().noneMatch(other -> other.id() == person.id())
                && !registers.labels("people", List.of(person.id())).isEmpty() && Verdicts.open(registers, person).isEmpty();
    }

    private static boolean holds(Row row, LocalDate day) {
        return !row.get(SecondmentLedger.STARTS_ON, LocalDate.MIN).isAfter(day)
                && !row.get(SecondmentLedger.ENDS_ON, LocalDate.MAX).isBefore(day);
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
