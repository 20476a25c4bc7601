package org.streetunion.app.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.streetunion.app.Wiring;
import org.streetunion.app.database.OfficeDatabase;
import org.streetunion.app.database.OfficeUnavailable;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.work.LoadPractice;
import org.streetunion.app.work.Office;
import org.streetunion.sample.model.Size;

/** Fresh offices for tests, on both databases. */
public enum Databases {
    /** The embedded file, enciphered. */
    H2,
    /** A server, started once for all tests. */
    POSTGRES;

    /** The day on which tests take place: 9 October 2026. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-10-09T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final AtomicInteger COUNTER = new AtomicInteger();

    /** A new, empty office: a copy of one that was made once, for making one takes a second and tests need hundreds. */
    public Office office() {
        try {
            if (this == H2) {
                return copyOf(Made.FOLDER);
            }
            Path folder = Scratch.folder("office");
            String url = Server.copy();
            OfficeDatabase database = OfficeDatabase.server(url, "postgres", "postgres");
            return Wiring.office(database, folder, CLOCK, () -> {
                database.close();
                Server.giveBack(url);
            });
        } catch (IOException | OfficeUnavailable failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The small practice office, taken in through the real import; on H2 a copy of one that was taken in once. */
    public Office practice() {
        try {
            if (this == H2) {
                return copyOf(Practice.FOLDER);
            }
            Office office = office();
            LoadPractice.into(office, Size.SMALL, Scratch.folder("practice"), (file, report) -> {});
            return office;
        } catch (IOException | OfficeUnavailable | UnreadableFile failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Office copyOf(Path made) throws IOException, OfficeUnavailable {
        Path folder = Scratch.folder("office");
        for (String kept : List.of("office.mv.db", "office.key")) {
            Files.copy(made.resolve(kept), folder.resolve(kept));
        }
        return Wiring.open(folder, CLOCK);
    }

    /** The office of which H2's are copies. */
    private static final class Made {
        static final Path FOLDER = folder();

        private static Path folder() {
            try {
                Path folder = Scratch.folder("office-made");
                Wiring.open(folder, CLOCK).close();
                return folder;
            } catch (OfficeUnavailable failure) {
                throw new IllegalStateException(failure);
            }
        }
    }

    /** The practice office of which H2's are copies. */
    private static final class Practice {
        static final Path FOLDER = folder();

        private static Path folder() {
            try {
                Path folder = Scratch.folder("office-practice");
                try (Office office = Wiring.open(folder, CLOCK)) {
                    LoadPractice.into(office, Size.SMALL, folder.resolve("样例表格"), (file, report) -> {});
                }
                return folder;
            } catch (IOException | OfficeUnavailable | UnreadableFile failure) {
                throw new IllegalStateException(failure);
            }
        }
    }

    /** The running server, with a database of which the others are copies. */
    private static final class Server {
        private static final EmbeddedPostgres RUNNING = start();
        private static final String MADE = "office_made";
        private static final Queue<String> FREE = new ConcurrentLinkedQueue<>();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        static synchronized String copy() throws OfficeUnavailable {
            if (COUNTER.get() == 0) {
                create(url("postgres"), "create database " + MADE);
                OfficeDatabase.server(url(MADE), "postgres", "postgres").close();
                create(url(MADE), Emptied.REMEMBER);
            }
            String emptied = FREE.poll();
            if (emptied != null) {
                return emptied;
            }
            String name = "office" + COUNTER.incrementAndGet();
            create(url("postgres"), "create database " + name + " template " + MADE);
            return url(name);
        }

        /** A database that a test is done with is emptied for the next: making one takes ten times as long. */
        static void giveBack(String url) {
            create(url, Emptied.AGAIN);
            FREE.add(url);
        }

        private static void create(String url, String statement) {
            try (var connection = DriverManager.getConnection(url, "postgres", "postgres");
                    var asked = connection.createStatement()) {
                asked.execute(statement);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }

        private static String url(String name) {
            return RUNNING.getJdbcUrl("postgres", name) + "&reWriteBatchedInserts=true";
        }
    }
}
