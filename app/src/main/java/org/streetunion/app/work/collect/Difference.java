package org.streetunion.app.work.collect;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Sensitivity;

/**
 * One thing that a returned workbook says otherwise than the register.
 *
 * @param id names it among those of its union, together with the values it is about: when one of them changes, it is another
 * @param sheet the sheet's title
 * @param number of the row in the returned sheet, 0 when the row is gone
 * @param who the row is
 * @param what the column's heading, or what happened to the row
 * @param values the three values it is about
 * @param verdict what can be done with it
 * @param note why, or what else should be known; may be empty
 * @param deed what accepting it does
 */
public record Difference(String id, String sheet, int number, String who, String what, Values values, Verdict verdict,
        String note,
        Deed deed) {
    /**
     * The three values.
     *
     * @param sent what went out
     * @param returned what came back
     * @param now what the register says
     * @param sensitivity how much of them is shown to whom
     */
    public record Values(String sent, String returned, String now, Sensitivity sensitivity) {
        /** A change of a row as a whole. */
        static Values of(String sent, String returned, String now) {
            return new Values(sent, returned, now, Sensitivity.PLAIN);
        }

        /** As somebody without leave sees them. */
        public Values masked() {
            return new Values(sensitivity.mask(sent), sensitivity.mask(returned), sensitivity.mask(now), sensitivity);
        }
    }

    /** What can be done with a difference. */
    public enum Verdict {
        CLEAN("可采纳"), CONFLICT("有冲突"), ASK("请确认"), REFUSED("不能采纳");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        /** In the office's words. */
        public String words() {
            return words;
        }
    }

    /** What accepting does. */
    public sealed interface Deed {
        /** Nothing can be done. */
        record None() implements Deed {}

        /** Sets columns of a row. */
        record Change(String ledger, long row, Map<String, @Nullable Object> values) implements Deed {}

        /** Ends a membership, from a day on. */
        record Leave(long member, String state, java.time.LocalDate day) implements Deed {}

        /** A row that was in the workbook is there no more: what became of the member has to be said. */
        record Gone(long member) implements Deed {}

        /** Adds or takes over a member; moved from another union when {@code moved}. */
        record Join(Row member, boolean moved) implements Deed {}

        /** Adds an officer: the person (already known when it has an id) and the post, which does not name the person yet. */
        record Appoint(Row person, Row post) implements Deed {}
    }

    /** Whether the clerk can accept it. */
    public boolean acceptable() {
        return verdict != Verdict.REFUSED;
    }

    /** Whether accepting it needs to be told what became of a member. */
    public boolean asksOutcome() {
        return deed instanceof Deed.Gone;
    }

    Difference refused(String why) {
        return new Difference(id, sheet, number, who, what, values, Verdict.REFUSED, note.isEmpty() ? why : note + "；" + why,
                deed);
    }

    Difference judged(Verdict other, String why) {
        return new Difference(id, sheet, number, who, what, values, other, note.isEmpty() ? why : note + "；" + why, deed);
    }
}
