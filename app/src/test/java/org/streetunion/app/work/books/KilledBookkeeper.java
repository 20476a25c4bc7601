package org.streetunion.app.work.books;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.streetunion.app.Wiring;
import org.streetunion.app.database.OfficeUnavailable;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.books.Account;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.BookStore;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WholeAct;

/**
 * What runs in the program that is killed: entries are posted five at a time, one of them is taken back, months close and are opened again,
 * without end.
 */
final class KilledBookkeeper {
    private static final Actor CLERK = new Actor("小林");
    private static final int EACH = 5;

    private KilledBookkeeper() {}

    public static void main(String[] arguments) throws OfficeUnavailable {
        try (Office office = Wiring.open(Path.of(arguments[0]), Databases.CLOCK)) {
            BookStore books = new BookStore(office.database().sql());
            Book book = books.books().get(0);
            Account income = books.accounts(book.chart()).stream().filter(each -> each.code().equals("401")).findFirst()
                    .orElseThrow();
            for (int turn = 1; true; turn++) {
                LocalDate day = books.closedTo(book.id()).orElse(book.starts().minusDays(1)).plusDays(1);
                List<Row> entries = new ArrayList<>();
                for (int i = 0; i < EACH; i++) {
                    entries.add(
                            Row.NEW.with(VoucherLedger.BOOK, new Reference(book.id(), book.name())).with(VoucherLedger.DATED, day)
                                    .with(VoucherLedger.SUMMARY, "第 " + turn + " 回").with(VoucherLedger.INCOME, 100L + i)
                                    .with(VoucherLedger.ACCOUNT, new Reference(income.id(), income.label())));
                }
                say(take(office, book, entries, turn, YearMonth.from(day)));
            }
        }
    }

    /** Posts, takes one back and, every third turn, closes the month; says how many numbers there are to be now. */
    private static int take(Office office, Book book, List<Row> entries, int turn, YearMonth month) {
        Act act = Act.correction(CLERK, Act.Kind.DEED);
        List<Long> ids = new ArrayList<>();
        WholeAct.run(office, new WholeAct.Heading(act, VoucherLedger.KEY, "记账", EACH), Progress.SILENT,
                whole -> ids.addAll(new PostVouchers(office).post(entries, whole, act)));
        new ReverseVoucher(office, List.of()).run(new ReverseVoucher.Order(ids.get(0), month.atDay(1), "记错"), CLERK);
        if (turn % 2 == 0 && month.isBefore(YearMonth.of(2026, 9))) {
            ClosePeriod periods = new ClosePeriod(office);
            ClosePeriod.Order order = new ClosePeriod.Order(book.id(), month, "林会计", "会计", "漏了一笔");
            periods.close(order, CLERK);
            if (turn % 4 == 0) {
                // Every second month is opened and closed once more: the killer may come between the two.
                periods.open(order, CLERK);
                periods.close(order, CLERK);
            }
        }
        return new org.streetunion.app.reporting.books.VoucherNumberStore(office.database().sql()).last(book.id(), 2026);
    }

    private static void say(int number) {
        try {
            new FileOutputStream(FileDescriptor.out).write((number + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException nobodyListens) {
            throw new UncheckedIOException(nobodyListens);
        }
    }
}
