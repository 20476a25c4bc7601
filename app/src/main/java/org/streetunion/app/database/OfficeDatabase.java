package org.streetunion.app.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.jooq.SQLDialect;

/** An open database of one office. */
public final class OfficeDatabase implements AutoCloseable {
    private final HikariDataSource pool;
    private final Sql sql;

    private OfficeDatabase(HikariDataSource pool, SQLDialect dialect, Runnable beforeWriting) {
        this.pool = pool;
        this.sql = new Sql(pool, dialect, beforeWriting);
    }

    /**
     * Opens the enciphered file of an office, making it when it is not there, and upgrading it when an older program wrote it.
     *
     * @throws OfficeUnavailable when it cannot be opened, with a sentence for the user
     */
    static OfficeDatabase file(OfficeFile office, Migrations migrations, DiskRoom room, Clock clock) throws OfficeUnavailable {
        Upgrade upgrade = new Upgrade(office, migrations);
        if (!office.exists()) {
            upgrade.make();
        }
        HikariDataSource pool = office.open();
        boolean ready = false;
        try {
            if (migrations.behind(pool)) {
                String version = migrations.version(pool);
                Map<String, Long> rows = RowCounts.of(pool);
                OfficeFile.close(pool);
                upgrade.run(version, rows, clock);
                pool = office.open();
            }
            ready = true;
            return new OfficeDatabase(pool, SQLDialect.H2, room::beforeWriting);
        } finally {
            if (!ready) {
                OfficeFile.close(pool);
            }
        }
    }

    /**
     * Opens an office on a PostgreSQL server.
     *
     * @throws OfficeUnavailable when it cannot be opened, with a sentence for the user
     */
    public static OfficeDatabase server(String url, String user, String password) throws OfficeUnavailable {
        HikariDataSource pool = OfficeFile.pool(url, user, password);
        boolean ready = false;
        try {
            if (Migrations.PROGRAM.behind(pool)) {
                Migrations.PROGRAM.run(pool);
            }
            ready = true;
            return new OfficeDatabase(pool, SQLDialect.POSTGRES, () -> {});
        } finally {
            if (!ready) {
                pool.close();
            }
        }
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

    /** Writes the database as it is at this moment into a zip, enciphered as it is; nobody writes meanwhile. */
    BackupNote image(Path zip, Instant at) {
        return sql.write(context -> {
            context.execute("backup to '" + zip.toString().replace("'", "''") + "'");
            return new BackupNote(at, Migrations.PROGRAM.version(pool), RowCounts.of(pool));
        });
    }

    /** Closes it; afterwards the file may be moved, copied or deleted. */
    @Override
    public void close() {
        if (sql.dialect() == SQLDialect.H2) {
            OfficeFile.close(pool);
        } else {
            pool.close();
        }
    }
}
