package org.streetunion.app.ui.port;

import java.util.List;
import java.util.Optional;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.work.cadres.EndAppointment;
import org.streetunion.app.work.cadres.RenewAppointment;

/** 续聘, 免职 and 解聘: how an appointment goes on or ends. */
public interface CadreDeeds {
    /** The register of appointments. */
    String APPOINTMENTS = "appointments";

    /** What is proposed for going on; empty when the appointment is gone. */
    Optional<RenewAppointment.Order> usual(long appointment);

    /** What stands against going on so. */
    List<Problem> check(RenewAppointment.Order order);

    /** Goes on, unless something stands against it. */
    Saved renew(RenewAppointment.Order order, Actor actor);

    /** How many delegates the register names who vote on a recall; empty where the holder was not elected, 0 for none. */
    Optional<Integer> electors(long appointment);

    /** What stands against ending so. */
    List<Problem> check(EndAppointment.Order order);

    /** Ends it, unless something stands against it. */
    Saved end(EndAppointment.Order order, Actor actor);
}
