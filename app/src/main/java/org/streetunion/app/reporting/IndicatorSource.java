package org.streetunion.app.reporting;

import java.util.Map;
import java.util.Set;
import org.streetunion.app.ledger.Quarter;

/** Counts the indicators of one register, all of them in one go. */
interface IndicatorSource {
    /** The codes of the rows it counts. */
    Set<String> codes();

    /** What each of them counts in a quarter, by code. */
    Map<String, Counted> count(Quarter quarter);
}
