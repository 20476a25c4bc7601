package org.streetunion.app.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetunion.app.Wiring;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Office;

/** How the office's file behaves under the program: what is set is in effect, interrupts do no harm, and closing is closing. */
class OfficeFileTest {
    private static final Act ENTRY = Act.correction(new Actor("小林"), Act.Kind.EDIT);
    @TempDir
    Path folder;

    @Test
    void whatIsAcknowledgedIsWrittenAtOnce() throws OfficeUnavailable {
        try (Office office = open()) {
            assertEquals("0", office.database().sql().read(context -> context
                    .fetchValue("select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'")));
        }
    }

    @Test
    void anInterruptWhileWritingHarmsNobody() throws OfficeUnavailable, InterruptedException {
        try (Office office = open()) {
            AtomicInteger saved = new AtomicInteger();
            for (int round = 0; round < 5; round++) {
                AtomicBoolean stop = new AtomicBoolean();
                Thread clerk = new Thread(() -> {
                    while (!stop.get()) {
                        office.registers().get("employers").save(new Row(0, 0, Map.of("name", "单位" + saved.get())), ENTRY);
                        saved.incrementAndGet();
                    }
                });
                clerk.start();
                int before = saved.get();
                while (clerk.isAlive() && saved.get() < before + 5) {
                    clerk.interrupt();
                    Thread.onSpinWait();
                }
                stop.set(true);
                clerk.join();
            }
            assertTrue(saved.get() >= 25, "the clerk went on: " + saved);
            assertEquals(saved.get(), office.registers().get("employers").count(Query.ALL));
        }
    }

    @Test
    void aClosedOfficeMayBeMovedAtOnce() throws OfficeUnavailable, IOException {
        Path place = folder.resolve("a");
        for (int round = 0; round < 5; round++) {
            try (Office office = Wiring.open(place, Databases.CLOCK)) {
                office.registers().get("employers").save(new Row(0, 0, Map.of("name", "单位" + round)), ENTRY);
                List<Thread> readers = java.util.stream.IntStream.range(0, 4).mapToObj(i -> reader(office)).toList();
                readers.forEach(Thread::start);
            }
            assertEquals(List.of(), held(place), "files that this program still holds");
            place = Files.move(place, folder.resolve("b" + round));
        }
        try (Office office = Wiring.open(place, Databases.CLOCK)) {
            assertEquals(5, office.registers().get("employers").count(Query.ALL));
        }
    }

    @Test
    void aFolderThatCannotBeReadIsNotTakenForANewOffice() throws OfficeUnavailable, IOException {
        open().close();
        Files.delete(folder.resolve(OfficeFolder.KEY));

        OfficeUnavailable refused = assertThrows(OfficeUnavailable.class, this::open);

        assertTrue(String.valueOf(refused.getMessage()).contains("office.key"), refused.getMessage());
        assertTrue(Files.notExists(folder.resolve(OfficeFolder.KEY)), "no other key is put there");
    }

    private static Thread reader(Office office) {
        Thread reader = new Thread(() -> {
            try {
                for (int i = 0; i < 1000; i++) {
                    office.database().sql().read(context -> context.fetchCount(DSL.table("employer")));
                }
            } catch (StoreFailure | org.jooq.exception.DataAccessException closed) {
                // The office was closed under it, which is the point.
                return;
            }
        });
        reader.setDaemon(true);
        return reader;
    }

    /** Names of open files below a folder, where the system tells them. */
    private static List<String> held(Path below) throws IOException {
        Path open = Path.of("/proc/self/fd");
        if (!Files.isDirectory(open)) {
            return List.of();
        }
        try (var files = Files.list(open)) {
            return files.map(OfficeFileTest::target).filter(name -> name.startsWith(below.toString())).toList();
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException gone) {
            return "";
        }
    }

    private Office open() throws OfficeUnavailable {
        return Wiring.open(folder, Databases.CLOCK);
    }
}
