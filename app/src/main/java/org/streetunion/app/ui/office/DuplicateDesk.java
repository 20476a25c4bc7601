package org.streetunion.app.ui.office;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.ui.port.Duplicates;
import org.streetunion.app.work.FindDuplicates;
import org.streetunion.app.work.Merge;
import org.streetunion.app.work.MergeRows;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.SideBySide;
import org.streetunion.app.work.Twins;

/** Looks for duplicates in the open office and merges them. */
final class DuplicateDesk implements Duplicates {
    private final Office office;
    private final FindDuplicates search;

    DuplicateDesk(Office office) {
        this.office = office;
        this.search = new FindDuplicates(office.registers());
    }

    @Override
    public boolean covers(String ledger) {
        return FindDuplicates.covers(ledger);
    }

    @Override
    public List<Twins> scan(String ledger) {
        return search.scan(ledger);
    }

    @Override
    public Map<Long, String> like(String ledger, Row draft) {
        return search.like(ledger, draft);
    }

    @Override
    public SideBySide compare(String ledger, long one, long other, boolean firstStays, Viewer viewer) {
        return SideBySide.of(office, ledger, one, other, firstStays, viewer);
    }

    @Override
    public List<Problem> check(Merge order) {
        return MergeRows.check(office, order);
    }

    @Override
    public Optional<MergeRows.Done> merge(Merge order, Actor actor, Progress progress) {
        try {
            return Optional.of(MergeRows.run(office, order, actor, progress));
        } catch (CancellationException stopped) {
            return Optional.empty();
        }
    }

    @Override
    public long tellApart(String ledger, List<Long> rows, Actor actor) {
        return FindDuplicates.tellApart(office, ledger, rows, actor);
    }
}
