package org.streetunion.app.work.cadres;

import java.time.LocalDate;
import java.util.Optional;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Settings;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.office.appointments.AppointmentLedger;

/** When the term ends that a post belongs to: of a union the register 届次 knows it, of the street's own committee a setting does. */
public final class StreetTerm {
    /** The setting: the last day of the term of the street's own committee. */
    public static final String KEY = "office.term_ends";
    private static final String STREET = "街道";

    private StreetTerm() {}

    /** The last day of the street's term, when somebody entered it. */
    public static Optional<LocalDate> end(Settings settings) {
        return settings.get(KEY).map(Types.DAY::parse).flatMap(read -> Optional.ofNullable(read.value()));
    }

    /** The last day of the term of a post as the register shows it. */
    static Optional<LocalDate> of(Row appointment, Settings settings) {
        LocalDate known = appointment.get(AppointmentLedger.TERM_ENDS);
        boolean street = STREET.equals(appointment.get(AppointmentLedger.LEVEL))
                && appointment.get(AppointmentLedger.UNION) == null;
        return street ? end(settings) : Optional.ofNullable(known);
    }
}
