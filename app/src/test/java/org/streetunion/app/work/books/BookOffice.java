package org.streetunion.app.work.books;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.streetunion.app.Wiring;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.money.Charts;
import org.streetunion.app.office.accounts.AccountLedger;
import org.streetunion.app.office.books.BookLedger;
import org.streetunion.app.office.openings.OpeningLedger;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.BookStore;
import org.streetunion.app.reporting.books.MovedStore;
import org.streetunion.app.reporting.books.TrialBalance;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Office;

/** An office with a book, for tests: entries in one line each. */
public final class BookOffice implements AutoCloseable {
    /** Whoever does it. */
    public static final Actor CLERK = new Actor("小林");
    /** The office. */
    public final Office office;
    /** Its books, read. */
    public final BookStore books;
    private final Map<String, Reference> accounts;

    public BookOffice(Databases databases) {
        this(databases.office());
    }

    /** Over an office that is open. */
    public BookOffice(Office opened) {
        office = opened;
        Wiring.supply(office);
        books = new BookStore(office.database().sql());
        accounts = books.accounts(Charts.USUAL).stream()
                .collect(Collectors.toMap(account -> account.code(), account -> new Reference(account.id(), account.label())));
    }

    public Register register(String key) {
        return office.registers().get(key);
    }

    /** A book of the office's own from 2026 on. */
    public Book book(String name) {
        return book(name, LocalDate.of(2026, 1, 1), false);
    }

    public Book book(String name, LocalDate starts, boolean two) {
        long id = save(BookLedger.KEY, Row.NEW.with(BookLedger.NAME, name).with(BookLedger.KIND, BookLedger.OWN)
                .with(BookLedger.CHART, Charts.USUAL).with(BookLedger.STARTS_ON, starts).with(BookLedger.TWO_PEOPLE, two)).id();
        return books.find(id).orElseThrow();
    }

    public void opening(Book book, String code, long cents) {
        save(OpeningLedger.KEY,
                Row.NEW.with(OpeningLedger.BOOK, Reference.to(book.id())).with(OpeningLedger.ACCOUNT, account(code))
                        .with(OpeningLedger.AMOUNT, cents));
    }

    public Reference account(String code) {
        return java.util.Objects.requireNonNull(accounts.get(code), code);
    }

    /** An entry as it would be typed; below zero is spent. */
    public Row entry(Book book, String day, String code, long cents) {
        Row row = Row.NEW.with(VoucherLedger.BOOK, new Reference(book.id(), book.name()))
                .with(VoucherLedger.DATED, LocalDate.parse(day))
                .with(VoucherLedger.SUMMARY, code + " " + cents).with(VoucherLedger.ACCOUNT, account(code));
        return cents >= 0
                ? row.with(VoucherLedger.INCOME, Long.valueOf(cents))
                : row.with(VoucherLedger.EXPENSE, Long.valueOf(-cents));
    }

    public Saved save(String key, Row row) {
        return register(key).save(row, Act.correction(CLERK, Act.Kind.EDIT));
    }

    /** Saves an entry; gives its row. */
    public long enter(Row entry) {
        Saved saved = save(VoucherLedger.KEY, entry);
        if (!saved.done()) {
            throw new AssertionError(saved.problems().toString());
        }
        return saved.id();
    }

    public long posted(Row entry) {
        long id = enter(entry);
        Saved saved = new PostVouchers(office).run(List.of(id), CLERK);
        if (!saved.done()) {
            throw new AssertionError(saved.problems().toString());
        }
        return id;
    }

    public Row voucher(long id) {
        return register(VoucherLedger.KEY).store().rows(new long[]{id}).get(0);
    }

    public Saved close(Book book, int month) {
        return new ClosePeriod(office).close(new ClosePeriod.Order(book.id(), YearMonth.of(2026, month), "林会计", "会计", ""), CLERK);
    }

    public List<TrialBalance.Line> balance(Book book, String from, String to) {
        return new TrialBalance(new MovedStore(office.database().sql()), books).of(book, LocalDate.parse(from),
                LocalDate.parse(to));
    }

    static String accounts() {
        return AccountLedger.KEY;
    }

    @Override
    public void close() {
        office.close();
    }
}
