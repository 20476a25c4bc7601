package org.streetunion.app.ui.port;

import java.util.List;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.work.byhand.HandLine;
import org.streetunion.app.work.byhand.HandShared;
import org.streetunion.app.work.byhand.HandVerdict;
import org.streetunion.app.work.byhand.SaveByHand;

/** 成批登记 of members. */
public interface HandEntry {
    /** What is to be said of each line. */
    List<HandVerdict> verdicts(HandShared shared, List<HandLine> lines);

    /** Writes the lines that can be written as one act. */
    SaveByHand.Done save(HandShared shared, List<SaveByHand.Chosen> lines, Actor actor);
}
