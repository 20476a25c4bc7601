package org.streetunion.app.work.board;

import java.math.BigDecimal;
import java.util.List;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.office.checks.PersonFacts;
import org.streetunion.app.office.secondments.SecondmentLedger;
import org.streetunion.app.reporting.OfficeIdentity;
import org.streetunion.app.reporting.board.Board;
import org.streetunion.app.work.Office;

/** The row of 人员调配 that an arrangement writes, with who lends: what the registers know of where somebody comes from. */
final class Lendings {
    private static final String STREET = "街道";
    private final Office office;

    Lendings(Office office) {
        this.office = office;
    }

    Row row(Step.Arrange step, double days) {
        Board.Hole hole = step.ways().hole();
        Step.Manner manner = step.ways().lending();
        Row row = Row.NEW.with(SecondmentLedger.PERSON, Reference.to(step.person())).with(SecondmentLedger.KIND, manner.kind())
                .with(SecondmentLedger.USER, Reference.to(step.union()))
                .with(SecondmentLedger.POST, hole == null ? null : hole.post())
                .with(SecondmentLedger.DAYS, BigDecimal.valueOf(days)).with(SecondmentLedger.STARTS_ON, step.term().from())
                .with(SecondmentLedger.ENDS_ON, step.term().to()).with(SecondmentLedger.LED_BY, STREET)
                .with(SecondmentLedger.APPRAISED_BY, manner.appraiser().isEmpty() ? null : manner.appraiser());
        return lent(row, step);
    }

    /** The workplace; without one the union of an office held elsewhere, or the street for whom it employs. */
    private Row lent(Row row, Step.Arrange step) {
        String workplace = office.registers().get("people").store().rows(new long[]{step.person()}).stream()
                .map(person -> person.get(PersonFacts.WORKPLACE, "")).findFirst().orElse("");
        if (!workplace.isBlank()) {
            return row.with(SecondmentLedger.LENDER_NAME, workplace);
        }
        List<Row> offices = offices(step.person());
        for (Row held : offices) {
            Reference union = held.get(AppointmentLedger.UNION);
            if (union != null && union.id() != step.union()) {
                return row.with(SecondmentLedger.LENDER, union);
            }
        }
        boolean ours = offices.stream().anyMatch(held -> STREET.equals(held.get(AppointmentLedger.LEVEL)));
        return ours ? row.with(SecondmentLedger.LENDER_NAME, OfficeIdentity.of(office.settings()).shownName()) : row;
    }

    private List<Row> offices(long person) {
        Query held = Query.ALL.and(new Filter.OneOf(AppointmentLedger.PERSON.key(), List.of(Reference.to(person))))
                .and(new Filter.OneOf(AppointmentLedger.STATE.key(), List.of("在岗")));
        return office.registers().get(Drafts.APPOINTMENTS).store().first(held, 20);
    }
}
