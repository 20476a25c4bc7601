package org.streetunion.app.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * The enciphered file of an office, and how it is opened: by the program, by an upgrade, by a backup that is looked at.
 *
 * @param path the file
 * @param key its key
 */
record OfficeFile(Path path, String key) {
    /** What H2 puts behind the name of every database. */
    static final String ENDING = ".mv.db";
    /** Milliseconds that readers wait while an index is built. */
    private static final int PATIENCE = 60_000;
    /**
     * {@code async:} survives an interrupt, which with the plain file system closes the database for everybody; {@code WRITE_DELAY=0}
     * makes an acknowledged act outlive the program. No trace is written beside it: it would quote statements in plain text.
     */
    private static final String SETTINGS = ";CIPHER=AES;WRITE_DELAY=0;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
            + "DEFAULT_NULL_ORDERING=HIGH;TRACE_LEVEL_FILE=0;LOCK_TIMEOUT=" + PATIENCE + ";CACHE_SIZE=";
    private static final int READERS_AND_WRITER = 5;

    /** Whether it is there. */
    boolean exists() {
        return Files.exists(path);
    }

    /** The same office in another file. */
    OfficeFile at(Path other) {
        return new OfficeFile(other, key);
    }

    /** Opens it, making it when it is not there. */
    HikariDataSource open() throws OfficeUnavailable {
        String file = path.toAbsolutePath().toString();
        long cache = Runtime.getRuntime().maxMemory() / 3 / 1024;
        return pool("jdbc:h2:async:" + file.substring(0, file.length() - ENDING.length()) + SETTINGS + cache, "office",
                key + " office");
    }

    /** Connections to any database. */
    static HikariDataSource pool(String url, String user, String password) throws OfficeUnavailable {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(READERS_AND_WRITER);
        config.setMinimumIdle(1);
        config.setInitializationFailTimeout(1);
        return OfficeUnavailable.translated(() -> new HikariDataSource(config));
    }

    /** Closes the database itself and then its connections: afterwards nobody holds the file. Connections alone close later, by and by. */
    static void close(HikariDataSource pool) {
        if (pool.isClosed()) {
            return;
        }
        try (Connection connection = pool.getConnection(); var statement = connection.createStatement()) {
            statement.execute("shutdown");
        } catch (SQLException closed) {
            // The connection finds itself closed, as it should; or the database was closed before, or its folder is gone.
        } finally {
            pool.close();
        }
    }
}
