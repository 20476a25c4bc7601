package org.streetunion.app.ui.port;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.reporting.sheets.QuarterProgress;
import org.streetunion.app.reporting.sheets.TargetSource;
import org.streetunion.app.work.sheets.LookAtSheet;
import org.streetunion.app.work.sheets.MoveSheet;
import org.streetunion.app.work.sheets.SheetOutcome;
import org.streetunion.app.work.sheets.StartSheet;

/** 三定一统筹: the sheets of unions. */
public interface FixSheets {
    /** The register of sheets. */
    String LEDGER = "assignments";

    /** The sheet as of a day; empty when it is gone. */
    Optional<LookAtSheet.View> find(long id, LocalDate day);

    /** Begins the sheets of unions for a year; who has one already is left out. */
    StartSheet.Begun start(StartSheet.Order order, Actor actor);

    /** Who would be left out and why; it blocks when that is all of them. */
    List<Problem> check(StartSheet.Order order);

    /** Fills the bases of a sheet's targets that are still empty. */
    SheetOutcome bases(long id, Actor actor);

    /** What was planned and what was done of a sheet's targets, quarter by quarter. */
    List<QuarterProgress> quarters(long id, LocalDate day);

    /** Moves it on. */
    SheetOutcome move(long id, MoveSheet.Order order, Actor actor);

    /** The rows behind what is done of a target. */
    List<Long> list(TargetSource source, long union, int year, LocalDate day);

    /** Writes 目标责任书, docx and pdf; gives the pdf. */
    Path letter(long id, Actor actor);

    /** Writes the 更正 that made a version, 0 for the open or the last one, docx and pdf; gives the pdf. */
    Path correction(long id, int version, Actor actor);
}
