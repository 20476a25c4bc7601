package org.streetunion.app.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.jooq.SQLDialect;

/** An open database of one office. */
public final class OfficeDatabase implements AutoCloseable {
    /** Where the migrations lie on the class path. */
    static final String MIGRATIONS = "classpath:org/streetunion/app/db/migration";
    /** Milliseconds that readers wait while an index is built. */
    private static final int PATIENCE = 60_000;
    private static final int READERS_AND_WRITER = 5;
    private final HikariDataSource pool;
    private final Sql sql;

    private OfficeDatabase(HikariDataSource pool, SQLDialect dialect) {
        this.pool = pool;
        this.sql = new Sql(pool, dialect);
    }

    /**
     * Opens the enciphered file of an office, making it when it is not there.
     *
     * @param file without the ending that H2 adds
     * @param key the file's key
     * @throws OfficeUnavailable when it cannot be opened, with a sentence for the user
     */
    public static OfficeDatabase file(Path file, String key) throws OfficeUnavailable {
        long cache = Runtime.getRuntime().maxMemory() / 4 / 1024;
        return open("jdbc:h2:file:" + file.toAbsolutePath() + ";CIPHER=AES;WRITE_DELAY=0;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                + "DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=" + PATIENCE + ";CACHE_SIZE=" + cache, "office", key + " office",
                SQLDialect.H2);
    }

    /**
     * Opens an office on a PostgreSQL server.
     *
     * @throws OfficeUnavailable when it cannot be opened, with a sentence for the user
     */
    public static OfficeDatabase server(String url, String user, String password) throws OfficeUnavailable {
        return open(url, user, password, SQLDialect.POSTGRES);
    }

    /** Reading and writing. */
    public Sql sql() {
        return sql;
    }

    /** Makes sure that everything written so far outlives a power cut; call after an import. */
    public void flush() {
        if (sql.dialect() == SQLDialect.H2) {
            sql.write(context -> context.execute("checkpoint sync"));
        }
    }

    @Override
    public void close() {
        pool.close();
    }

    private static OfficeDatabase open(String url, String user, String password, SQLDialect dialect) throws OfficeUnavailable {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(READERS_AND_WRITER);
        config.setMinimumIdle(1);
        config.setInitializationFailTimeout(1);
        HikariDataSource pool = OfficeUnavailable.translated(() -> new HikariDataSource(config));
        boolean ready = false;
        try {
            migrate(pool);
            ready = true;
            return new OfficeDatabase(pool, dialect);
        } finally {
            if (!ready) {
                pool.close();
            }
        }
    }

    private static void migrate(HikariDataSource pool) throws OfficeUnavailable {
        Flyway flyway = Flyway.configure().dataSource(pool).locations(MIGRATIONS).ignoreMigrationPatterns("*:future").load();
        try {
            MigrationInfo[] applied = flyway.info().applied();
            for (MigrationInfo each : applied) {
                if (each.getState().name().startsWith("FUTURE")) {
                    throw new OfficeUnavailable("这份数据由更新版本的程序写成（数据版本 " + each.getVersion() + "），请先升级本程序，数据没有改动。", null);
                }
            }
            flyway.migrate();
        } catch (FlywayException failure) {
            throw new OfficeUnavailable("数据升级没有完成，原来的数据没有改动。请把数据文件夹整个复制一份，再联系技术支持。", failure);
        }
    }
}
