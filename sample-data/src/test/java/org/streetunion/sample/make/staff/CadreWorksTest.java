package org.streetunion.sample.make.staff;

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
import org.streetunion.sample.expected.ExpectedWork;
import org.streetunion.sample.model.CadreWork;
import org.streetunion.sample.sheets.ClerkWorkbooks;

/** A quarter of the street's part-time cadres: always the same, with one who did too much and nobody who did nothing. */
class CadreWorksTest {
    private final CadreWork work = CadreWorks.of(Samples.SMALL);

    @Test
    void theFirstHasAllFiveAndTheSecondUsedFourDaysInSeptember() {
        List<Map.Entry<String, ExpectedWork.Sum>> sums = List.copyOf(ExpectedWork.of(work).entrySet());

        assertEquals(new ExpectedWork.Sum(14, 15, 5), sums.get(0).getValue());
        assertEquals(11, sums.get(1).getValue().duties());
        assertEquals(40, sums.get(1).getValue().september());
        sums.subList(2, sums.size()).forEach(sum -> assertEquals(9, sum.getValue().duties(), sum.getKey()));
    }

    @Test
    void theClerkKeepsTwoWorkbooksMore(@TempDir Path folder) throws IOException {
        List<Path> files = ClerkWorkbooks.writeWork(Samples.SMALL, work, folder);

        assertEquals(List.of("10联系对象.xlsx", "11履职记录_三季度.xlsx"),
                files.stream().map(file -> String.valueOf(file.getFileName())).toList());
        assertTrue(files.stream().allMatch(Files::isRegularFile));
        assertEquals(work, CadreWorks.of(Samples.SMALL), "the same each time");
    }
}
