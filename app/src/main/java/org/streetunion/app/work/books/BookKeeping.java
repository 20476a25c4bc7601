package org.streetunion.app.work.books;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.office.books.BookLedger;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.books.Account;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.BookStore;
import org.streetunion.app.reporting.books.EntryHabitStore;
import org.streetunion.app.reporting.books.VoucherNumberStore;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.Paybacks;

/** Everything the day's work on the books needs. */
public final class BookKeeping {
    private final Office office;
    private final BookStore books;
    private final VoucherNumberStore numbers;
    private final EntryHabitStore habits;
    private final CheckVouchers check;
    private final UncheckVouchers uncheck;
    private final PostVouchers post;
    private final ReverseVoucher reverse;
    private final ClosePeriod periods;

    /** In this office; what was paid by vouchers is told when they are taken back. */
    public BookKeeping(Office office, List<ReverseVoucher.Payback> paybacks) {
        this.office = office;
        this.books = new BookStore(office.database().sql());
        this.numbers = new VoucherNumberStore(office.database().sql());
        this.habits = new EntryHabitStore(office.database().sql());
        this.check = new CheckVouchers(office);
        this.uncheck = new UncheckVouchers(office);
        this.post = new PostVouchers(office);
        this.reverse = new ReverseVoucher(office, paybacks);
        this.periods = new ClosePeriod(office);
    }

    /** In this office, with everything that is paid by vouchers. */
    public static BookKeeping usual(Office office) {
        return new BookKeeping(office, Paybacks.of(office));
    }

    /** A line of the voucher of that number. */
    public Optional<Long> numbered(Book book, int year, int number) {
        return numbers.lines(book.id(), year, number).stream().findFirst();
    }

    /** The office's own book first. */
    public List<Book> books() {
        return books.books();
    }

    /** Starts the office's own book, by the usual chart, from the first of this year. */
    public Saved start(String chart, Actor actor) {
        Row row = Row.NEW.with(BookLedger.NAME, "本级账").with(BookLedger.KIND, BookLedger.OWN).with(BookLedger.CHART, chart)
                .with(BookLedger.STARTS_ON, LocalDate.now(office.clock()).withDayOfYear(1));
        return office.registers().get(BookLedger.KEY).save(row, Act.correction(actor, Act.Kind.EDIT));
    }

    /** The accounts of a book that take entries on a day and whose number or name holds these characters. */
    public List<Account> accounts(Book book, LocalDate day, String typed, int most) {
        BookFacts facts = new BookFacts(office.database().sql());
        return books.accounts(book.chart(), day).stream().filter(account -> !facts.split(book, account, day))
                .filter(account -> account.label().contains(typed)).limit(most).toList();
    }

    /** The entries of a book that are not posted yet, labelled, by day. */
    public List<Row> waiting(Book book, Viewer viewer) {
        long[] ids = numbers.waiting(book.id(), book.starts(), LocalDate.of(9999, 12, 31)).stream().mapToLong(Long::longValue)
                .toArray();
        return office.registers().get(VoucherLedger.KEY).rows(ids, viewer);
    }

    /** The month that would be closed next. */
    public YearMonth next(Book book) {
        return periods.next(book);
    }

    /** The month that was closed last. */
    public Optional<YearMonth> closed(Book book) {
        return books.closedTo(book.id()).map(YearMonth::from);
    }

    /** How entries were made before. */
    public EntryHabitStore habits() {
        return habits;
    }

    /** 审核. */
    public CheckVouchers check() {
        return check;
    }

    /** 退回草稿. */
    public UncheckVouchers uncheck() {
        return uncheck;
    }

    /** 记账. */
    public PostVouchers post() {
        return post;
    }

    /** 冲销. */
    public ReverseVoucher reverse() {
        return reverse;
    }

    /** 结账 and 反结账. */
    public ClosePeriod periods() {
        return periods;
    }
}
