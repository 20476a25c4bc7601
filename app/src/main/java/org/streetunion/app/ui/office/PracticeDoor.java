package org.streetunion.app.ui.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import org.streetunion.app.database.OfficeUnavailable;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ui.port.OpenOffice;
import org.streetunion.app.ui.port.PracticeOffice;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.OfficeOpener;
import org.streetunion.app.work.PreparePractice;

/** Opens the practice office, filling it through the real import when it is empty. */
final class PracticeDoor implements PracticeOffice {
    private final OfficeOpener opener;
    private final Path folder;
    private final Clock clock;

    PracticeDoor(OfficeOpener opener, Path folder, Clock clock) {
        this.opener = opener;
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public OpenOffice open(Progress progress) {
        try {
            Office office = PreparePractice.open(opener, folder, clock, progress);
            return OfficeWindow.open(office, opener, folder, clock);
        } catch (OfficeUnavailable refused) {
            throw new Trouble(String.valueOf(refused.getMessage()), refused);
        } catch (UnreadableFile unreadable) {
            throw new Trouble(unreadable.sentence(), unreadable);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
