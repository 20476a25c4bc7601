package org.streetunion.app.work.books;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetunion.app.Wiring;
import org.streetunion.app.database.OfficeUnavailable;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.money.Charts;
import org.streetunion.app.office.books.BookLedger;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.BookStore;
import org.streetunion.app.reporting.books.Moved;
import org.streetunion.app.reporting.books.MovedStore;
import org.streetunion.app.reporting.books.VoucherNumberStore;
import org.streetunion.app.support.Databases;
import org.streetunion.app.support.Killed;
import org.streetunion.app.work.Office;

/**
 * The program is killed while it posts, reverses, closes and opens again: what it acknowledged is there, numbers have no gaps, the books
 * balance.
 */
class BookKillTest {
    private static final int KILLS = 6;
    private final Random random = new Random(7);
    @TempDir
    Path folder;

    @Test
    void theBooksHoldAfterAnyKill() throws IOException, InterruptedException, OfficeUnavailable {
        try (Office office = Wiring.supplied(folder, Databases.CLOCK)) {
            office.registers().get(BookLedger.KEY).save(Row.NEW.with(BookLedger.NAME, "本级账").with(BookLedger.KIND, BookLedger.OWN)
                    .with(BookLedger.CHART, Charts.USUAL).with(BookLedger.STARTS_ON, LocalDate.of(2026, 1, 1)),
                    Act.correction(new Actor("小林"), Act.Kind.EDIT));
        }
        for (int kill = 0; kill < KILLS; kill++) {
            Killed clerk = new Killed(KilledBookkeeper.class, folder);
            clerk.await(1 + random.nextInt(8));
            List<String> said = clerk.kill(random.nextInt(60));
            assertTrue(!said.isEmpty(), "the bookkeeper got no further");
            try (Office office = Wiring.open(folder, Databases.CLOCK)) {
                assertHolds(office, Integer.parseInt(said.get(said.size() - 1)));
            }
        }
    }

    private static void assertHolds(Office office, int acknowledged) {
        Book book = new BookStore(office.database().sql()).books().get(0);
        VoucherNumberStore numbers = new VoucherNumberStore(office.database().sql());
        int last = numbers.last(book.id(), 2026);
        assertTrue(last >= acknowledged, acknowledged + " were acknowledged, there are " + last);
        for (int number = 1; number <= last; number++) {
            assertEquals(1, numbers.lines(book.id(), 2026, number).size(), "number " + number);
        }
        assertEquals(List.of(), numbers.waiting(book.id(), book.starts(), LocalDate.of(2026, 12, 31)), "nothing half posted");
        MovedStore moved = new MovedStore(office.database().sql());
        LocalDate from = book.starts();
        LocalDate to = LocalDate.of(2026, 12, 31);
        assertEquals(moved.entered(book.id(), from, to).values().stream().reduce(Moved.NONE, Moved::plus),
                moved.byPlace(book.id(), from, to).values().stream().reduce(Moved.NONE, Moved::plus), "closed months' sums");
        LocalDate open = new BookStore(office.database().sql()).closedTo(book.id()).map(closed -> closed.plusDays(1))
                .orElse(from);
        assertEquals(moved.entered(book.id(), from, open.minusDays(1)), moved.byPlace(book.id(), from, open.minusDays(1)),
                "every closed month has its sums, and none has them twice after it was opened and closed again");
        Moved all = moved.byAccount(book.id(), from, to).values().stream().reduce(Moved.NONE, Moved::plus);
        assertEquals(all.debit(), all.credit());
    }
}
