package org.streetunion.app.work;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.BookStore;
import org.streetunion.app.reporting.books.VoucherNumberStore;
import org.streetunion.app.work.books.ClosePeriod;
import org.streetunion.app.work.books.PostVouchers;
import org.streetunion.sample.model.DeedWork;
import org.streetunion.sample.model.MoneyWork;
import org.streetunion.sample.model.OfficeFacts;

/**
 * The practice office's book as its clerk has it: posted to the end of the last quarter, closed to the month before its last. On a computer
 * whose date is earlier than that nothing is posted, since no deed is done in the future.
 */
final class PostPractice {
    private PostPractice() {}

    static void run(Office office, DeedWork deeds, OfficeFacts.Signers signers, Actor actor) {
        Optional<Book> found = new BookStore(office.database().sql()).books().stream().findFirst();
        if (found.isEmpty() || LocalDate.now(office.clock()).isBefore(MoneyWork.POSTED_TO)) {
            return;
        }
        Book book = found.get();
        List<Long> waiting = new VoucherNumberStore(office.database().sql()).waiting(book.id(), book.starts(),
                MoneyWork.POSTED_TO);
        DeedPractice practice = new DeedPractice(office, book, signers, actor);
        practice.budget();
        done(new PostVouchers(office).run(waiting, actor));
        practice.dues();
        practice.grants(deeds.grants());
        practice.gifts();
        ClosePeriod periods = new ClosePeriod(office);
        YearMonth last = YearMonth.from(MoneyWork.POSTED_TO);
        for (YearMonth month = periods.next(book); month.isBefore(last); month = month.plusMonths(1)) {
            done(periods.close(new ClosePeriod.Order(book.id(), month, actor.name(), "会计", ""), actor));
        }
        practice.bank();
    }

    static void done(Saved saved) {
        if (!saved.done()) {
            throw new IllegalStateException(
                    saved.problems().stream().filter(Problem::blocks).map(Problem::sentence).toList().toString());
        }
    }
}
