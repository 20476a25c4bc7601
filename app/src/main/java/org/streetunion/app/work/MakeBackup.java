package org.streetunion.app.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.streetunion.app.database.BackupNote;
import org.streetunion.app.database.OfficeUnavailable;
import org.streetunion.app.exchange.writing.SafeFile;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.reporting.OfficeIdentity;

/** 备份: the whole office in one file, 街道名_备份_20261009_1000.zip, opened once before it counts. */
public final class MakeBackup {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyyMMdd_HHmm", Locale.ROOT);

    private MakeBackup() {}

    /**
     * What was made.
     *
     * @param file the backup
     * @param note what is in it
     */
    public record Made(Path file, BackupNote note) {}

    /**
     * Makes a backup in a folder, and keeps when.
     *
     * @throws OfficeUnavailable when it cannot be read back, or the data is on a server
     * @throws org.streetunion.app.exchange.writing.UnwritableFile with a sentence for the user
     * @throws java.util.concurrent.CancellationException when the progress asks to stop; nothing is left then
     */
    public static Made into(Path folder, Office office, Progress progress) throws OfficeUnavailable, IOException {
        office.backup().refuseServer();
        String street = Names.safe(OfficeIdentity.of(office.settings()).shownName());
        Path file = SafeFile.free(folder.resolve(street + "_备份_" + LocalDateTime.now(office.clock()).format(MINUTE) + ".zip"));
        SafeFile.write(file, out -> office.backup().write(out, progress));
        boolean whole = false;
        try {
            BackupNote note = office.backup().check(file);
            whole = true;
            new LastBackup(office.settings(), office.clock()).keep(note.at(), folder);
            return new Made(file, note);
        } finally {
            if (!whole) {
                Files.deleteIfExists(file);
            }
        }
    }
}
