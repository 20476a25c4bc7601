package org.streetunion.app.work.cadres;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.streetunion.app.ledger.Parameters;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.appointments.AppointmentKinds;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.office.parameters.ParameterLedger;
import org.streetunion.app.office.parameters.ParameterTable;

/** Who is appraised for a year: vice-chairs and assistants of street and communities, and each kind of post whose parameter says so. */
public final class Appraised {
    /** Where they serve, the higher first. */
    public static final List<String> LEVELS = List.of("街道", "社区");
    private static final String ALSO = "考评列入";
    private final Set<String> kinds = new LinkedHashSet<>(List.of(AppointmentKinds.VICE_CHAIR, AppointmentKinds.ASSISTANT));

    /** As the parameters stand at the end of a year. */
    public Appraised(Registers registers, int year) {
        Parameters parameters = new ParameterTable(() -> registers.get(ParameterLedger.KEY).store(), System::nanoTime);
        LocalDate end = LocalDate.of(year, 12, 31);
        AppointmentKinds.KINDS.codes().stream()
                .filter(kind -> parameters.amount(ALSO + kind, end).filter(amount -> amount.signum() > 0).isPresent())
                .forEach(kinds::add);
    }

    /** The kinds of posts, vice-chairs and assistants first. */
    public List<String> kinds() {
        return List.copyOf(kinds);
    }

    /** Whether whoever holds this post is appraised for it. */
    public boolean holds(Row post) {
        return kinds.contains(AppointmentKinds.of(post).orElse("")) && LEVELS.contains(post.get(AppointmentLedger.LEVEL, ""));
    }
}
