package org.streetunion.app.ui.office;

import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Batches;
import org.streetunion.app.ui.port.UnmaskLog;

/** Writes each look at masked values as an act of its own, with its purpose. */
final class UnmaskNotes implements UnmaskLog {
    private final Batches batches;

    UnmaskNotes(Batches batches) {
        this.batches = batches;
    }

    @Override
    public void note(Actor actor, String purpose) {
        long batch = batches.begin(new Act(actor, Act.Kind.UNMASK, null, "", purpose), "", "显示原文：" + purpose);
        batches.finish(batch, 0);
    }
}
