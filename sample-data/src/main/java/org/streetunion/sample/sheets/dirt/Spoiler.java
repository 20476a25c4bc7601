package org.streetunion.sample.sheets.dirt;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Makes one row that has to be turned back out of a good one, and stands right behind the first good row that fits after {@code after}. */
record Spoiler(String reason, int after, String needs, Function<Draft, Draft> spoil) {

    /** Whether the row has what is to be spoiled. */
    boolean fits(Draft draft, int index) {
        return index >= after && !draft.get(needs).isEmpty();
    }

    /** A row to be changed by heading. */
    record Draft(List<String> headings, List<Object> cells) {
        String get(String heading) {
            int index = headings.indexOf(heading);
            return index < 0 ? "" : cells.get(index).toString();
        }

        /** The same row with another cell; unchanged where there is no such heading. */
        Draft with(String heading, Object value) {
            int index = headings.indexOf(heading);
            if (index < 0) {
                return this;
            }
            List<Object> changed = new ArrayList<>(cells);
            changed.set(index, value);
            return new Draft(headings, changed);
        }
    }
}
