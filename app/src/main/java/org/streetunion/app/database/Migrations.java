package org.streetunion.app.database;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;

/**
 * The versioned steps that bring a database to the shape this program needs. A landed step is never edited, and none takes rows away from
 * a table that it leaves standing.
 *
 * @param places where the steps lie on the class path
 */
record Migrations(List<String> places) {
    /** The steps of this program. */
    static final Migrations PROGRAM = new Migrations(List.of("classpath:org/streetunion/app/db/migration"));

    /** The version a database has; "0" while it is empty. */
    String version(DataSource database) {
        MigrationInfo current = flyway(database).info().current();
        return current == null ? "0" : String.valueOf(current.getVersion());
    }

    /**
     * Whether steps are missing.
     *
     * @throws OfficeUnavailable when the database was written by a newer program
     */
    boolean behind(DataSource database) throws OfficeUnavailable {
        try {
            MigrationInfoService info = flyway(database).info();
            for (MigrationInfo each : info.applied()) {
                if (each.getState().name().startsWith("FUTURE")) {
                    throw new OfficeUnavailable("这份数据由更新版本的程序写成（数据版本 " + each.getVersion() + "），请先升级本程序，数据没有改动。", null);
                }
            }
            return info.pending().length > 0;
        } catch (FlywayException failure) {
            throw failed(failure);
        }
    }

    /** Takes the missing steps; tables that are new have room for the office's own fields afterwards. */
    void run(DataSource database) throws OfficeUnavailable {
        try {
            flyway(database).migrate();
            CustomRoom.make(database);
        } catch (FlywayException failure) {
            throw failed(failure);
        }
    }

    private Flyway flyway(DataSource database) {
        return Flyway.configure().dataSource(database).locations(places.toArray(String[]::new))
                .ignoreMigrationPatterns("*:future")
                .load();
    }

    private static OfficeUnavailable failed(FlywayException failure) {
        return new OfficeUnavailable("数据升级没有完成，原来的数据没有改动。请把数据文件夹整个复制一份，再联系技术支持。", failure);
    }
}
