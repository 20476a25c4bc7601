package org.streetunion.app.ui.office;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.office.parameters.ParameterLedger;
import org.streetunion.app.office.parameters.ParameterTable;
import org.streetunion.app.ui.port.CadreDeeds;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.cadres.EndAppointment;
import org.streetunion.app.work.cadres.Recall;
import org.streetunion.app.work.cadres.RenewAppointment;

/** Appointments of the open office. */
final class CadreDesk implements CadreDeeds {
    private final Office office;

    CadreDesk(Office office) {
        this.office = office;
    }

    @Override
    public Optional<RenewAppointment.Order> usual(long appointment) {
        int years = new ParameterTable(() -> office.registers().get(ParameterLedger.KEY).store(), System::nanoTime)
                .amount(AppointmentLedger.ENGAGED_YEARS, LocalDate.now(office.clock())).map(BigDecimal::intValue).orElse(1);
        return RenewAppointment.usual(office, appointment, years);
    }

    @Override
    public List<Problem> check(RenewAppointment.Order order) {
        return RenewAppointment.check(office, order);
    }

    @Override
    public Saved renew(RenewAppointment.Order order, Actor actor) {
        return RenewAppointment.run(office, order, actor);
    }

    @Override
    public Optional<Integer> electors(long appointment) {
        return office.registers().get(APPOINTMENTS).store().rows(new long[]{appointment}).stream().findFirst()
                .filter(EndAppointment::elected).map(post -> Recall.delegates(office, post, null));
    }

    @Override
    public List<Problem> check(EndAppointment.Order order) {
        return EndAppointment.check(office, order);
    }

    @Override
    public Saved end(EndAppointment.Order order, Actor actor) {
        return EndAppointment.run(office, order, actor);
    }
}
