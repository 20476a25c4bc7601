package org.streetunion.app.ui.office;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ui.port.MassChange;
import org.streetunion.app.work.ChangeRows;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.Recap;
import org.streetunion.app.work.RowChange;

/** Mass changes in the open office. */
final class ChangeDesk implements MassChange {
    private final Office office;

    ChangeDesk(Office office) {
        this.office = office;
    }

    @Override
    public List<Column<?>> columns(Ledger ledger) {
        return ChangeRows.columns(ledger);
    }

    @Override
    public List<Problem> check(RowChange order) {
        return ChangeRows.check(office, order);
    }

    @Override
    public Optional<Recap> recap(RowChange order, long[] ids, Progress progress) {
        try {
            return Optional.of(ChangeRows.recap(office, order, ids, progress));
        } catch (CancellationException stopped) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<ChangeRows.Done> run(RowChange order, long[] ids, Actor actor, Progress progress) {
        try {
            return Optional.of(ChangeRows.run(office, order, ids, actor, progress));
        } catch (CancellationException stopped) {
            return Optional.empty();
        }
    }
}
