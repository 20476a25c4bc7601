package org.streetunion.app.reporting.tasks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One time that an item of a list comes up, and whether it was crossed off.
 *
 * @param item what comes up
 * @param turn when
 * @param closed how it was crossed off, null while it is open
 */
public record TaskLine(Item item, Recurrence.Turn turn, @Nullable Closed closed) {
    /**
     * An item of a list.
     *
     * @param id its row
     * @param whose where it belongs: the zone or the union, empty for the street
     * @param person who answers for it, empty while nobody does
     */
    public record Item(long id, String kind, String words, String level, String standard, String whose, String person,
            long personId, long unionId) {}

    /**
     * A closing.
     *
     * @param id its row
     * @param by who did it, empty when nobody is named
     * @param evidence what there is to show
     */
    public record Closed(long id, LocalDate day, String by, long byId, String evidence) {}

    /** How it stands. */
    public enum State {
        /** Done. */
        CLOSED("已销号"),
        /** Done, but after the day. */
        LATE("逾期销号"),
        /** Open, and its day is over. */
        OVERDUE("逾期"),
        /** Open. */
        OPEN("未销号"),
        /** Its period has not begun. */
        COMING("未开始");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** In the office's words. */
        public String words() {
            return words;
        }
    }

    /** How it stands on a day; what was crossed off later was still open then. */
    public State state(LocalDate today) {
        LocalDate due = turn.due();
        if (closed != null && !closed.day().isAfter(today)) {
            return due != null && closed.day().isAfter(due) ? State.LATE : State.CLOSED;
        }
        LocalDate begins = turn.begins();
        if (begins != null && begins.isAfter(today)) {
            return State.COMING;
        }
        return due != null && due.isBefore(today) ? State.OVERDUE : State.OPEN;
    }

    /** Whether it still has to be done on a day; what has no day is asked for until the item goes out. */
    public boolean open(LocalDate today) {
        State state = state(today);
        LocalDate left = turn.left();
        return state == State.OVERDUE || (state == State.OPEN && (left == null || !left.isBefore(today)));
    }
}
