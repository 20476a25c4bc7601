package org.streetunion.app.database;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Unpacks a backup into an empty folder and holds what comes out against what the backup says of itself. The backup is only read. */
final class BackupReader {
    private final Path backup;
    private final Path folder;

    BackupReader(Path backup, Path folder) {
        this.backup = backup;
        this.folder = folder;
    }

    /**
     * Unpacks and checks it.
     *
     * @throws OfficeUnavailable when it is not a whole backup, with a sentence for the user
     * @throws IOException when the folder cannot be written
     */
    BackupNote read() throws OfficeUnavailable, IOException {
        try (ZipFile zip = new ZipFile(backup.toFile(), StandardCharsets.UTF_8)) {
            BackupNote note = note(zip);
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
                unpack(zip, entries.nextElement());
            }
            if (!Files.exists(folder.resolve(OfficeFolder.DATABASE)) || !Files.exists(folder.resolve(OfficeFolder.KEY))) {
                throw broken(null);
            }
            open(note);
            return note;
        } catch (java.util.zip.ZipException | java.io.EOFException damaged) {
            throw broken(damaged);
        } catch (java.nio.file.NoSuchFileException gone) {
            throw new OfficeUnavailable("找不到备份文件：“" + backup + "”。请核对位置，U 盘是否插好。", gone);
        }
    }

    private BackupNote note(ZipFile zip) throws IOException, OfficeUnavailable {
        ZipEntry entry = zip.getEntry(BackupWriter.NOTE);
        if (entry == null) {
            throw broken(null);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return BackupNote.of(new String(in.readNBytes(1 << 20), StandardCharsets.UTF_8));
        }
    }

    /** Only what a backup of ours holds, so that no name leads out of the folder. */
    private void unpack(ZipFile zip, ZipEntry entry) throws IOException, OfficeUnavailable {
        String name = entry.getName();
        boolean attachment = name.matches(OfficeFolder.FILES + "/" + ContentSum.PATTERN);
        if (!attachment && !name.equals(OfficeFolder.DATABASE) && !name.equals(OfficeFolder.KEY)) {
            return;
        }
        Path target = folder.resolve(name);
        Files.createDirectories(target.resolveSibling("."));
        CheckedInputStream sum = new CheckedInputStream(zip.getInputStream(entry), new CRC32());
        ContentSum content = new ContentSum();
        try (InputStream in = content.over(sum)) {
            Files.copy(in, target);
        }
        boolean other = attachment && !name.endsWith(content.words());
        // A zip that is read by name does not hold what comes out against its sum.
        if (other || sum.getChecksum().getValue() != entry.getCrc()) {
            throw broken(null);
        }
    }

    private void open(BackupNote note) throws OfficeUnavailable, IOException {
        OfficeFile office = new OfficeFile(folder.resolve(OfficeFolder.DATABASE),
                Files.readString(folder.resolve(OfficeFolder.KEY)).strip());
        HikariDataSource pool = office.open();
        try {
            Migrations.PROGRAM.behind(pool);
            if (!RowCounts.of(pool).equals(note.rows())) {
                throw broken(null);
            }
        } finally {
            OfficeFile.close(pool);
        }
    }

    private OfficeUnavailable broken(@Nullable Throwable cause) {
        return new OfficeUnavailable("“" + backup.getFileName() + "”不是本程序的备份，或者没有复制完整、已经损坏。请换另一份备份。", cause);
    }
}
