package org.streetunion.app.work;

import java.util.List;
import org.streetunion.app.ledger.Guard;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;

/** Asks what hangs on rows before they go to the 回收站; what else is to be asked of the register is asked of another guard. */
public final class HangingGuard implements Guard {
    private final String ledger;
    private final HangingRows hanging;
    private final Guard other;

    /** For a register of this office, besides the other guard. */
    public HangingGuard(Registers registers, String ledger, Guard other) {
        this.ledger = ledger;
        this.hanging = new HangingRows(registers);
        this.other = other;
    }

    @Override
    public List<Problem> check(Row stored, Row outcome) {
        return other.check(stored, outcome);
    }

    @Override
    public boolean binding() {
        return other.binding();
    }

    @Override
    public String away(long[] ids) {
        return hanging.words(ledger, ids) + other.away(ids);
    }
}
