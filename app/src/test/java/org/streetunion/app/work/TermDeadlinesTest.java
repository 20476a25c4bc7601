package org.streetunion.app.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Street;

class TermDeadlinesTest {
    private final Office office = Databases.H2.office();
    private final TermDeadlines deadlines = new TermDeadlines(office.registers());

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void termsThatEndWithinAMonthOrHaveEndedAreDueTheEarliestDayFirst() {
        new Street(office).fill(3, 1);
        assertTrue(deadlines.soon(LocalDate.of(2026, 9, 30)).isEmpty(), "November is more than a month away");

        List<Deadlines.Deadline> soon = deadlines.soon(LocalDate.of(2026, 11, 2));
        assertEquals(List.of(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 3)),
                soon.stream().map(Deadlines.Deadline::day).toList());
        assertTrue(soon.get(0).sentence().endsWith("任期已超期 1 天，请办换届"), soon.get(0)::sentence);
        assertTrue(soon.get(1).sentence().endsWith("任期今天届满，请办换届"), soon.get(1)::sentence);
        assertTrue(soon.get(2).sentence().endsWith("任期还有 1 天届满，请办换届"), soon.get(2)::sentence);
    }

    @Test
    void aDeadlineLeadsToItsUnionAlone() {
        new Street(office).fill(3, 1);
        Deadlines.Deadline first = deadlines.soon(LocalDate.of(2026, 11, 2)).get(0);

        assertEquals(1, office.registers().get(first.ledger()).count(first.query()));
    }
}
