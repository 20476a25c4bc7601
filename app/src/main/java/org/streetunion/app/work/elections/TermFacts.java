package org.streetunion.app.work.elections;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.office.candidates.CandidateLedger;
import org.streetunion.app.office.checks.PersonFacts;
import org.streetunion.app.office.congresses.CongressLedger;
import org.streetunion.app.office.members.MemberLedger;
import org.streetunion.app.office.seats.SeatLedger;
import org.streetunion.app.office.terms.TermLedger;
import org.streetunion.app.office.unions.UnionLedger;
import org.streetunion.app.reporting.BranchStore;
import org.streetunion.app.work.Delegates;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.cadres.StreetTerm;

/**
 * What the registers say of a union around one of its terms.
 *
 * @param union the union's row
 * @param termNo the term that begins
 * @param seats who sits in its bodies in that term and has not left, labelled; also those elected who are not entered yet, without a number
 * @param candidates who stands for that term, labelled
 * @param rolls its meetings of delegates of which it is known by name who came
 * @param terms all its terms
 * @param posts all posts in it
 * @param bodies 机构与制度 of it
 * @param members how many members it has by its own 会员数口径; null when nobody reported
 * @param women of the registered members those known to be women
 * @param sexed of the registered members those whose sex is known
 * @param delegates how many delegates are in office; 0 when nobody registered them
 */
record TermFacts(Row union, int termNo, List<Row> seats, List<Row> candidates, List<Row> rolls, List<Row> terms, List<Row> posts,
        List<Row> bodies,
        @Nullable Integer members, long women, long sexed, int delegates) {
    /** Everything of one union fits in memory. */
    private static final int MOST = 10_000;
    private static final double DAYS_OF_YEAR = 365.25;

    /** Whether it is the street's own union. */
    boolean own() {
        return StreetTerm.is(union);
    }

    /** The persons of a body, each once; the committee is all who sit in it, those of its standing part among them. */
    Map<Long, Row> persons(String body) {
        Map<Long, Row> persons = new LinkedHashMap<>();
        for (Row seat : seats) {
            String sits = seat.get(SeatLedger.BODY, "");
            if (sits.equals(body) || (body.equals("委员") && sits.equals("常委"))) {
                persons.putIfAbsent(person(seat), seat);
            }
        }
        return persons;
    }

    /** The seats that are to be entered with the term. */
    List<Row> newSeats() {
        return seats.stream().filter(seat -> seat.id() == 0).toList();
    }

    /** Who stands for a body, each once. */
    List<Row> standing(String body) {
        Map<Long, Row> persons = new LinkedHashMap<>();
        candidates.stream().filter(each -> body.equals(each.get(CandidateLedger.BODY)))
                .forEach(each -> persons.putIfAbsent(ElectedSeats.person(each), each));
        return List.copyOf(persons.values());
    }

    /** The meeting of a day with its roll. */
    Optional<Row> roll(LocalDate day) {
        return rolls.stream().filter(each -> day.equals(each.get(CongressLedger.HELD_ON))).findFirst();
    }

    /** Who sits on a seat. */
    static long person(Row seat) {
        return Objects.requireNonNull(seat.get(SeatLedger.PERSON), "a required column").id();
    }

    /** The term before this one, by its number. */
    Optional<Row> before() {
        return terms.stream().filter(term -> term.get(TermLedger.ORDINAL, 0) < termNo)
                .max(Comparator.comparing(term -> term.get(TermLedger.ORDINAL, 0)));
    }

    /** How long the term before lasts: what it says, else the whole years between its two days; null when neither tells. */
    @Nullable
    Integer usualYears() {
        Row term = before().orElse(Row.NEW);
        LocalDate from = term.get(TermLedger.STARTS_ON);
        LocalDate to = term.get(TermLedger.ENDS_ON);
        Integer said = term.get(TermLedger.YEARS);
        if (said != null || from == null || to == null) {
            return said;
        }
        return (int) Math.round(java.time.temporal.ChronoUnit.DAYS.between(from, to) / DAYS_OF_YEAR);
    }

    /** As it was on the day of the meeting, or as it is while there was none. */
    static TermFacts read(Office office, long union, int termNo, @Nullable LocalDate met) {
        Row row = FileRows.union(office, Reference.to(union));
        LocalDate today = LocalDate.now(office.clock());
        LocalDate day = met == null || met.isAfter(today) ? today : met;
        Register seats = office.registers().get(SeatLedger.KEY);
        List<Row> sitting = seats.labelled(of(office, SeatLedger.KEY, SeatLedger.UNION, union)).stream()
                .filter(seat -> seat.get(SeatLedger.TERM_NO, 0) == termNo)
                .filter(seat -> !seat.get(SeatLedger.LEFT_ON, LocalDate.MAX).isBefore(day)).toList();
        List<Reference> rosters = new BranchStore(office.database().sql()).family(union, day).stream().map(Reference::to)
                .toList();
        Query registered = Query.ALL.asOf(day.isBefore(today) ? day : null)
                .and(new Filter.OneOf(MemberLedger.UNION.key(), rosters))
                .and(new Filter.OneOf(MemberLedger.STATE.key(), List.of("在册")));
        Register members = office.registers().get("members");
        long women = members.count(registered.and(new Filter.OneOf(PersonFacts.SEX.key(), List.of("女"))));
        long men = members.count(registered.and(new Filter.OneOf(PersonFacts.SEX.key(), List.of("男"))));
        Integer counted = "以名册为准".equals(row.get(UnionLedger.COUNT_BASIS))
                ? row.get(UnionLedger.VERIFIED)
                : row.get(UnionLedger.REPORTED);
        List<Row> standing = office.registers().get(CandidateLedger.KEY)
                .labelled(of(office, CandidateLedger.KEY, CandidateLedger.UNION, union)).stream()
                .filter(each -> each.get(CandidateLedger.TERM_NO, 0) == termNo).toList();
        List<Row> all = Stream.concat(sitting.stream(), ElectedSeats.of(office, standing, sitting).stream()).toList();
        return new TermFacts(row, termNo, all, standing, rolls(office, union), of(office, "terms", TermLedger.UNION, union),
                posts(office, row),
                of(office, "bodies", org.streetunion.app.office.bodies.BodyLedger.UNION, union), counted, women, women + men,
                Delegates.inOffice(office, union, termNo, day));
    }

    private static List<Row> rolls(Office office, long union) {
        return of(office, "congresses", CongressLedger.UNION, union).stream()
                .filter(each -> each.get(CongressLedger.LISTED, 0) > 0)
                .toList();
    }

    /** Posts of the street's own committee may name no union. */
    private static List<Row> posts(Office office, Row union) {
        List<Row> posts = of(office, "appointments", AppointmentLedger.UNION, union.id());
        if (!StreetTerm.is(union)) {
            return posts;
        }
        Query street = Query.ALL.and(new Filter.OneOf(AppointmentLedger.LEVEL.key(), List.of(StreetTerm.LEVEL)))
                .and(new Filter.Blank(AppointmentLedger.UNION.key(), true));
        return Stream.concat(posts.stream(), office.registers().get("appointments").store().first(street, MOST).stream())
                .toList();
    }

    /** The rows of a register that name a union. */
    static List<Row> of(Office office, String ledger, Column<Reference> column, long id) {
        return office.registers().get(ledger).store()
                .first(Query.ALL.and(new Filter.OneOf(column.key(), List.of(Reference.to(id)))), MOST);
    }
}
