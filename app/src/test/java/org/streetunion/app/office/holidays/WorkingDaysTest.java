package org.streetunion.app.office.holidays;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.streetunion.app.Wiring;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Office;

/** Working days as announced for 2025 and 2026. */
class WorkingDaysTest {
    @TempDir
    Path folder;

    @Test
    void theShippedCalendarIsAsAnnounced() throws Exception {
        try (Office office = Wiring.supplied(folder, Databases.CLOCK)) {
            WorkingDays days = WorkingDays.of(office.registers().get(HolidayLedger.KEY).store());
            assertEquals(248, working(days, 2025), "365 days, less 104 weekend days, less 18 days off, plus 5 worked");
            assertEquals(248, working(days, 2026), "365 days, less 104 weekend days, less 19 days off, plus 6 worked");
            assertFalse(days.works(LocalDate.of(2026, 10, 1)));
            assertTrue(days.works(LocalDate.of(2026, 10, 10)), "a Saturday worked");
            assertTrue(days.knows(2026));
            assertFalse(days.knows(2027));
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-09-30,1,2026-10-08", "2026-10-09,1,2026-10-10", "2026-10-09,2,2026-10-12", "2026-10-09,0,2026-10-09",
            "2027-01-01,1,2027-01-04"})
    void aDeadlineEndsOnAWorkingDay(LocalDate from, int days, LocalDate end) throws Exception {
        try (Office office = Wiring.supplied(folder, Databases.CLOCK)) {
            assertEquals(end, WorkingDays.of(office.registers().get(HolidayLedger.KEY).store()).after(from, days));
        }
    }

    private static long working(WorkingDays days, int year) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).filter(days::works).count();
    }
}
