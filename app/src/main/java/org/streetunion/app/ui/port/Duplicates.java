package org.streetunion.app.ui.port;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.work.Merge;
import org.streetunion.app.work.MergeRows;
import org.streetunion.app.work.SideBySide;
import org.streetunion.app.work.Twins;

/** 查重 and 合并重复. */
public interface Duplicates {
    /** Whether a register is looked through. */
    boolean covers(String ledger);

    /** Groups of rows that may be one, over the whole register. */
    List<Twins> scan(String ledger);

    /** Rows that a draft may be already, by id, with the reasons. */
    Map<Long, String> like(String ledger, Row draft);

    /** Two rows beside each other, with a proposal which stays; the first stays when it is asked for. */
    SideBySide compare(String ledger, long one, long other, boolean firstStays, Viewer viewer);

    /** What stands against a merge. */
    List<Problem> check(Merge order);

    /** Merges two rows; empty when it was stopped, and then everything is as it was. */
    Optional<MergeRows.Done> merge(Merge order, Actor actor, Progress progress);

    /** Keeps that rows are not the same; gives the act's number. */
    long tellApart(String ledger, List<Long> rows, Actor actor);
}
