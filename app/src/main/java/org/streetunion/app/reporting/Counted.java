package org.streetunion.app.reporting;

import java.util.List;

/** What one indicator counted in a quarter. The number and the list behind it are two readings of this one value. */
public interface Counted {
    /** Its columns in the report. */
    Figures figures();

    /** The ids of the rows behind 本季末数, of the register that the indicator names, in order. */
    List<Long> rows();
}
