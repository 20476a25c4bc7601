package org.streetunion.app.work;

import java.util.List;
import org.streetunion.app.ledger.Guard;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;

/** Asks what hangs on rows before they go to the 回收站. */
public final class HangingGuard implements Guard {
    private final String ledger;
    private final HangingRows hanging;

    /** For a register of this office. */
    public HangingGuard(Registers registers, String ledger) {
        this.ledger = ledger;
        this.hanging = new HangingRows(registers);
    }

    @Override
    public List<Problem> check(Row stored, Row outcome) {
        return List.of();
    }

    @Override
    public String away(long[] ids) {
        return hanging.words(ledger, ids);
    }
}
