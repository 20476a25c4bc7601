package org.streetunion.app.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.streetunion.app.Wiring;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Store;
import org.streetunion.app.ledger.Trait;
import org.streetunion.app.support.AddedFields;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Office;

/** An office that an older program wrote, opened by a newer one. */
class UpgradeTest {
    private static final String STEPS = "classpath:org/streetunion/app/database/";
    private static final String SINCE_V003 = "zones employers unions coverage terms bodies members people appointments headcounts figures";
    private static final String SINCE_V011 = SINCE_V003 + " cards parameters holidays";
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"V003," + SINCE_V003, "V011," + SINCE_V011})
    void anOfficeAsAnOlderProgramWroteItOpensAndHasEverything(String version, String registers)
            throws IOException, OfficeUnavailable {
        try (Office office = Wiring.open(Copies.of(version, folder), Databases.CLOCK)) {
            List<String> empty = Stream.of(registers.split(" ")).filter(key -> office.registers().get(key).count(Query.ALL) == 0)
                    .toList();
            assertEquals(List.of(), empty);
            assertEquals(1, office.registers().get("employers").count(Query.ALL.search(Copies.EMPLOYER)));
            assertEquals("练习街道总工会", office.settings().get("office.street").orElse(""));
            assertTrue(office.batches().recent(20).size() >= 7);
            office.reporting().compute(new Quarter(2026, 3));
            assertEquals(List.of(), withoutHistory(office), "what is dated is known since the beginning");
            AddedFields.ofEachType(office, "members");
            assertEquals(10, office.registers().get("members").ledger().columns(Trait.CUSTOM).count(), "room for own fields");
        }
    }

    /** Rows of dated registers whose history does not end in what they say. */
    private static List<String> withoutHistory(Office office) {
        List<String> without = new ArrayList<>();
        for (String key : List.of("employers", "unions", "members")) {
            Register register = office.registers().get(key);
            for (Row row : register.store().first(Query.ALL, 1_000)) {
                List<Store.Past> newestFirst = register.store().history(row.id());
                if (newestFirst.isEmpty() || !register.ledger().columns(Trait.DATED)
                        .allMatch(column -> newestFirst.get(0).values().agrees(row, column))) {
                    without.add(key + " " + row.id());
                }
            }
        }
        return without;
    }

    @Test
    void anUpgradeKeepsTheRowsAndTheOldFile() throws IOException, OfficeUnavailable {
        Copies.of("V003", folder);

        try (OfficeFolder upgraded = OfficeFolder.open(folder, later("later"), Databases.CLOCK)) {
            assertEquals(120_000, KillTest.stored(upgraded.database(), "later"));
            assertEquals(1, KillTest.stored(upgraded.database(), "employer"));
        }

        List<Path> kept = kept();
        assertEquals(List.of("office-V003-20261009-100000.mv.db"),
                kept.stream().map(file -> file.getFileName().toString()).toList());
        assertThrows(OfficeUnavailable.class, () -> Wiring.open(folder, Databases.CLOCK), "newer than this program");
        Files.copy(kept.get(0), folder.resolve(OfficeFolder.DATABASE), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertSameOffice();
    }

    @Test
    void anUpgradeThatFailsLeavesTheOfficeAsItWas() throws IOException, OfficeUnavailable {
        for (String steps : List.of("broken", "losing")) {
            Copies.of("V003", folder);

            OfficeUnavailable refused = assertThrows(OfficeUnavailable.class,
                    () -> OfficeFolder.open(folder, later(steps), Databases.CLOCK), steps);

            assertTrue(String.valueOf(refused.getMessage()).contains("原来的数据没有改动"), refused.getMessage());
            assertSameOffice();
        }
    }

    private void assertSameOffice() throws OfficeUnavailable {
        try (Office office = Wiring.open(folder, Databases.CLOCK)) {
            assertEquals(1, office.registers().get("employers").count(Query.ALL));
        }
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(Upgrade.KEPT))) {
            return files.toList();
        }
    }

    static Migrations later(String steps) {
        return new Migrations(Stream.concat(Migrations.PROGRAM.places().stream(), Stream.of(STEPS + steps)).toList());
    }
}
