package org.streetunion.app.ui.office;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.office.checks.Step;
import org.streetunion.app.office.foundings.FoundingLedger;
import org.streetunion.app.ui.port.StepFiles;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.elections.CloseElection;
import org.streetunion.app.work.elections.CloseFounding;
import org.streetunion.app.work.elections.FileKind;
import org.streetunion.app.work.elections.FileView;
import org.streetunion.app.work.elections.FoundingOrder;
import org.streetunion.app.work.elections.LookAtFile;
import org.streetunion.app.work.elections.Outcome;
import org.streetunion.app.work.elections.PrepareUnion;
import org.streetunion.app.work.elections.RecordStep;
import org.streetunion.app.work.elections.StartFile;

/** Files of the open office. */
final class FileDesk implements StepFiles {
    private final Office office;

    FileDesk(Office office) {
        this.office = office;
    }

    @Override
    public Outcome start(FileKind kind, long from, Actor actor) {
        return kind == FileKind.ELECTION ? StartFile.election(office, from, actor) : StartFile.founding(office, from, actor);
    }

    @Override
    public Optional<FileView> find(FileKind kind, long id) {
        return LookAtFile.find(office, kind, id);
    }

    @Override
    public Saved record(FileView file, Step step, RecordStep.Entry entry, Actor actor) {
        return RecordStep.run(office, file.kind(), file.id(), step, entry, actor);
    }

    @Override
    public String usualName(long founding) {
        Row file = office.registers().get(FoundingLedger.KEY).store().rows(new long[]{founding}).get(0);
        Reference employer = Objects.requireNonNull(file.get(FoundingLedger.EMPLOYER), "a required column");
        return PrepareUnion
                .usualName(office.registers().labels("employers", List.of(employer.id())).getOrDefault(employer.id(), ""));
    }

    @Override
    public List<Problem> check(FoundingOrder order) {
        return PrepareUnion.check(office, order);
    }

    @Override
    public Outcome prepare(FoundingOrder order, Actor actor) {
        return PrepareUnion.run(office, order, actor);
    }

    @Override
    public Optional<Outcome> close(FileView file, Actor actor, Progress progress) {
        try {
            return Optional.of(file.kind() == FileKind.ELECTION
                    ? CloseElection.run(office, file.id(), actor, progress)
                    : CloseFounding.run(office, file.id(), actor, progress));
        } catch (CancellationException stopped) {
            return Optional.empty();
        }
    }
}
