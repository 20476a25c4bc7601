package org.streetunion.app.ui.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.streetunion.app.exchange.writing.UnwritableFile;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.work.MoveUnion;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.ui.port.Deeds;
import org.streetunion.app.work.EndUnion;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.OutputFolder;
import org.streetunion.app.work.Transfer;
import org.streetunion.app.work.TransferMembers;
import org.streetunion.app.work.TurnUnion;
import org.streetunion.app.work.UnionBelongings;
import org.streetunion.app.work.UnionEnd;
import org.streetunion.app.work.WriteTransferSlip;
import org.streetunion.app.work.elections.TakeRoll;

/** Deeds on the open office. */
final class DeedDesk implements Deeds {
    private final Office office;
    private final OutputFolder outputs;

    DeedDesk(Office office, OutputFolder outputs) {
        this.office = office;
        this.outputs = outputs;
    }

    @Override
    public List<TakeRoll.Line> roll(long congress) {
        return TakeRoll.lines(office, congress);
    }

    @Override
    public List<Problem> check(long congress, List<TakeRoll.Line> roll) {
        return TakeRoll.check(office, congress, roll);
    }

    @Override
    public Saved take(long congress, List<TakeRoll.Line> roll, Actor actor) {
        return TakeRoll.run(office, congress, roll, actor);
    }

    @Override
    public UnionBelongings.Count hanging(long union) {
        return new UnionBelongings(office.registers()).count(union);
    }

    @Override
    public List<Row> members(long union, Viewer viewer) {
        return new UnionBelongings(office.registers()).members(union, viewer);
    }

    @Override
    public int kept(long union) {
        return TurnUnion.kept(office, union).size();
    }

    @Override
    public List<Problem> check(TurnUnion.Order order) {
        return TurnUnion.check(office, order);
    }

    @Override
    public Saved turn(TurnUnion.Order order, Actor actor) {
        return TurnUnion.run(office, order, actor);
    }

    @Override
    public List<Problem> check(UnionEnd order) {
        return EndUnion.check(office, order);
    }

    @Override
    public Optional<EndUnion.Done> end(UnionEnd order, Actor actor, Progress progress) {
        return unlessStopped(() -> EndUnion.run(office, order, actor, progress));
    }

    @Override
    public List<Problem> check(MoveUnion.Order order) {
        return MoveUnion.check(office, order);
    }

    @Override
    public Saved move(MoveUnion.Order order, Actor actor) {
        return MoveUnion.run(office, order, actor);
    }

    @Override
    public List<Problem> check(Transfer order) {
        return TransferMembers.check(office, order);
    }

    @Override
    public Optional<TransferMembers.Done> transfer(Transfer order, Actor actor, Progress progress) {
        return unlessStopped(() -> TransferMembers.run(office, order, actor, progress));
    }

    @Override
    public Optional<Path> slip(long[] members, Viewer viewer) {
        try {
            WriteTransferSlip.Written written = WriteTransferSlip.into(outputs.transfers(), office, members, viewer);
            return written.members() == 0 ? Optional.empty() : Optional.of(written.pdf());
        } catch (UnwritableFile unwritable) {
            throw new Trouble(unwritable.sentence(), unwritable);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static <T> Optional<T> unlessStopped(Supplier<T> deed) {
        try {
            return Optional.of(deed.get());
        } catch (CancellationException stopped) {
            return Optional.empty();
        }
    }
}
