package org.streetunion.app.work;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetunion.app.Wiring;
import org.streetunion.app.database.OfficeBackup;
import org.streetunion.app.database.OfficeUnavailable;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.support.Databases;

/** Backups as they are needed: made while somebody works, opened on another machine, and never harmed by it. */
class BackupTest {
    private static final Act ENTRY = Act.correction(new Actor("小林"), Act.Kind.EDIT);
    @TempDir
    Path folder;

    @Test
    void aRestoredOfficeHasEverythingAndTheBackupIsStillThere() throws OfficeUnavailable, IOException {
        Path photo = Files.writeString(folder.resolve("照片.txt"), "这是一张照片");
        Path backup;
        try (Office office = open("a")) {
            long id = employer(office, "甲厂");
            office.files().add("employers", id, photo, new Actor("小林"), Databases.CLOCK.instant());
            backup = MakeBackup.into(folder.resolve("U 盘's"), office, Progress.SILENT).file();
            employer(office, "乙厂");
            assertEquals("今天", new LastBackup(office.settings(), Databases.CLOCK).words());
        }
        assertTrue(backup.getFileName().toString().endsWith("_备份_20261009_1000.zip"), backup.toString());
        byte[] before = Files.readAllBytes(backup);

        OfficeBackup.restore(backup, folder.resolve("b"));

        assertArrayEquals(before, Files.readAllBytes(backup));
        try (Office office = open("b")) {
            assertEquals(1, office.registers().get("employers").count(Query.ALL), "as it was when it was made");
            long id = office.registers().get("employers").ids(Query.ALL)[0];
            Path fetched = office.files().fetch(office.files().of("employers", id).get(0).id(), folder.resolve("out"));
            assertEquals("这是一张照片", Files.readString(fetched));
        }
        try (Office office = open("a")) {
            assertEquals(2, office.registers().get("employers").count(Query.ALL), "the office that was backed up is untouched");
        }
    }

    @Test
    void somebodyMayWorkMeanwhile() throws OfficeUnavailable, IOException, InterruptedException {
        try (Office office = open("a")) {
            AtomicBoolean stop = new AtomicBoolean();
            Thread clerk = new Thread(() -> {
                for (int i = 0; !stop.get(); i++) {
                    employer(office, "单位" + i);
                }
            });
            clerk.start();
            for (int round = 0; round < 2; round++) {
                Path backup = MakeBackup.into(folder.resolve("backups"), office, Progress.SILENT).file();
                OfficeBackup.restore(backup, folder.resolve("restored" + round));
            }
            stop.set(true);
            clerk.join();
        }
        assertEquals(2, names(folder.resolve("backups")).size(), "none takes the place of another");
    }

    @Test
    void aDamagedBackupIsNoticedAndLeavesNothing() throws OfficeUnavailable, IOException {
        byte[] whole;
        try (Office office = open("a")) {
            employer(office, "甲厂");
            whole = Files.readAllBytes(MakeBackup.into(folder, office, Progress.SILENT).file());
        }
        byte[] flipped = whole.clone();
        flipped[flipped.length / 2] ^= 1;
        for (byte[] damaged : List.of(Arrays.copyOf(whole, whole.length / 2), flipped, new byte[0],
                "not a zip".getBytes(java.nio.charset.StandardCharsets.UTF_8))) {
            Path file = Files.write(folder.resolve("damaged.zip"), damaged);

            OfficeUnavailable refused = assertThrows(OfficeUnavailable.class,
                    () -> OfficeBackup.restore(file, folder.resolve("b")));

            assertTrue(String.valueOf(refused.getMessage()).contains("damaged.zip"), refused.getMessage());
            assertFalse(Files.exists(folder.resolve("b")));
            assertEquals(0, names(folder).stream().filter(name -> name.contains(".part")).count());
        }
    }

    @Test
    void aRestoreNeverGoesOverAnything() throws OfficeUnavailable, IOException {
        Path backup;
        try (Office office = open("a")) {
            backup = MakeBackup.into(folder, office, Progress.SILENT).file();
        }
        assertThrows(OfficeUnavailable.class, () -> OfficeBackup.restore(backup, folder.resolve("a")));
        assertThrows(OfficeUnavailable.class, () -> OfficeBackup.restore(backup, folder), "the folder in which the backup lies");
        assertThrows(OfficeUnavailable.class, () -> OfficeBackup.restore(folder.resolve("gone.zip"), folder.resolve("b")));
        open("a").close();
        OfficeBackup.restore(backup, Files.createDirectories(folder.resolve("empty")));
        open("empty").close();
    }

    @Test
    void aCancelledBackupLeavesNothingAndCountsForNothing() throws OfficeUnavailable, IOException {
        try (Office office = open("a")) {
            Path backups = Files.createDirectories(folder.resolve("backups"));

            assertThrows(CancellationException.class, () -> MakeBackup.into(backups, office, (done, total) -> false));

            assertEquals(List.of(), names(backups));
            assertEquals(List.of(), names(office.temp()));
            assertTrue(new LastBackup(office.settings(), Databases.CLOCK).overdue());
        }
    }

    @Test
    void oneIsRemindedAfterAWeekOrAsSet() throws OfficeUnavailable, IOException {
        try (Office office = open("a")) {
            MakeBackup.into(folder, office, Progress.SILENT);
            assertEquals("7 天前", at(office, 7).words());
            assertFalse(at(office, 7).overdue());
            assertTrue(at(office, 8).overdue());
            office.settings().put(LastBackup.WARN_AFTER, "30");
            assertFalse(at(office, 8).overdue());
        }
    }

    private static LastBackup at(Office office, int days) {
        return new LastBackup(office.settings(), Clock.offset(Databases.CLOCK, Duration.ofDays(days)));
    }

    private static long employer(Office office, String name) {
        return office.registers().get("employers").save(new Row(0, 0, Map.of("name", name)), ENTRY).id();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private Office open(String name) throws OfficeUnavailable {
        return Wiring.open(folder.resolve(name), Databases.CLOCK);
    }
}
