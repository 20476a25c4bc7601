package org.streetunion.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetunion.app.Wiring;
import org.streetunion.app.support.Databases;
import org.streetunion.app.support.SampleRows;
import org.streetunion.app.work.Office;

/**
 * Writes a small office with today's program, one full row in every register, to be kept as a fixture when a version lands. Not among the
 * tests by its name; run it with {@code mvn -pl app -am test -Dtest=MakeOfficeFixture -Dsurefire.failIfNoSpecifiedTests=false}, then move
 * the two files from {@code app/target/fixture} to {@code offices/V…} in the test resources.
 */
class MakeOfficeFixture {
    @Test
    void make(@TempDir Path folder) throws OfficeUnavailable, IOException, SQLException {
        try (Office office = Wiring.open(folder, Databases.CLOCK)) {
            SampleRows rows = new SampleRows(office.registers());
            office.registers().all().forEach(register -> rows.kept(register.ledger().key()));
            office.settings().put("office.street", "练习街道总工会");
        }
        String key = Files.readString(folder.resolve("office.key"));
        try (Connection connection = DriverManager.getConnection(
                "jdbc:h2:file:" + folder.resolve("office") + ";CIPHER=AES;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;IFEXISTS=TRUE",
                "office", key + " office"); var statement = connection.createStatement()) {
            statement.execute("shutdown compact");
        }
        Path fixture = Files.createDirectories(Path.of("target", "fixture"));
        for (String file : new String[]{"office.mv.db", "office.key"}) {
            Files.copy(folder.resolve(file), fixture.resolve(file), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
