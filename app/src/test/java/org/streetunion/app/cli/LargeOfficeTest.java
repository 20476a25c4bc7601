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
import org.streetunion.app.Wiring;
import org.streetunion.app.database.OfficeUnavailable;
import org.streetunion.app.support.Databases;
import org.streetunion.app.support.Oracle;
import org.streetunion.app.work.LoadPractice;
import org.streetunion.app.work.Office;
import org.streetunion.sample.SampleOffice;
import org.streetunion.sample.model.Size;

/**
 * The demo of the large streets, as its command runs: no row is turned back, and every figure of every quarter is the oracle's. Minutes,
 * therefore only when it is asked for; the README says how.
 */
@Tag("large")
class LargeOfficeTest {
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

    private void assertDemoIsRight(Size size) throws IOException, OfficeUnavailable {
        Path data = folder.resolve("data");
        ByteArrayOutputStream talk = new ByteArrayOutputStream();
        Console console = new Console(new PrintStream(java.io.OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(talk, true, StandardCharsets.UTF_8));

        int code = Program.run(Wiring::open, console, Databases.CLOCK, "--data", data.toString(), "demo", "--out",
                folder.resolve("out").toString(), "--size", size.name().toLowerCase(Locale.ROOT));

        assertEquals(0, code, () -> talk.toString(StandardCharsets.UTF_8));
        try (Office office = Wiring.open(data, Databases.CLOCK)) {
            assertEquals(List.of(), Oracle.differences(SampleOffice.generate(size, LoadPractice.SEED), office));
        }
    }
}
