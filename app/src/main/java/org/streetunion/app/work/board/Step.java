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
     * @param lending which lending it is; looked at only where there is one
     */
    record Ways(boolean liaise, Board.@Nullable Hole hole, Office office, @Nullable Double days, Manner lending) {
        /** Looks after the union, and nothing else. */
        public static final Ways LIAISE = new Ways(true, null, Office.NONE, null);

        /** Lent as is usual, if at all. */
        public Ways(boolean liaise, Board.@Nullable Hole hole, Office office, @Nullable Double days) {
            this(liaise, hole, office, days, Manner.USUAL);
        }

        /** The same without one of them; an office goes with its post. */
        Ways without(Tie.Kind kind) {
            boolean post = kind == Tie.Kind.POST;
            return new Ways(liaise && kind != Tie.Kind.LIAISON, post ? null : hole,
                    post || kind == Tie.Kind.OFFICE ? Office.NONE : office, kind == Tie.Kind.LENT ? null : days, lending);
        }

        /** Whether there is any. */
        public boolean any() {
            return liaise || hole != null || days != null;
        }
    }

    /**
     * Which lending it is.
     *
     * @param kind 调配种类
     * @param appraiser 考核主体; empty when nobody said
     */
    record Manner(String kind, String appraiser) {
        /** Shared by the street, which then appraises. */
        public static final Manner USUAL = new Manner("统筹使用", proposed("统筹使用"));

        /** Who usually appraises somebody lent so; an office says otherwise where it is otherwise. */
        public static String proposed(String kind) {
            return switch (kind) {
                case "上挂" -> "区总工会";
                case "借调" -> "派出单位";
                default -> "街道";
            };
        }
    }

    /**
     * An office that goes with a post.
     *
     * @param wanted whether there is one
     * @param chosen 产生方式; empty when nobody said
     * @param status 专兼挂聘; empty when nobody said
     */
    record Office(boolean wanted, String chosen, String status) {
        /** None. */
        public static final Office NONE = new Office(false, "", "");
    }

    /** From when to when; without a last day it goes on. */
    record Term(LocalDate from, @Nullable LocalDate to) {}
}
