package org.streetunion.app.database;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.SQLDialect;
import org.streetunion.app.ledger.Progress;

/** Backups of an office in a folder: written while it is open, looked at, and unpacked as an office of its own. */
public final class OfficeBackup {
    private final OfficeDatabase database;
    private final Path folder;
    private final Clock clock;

    /** Backups of the office that is open in a folder. */
    public OfficeBackup(OfficeDatabase database, Path folder, Clock clock) {
        this.database = database;
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * Asks whether this office can be backed up from here.
     *
     * @throws OfficeUnavailable when its data is on a server, which has backups of its own
     */
    public void refuseServer() throws OfficeUnavailable {
        if (database.sql().dialect() != SQLDialect.H2) {
            throw new OfficeUnavailable("数据在服务器上，请由服务器的管理员备份。", null);
        }
    }

    /**
     * Writes the office as it is now; the caller closes the stream.
     *
     * @throws java.util.concurrent.CancellationException when the progress asks to stop
     */
    public void write(OutputStream out, Progress progress) throws IOException {
        new BackupWriter(database, folder, clock, progress).write(out);
    }

    /** Opens a backup as a restore would, and throws the copy away. */
    public BackupNote check(Path backup) throws OfficeUnavailable, IOException {
        Path scratch = Files.createTempDirectory(folder.resolve("temp"), "check");
        try {
            return new BackupReader(backup, scratch).read();
        } finally {
            discard(scratch);
        }
    }

    /**
     * Makes an office out of a backup, which stays as it is, in a folder that is empty or not there yet. When it fails, nothing is left.
     *
     * @throws OfficeUnavailable when it is not a whole backup or the folder is not empty, with a sentence for the user
     */
    public static BackupNote restore(Path backup, Path folder) throws OfficeUnavailable, IOException {
        Path target = folder.toAbsolutePath();
        if (!Files.isRegularFile(backup)) {
            throw new OfficeUnavailable("找不到备份文件：“" + backup + "”。请核对位置，U 盘是否插好。", null);
        }
        if (Files.exists(target) && !empty(target)) {
            throw new OfficeUnavailable("恢复要用一个空文件夹，“" + folder + "”里已经有东西，没有动它。请另选一个新文件夹。", null);
        }
        Path part = target
                .resolveSibling(target.getFileName() + ".part-" + Long.toString(System.nanoTime(), Character.MAX_RADIX));
        try {
            Files.createDirectories(part);
            BackupNote note = new BackupReader(backup, part).read();
            Files.deleteIfExists(target);
            Files.move(part, target);
            return note;
        } finally {
            discard(part);
        }
    }

    private static boolean empty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }

    /** Deletes a folder with everything in it. */
    static void discard(Path folder) throws IOException {
        if (Files.exists(folder)) {
            List<Path> content;
            try (Stream<Path> walk = Files.walk(folder)) {
                content = walk.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path each : content) {
                Files.deleteIfExists(each);
            }
        }
    }
}
