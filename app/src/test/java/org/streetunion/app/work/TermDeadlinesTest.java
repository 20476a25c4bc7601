package org.streetunion.app.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.elections.FileDeadlines;
import org.streetunion.app.work.elections.StartFile;

class TermDeadlinesTest {
    private final Office office = Databases.H2.office();
    private final TermDeadlines deadlines = new TermDeadlines(office.registers());

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void termsThatEndWithinThreeMonthsOrHaveEndedAreDueTheEarliestDayFirst() {
        List<Long> unions = new Street(office).fill(3, 1);
        assertTrue(deadlines.soon(LocalDate.of(2026, 4, 30)).isEmpty(), "November is more than six months away");
        assertEquals(List.of("3 家工会任期在 6 个月内届满，请列入换届计划"),
                deadlines.soon(LocalDate.of(2026, 7, 30)).stream().map(Deadlines.Deadline::sentence).toList());
        assertEquals(3, deadlines.soon(LocalDate.of(2026, 8, 3)).size(), "three months before each is told of by itself");

        List<Deadlines.Deadline> soon = deadlines.soon(LocalDate.of(2026, 11, 2));
        assertEquals(List.of(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 3)),
                soon.stream().map(Deadlines.Deadline::day).toList());
        assertTrue(soon.get(0).sentence().endsWith("任期已超期 1 天，请办换届"), soon.get(0)::sentence);
        assertTrue(soon.get(1).sentence().endsWith("任期今天届满，请办换届"), soon.get(1)::sentence);
        assertTrue(soon.get(2).sentence().endsWith("任期还有 1 天届满，请办换届"), soon.get(2)::sentence);

        long file = StartFile.election(office, unions.get(0), new Actor("小林")).id();
        assertEquals(2, deadlines.soon(LocalDate.of(2026, 11, 2)).size(), "whose file is open is told of by its file");
        Deadlines.Deadline worked = new FileDeadlines(office.registers()).soon(LocalDate.of(2026, 11, 2)).get(0);
        assertEquals(LocalDate.of(2026, 11, 1), worked.day());
        assertTrue(worked.sentence().endsWith("换届办理中（筹备），下一步：换届请示"), worked::sentence);
        assertEquals(1, office.registers().get("elections").count(worked.query()), () -> "file " + file);
    }

    @Test
    void aDeadlineLeadsToItsUnionAlone() {
        new Street(office).fill(3, 1);
        Deadlines.Deadline first = deadlines.soon(LocalDate.of(2026, 11, 2)).get(0);

        assertEquals(1, office.registers().get(first.ledger()).count(first.query()));
    }
}
