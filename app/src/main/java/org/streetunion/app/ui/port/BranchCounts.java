package org.streetunion.app.ui.port;

import java.time.LocalDate;
import java.util.Map;
import org.streetunion.app.reporting.summary.TreeCounts;

/** What each branch of the tree of unions counts, rolled up. */
public interface BranchCounts {
    /** Stands for the whole street among the unions. */
    long STREET = 0;

    /** By union what it and everything below it counted on a day; unions that did not count then are left out. */
    Map<Long, TreeCounts.Sum> on(LocalDate day);
}
