package org.streetunion.app.work.books;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.streetunion.app.support.Databases;

/**
 * Random sequences of posting, reversing, closing and opening again, each in a book of its own, many of them over a year's end. After every
 * step the book is compared with a plain list of lines. Ten thousand sequences take long and run where there is time; some hundreds always.
 */
class BookWalkTest {
    private static final int LONGEST = 12;
    private static final int IN_ONE_OFFICE = 500;

    @Test
    void theBooksHoldWhatAPlainListOfLinesHolds() {
        walk(150, 20261009);
    }

    @Test
    @Tag("large")
    void soTheyDoAfterTenThousandSequences() {
        for (int office = 0; office < 20; office++) {
            walk(IN_ONE_OFFICE, 1000 + office);
        }
    }

    private static void walk(int sequences, long seed) {
        Random random = new Random(seed);
        int turned = 0;
        try (BookOffice o = new BookOffice(Databases.H2)) {
            for (int i = 0; i < sequences; i++) {
                LocalDate starts = LocalDate.of(2025, 10, 1).plusMonths(random.nextInt(5));
                var book = o.book("账套" + i, starts, false);
                long opening = random.nextLong(1_000_000_000L);
                o.opening(book, "102", opening);
                o.opening(book, "331", opening);
                BookWalk walk = new BookWalk(o, book, opening, random);
                int steps = 2 + random.nextInt(LONGEST - 1);
                for (int step = 0; step < steps; step++) {
                    walk.step();
                }
                walk.numbered();
                turned += walk.turned() ? 1 : 0;
            }
        }
        assertTrue(turned > sequences / 20, "a year ended in " + turned + " of " + sequences);
    }
}
