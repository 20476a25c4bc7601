package org.streetunion.app.exchange.recognising;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Quarter;

/**
 * What would be done with a file.
 *
 * @param file which
 * @param sheets that are read, in the order in which they are read
 * @param skipped that are not, with the reason
 * @param notes what else should be known, as sentences
 */
public record FilePlan(Path file, List<SheetPlan> sheets, List<Skipped> skipped, List<String> notes) {
    /** Copies its lists. */
    public FilePlan {
        sheets = List.copyOf(sheets);
        skipped = List.copyOf(skipped);
        notes = List.copyOf(notes);
    }

    /**
     * A sheet that is read.
     *
     * @param sheet its name
     * @param layout for which ledger, and how
     * @param named the quarter that its title names, null when it names none
     */
    public record SheetPlan(String sheet, SheetLayout layout, @Nullable Quarter named) {
        /** Whether its rows carry figures of a quarter that no column of the sheet names. */
        public boolean quarterly() {
            return layout.facets().stream().anyMatch(facet -> !facet.facet().scope().period().isEmpty());
        }
    }

    /**
     * A sheet that is not read.
     *
     * @param sheet its name
     * @param reason why, as a sentence
     * @param assignable whether a person could say which ledger it is for
     */
    public record Skipped(String sheet, String reason, boolean assignable) {}
}
