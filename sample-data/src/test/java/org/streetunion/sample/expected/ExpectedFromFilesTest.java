package org.streetunion.sample.expected;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.streetunion.sample.SampleOffice;
import org.streetunion.sample.Samples;
import org.streetunion.sample.model.Office;
import org.streetunion.sample.model.Quarter;
import org.streetunion.sample.model.Size;
import org.streetunion.sample.sheets.ClerkWorkbooks;
import org.streetunion.sample.sheets.Mess;

/** The files say enough to arrive at the expected figures without knowing the office behind them. */
class ExpectedFromFilesTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theFilesLeadToTheSameFigures(long seed, @TempDir Path folder) throws IOException {
        assertSameFigures(SampleOffice.generate(Size.SMALL, seed), folder);
    }

    @Test
    void theFilesOfAWholeStreetDoSoToo(@TempDir Path folder) throws IOException {
        assertSameFigures(Samples.STREET, folder);
    }

    private static void assertSameFigures(Office office, Path folder) throws IOException {
        ClerkWorkbooks.write(office, folder, Mess.CLEAN);
        Recount recount = new Recount(folder);
        for (Quarter quarter : Expected.QUARTERS) {
            Expected expected = Expected.compute(office, quarter);
            for (Map.Entry<String, Integer> counted : recount.count(quarter).entrySet()) {
                assertEquals(expected.value(counted.getKey(), "本季末数"), counted.getValue().toString(),
                        quarter + " 代码 " + counted.getKey());
            }
        }
    }
}
