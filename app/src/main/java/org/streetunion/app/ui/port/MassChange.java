package org.streetunion.app.ui.port;

import java.util.List;
import java.util.Optional;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.work.ChangeRows;
import org.streetunion.app.work.Recap;
import org.streetunion.app.work.RowChange;

/** 批量修改. */
public interface MassChange {
    /** The columns of a register that can be changed in many rows at once. */
    List<Column<?>> columns(Ledger ledger);

    /** What stands against a change whatever the rows. */
    List<Problem> check(RowChange order);

    /** What it would do; empty when it was stopped. */
    Optional<Recap> recap(RowChange order, long[] ids, Progress progress);

    /** Does it; empty when it was stopped, and then everything is as it was. */
    Optional<ChangeRows.Done> run(RowChange order, long[] ids, Actor actor, Progress progress);
}
