package org.streetunion.app.ui.port;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.work.collect.AcceptReturns;
import org.streetunion.app.work.collect.Round;
import org.streetunion.app.work.collect.Rounds;
import org.streetunion.app.work.collect.SendRound;
import org.streetunion.app.work.collect.TakeReturns;
import org.streetunion.app.work.collect.UnionDifferences;

/** 收集: workbooks that go out to the unions and come back. */
public interface Collecting {
    /** The rounds, the newest first. */
    List<Round> rounds();

    /** How far each union of a round is. */
    List<Rounds.Line> lines(Round round);

    /** Writes a round's workbooks into a folder of their own; empty when it was stopped, and then nothing went out. */
    Optional<SendRound.Done> send(SendRound.Wish wish, Actor actor, Progress progress);

    /** Reads what came back and keeps it; empty when it was stopped, and then nothing is kept. */
    Optional<TakeReturns.Taking> take(Round round, List<Path> places, Progress progress);

    /** What the returned workbooks of a round say otherwise than the registers. */
    List<UnionDifferences> differences(Round round, Progress progress);

    /** Writes what was chosen as one act; empty when it was stopped, and then everything is as it was. */
    Optional<AcceptReturns.Done> accept(Round round, AcceptReturns.Choice choice, Actor actor, Progress progress);

    /** Writes 催报单; gives the pages. */
    Path reminder(Round round);

    /** The same as a text. */
    String reminderText(Round round);
}
