package org.streetunion.app.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetunion.app.Wiring;
import org.streetunion.app.database.jooq.Tables;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Office;

class OfficeFolderTest {
    private static final Act ENTRY = Act.correction(new Actor("小林"), Act.Kind.EDIT);
    @TempDir
    Path folder;

    @Test
    void aSecondProgramIsToldWhoHasTheFolder() throws OfficeUnavailable {
        try (Office first = open()) {
            OfficeUnavailable refused = assertThrows(OfficeUnavailable.class, this::open);

            String sentence = String.valueOf(refused.getMessage());
            assertTrue(sentence.contains(System.getProperty("user.name")) && sentence.contains("2026-10-09 10:00"), sentence);
            assertEquals(0, first.registers().get("employers").count(Query.ALL));
        }
        open().close();
    }

    @Test
    void whatWasSavedIsThereAgainAndNotReadableInTheFile() throws OfficeUnavailable, IOException {
        try (Office office = open()) {
            office.registers().get("employers").save(new Row(0, 0, Map.of("name", "SECRETNAME")), ENTRY);
        }
        try (Office office = open()) {
            assertEquals(1, office.registers().get("employers").count(Query.ALL.search("secretname")));
        }
        String bytes = Files.readString(folder.resolve("office.mv.db"), StandardCharsets.ISO_8859_1);
        assertFalse(bytes.contains("SECRETNAME"), "the file is enciphered");
    }

    @Test
    void aKeyOfAnotherOfficeIsNoticedAndNothingIsHarmed() throws OfficeUnavailable, IOException {
        open().close();
        Path key = folder.resolve("office.key");
        String right = Files.readString(key);
        Files.writeString(key, "wrong");

        assertThrows(OfficeUnavailable.class, this::open);

        Files.writeString(key, right);
        open().close();
    }

    @Test
    void dataOfANewerProgramIsRefused() throws OfficeUnavailable {
        try (Office office = open()) {
            office.database().sql()
                    .write(context -> context.execute("insert into \"flyway_schema_history\" (\"installed_rank\", \"version\", "
                            + "\"description\", \"type\", \"script\", \"installed_by\", \"execution_time\", \"success\") "
                            + "values (999, '999', 'later', 'SQL', 'V999__later.sql', 'x', 1, true)"));
        }

        OfficeUnavailable refused = assertThrows(OfficeUnavailable.class, this::open);

        assertTrue(String.valueOf(refused.getMessage()).contains("更新版本"), refused.getMessage());
    }

    @Test
    void anImportThatWasCutOffIsGoneAtTheNextStart() throws OfficeUnavailable {
        try (Office office = open()) {
            long batch = office.batches().begin(Act.correction(new Actor("小林"), Act.Kind.IMPORT), "employers", "单位底册.xlsx");
            office.registers().get("employers").store().write(List.of(new Row(0, 0, Map.of("name", "甲厂"))), ENTRY, batch);
        }
        try (Office office = open()) {
            assertEquals(0, office.registers().get("employers").count(Query.ALL));
            int rows = office.database().sql().read(context -> context.fetchCount(Tables.EMPLOYER));
            assertEquals(0, rows);
        }
    }

    private Office open() throws OfficeUnavailable {
        return Wiring.open(folder, Databases.CLOCK);
    }
}
