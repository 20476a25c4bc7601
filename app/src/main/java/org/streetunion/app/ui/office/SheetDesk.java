package org.streetunion.app.ui.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.streetunion.app.exchange.writing.UnwritableFile;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.reporting.sheets.QuarterProgress;
import org.streetunion.app.reporting.sheets.Sheets;
import org.streetunion.app.reporting.sheets.TargetSource;
import org.streetunion.app.ui.port.FixSheets;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.OutputFolder;
import org.streetunion.app.work.sheets.CountBases;
import org.streetunion.app.work.sheets.LookAtSheet;
import org.streetunion.app.work.sheets.MoveSheet;
import org.streetunion.app.work.sheets.SheetOutcome;
import org.streetunion.app.work.sheets.StartSheet;
import org.streetunion.app.work.sheets.WriteSheet;

/** Sheets of the open office. */
final class SheetDesk implements FixSheets {
    private final Office office;
    private final OutputFolder outputs;

    SheetDesk(Office office, OutputFolder outputs) {
        this.office = office;
        this.outputs = outputs;
    }

    @Override
    public Optional<LookAtSheet.View> find(long id, LocalDate day) {
        return LookAtSheet.find(office, id, day);
    }

    @Override
    public StartSheet.Begun start(StartSheet.Order order, Actor actor) {
        return StartSheet.run(office, order, actor);
    }

    @Override
    public List<Problem> check(StartSheet.Order order) {
        return StartSheet.check(office, order);
    }

    @Override
    public SheetOutcome bases(long id, Actor actor) {
        return CountBases.run(office, id, actor);
    }

    @Override
    public List<QuarterProgress> quarters(long id, LocalDate day) {
        return LookAtSheet.quarters(office, id, day);
    }

    @Override
    public SheetOutcome move(long id, MoveSheet.Order order, Actor actor) {
        return MoveSheet.run(office, id, order, actor);
    }

    @Override
    public List<Long> list(TargetSource source, long union, int year, LocalDate day) {
        return new Sheets(office.database().sql()).list(source, union, year, day);
    }

    @Override
    public Path letter(long id, Actor actor) {
        return told(() -> WriteSheet.into(outputs.letters(), office, id, actor));
    }

    @Override
    public Path correction(long id, int version, Actor actor) {
        String none = WriteSheet.uncorrected(office, id, version);
        if (!none.isEmpty()) {
            throw new Trouble(none, new IOException(none));
        }
        return told(() -> WriteSheet.correction(outputs.letters(), office, id, version, actor));
    }

    private interface Writing {
        WriteSheet.Written write() throws IOException;
    }

    private static Path told(Writing writing) {
        try {
            return writing.write().pdf();
        } catch (UnwritableFile unwritable) {
            throw new Trouble(unwritable.sentence(), unwritable);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
