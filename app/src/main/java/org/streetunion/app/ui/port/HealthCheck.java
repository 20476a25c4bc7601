package org.streetunion.app.ui.port;

import java.util.List;
import org.streetunion.app.reporting.assessment.UnionHealth;

/** 工会体检 of one union. */
@FunctionalInterface
public interface HealthCheck {
    /** How a union is, and what the rules remind of. */
    Finding of(long union);

    /**
     * What was found.
     *
     * @param reminders 待补事项, a sentence each
     */
    record Finding(UnionHealth health, List<String> reminders) {
        /** Copies the list. */
        public Finding {
            reminders = List.copyOf(reminders);
        }
    }
}
