package org.streetunion.app.work.board;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.reporting.board.Board;
import org.streetunion.app.reporting.board.Tie;

/** One change of who looks after what. */
public sealed interface Step {
    /** Who it is about. */
    long person();

    /** The union it is about, 0 for none. */
    long union();

    /**
     * Somebody is to look after a union.
     *
     * @param ways in which manner
     * @param term from when to when
     * @param instead the arrangement that ends the day before; null for none
     */
    record Arrange(long person, long union, Ways ways, Term term, @Nullable Tie instead) implements Step {}

    /**
     * An arrangement ends.
     *
     * @param tie which
     * @param last its last day
     */
    record End(Tie tie, LocalDate last) implements Step {
        @Override
        public long person() {
            return tie.person();
        }

        @Override
        public long union() {
            return tie.union();
        }
    }

    /**
     * In which manners; at least one.
     *
     * @param liaise 包片联系
     * @param hole the post of a sheet to be held; null for none
     * @param office whether that is an office too, and how it came about
     * @param days a week of a lending; null for none
     */
    record Ways(boolean liaise, Board.@Nullable Hole hole, Office office, @Nullable Double days) {
        /** Looks after the union, and nothing else. */
        public static final Ways LIAISE = new Ways(true, null, Office.NONE, null);

        /** Whether there is any. */
        public boolean any() {
            return liaise || hole != null || days != null;
        }
    }

    /**
     * An office that goes with a post.
     *
     * @param wanted whether there is one
     * @param chosen 产生方式; empty when nobody said
     */
    record Office(boolean wanted, String chosen) {
        /** None. */
        public static final Office NONE = new Office(false, "");
    }

    /** From when to when; without a last day it goes on. */
    record Term(LocalDate from, @Nullable LocalDate to) {}
}
