package org.streetunion.app.ui.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.streetunion.app.exchange.writing.UnwritableFile;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.reporting.board.Board;
import org.streetunion.app.reporting.board.Picture;
import org.streetunion.app.ui.port.UnionBoard;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.OutputFolder;
import org.streetunion.app.work.board.Arranging;
import org.streetunion.app.work.board.Balance;
import org.streetunion.app.work.board.BoardPapers;
import org.streetunion.app.work.board.LookAtBoard;
import org.streetunion.app.work.board.Step;

/** The board of the open office. */
record BoardDesk(Office office, OutputFolder outputs) implements UnionBoard {
    @Override
    public Board on(LocalDate day) {
        return LookAtBoard.on(office, day);
    }

    @Override
    public List<Board.Late> late(LocalDate day) {
        return LookAtBoard.late(office, day);
    }

    @Override
    public List<Problem> check(List<Step> steps) {
        return Arranging.check(office, steps);
    }

    @Override
    public Arranging.Done run(List<Step> steps, Actor actor, Progress progress) {
        return Arranging.run(office, steps, actor, progress);
    }

    @Override
    public BoardPapers.Written papers(Arranging.Done done, Actor actor, Viewer viewer) {
        try {
            return new BoardPapers(office, actor, viewer).write(done, folder());
        } catch (UnwritableFile unwritable) {
            throw new Trouble(unwritable.sentence(), unwritable);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public Balance.Proposed propose(Picture picture, List<Long> people, LocalDate from, Progress progress) {
        return Balance.propose(picture, people, Balance.Wish.usual(office, from), () -> !progress.report(0, -1));
    }

    @Override
    public Path folder() {
        return outputs.secondments();
    }
}
