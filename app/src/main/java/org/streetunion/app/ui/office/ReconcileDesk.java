package org.streetunion.app.ui.office;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.exchange.writing.SafeFile;
import org.streetunion.app.exchange.writing.UnwritableFile;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.reporting.OfficeIdentity;
import org.streetunion.app.ui.port.Reconciling;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.OutputFolder;
import org.streetunion.app.work.reconcile.ExportNew;
import org.streetunion.app.work.reconcile.Item;
import org.streetunion.app.work.reconcile.Recheck;
import org.streetunion.app.work.reconcile.Reconcile;
import org.streetunion.app.work.reconcile.Reconciliation;
import org.streetunion.app.work.reconcile.SettleItems;
import org.streetunion.app.work.reconcile.Settling;

/** Compares the open office with the city's real-name system. */
final class ReconcileDesk implements Reconciling {
    private final Office office;
    private final OutputFolder outputs;

    ReconcileDesk(Office office, OutputFolder outputs) {
        this.office = office;
        this.outputs = outputs;
    }

    @Override
    public Optional<Reconciliation> compare(Path file, Progress progress) {
        try {
            return Optional.of(Reconcile.of(office, file, progress));
        } catch (CancellationException stopped) {
            return Optional.empty();
        } catch (UnreadableFile unreadable) {
            throw new Trouble(unreadable.sentence(), unreadable);
        }
    }

    @Override
    public Reconciliation again(Reconciliation before) {
        return new Recheck(office).again(before);
    }

    @Override
    public Optional<SettleItems.Done> settle(List<Item> items, Settling order, Actor actor, Progress progress) {
        try {
            return Optional.of(SettleItems.run(office, items, order, actor, progress));
        } catch (CancellationException stopped) {
            return Optional.empty();
        }
    }

    @Override
    public long found(Reconciliation of, Actor actor, Progress progress) {
        return ExportNew.found(office, of.matched(), actor, progress);
    }

    @Override
    public Optional<ExportNew.Done> upload(boolean changed, Actor actor, Progress progress) {
        String name = OfficeIdentity.of(office.settings()).name();
        String day = LocalDate.now(office.clock()).format(DateTimeFormatter.BASIC_ISO_DATE);
        Path file = SafeFile
                .free(outputs.uploads().resolve((name.isEmpty() ? "" : name + "_") + "会员信息导入表_" + day + ".xlsx"));
        try {
            return Optional.of(ExportNew.run(office, new ExportNew.Wish(file, changed, ExportNew.PURPOSE), actor, progress));
        } catch (CancellationException stopped) {
            return Optional.empty();
        } catch (UnwritableFile unwritable) {
            throw new Trouble(unwritable.sentence(), unwritable);
        }
    }
}
