package org.streetunion.app.work.board;

import java.util.ArrayList;
import java.util.List;
import org.streetunion.app.reporting.board.Board;
import org.streetunion.app.reporting.board.Tie;

/** What the board would be after some steps; nothing is written. */
public final class Trial {
    private Trial() {}

    /** The board after these steps, as if all of them held on its day. */
    public static Board after(Board board, List<? extends Step> steps) {
        List<Tie> ties = new ArrayList<>(board.ties());
        List<Board.Hole> holes = new ArrayList<>(board.holes());
        for (Step step : steps) {
            if (step instanceof Step.Arrange arranged) {
                if (arranged.instead() != null) {
                    end(arranged.instead(), ties, holes, board);
                }
                arrange(arranged, ties, holes);
            } else if (step instanceof Step.End ended) {
                end(ended.tie(), ties, holes, board);
            }
        }
        return board.arranged(ties, holes);
    }

    private static void arrange(Step.Arrange step, List<Tie> ties, List<Board.Hole> holes) {
        Board.Hole hole = step.ways().hole();
        if (hole != null) {
            holes.removeIf(each -> each.row() == hole.row());
        }
        ties.addAll(made(step));
    }

    /** What a step makes while it is only tried; there are no rows of it yet. */
    public static List<Tie> made(Step.Arrange step) {
        List<Tie> ties = new ArrayList<>();
        Step.Ways ways = step.ways();
        if (ways.liaise()) {
            ties.add(tie(step, Tie.Kind.LIAISON, 0, Tie.Kind.LIAISON.words()));
        }
        Board.Hole hole = ways.hole();
        if (hole != null) {
            ties.add(tie(step, Tie.Kind.POST, 0, hole.post()));
            if (ways.office().wanted()) {
                ties.add(tie(step, Tie.Kind.OFFICE, 0, hole.post()));
            }
        }
        Double days = ways.days();
        if (days != null) {
            ties.add(tie(step, Tie.Kind.LENT, days, hole == null ? Tie.Kind.LENT.words() : hole.post()));
        }
        return ties;
    }

    /**
     * Puts a step behind those that are tried. Whoever is to follow somebody who is only tried takes that place there: the step that made
     * it does so no more, and whom that one was to follow is followed now. So a step never ends what has no row.
     */
    public static List<Step> with(List<? extends Step> tried, Step more) {
        List<Step> steps = new ArrayList<>(tried);
        Tie ends = more instanceof Step.Arrange arranged ? arranged.instead() : null;
        if (!(more instanceof Step.Arrange follower) || ends == null || ends.row() != 0) {
            steps.add(more);
            return steps;
        }
        Tie before = null;
        for (int at = 0; at < steps.size(); at++) {
            if (steps.get(at) instanceof Step.Arrange maker && made(maker).contains(ends)) {
                Step.Ways left = maker.ways().without(ends.kind());
                if (left.any()) {
                    steps.set(at, new Step.Arrange(maker.person(), maker.union(), left, maker.term(), maker.instead()));
                } else {
                    before = maker.instead();
                    steps.remove(at);
                }
                break;
            }
        }
        steps.add(new Step.Arrange(follower.person(), follower.union(), follower.ways(), follower.term(), before));
        return steps;
    }

    private static Tie tie(Step.Arrange step, Tie.Kind kind, double days, String words) {
        return new Tie(kind, 0, step.person(), step.union(), 0, days, step.term().from(), step.term().to(), words);
    }

    private static void end(Tie tie, List<Tie> ties, List<Board.Hole> holes, Board board) {
        if (ties.remove(tie) && tie.kind() == Tie.Kind.POST) {
            holes.add(new Board.Hole(tie.row(), tie.union(), board.day().getYear(), tie.words(), "", "", true));
        }
    }
}
