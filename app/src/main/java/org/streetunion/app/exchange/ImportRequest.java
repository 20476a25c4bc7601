package org.streetunion.app.exchange;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.exchange.recognising.FilePlan;
import org.streetunion.app.ledger.Quarter;

/**
 * What is to be imported, and how rows that exist already are treated.
 *
 * @param plan the file and what its sheets are
 * @param mode whether the sheet's values replace stored ones
 * @param correction whether another value in a dated column means that the record was wrong (更正); else it changed (变更)
 * @param changedOn the day of such changes where a row does not name its own; null for today
 * @param quarter what figures of a quarter are for, where no column says it; null for the one the sheet's title names, else this one
 */
public record ImportRequest(FilePlan plan, Mode mode, boolean correction, @Nullable LocalDate changedOn,
        @Nullable Quarter quarter) {
    /** What an update does. A blank cell never empties a stored value. */
    public enum Mode {
        OVERWRITE("覆盖"), FILL_BLANKS("只填空白");

        private final String words;

        Mode(String words) {
            this.words = words;
        }

        /** In the office's words. */
        public String words() {
            return words;
        }
    }

    /** Overwrites, and takes other values in dated columns for changes of today. */
    public static ImportRequest of(FilePlan plan) {
        return new ImportRequest(plan, Mode.OVERWRITE, false, null, null);
    }

    /** The same with another mode. */
    public ImportRequest mode(Mode other) {
        return new ImportRequest(plan, other, correction, changedOn, quarter);
    }

    /** The same, as a correction of the record. */
    public ImportRequest asCorrection() {
        return new ImportRequest(plan, mode, true, changedOn, quarter);
    }

    /** The same, with changes on a given day. */
    public ImportRequest changedOn(LocalDate day) {
        return new ImportRequest(plan, mode, correction, day, quarter);
    }

    /** The same, with figures for a given quarter; null for the one the sheet names. */
    public ImportRequest forQuarter(@Nullable Quarter of) {
        return new ImportRequest(plan, mode, correction, changedOn, of);
    }
}
