package org.streetunion.app.ui.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.streetunion.app.exchange.writing.SafeFile;
import org.streetunion.app.exchange.writing.UnwritableFile;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ui.port.Collecting;
import org.streetunion.app.work.Names;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.OutputFolder;
import org.streetunion.app.work.collect.AcceptReturns;
import org.streetunion.app.work.collect.CompareReturns;
import org.streetunion.app.work.collect.Round;
import org.streetunion.app.work.collect.RoundSheet;
import org.streetunion.app.work.collect.Rounds;
import org.streetunion.app.work.collect.SendRound;
import org.streetunion.app.work.collect.TakeReturns;
import org.streetunion.app.work.collect.UnionDifferences;
import org.streetunion.app.work.collect.WriteReminder;

/** 收集 in the open office. */
final class CollectDesk implements Collecting {
    private final Office office;
    private final OutputFolder outputs;

    CollectDesk(Office office, OutputFolder outputs) {
        this.office = office;
        this.outputs = outputs;
    }

    @Override
    public List<Round> rounds() {
        return new Rounds(office).all();
    }

    @Override
    public List<Rounds.Line> lines(Round round) {
        return new Rounds(office).lines(round);
    }

    @Override
    public Optional<SendRound.Done> send(SendRound.Wish wish, Actor actor, Progress progress) {
        Path folder = SafeFile.free(outputs.collections().resolve(Names.safe(wish.name())));
        return told(() -> SendRound.into(folder, office, wish, actor, progress)).filter(done -> done.round() != 0);
    }

    @Override
    public Optional<TakeReturns.Taking> take(Round round, List<Path> places, Progress progress) {
        return told(() -> {
            TakeReturns.Taking taking = TakeReturns.read(office, round, places, progress);
            TakeReturns.keep(office, round, taking);
            return taking;
        });
    }

    @Override
    public List<UnionDifferences> differences(Round round, Progress progress) {
        List<Long> unions = lines(round).stream().map(Rounds.Line::sheet).filter(RoundSheet::returned).map(RoundSheet::union)
                .toList();
        return told(() -> CompareReturns.kept(office, round, unions, progress)).orElse(List.of());
    }

    @Override
    public Optional<AcceptReturns.Done> accept(Round round, AcceptReturns.Choice choice, Actor actor, Progress progress) {
        return told(() -> AcceptReturns.run(office, round, choice, actor, progress));
    }

    @Override
    public Path reminder(Round round) {
        Path pdf = SafeFile.free(outputs.collections().resolve("催报单_" + Names.safe(round.name()) + ".pdf"));
        return told(() -> {
            WriteReminder.to(pdf, office, round);
            return pdf;
        }).orElse(pdf);
    }

    @Override
    public String reminderText(Round round) {
        return WriteReminder.text(office, round);
    }

    /** Work that may write files. */
    @FunctionalInterface
    private interface Writing<T> {
        T call() throws IOException;
    }

    private static <T> Optional<T> told(Writing<T> work) {
        try {
            return Optional.of(work.call());
        } catch (CancellationException stopped) {
            return Optional.empty();
        } catch (UnwritableFile unwritable) {
            throw new Trouble(unwritable.sentence(), unwritable);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
