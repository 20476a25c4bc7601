package org.streetunion.app.work.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.office.liaisons.LiaisonLedger;
import org.streetunion.app.office.posts.PostLedger;
import org.streetunion.app.office.secondments.SecondmentLedger;
import org.streetunion.app.reporting.board.Board;
import org.streetunion.app.work.Office;

/** The rows that a step writes. */
final class Drafts {
    static final String APPOINTMENTS = "appointments";
    private final Registers registers;
    private final Lendings lendings;

    Drafts(Office office) {
        this.registers = office.registers();
        this.lendings = new Lendings(office);
    }

    /** A row and the register it goes to. */
    record Draft(String ledger, Row row) {}

    /** Everything that a step writes, apart from what it ends. */
    List<Draft> of(Step.Arrange step) {
        List<Draft> drafts = new ArrayList<>();
        Board.Hole hole = step.ways().hole();
        if (hole != null) {
            post(step, hole).ifPresent(row -> drafts.add(new Draft(PostLedger.KEY, row)));
            if (step.ways().office().wanted()) {
                drafts.add(new Draft(APPOINTMENTS, office(step, hole)));
            }
        }
        if (step.ways().liaise()) {
            drafts.add(new Draft(LiaisonLedger.KEY, liaison(step)));
        }
        Double days = step.ways().days();
        if (days != null) {
            drafts.add(new Draft(SecondmentLedger.KEY, lendings.row(step, days)));
        }
        return drafts;
    }

    /** A post that stands empty is filled; who follows somebody who left gets a row of their own. */
    private Optional<Row> post(Step.Arrange step, Board.Hole hole) {
        return stored(PostLedger.KEY, hole.row()).map(row -> {
            Row filled = row.with(PostLedger.PERSON, Reference.to(step.person())).with(PostLedger.STARTS_ON, step.term().from())
                    .with(PostLedger.ENDS_ON, step.term().to());
            return hole.left() ? filled.as(0, 0).with(PostLedger.STANDING, null).with(PostLedger.SIGNED_ON, null) : filled;
        });
    }

    private static Row office(Step.Arrange step, Board.Hole hole) {
        String chosen = step.ways().office().chosen();
        String said = step.ways().office().status();
        String status = said.isEmpty() ? PostOffices.status(hole) : said;
        return Row.NEW.with(AppointmentLedger.PERSON, Reference.to(step.person()))
                .with(AppointmentLedger.POST, PostOffices.office(hole))
                .with(AppointmentLedger.STATUS, status.isEmpty() ? null : status).with(AppointmentLedger.LEVEL, "社区")
                .with(AppointmentLedger.UNION, Reference.to(step.union()))
                .with(AppointmentLedger.CHOSEN_HOW, chosen.isEmpty() ? null : chosen)
                .with(AppointmentLedger.STARTS_ON, step.term().from()).with(AppointmentLedger.ENDS_ON, step.term().to());
    }

    /** Somebody who looked after the union before does so again in the same row: the register knows a pair once. */
    private Row liaison(Step.Arrange step) {
        Row fresh = Row.NEW.with(LiaisonLedger.PERSON, Reference.to(step.person())).with(LiaisonLedger.KIND, LiaisonLedger.AREA)
                .with(LiaisonLedger.UNION, Reference.to(step.union()));
        Register register = registers.get(LiaisonLedger.KEY);
        Query same = Query.ALL.and(new Filter.OneOf(LiaisonLedger.PERSON.key(), List.of(Reference.to(step.person()))))
                .and(new Filter.OneOf(LiaisonLedger.UNION.key(), List.of(Reference.to(step.union()))));
        Optional<Row> before = register.store().first(same, 20).stream()
                .filter(row -> register.ledger().identities().get(0).stream().allMatch(column -> row.agrees(fresh, column)))
                .filter(row -> row.get(LiaisonLedger.ENDS_ON, LocalDate.MAX).isBefore(step.term().from())).findFirst();
        return before.map(row -> row.with(LiaisonLedger.REMARK, earlier(row))).orElse(fresh)
                .with(LiaisonLedger.STARTS_ON, step.term().from()).with(LiaisonLedger.ENDS_ON, step.term().to());
    }

    private static String earlier(Row row) {
        String remark = row.get(LiaisonLedger.REMARK, "");
        String from = LiaisonLedger.STARTS_ON.text(row);
        return remark + (remark.isEmpty() ? "" : "；") + "此前" + (from.isEmpty() ? "" : " " + from) + " 至 "
                + LiaisonLedger.ENDS_ON.text(row) + " 联系过";
    }

    /** A live row as it is kept. */
    Optional<Row> stored(String ledger, long id) {
        return registers.get(ledger).store().first(Query.ALL.and(new Filter.Ids("", List.of(id))), 1).stream().findFirst();
    }
}
