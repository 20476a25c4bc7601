package org.streetunion.app.ui.port;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.reporting.board.Board;
import org.streetunion.app.reporting.board.Picture;
import org.streetunion.app.work.board.Arranging;
import org.streetunion.app.work.board.Balance;
import org.streetunion.app.work.board.BoardPapers;
import org.streetunion.app.work.board.Step;

/** 统筹看板: who looks after what, and the deeds on it. */
public interface UnionBoard {
    /** The board of a day, without what is behind. */
    Board on(LocalDate day);

    /** What is behind its quarterly line on a day. */
    List<Board.Late> late(LocalDate day);

    /** What stands against some steps, or should be known. */
    List<Problem> check(List<Step> steps);

    /** Writes some steps as one act. */
    Arranging.Done run(List<Step> steps, Actor actor, Progress progress);

    /** Writes the notices and contact cards that follow. */
    BoardPapers.Written papers(Arranging.Done done, Actor actor, Viewer viewer);

    /** How unions could be shared evenly among some people, from a day on; what was found by then when it is stopped. */
    Balance.Proposed propose(Picture picture, List<Long> people, LocalDate from, Progress progress);

    /** Where papers lie. */
    Path folder();
}
