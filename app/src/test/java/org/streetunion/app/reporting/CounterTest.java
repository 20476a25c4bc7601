package org.streetunion.app.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.office.OfficeLedgers;
import org.streetunion.app.office.criteria.CriterionLedger;
import org.streetunion.app.reporting.assessment.Counter;

/** The counters name registers and columns by their keys, and 数据来源 names the counters by their words. */
class CounterTest {
    @Test
    void theListBehindACounterAsksForColumnsThatItsRegisterHas() {
        for (Counter counter : Counter.values()) {
            Ledger ledger = OfficeLedgers.all().stream().map(OfficeLedgers.Kept::ledger)
                    .filter(each -> each.key().equals(counter.ledger())).findFirst().orElseThrow();
            for (Filter filter : counter.behind(1, LocalDate.of(2026, 10, 9), new Quarter(2026, 3)).filters()) {
                assertTrue(filter instanceof Filter.Ids || ledger.column(filter.column()).isPresent(),
                        counter + " " + filter.column());
            }
        }
    }

    @Test
    void everySourceButByHandIsCounted() {
        assertEquals(CriterionLedger.SOURCES.codes(),
                Stream.concat(Stream.of(CriterionLedger.BY_HAND), Arrays.stream(Counter.values()).map(Counter::words)).toList());
    }
}
