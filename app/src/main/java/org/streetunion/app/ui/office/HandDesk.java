package org.streetunion.app.ui.office;

import java.util.List;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ui.port.HandEntry;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.byhand.CheckByHand;
import org.streetunion.app.work.byhand.HandLine;
import org.streetunion.app.work.byhand.HandShared;
import org.streetunion.app.work.byhand.HandVerdict;
import org.streetunion.app.work.byhand.SaveByHand;

/** Enters members into the open office. */
final class HandDesk implements HandEntry {
    private final Office office;

    HandDesk(Office office) {
        this.office = office;
    }

    @Override
    public List<HandVerdict> verdicts(HandShared shared, List<HandLine> lines) {
        return new CheckByHand(office).verdicts(shared, lines);
    }

    @Override
    public SaveByHand.Done save(HandShared shared, List<SaveByHand.Chosen> lines, Actor actor) {
        return SaveByHand.run(office, shared, lines, actor);
    }
}
