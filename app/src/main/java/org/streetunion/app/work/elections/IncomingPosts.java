package org.streetunion.app.work.elections;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.office.seats.SeatLedger;
import org.streetunion.app.office.unions.UnionLedger;
import org.streetunion.app.work.cadres.StreetTerm;

/**
 * The posts that follow from who was elected: in each line (committee, auditors, women's committee) a person holds the highest that they
 * were elected to. Delegates hold no post. Whoever goes on keeps 专兼挂聘 and 分工 of the post before, unless the seat says otherwise.
 */
final class IncomingPosts {
    private static final List<String> COMMITTEE = List.of("主席", "常务副主席", "副主席", "常委", "委员");
    private static final List<List<String>> LINES = List.of(COMMITTEE, List.of("经审主任", "经审委员"),
            List.of("女职工委员会主任", "女职工委员"));
    /** The posts that are filled by election. */
    static final List<String> ELECTED = LINES.stream().flatMap(List::stream).toList();

    private final TermFacts facts;
    private final TermOrder order;
    private final List<Row> outgoing;
    private final String level;

    IncomingPosts(TermFacts facts, TermOrder order, List<Row> outgoing) {
        this.facts = facts;
        this.order = order;
        this.outgoing = outgoing;
        this.level = AppointmentLedger.LEVELS.find(facts.own() ? StreetTerm.KIND : facts.union().get(UnionLedger.FORM, "工会委员会"))
                .orElse("企业");
    }

    /** One row per person and line; posts that were entered by hand already are left out. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        Set<Long> persons = new LinkedHashSet<>(facts.seats().stream().map(TermFacts::person).toList());
        for (List<String> line : LINES) {
            for (long person : persons) {
                line.stream().filter(post -> seat(person, post) != null).findFirst()
                        .map(post -> row(person, post, Objects.requireNonNull(seat(person, post)), line))
                        .filter(row -> !entered(row)).filter(this::begins).ifPresent(rows::add);
            }
        }
        return rows;
    }

    private @Nullable Row seat(long person, String post) {
        return facts.seats().stream().filter(seat -> TermFacts.person(seat) == person)
                .filter(seat -> post.equals(seat.get(SeatLedger.DUTY)) || post.equals(seat.get(SeatLedger.BODY))).findFirst()
                .orElse(null);
    }

    private Row row(long person, String post, Row seat, List<String> line) {
        Row before = before(person, post, line);
        String status = seat.get(SeatLedger.STATUS);
        return Row.NEW.with(AppointmentLedger.PERSON, Reference.to(person)).with(AppointmentLedger.POST, post)
                .with(AppointmentLedger.STATUS, status == null && before != null ? before.get(AppointmentLedger.STATUS) : status)
                .with(AppointmentLedger.LEVEL, level).with(AppointmentLedger.UNION, Reference.to(order.union()))
                .with(AppointmentLedger.CHOSEN_HOW, "选举").with(AppointmentLedger.TERM_NO, order.termNo())
                .with(AppointmentLedger.STARTS_ON, order.startsOn()).with(AppointmentLedger.ENDS_ON, seat.get(SeatLedger.LEFT_ON))
                .with(AppointmentLedger.END_REASON, seat.get(SeatLedger.LEFT_ON) == null ? null : "其他")
                .with(AppointmentLedger.DUTIES, before == null ? null : before.get(AppointmentLedger.DUTIES))
                .with(AppointmentLedger.DOC_NO, order.docNo().isEmpty() ? null : order.docNo());
    }

    /** What the person held before: the same post first, else one of the same line. */
    private @Nullable Row before(long person, String post, List<String> line) {
        return Stream.concat(Stream.of(post), line.stream())
                .flatMap(sought -> outgoing.stream().filter(held -> sought.equals(held.get(AppointmentLedger.POST))))
                .filter(held -> Objects.equals(held.get(AppointmentLedger.PERSON), Reference.to(person))).findFirst()
                .orElse(null);
    }

    /** Who left before the term began never took the post. */
    private boolean begins(Row row) {
        return !row.get(AppointmentLedger.ENDS_ON, LocalDate.MAX).isBefore(order.startsOn());
    }

    private boolean entered(Row row) {
        return facts.posts().stream().anyMatch(held -> held.agrees(row, AppointmentLedger.PERSON)
                && held.agrees(row, AppointmentLedger.POST) && held.agrees(row, AppointmentLedger.STARTS_ON));
    }
}
