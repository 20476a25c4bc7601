package org.streetunion.app.work.cadres;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Settings;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.office.unions.UnionLedger;

/**
 * When the term of the street's own committee ends: the register 届次 knows it where the street's own union is registered with its
 * terms, else a setting does. Of the other unions the register knows it.
 */
public final class StreetTerm {
    /** The setting: the last day of the term of the street's own committee. */
    public static final String KEY = "office.term_ends";
    /** 工会组织类型 of the street's own union. */
    public static final String KIND = "街道工会";
    /** 层级 of its posts. */
    public static final String LEVEL = "街道";

    private StreetTerm() {}

    /**
     * What is known of it.
     *
     * @param end its last day
     * @param union the street's own union, where the register 届次 says so; 0 where the setting does
     */
    record Known(LocalDate end, long union) {
        boolean registered() {
            return union != 0;
        }
    }

    /** The last day of the street's term, when somebody entered it. */
    public static Optional<LocalDate> end(Registers registers, Settings settings) {
        return find(registers, settings).map(Known::end);
    }

    /** The same, and who says so. */
    static Optional<Known> find(Registers registers, Settings settings) {
        Query own = Query.ALL.and(new Filter.OneOf(UnionLedger.KIND.key(), List.of(KIND)))
                .and(new Filter.OneOf(UnionLedger.STATE.key(), List.of("正常")));
        return registers.get("unions").store().first(own, 1).stream()
                .flatMap(union -> Optional.ofNullable(union.get(UnionLedger.TERM_ENDS)).stream()
                        .map(end -> new Known(end, union.id())))
                .findFirst().or(() -> settings.get(KEY).map(Types.DAY::parse)
                        .flatMap(read -> Optional.ofNullable(read.value())).map(end -> new Known(end, 0)));
    }

    /** Whether a union is the street's own. */
    public static boolean is(Row union) {
        return KIND.equals(union.get(UnionLedger.KIND));
    }

    /** Whether a post belongs to the street's own committee and names no union. */
    static boolean owns(Row appointment) {
        return LEVEL.equals(appointment.get(AppointmentLedger.LEVEL)) && appointment.get(AppointmentLedger.UNION) == null;
    }
}
