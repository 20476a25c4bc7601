package org.streetunion.app.work.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.office.bodies.BodyLedger;
import org.streetunion.app.office.coverage.CoverageLedger;
import org.streetunion.app.office.headcounts.HeadcountLedger;
import org.streetunion.app.office.terms.TermLedger;

/** What other registers say of unions on a day, read for all of them together. */
final class UnionFacts {
    private static final int PIECE = 500;
    private static final int MOST = 200_000;
    private final Paper.Run run;
    private final LocalDate day;
    private final Map<Long, One> ones = new HashMap<>();
    private final Map<Long, Row> people = new HashMap<>();

    private UnionFacts(Paper.Run run, LocalDate day) {
        this.run = run;
        this.day = day;
    }

    static UnionFacts of(Paper.Run run, List<Row> unions, LocalDate day) {
        UnionFacts facts = new UnionFacts(run, day);
        List<Long> ids = unions.stream().map(Row::id).toList();
        for (int from = 0; from < ids.size(); from += PIECE) {
            facts.read(ids.subList(from, Math.min(ids.size(), from + PIECE)));
        }
        return facts;
    }

    /**
     * Of one union.
     *
     * @param term the last that has begun, or a row that says nothing
     * @param counts its own of the last quarter that it reported up to the day, or a row that says nothing
     * @param posts who is in post
     * @param covered the employers it covers, by name
     * @param bodies what is set up there
     */
    record One(Row term, Row counts, List<Row> posts, List<String> covered, List<Row> bodies) {
        /** How many persons are in post so: 专职, 兼职. */
        int posts(String status) {
            return (int) posts.stream().filter(post -> status.equals(post.get(AppointmentLedger.STATUS)))
                    .map(post -> post.get(AppointmentLedger.PERSON)).distinct().count();
        }

        @Nullable
        Reference holder(String name) {
            return post(name).map(post -> post.get(AppointmentLedger.PERSON)).orElse(null);
        }

        String status(String name) {
            return post(name).map(AppointmentLedger.STATUS::text).orElse("");
        }

        String names(String name) {
            return posts.stream().filter(post -> name.equals(post.get(AppointmentLedger.POST)))
                    .map(AppointmentLedger.PERSON::text)
                    .distinct().collect(Collectors.joining("、"));
        }

        Optional<Row> body(String kind) {
            return bodies.stream().filter(body -> kind.equals(body.get(BodyLedger.KIND))).findFirst();
        }

        private Optional<Row> post(String name) {
            return posts.stream().filter(post -> name.equals(post.get(AppointmentLedger.POST)))
                    .max(Comparator.comparing(post -> post.get(AppointmentLedger.STARTS_ON, LocalDate.MIN)));
        }
    }

    One of(long union) {
        return Objects.requireNonNull(ones.get(union), "read with all");
    }

    /** A person as the viewer may see it; a row that says nothing when there is none. */
    Row person(@Nullable Reference who) {
        return who == null ? Row.NEW : people.getOrDefault(who.id(), Row.NEW);
    }

    private void read(List<Long> unions) {
        Map<Long, List<Row>> terms = rows("terms", TermLedger.UNION, unions);
        Map<Long, List<Row>> counts = rows("headcounts", HeadcountLedger.UNION, unions);
        Map<Long, List<Row>> posts = rows("appointments", AppointmentLedger.UNION, unions);
        Map<Long, List<Row>> coverage = rows("coverage", CoverageLedger.UNION, unions);
        Map<Long, List<Row>> bodies = rows("bodies", BodyLedger.UNION, unions);
        for (long union : unions) {
            ones.put(union, new One(term(terms.getOrDefault(union, List.of())), counts(counts.getOrDefault(union, List.of())),
                    posts.getOrDefault(union, List.of()), coverage.getOrDefault(union, List.of()).stream()
                            .map(CoverageLedger.EMPLOYER::text).distinct().sorted().toList(),
                    bodies.getOrDefault(union, List.of())));
        }
        long[] chairs = unions.stream().map(union -> of(union).holder("主席")).filter(Objects::nonNull).mapToLong(Reference::id)
                .distinct().toArray();
        run.office().registers().get("people").rows(chairs, run.viewer()).forEach(row -> people.put(row.id(), row));
    }

    /** What was there on the day. */
    private Map<Long, List<Row>> rows(String ledger, Column<Reference> column, List<Long> unions) {
        Register register = run.office().registers().get(ledger);
        Query those = Query.ALL.asOf(day).and(new Filter.OneOf(column.key(), unions.stream().map(Reference::to).toList()));
        List<Row> rows = new ArrayList<>(register.labelled(register.store().first(those, MOST)));
        return rows.stream().collect(Collectors.groupingBy(row -> Objects.requireNonNull(row.get(column), "asked for").id()));
    }

    private static Row term(List<Row> terms) {
        return terms.stream().max(Comparator.comparing(term -> term.get(TermLedger.ORDINAL, 0))).orElse(Row.NEW);
    }

    private Row counts(List<Row> counts) {
        return counts.stream().filter(row -> row.get(HeadcountLedger.EMPLOYER) == null).filter(row -> quarter(row).isPresent())
                .filter(row -> !quarter(row).orElseThrow().first().isAfter(day))
                .max(Comparator.comparing(row -> quarter(row).orElseThrow().first())).orElse(Row.NEW);
    }

    private static Optional<Quarter> quarter(Row row) {
        return Optional.ofNullable(row.get(HeadcountLedger.QUARTER));
    }
}
