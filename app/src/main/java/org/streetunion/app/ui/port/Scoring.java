package org.streetunion.app.ui.port;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.reporting.assessment.Scheme;
import org.streetunion.app.reporting.assessment.Standing;
import org.streetunion.app.work.assessment.AwardStars;
import org.streetunion.app.work.assessment.FillScores;
import org.streetunion.app.work.assessment.InspectFolder;
import org.streetunion.app.work.assessment.SchemeScores;
import org.streetunion.app.work.assessment.TakeSheets;
import org.streetunion.app.work.assessment.WriteBulletin;

/** 考核: schemes, the points of their unions, and what is made of them. */
public interface Scoring {
    /** All schemes, the latest year first, patterns last. */
    List<Scheme.Head> schemes();

    /** A scheme with its unions and rows; null when it is gone. */
    @Nullable
    SchemeScores read(long scheme);

    /** How its unions stand. */
    List<Standing> standings(Scheme scheme);

    /** Keeps rows as one act; gives its number, 0 when a rule forbids it. */
    long save(Scheme scheme, List<Row> rows, Actor actor);

    /** Counts what the registers tell. */
    FillScores.Done fill(long scheme, Actor actor, Progress progress);

    /** Writes 自评表 for these unions, all when none is named; gives the folder. */
    Path send(long scheme, List<Long> unions, Progress progress);

    /** Takes 自评表 that came back. */
    TakeSheets.Done take(long scheme, List<Path> places, Actor actor);

    /** Writes 通报 and keeps how everybody stood. */
    WriteBulletin.Written bulletin(Scheme scheme, Actor actor);

    /** Puts 迎检台账 together. */
    InspectFolder.Done inspect(InspectFolder.Wish wish, Actor actor, Progress progress);

    /** The unions whose total earns a star of the scheme, with what it is to each of them on a day. */
    List<AwardStars.Candidate> stars(Scheme scheme, String star, LocalDate day);

    /** Enters the stars that were given, as one act. */
    AwardStars.Done award(Scheme scheme, AwardStars.Decision decision, Actor actor);

    /** Begins a year's scheme; nothing when it is there already. */
    Optional<Long> begin(long from, int year, Actor actor);
}
