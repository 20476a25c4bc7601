package org.streetunion.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.Wiring;
import org.streetunion.app.database.OfficeUnavailable;
import org.streetunion.app.exchange.ImportReport;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Batches;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.support.Databases;
import org.streetunion.app.support.Oracle;
import org.streetunion.app.support.SheetOracle;
import org.streetunion.app.work.LoadPractice;
import org.streetunion.app.work.Office;
import org.streetunion.sample.SampleOffice;
import org.streetunion.sample.model.Size;

/**
 * The demo of the large streets, as its command runs: no row is turned back, every figure of every quarter is the oracle's, and the
 * longest import can be taken back. Minutes,
 * therefore only when it is asked for; the README says how.
 */
@Tag("large")
class LargeOfficeTest {
    /** 09会员花名册, counted from 0. */
    private static final int MEMBER_FILE = 8;
    @TempDir
    Path folder;

    @Test
    void xiaogang() throws IOException, OfficeUnavailable {
        assertDemoIsRight(Size.XIAOGANG);
    }

    @Test
    void fengmen() throws IOException, OfficeUnavailable {
        assertDemoIsRight(Size.FENGMEN);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theMembersOfXiaogangAreTakenBackAsAWhole(Databases kind) throws IOException, UnreadableFile {
        try (Office office = kind.office()) {
            List<ImportReport> reports = LoadPractice.into(office, Size.XIAOGANG, folder, (file, report) -> {});
            long people = office.registers().get("people").count(Query.ALL);
            long members = reports.get(MEMBER_FILE).batch();

            Batches.Undone undone = office.batches().undo(members, new Actor("小林"), lines -> {});

            assertEquals(List.of(), undone.kept());
            assertEquals(0, office.registers().get("members").count(Query.ALL));
            assertEquals(people, office.registers().get("people").count(Query.ALL));
        }
    }

    private void assertDemoIsRight(Size size) throws IOException, OfficeUnavailable {
        Path data = folder.resolve("data");
        ByteArrayOutputStream talk = new ByteArrayOutputStream();
        Console console = new Console(new PrintStream(java.io.OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(talk, true, StandardCharsets.UTF_8));

        int code = Program.run(Wiring::supplied, console, Databases.CLOCK, "--data", data.toString(), "demo", "--out",
                folder.resolve("out").toString(), "--size", size.name().toLowerCase(Locale.ROOT));

        assertEquals(0, code, () -> talk.toString(StandardCharsets.UTF_8));
        try (Office office = Wiring.open(data, Databases.CLOCK)) {
            var sample = SampleOffice.generate(size, LoadPractice.SEED);
            assertEquals(List.of(), Oracle.differences(sample, office));
            assertEquals(SheetOracle.expected(sample), SheetOracle.counted(office));
        }
    }
}
