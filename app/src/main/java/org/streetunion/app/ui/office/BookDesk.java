package org.streetunion.app.ui.office;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.money.Charts;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.EntryHabitStore;
import org.streetunion.app.ui.port.BookDeeds;
import org.streetunion.app.work.books.BookKeeping;
import org.streetunion.app.work.books.ClosePeriod;
import org.streetunion.app.work.books.ReverseVoucher;

/** The books of the open office. */
final class BookDesk implements BookDeeds {
    private static final int SUGGESTIONS = 8;
    private final BookKeeping keeping;

    BookDesk(BookKeeping keeping) {
        this.keeping = keeping;
    }

    @Override
    public List<Book> books() {
        return keeping.books();
    }

    @Override
    public List<String> charts() {
        return Charts.ALL.codes();
    }

    @Override
    public Saved start(String chart, Actor actor) {
        return keeping.start(chart, actor);
    }

    @Override
    public List<Reference> accounts(Book book, LocalDate day, String typed) {
        return keeping.accounts(book, day, typed, SUGGESTIONS).stream().map(each -> new Reference(each.id(), each.label()))
                .toList();
    }

    @Override
    public List<String> parties(Book book, String typed) {
        return keeping.habits().parties(book.id(), typed, SUGGESTIONS);
    }

    @Override
    public List<EntryHabitStore.Habit> habits(Book book, String typed) {
        return keeping.habits().habits(book, typed, SUGGESTIONS);
    }

    @Override
    public Optional<EntryHabitStore.Habit> last(Book book, String party) {
        return keeping.habits().last(book.id(), party);
    }

    @Override
    public Waiting waiting(Book book, Viewer viewer) {
        Optional<YearMonth> closed = keeping.closed(book);
        return new Waiting(keeping.waiting(book, viewer), closed.map(ClosePeriod::words).orElse(""), keeping.next(book));
    }

    @Override
    public List<Problem> checkChecking(List<Long> ids, String by) {
        return keeping.check().check(ids, by);
    }

    @Override
    public Saved check(List<Long> ids, String by, LocalDate day, Actor actor) {
        return keeping.check().run(ids, by, day, actor);
    }

    @Override
    public Saved uncheck(List<Long> ids, Actor actor) {
        return keeping.uncheck().run(ids, actor);
    }

    @Override
    public Saved post(List<Long> ids, Actor actor) {
        return keeping.post().run(ids, actor);
    }

    @Override
    public List<Problem> check(ReverseVoucher.Order order) {
        return keeping.reverse().check(order);
    }

    @Override
    public Saved reverse(ReverseVoucher.Order order, Actor actor) {
        return keeping.reverse().run(order, actor);
    }

    @Override
    public List<Problem> check(ClosePeriod.Order order, boolean open) {
        return open ? keeping.periods().checkOpening(order) : keeping.periods().checkClosing(order);
    }

    @Override
    public Saved close(ClosePeriod.Order order, boolean open, Actor actor) {
        return open ? keeping.periods().open(order, actor) : keeping.periods().close(order, actor);
    }
}
