package org.streetunion.app.ui.office;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.streetunion.app.exchange.writing.UnwritableFile;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.BookStore;
import org.streetunion.app.ui.port.DuesDeeds;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.OutputFolder;
import org.streetunion.app.work.dues.BookDues;
import org.streetunion.app.work.dues.ListDues;
import org.streetunion.app.work.dues.MoveRefunds;
import org.streetunion.app.work.dues.ProposeRefunds;
import org.streetunion.app.work.dues.RefundPapers;
import org.streetunion.app.work.grants.BankFile;

/** 经费收缴 of the open office. */
final class DuesDesk implements DuesDeeds {
    private final BookStore books;
    private final BookDues booking;
    private final MoveRefunds refunds;
    private final ProposeRefunds listing;
    private final ListDues due;
    private final Office office;
    private final OutputFolder outputs;

    DuesDesk(Office office, OutputFolder outputs) {
        this.office = office;
        this.outputs = outputs;
        this.due = new ListDues(office);
        this.books = new BookStore(office.database().sql());
        this.booking = new BookDues(office);
        this.refunds = new MoveRefunds(office);
        this.listing = new ProposeRefunds(office);
    }

    @Override
    public List<String> books() {
        return books.books().stream().map(Book::name).toList();
    }

    @Override
    public List<Problem> check(Booking wish) {
        LocalDate to = wish.to();
        if (to == null) {
            return List.of(Problem.block(null, "请写明记到哪一天到账的为止"));
        }
        BookDues.Waiting waiting = waiting(wish, to);
        BookDues.Order order = order(wish, waiting);
        List<Problem> told = Stream.of(booking.words(order), waiting.left()).filter(words -> !words.isEmpty())
                .map(words -> Problem.warn(null, words)).toList();
        return Stream.concat(told.stream(), booking.check(order).stream()).toList();
    }

    @Override
    public Saved book(Booking wish, Actor actor) {
        LocalDate to = wish.to();
        return to == null ? new Saved(0, 0, check(wish)) : booking.run(order(wish, waiting(wish, to)), actor);
    }

    @Override
    public ListDues.Preview look(ListDues.Order order) {
        return due.look(order);
    }

    @Override
    public Saved list(ListDues.Order order, Actor actor) {
        return due.run(order, actor);
    }

    @Override
    public Path sheet(List<Long> refunds) {
        return Sheets.write(outputs.money(), office, RefundPapers.title(office, refunds) + "清单",
                RefundPapers.list(office, refunds));
    }

    @Override
    public BankFile.Written bank(List<Long> refunds, Actor actor) {
        try {
            return RefundPapers.bank(outputs.money(), office, refunds, actor);
        } catch (UnwritableFile unwritable) {
            throw new Trouble(unwritable.sentence(), unwritable);
        }
    }

    @Override
    public Saved list(int year, Actor actor) {
        return listing.run(year, actor);
    }

    @Override
    public List<Problem> check(Refunding wish) {
        return refunds.check(order(wish));
    }

    @Override
    public Saved move(Refunding wish, Actor actor) {
        return refunds.run(order(wish), actor);
    }

    private BookDues.Waiting waiting(Booking wish, LocalDate to) {
        return wish.ids().isEmpty() ? booking.waiting(book(wish.book()), to) : new BookDues.Waiting(wish.ids(), "");
    }

    private BookDues.Order order(Booking wish, BookDues.Waiting waiting) {
        return new BookDues.Order(book(wish.book()), waiting.ids(), wish.signed());
    }

    private MoveRefunds.Order order(Refunding wish) {
        return new MoveRefunds.Order(wish.step(), wish.ids(), book(wish.book()), wish.day(), wish.signed());
    }

    private long book(String name) {
        return books.books().stream().filter(each -> each.name().equals(name)).findFirst().map(Book::id).orElse(0L);
    }
}
