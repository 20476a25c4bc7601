package org.streetunion.app.ui.port;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.streetunion.app.ledger.Actor;
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

    /** Begins the sheet of a union and year, or finds it. */
    SheetOutcome start(long union, int year, StartSheet.From from, Actor actor);

    /** Moves it on. */
    SheetOutcome move(long id, MoveSheet.Order order, Actor actor);

    /** The rows behind what is done of a target. */
    List<Long> list(TargetSource source, long union, int year, LocalDate day);

    /** Writes 目标责任书, docx and pdf; gives the pdf. */
    Path letter(long id, Actor actor);
}
