package org.streetunion.app.work.elections;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.candidates.CandidateLedger;
import org.streetunion.app.office.checks.PersonFacts;
import org.streetunion.app.office.people.PersonLedger;
import org.streetunion.app.office.seats.SeatLedger;
import org.streetunion.app.work.Office;

/** The seats that follow from the candidates who were elected and do not sit yet; they are written when the file is closed. */
public final class ElectedSeats {
    private ElectedSeats() {}

    /** Rows that are not kept yet, labelled, with what the register of cadres says of each person. */
    public static List<Row> of(Office office, List<Row> candidates, List<Row> sitting) {
        List<Row> elected = candidates.stream().filter(each -> each.get(CandidateLedger.ELECTED, false))
                .filter(each -> sitting.stream().noneMatch(seat -> same(seat, each))).toList();
        Map<Long, Row> people = new HashMap<>();
        office.registers().get("people").store().rows(elected.stream().mapToLong(ElectedSeats::person).toArray())
                .forEach(row -> people.put(row.id(), row));
        List<Row> seats = new ArrayList<>();
        for (Row each : elected) {
            seats.add(seat(each, people.getOrDefault(person(each), Row.NEW)));
        }
        return seats;
    }

    /** Who stands. */
    static long person(Row candidate) {
        return Objects.requireNonNull(candidate.get(CandidateLedger.PERSON), "a required column").id();
    }

    private static boolean same(Row seat, Row candidate) {
        return TermFacts.person(seat) == person(candidate)
                && Objects.equals(seat.get(SeatLedger.BODY), candidate.get(CandidateLedger.BODY));
    }

    private static Row seat(Row candidate, Row person) {
        Reference union = candidate.get(CandidateLedger.UNION);
        return Row.NEW.with(SeatLedger.UNION, union).with(SeatLedger.TERM_NO, candidate.get(CandidateLedger.TERM_NO))
                .with(SeatLedger.BODY, candidate.get(CandidateLedger.BODY))
                .with(SeatLedger.PERSON, candidate.get(CandidateLedger.PERSON))
                .with(SeatLedger.DUTY, candidate.get(CandidateLedger.DUTY))
                .with(SeatLedger.VOTES, candidate.get(CandidateLedger.VOTES))
                .with(SeatLedger.SEX, person.get(PersonFacts.SEX)).with(SeatLedger.BIRTH_ON, person.get(PersonFacts.BIRTH_ON))
                .with(SeatLedger.USUAL_FRONT_LINE, person.get(PersonLedger.FRONT_LINE))
                .with(SeatLedger.USUAL_LEVEL, person.get(PersonLedger.LEVEL));
    }
}
