package org.streetunion.app.database;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/**
 * Makes a new office, and brings an old one to the shape this program needs. Both happen in a file beside the office's, which takes its
 * place only when it is whole: a program that dies on the way leaves the office as it was, and begins anew the next time.
 */
final class Upgrade {
    /** Where the files as they were before an upgrade are kept, each named by its version and the time. */
    static final String KEPT = "升级前";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);
    private final OfficeFile office;
    private final Migrations migrations;
    private final OfficeFile beside;

    Upgrade(OfficeFile office, Migrations migrations) {
        this.office = office;
        this.migrations = migrations;
        beside = office.at(office.path().resolveSibling("office-new" + OfficeFile.ENDING));
    }

    /** Makes the office's file, empty. */
    void make() throws OfficeUnavailable {
        try {
            Files.deleteIfExists(beside.path());
            migrate(Map.of());
            replace();
        } catch (IOException failure) {
            throw new OfficeUnavailable("数据文件夹不能写入：" + office.path().getParent() + "。请检查是否只读、磁盘是否已满。", failure);
        }
    }

    /**
     * Upgrades the office's file, which must be closed.
     *
     * @param version what it has now
     * @param rows how many rows its tables have
     */
    void run(String version, Map<String, Long> rows, Clock clock) throws OfficeUnavailable {
        try {
            refuseWithoutRoom();
            Files.copy(office.path(), beside.path(), StandardCopyOption.REPLACE_EXISTING);
            migrate(rows);
            keep(office.path().resolveSibling(KEPT)
                    .resolve("office-V" + version + "-" + LocalDateTime.now(clock).format(TIME) + OfficeFile.ENDING));
            replace();
        } catch (IOException failure) {
            throw new OfficeUnavailable("数据升级没有完成，原来的数据没有改动。请检查数据文件夹是否只读、磁盘是否已满：" + office.path().getParent(), failure);
        }
    }

    /** Twice the file: the copy, and what it grows by while it is changed. */
    private void refuseWithoutRoom() throws IOException, OfficeUnavailable {
        long wanted = Files.size(office.path()) * 2;
        if (Files.getFileStore(office.path()).getUsableSpace() < wanted) {
            throw new OfficeUnavailable("数据要升级，磁盘空间不够：还需要约 " + (wanted / 1_000_000 + 1) + " MB。请清理磁盘后再打开，原来的数据没有改动。", null);
        }
    }

    private void migrate(Map<String, Long> rows) throws OfficeUnavailable {
        HikariDataSource copy = beside.open();
        try {
            migrations.run(copy);
        } finally {
            OfficeFile.close(copy);
        }
        verify(rows);
    }

    /** Opens it once more, as the program will: a file that cannot be read back, or has lost rows, never takes the office's place. */
    private void verify(Map<String, Long> rows) throws OfficeUnavailable {
        HikariDataSource copy = beside.open();
        try {
            Map<String, Long> now = RowCounts.of(copy);
            boolean lost = rows.entrySet().stream()
                    .anyMatch(table -> now.getOrDefault(table.getKey(), Long.MAX_VALUE) < table.getValue());
            if (lost || migrations.behind(copy)) {
                throw new OfficeUnavailable("数据升级后核对不上，已放弃升级，原来的数据没有改动。请联系技术支持。", null);
            }
        } finally {
            OfficeFile.close(copy);
        }
    }

    /** A second name for the old file costs nothing; where the disk knows no second names, a copy. */
    private void keep(Path kept) throws IOException {
        Files.createDirectories(kept.resolveSibling("."));
        if (Files.exists(kept)) {
            return;
        }
        try {
            Files.createLink(kept, office.path());
        } catch (IOException | UnsupportedOperationException noSecondNames) {
            Files.copy(office.path(), kept);
        }
    }

    private void replace() throws IOException {
        try (FileChannel channel = FileChannel.open(beside.path(), StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        try {
            Files.move(beside.path(), office.path(), StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException otherwise) {
            Files.move(beside.path(), office.path(), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
