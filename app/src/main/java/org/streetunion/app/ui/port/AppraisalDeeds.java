package org.streetunion.app.ui.port;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.work.appraisal.Appraise;
import org.streetunion.app.work.appraisal.EndByAppraisal;
import org.streetunion.app.work.appraisal.ReopenAppraisal;

/** 年度考评: a year is reckoned at once, who failed leaves the post, what was decided is opened again, the sheet is printed. */
public interface AppraisalDeeds {
    /** The register of appraisals. */
    String APPRAISALS = "appraisals";

    /** What stands against reckoning a year. */
    List<Problem> check(int year);

    /** Reckons a year, unless something stands against it. */
    Appraise.Done appraise(int year, Actor actor);

    /** Whether the person was elected, so that votes are asked for; empty when the post is gone. */
    Optional<Boolean> elected(long appraisal);

    /** How many delegates the register names who vote on it; 0 for none. */
    int delegates(long appraisal);

    /** What stands against ending the post so. */
    List<Problem> check(EndByAppraisal.Order order);

    /** Ends the post, unless something stands against it. */
    Saved end(EndByAppraisal.Order order, Actor actor);

    /** What stands against opening a decided appraisal again, or should be known before. */
    List<Problem> check(ReopenAppraisal.Order order);

    /** Opens it again, unless something stands against it. */
    Saved reopen(ReopenAppraisal.Order order, Actor actor);

    /** What stands against a year's sheet: that nobody is appraised in it. */
    List<Problem> sheetable(int year);

    /** Writes a year's sheet as workbook and pages; gives the pages. */
    Path sheet(int year);
}
