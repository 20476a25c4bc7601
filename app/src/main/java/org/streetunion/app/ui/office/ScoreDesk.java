package org.streetunion.app.ui.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.exchange.writing.UnwritableFile;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.scores.ScoreLedger;
import org.streetunion.app.reporting.assessment.Scheme;
import org.streetunion.app.reporting.assessment.SchemeFactsStore;
import org.streetunion.app.reporting.assessment.Standing;
import org.streetunion.app.reporting.assessment.Standings;
import org.streetunion.app.ui.port.Scoring;
import org.streetunion.app.work.Names;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.OutputFolder;
import org.streetunion.app.work.assessment.AwardStars;
import org.streetunion.app.work.assessment.BeginScheme;
import org.streetunion.app.work.assessment.FillScores;
import org.streetunion.app.work.assessment.InspectFolder;
import org.streetunion.app.work.assessment.SchemeScores;
import org.streetunion.app.work.assessment.ScoreGuard;
import org.streetunion.app.work.assessment.SendSheets;
import org.streetunion.app.work.assessment.TakeSheets;
import org.streetunion.app.work.assessment.WriteBulletin;

/** 考核 from the open office. */
final class ScoreDesk implements Scoring {
    private final Office office;
    private final OutputFolder outputs;

    ScoreDesk(Office office, OutputFolder outputs) {
        this.office = office;
        this.outputs = outputs;
    }

    @Override
    public List<Scheme.Head> schemes() {
        return new SchemeFactsStore(office.database().sql()).heads();
    }

    @Override
    public @Nullable SchemeScores read(long scheme) {
        return SchemeScores.read(office, scheme);
    }

    @Override
    public List<Standing> standings(Scheme scheme) {
        return new Standings(office.database().sql()).of(scheme);
    }

    @Override
    public long save(Scheme scheme, List<Row> rows, Actor actor) {
        boolean blocked = rows.stream().anyMatch(row -> ScoreGuard.check(scheme, row).stream().anyMatch(Problem::blocks));
        return blocked
                ? 0
                : office.registers().get(ScoreLedger.KEY).saveTogether(rows, new long[0], Act.correction(actor, Act.Kind.EDIT),
                        scheme.head().name() + " 打分 " + rows.size() + " 条");
    }

    @Override
    public FillScores.Done fill(long scheme, Actor actor, Progress progress) {
        return FillScores.run(office, scheme, actor, progress);
    }

    @Override
    public Path send(long scheme, List<Long> unions, Progress progress) {
        return written(() -> {
            Path folder = folder(scheme).resolve("自评表");
            SendSheets.into(folder, office, scheme, unions, progress);
            return folder;
        });
    }

    @Override
    public TakeSheets.Done take(long scheme, List<Path> places, Actor actor) {
        return written(() -> TakeSheets.run(office, scheme, places, actor));
    }

    @Override
    public WriteBulletin.Written bulletin(Scheme scheme, Actor actor) {
        return written(() -> WriteBulletin.into(folder(scheme.head().id()), office, scheme, actor));
    }

    @Override
    public InspectFolder.Done inspect(InspectFolder.Wish wish, Actor actor, Progress progress) {
        return written(() -> InspectFolder.into(folder(wish.scheme()), office, wish, actor, progress));
    }

    @Override
    public List<AwardStars.Candidate> stars(Scheme scheme, String star, LocalDate day) {
        return AwardStars.candidates(office, scheme, star, day);
    }

    @Override
    public AwardStars.Done award(Scheme scheme, AwardStars.Decision decision, Actor actor) {
        return AwardStars.run(office, scheme, decision, actor);
    }

    @Override
    public Optional<Long> begin(long from, int year, Actor actor) {
        return BeginScheme.run(office, from, year, actor);
    }

    private Path folder(long scheme) {
        String name = new SchemeFactsStore(office.database().sql()).find(scheme).map(each -> each.head().name()).orElse("方案");
        return outputs.assessments().resolve(Names.safe(name));
    }

    private static <T> T written(Writing<T> work) {
        try {
            return work.run();
        } catch (UnwritableFile unwritable) {
            throw new Trouble(unwritable.sentence(), unwritable);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Something that writes files. */
    @FunctionalInterface
    private interface Writing<T> {
        T run() throws IOException;
    }
}
