package org.streetunion.app.ui.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.streetunion.app.database.OfficeUnavailable;
import org.streetunion.app.exchange.writing.UnwritableFile;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ui.port.Backups;
import org.streetunion.app.work.MakeBackup;
import org.streetunion.app.work.Office;

/** Backups of the open office. */
final class BackupDesk implements Backups {
    private final Office office;

    BackupDesk(Office office) {
        this.office = office;
    }

    @Override
    public Optional<Path> make(Path folder, Progress progress) {
        try {
            return Optional.of(MakeBackup.into(folder, office, progress).file());
        } catch (CancellationException stopped) {
            return Optional.empty();
        } catch (OfficeUnavailable refused) {
            throw new Trouble(String.valueOf(refused.getMessage()), refused);
        } catch (UnwritableFile unwritable) {
            throw new Trouble(unwritable.sentence(), unwritable);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
