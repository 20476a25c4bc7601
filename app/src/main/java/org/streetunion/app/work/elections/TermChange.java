package org.streetunion.app.work.elections;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.office.bodies.BodyLedger;
import org.streetunion.app.office.seats.SeatLedger;
import org.streetunion.app.office.terms.TermLedger;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WholeAct;

/**
 * A new term: the one before ends the day before, so do the posts that are filled by election, and those who were elected take theirs. A
 * post that nobody elects (协理员, 指导员) goes on.
 */
final class TermChange {
    private final Office office;
    private final TermFacts facts;
    private final TermOrder order;
    private final List<Row> endedTerms;
    private final List<Row> endedPosts;
    private final List<Row> posts;
    private final List<Row> bodies;

    TermChange(Office office, TermFacts facts, TermOrder order) {
        this.office = office;
        this.facts = facts;
        this.order = order;
        this.endedTerms = facts.terms().stream()
                .filter(term -> runs(term.get(TermLedger.STARTS_ON), term.get(TermLedger.ENDS_ON)))
                .map(term -> term.with(TermLedger.ENDS_ON, order.until())).toList();
        List<Row> outgoing = facts.posts().stream()
                .filter(post -> IncomingPosts.ELECTED.contains(post.get(AppointmentLedger.POST)))
                .filter(post -> runs(post.get(AppointmentLedger.STARTS_ON), post.get(AppointmentLedger.ENDS_ON))).toList();
        this.endedPosts = outgoing.stream().map(post -> post.with(AppointmentLedger.ENDS_ON, order.until())
                .with(AppointmentLedger.END_REASON, "换届")).toList();
        this.posts = new IncomingPosts(facts, order, outgoing).rows();
        this.bodies = newBodies();
    }

    /** Whether something began before the new term and would reach into it. */
    private boolean runs(@org.jspecify.annotations.Nullable LocalDate from, @org.jspecify.annotations.Nullable LocalDate to) {
        return (from == null || from.isBefore(order.startsOn())) && (to == null || to.isAfter(order.until()));
    }

    int ended() {
        return endedPosts.size();
    }

    int begun() {
        return posts.size();
    }

    List<Row> posts() {
        return posts;
    }

    long rows() {
        return endedTerms.size() + endedPosts.size() + posts.size() + bodies.size() + facts.newSeats().size() + 1L;
    }

    /** The term as it is registered. */
    Row term() {
        Row row = Row.NEW.with(TermLedger.UNION, Reference.to(order.union())).with(TermLedger.ORDINAL, order.termNo())
                .with(TermLedger.YEARS, order.years()).with(TermLedger.STARTS_ON, order.startsOn())
                .with(TermLedger.ELECTED_ON, order.electedOn()).with(TermLedger.ELECTED_HOW, order.how());
        return office.registers().get("terms").ledger().completion().apply(row);
    }

    /** 经审会 and 女职工委员会, where somebody was elected into one that is not registered. */
    private List<Row> newBodies() {
        List<Row> found = new ArrayList<>();
        for (String[] body : new String[][]{{"经审委员", "经审会"}, {"女职工委员", "女职工委员会"}}) {
            boolean known = facts.bodies().stream().anyMatch(row -> body[1].equals(row.get(BodyLedger.KIND)));
            if (!facts.persons(body[0]).isEmpty() && !known) {
                found.add(Row.NEW.with(BodyLedger.UNION, Reference.to(order.union())).with(BodyLedger.KIND, body[1])
                        .with(BodyLedger.FOUNDED_ON, order.startsOn()));
            }
        }
        return found;
    }

    void write(WholeAct whole, Actor actor) {
        Act act = Act.change(actor, Act.Kind.DEED, Objects.requireNonNull(order.startsOn()), "", order.docNo());
        whole.write("terms", endedTerms, act);
        whole.write("appointments", endedPosts, act);
        whole.write("terms", List.of(term()), act);
        whole.write("appointments", posts, act);
        whole.write("bodies", bodies, act);
        whole.write(SeatLedger.KEY, facts.newSeats(), act);
    }
}
