package org.streetunion.app.work;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Query;

/** Something that has days by which it must be done. Registers that have such days plug in here; the start page asks all of them. */
@FunctionalInterface
public interface Deadlines {
    /** What is overdue today or has to be done soon, in any order. */
    List<Deadline> soon(LocalDate today);

    /**
     * One thing to do.
     *
     * @param day by when
     * @param sentence what, for the clerk
     * @param ledger the key of the register in which it is done
     * @param query the rows it is about
     * @param deed what does it at a word of the clerk; null when it is done in the register
     * @param pressing whether it is shown in red though its day has not come; what is overdue is so anyway
     */
    record Deadline(LocalDate day, String sentence, String ledger, Query query, @Nullable Deed deed, boolean pressing) {
        /** Something that is done in the register. */
        public Deadline(LocalDate day, String sentence, String ledger, Query query) {
            this(day, sentence, ledger, query, null, false);
        }

        /** The same in red. */
        public Deadline pressed() {
            return new Deadline(day, sentence, ledger, query, deed, true);
        }
    }

    /** Does what is due and says in a sentence what came of it. */
    @FunctionalInterface
    interface Deed {
        /** Done by whom. */
        String run(Actor actor);
    }
}
