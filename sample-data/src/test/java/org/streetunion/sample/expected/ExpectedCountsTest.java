package org.streetunion.sample.expected;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetunion.sample.Samples;
import org.streetunion.sample.Sheets;
import org.streetunion.sample.sheets.ClerkWorkbooks;
import org.streetunion.sample.sheets.Mess;

class ExpectedCountsTest {
    private static final List<String> BODIES = List.of("经审会", "女职工委员会", "职代会", "厂务公开", "集体合同", "劳动法律监督委员会", "劳动争议调解委员会", "职工之家");

    @Test
    void theStreetHasWhatItsSizeSays() {
        Map<String, Integer> counts = ExpectedCounts.of(Samples.STREET);
        assertEquals(1_500, counts.get("employers"));
        assertEquals(45_000, counts.get("members"));
        assertEquals(351 + 8 + 4 + 3, counts.get("unions"));
        assertEquals(7 + 1, counts.get("zones"));
    }

    @Test
    void cadresWhoAreMembersAreOneHumanEach() {
        Map<String, Integer> counts = ExpectedCounts.of(Samples.STREET);
        int both = counts.getOrDefault("people", 0) + counts.getOrDefault("members", 0) - counts.getOrDefault("persons", 0);
        assertTrue(both > 100 && both < 301, Integer.toString(both));
    }

    @Test
    void bodiesAreTheYesesAndDaysOfTheWideSheet(@TempDir Path folder) throws IOException {
        ClerkWorkbooks.write(Samples.SMALL, folder, Mess.CLEAN);
        long bodies = Sheets.rows(folder.resolve("04基层工会台账.xlsx"), 4).stream()
                .mapToLong(row -> BODIES.stream().filter(body -> row.get(body).matches("是|\\d{4}-\\d\\d-\\d\\d")).count()).sum();
        assertEquals(bodies, ExpectedCounts.of(Samples.SMALL).getOrDefault("bodies", -1).longValue());
    }

    @Test
    void theListIsWrittenAsText(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("expected-counts.csv");
        ExpectedCounts.write(Samples.SMALL, file);
        List<String> lines = Files.readAllLines(file);
        assertEquals("台账,行数", lines.get(0));
        assertEquals("employers,60", lines.get(1));
        assertEquals(12, lines.size());
    }
}
