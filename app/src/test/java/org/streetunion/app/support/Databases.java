package org.streetunion.app.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.work.Office;
import org.streetunion.app.Wiring;
import org.streetunion.app.database.OfficeDatabase;
import org.streetunion.app.database.OfficeUnavailable;

/** Fresh offices for tests, on both databases. */
public enum Databases {
    /** The embedded file, enciphered. */
    H2,
    /** A server, started once for all tests. */
    POSTGRES;

    /** The day on which tests take place: 9 October 2026. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-10-09T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static @Nullable EmbeddedPostgres server;

    /** A new, empty office. */
    public Office office() {
        try {
            Path folder = Files.createTempDirectory("office");
            if (this == H2) {
                return Wiring.open(folder, CLOCK);
            }
            OfficeDatabase database = OfficeDatabase.server(freshDatabase(), "postgres", "postgres");
            return Wiring.office(database, folder, CLOCK, database::close);
        } catch (IOException | OfficeUnavailable failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static synchronized String freshDatabase() {
        try {
            EmbeddedPostgres running = server == null ? EmbeddedPostgres.start() : server;
            server = running;
            String name = "office" + COUNTER.incrementAndGet();
            try (var connection = running.getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
            return running.getJdbcUrl("postgres", name) + "&reWriteBatchedInserts=true";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (java.sql.SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
