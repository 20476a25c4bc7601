package org.streetunion.app.work;

import java.util.List;

/**
 * What a mass change will do, or did.
 *
 * @param rows how many rows it is about
 * @param changes how many change
 * @param already how many are so already
 * @param refused how many are left as they are because a rule stands against it
 * @param reasons why, of the first of them
 */
public record Recap(long rows, long changes, long already, long refused, List<Refused> reasons) {
    /** How many refusals are kept with their reason. */
    public static final int NAMED = 500;

    /** Copies the list. */
    public Recap {
        reasons = List.copyOf(reasons);
    }

    /**
     * A row that is left as it is.
     *
     * @param id the row
     * @param label what it is known by
     * @param reason why
     */
    public record Refused(long id, String label, String reason) {}
}
