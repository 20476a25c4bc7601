package org.streetunion.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.streetunion.app.Wiring;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.office.books.BookLedger;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.books.Account;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.BookStore;
import org.streetunion.app.reporting.summary.Summary;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WholeAct;
import org.streetunion.app.work.books.ClosePeriod;
import org.streetunion.app.work.books.PostVouchers;

/**
 * A book of ten years with so many vouchers, its months closed but the last three, or as many as are told: one more entry is saved and posted,
 * entries are searched for, the quarterly statement is computed.
 */
public final class BookRun {
    private static final Actor CLERK = new Actor("基准");
    private static final int FIRST_YEAR = 2017;
    private static final int MONTHS = 118;
    private static final int OPEN = 3;
    /** Nobody closed a month of the last year. */
    private static final String YEAR = "year";
    private static final int PIECE = 2_000;
    private static final int WARM = 4;
    private static final int TIMES = 9;
    private static volatile Object seen;
    private final Office office;
    private final Register entries;
    private final Book book;
    private final List<Account> accounts;

    private BookRun(Office office) {
        this.office = office;
        this.entries = office.registers().get(VoucherLedger.KEY);
        office.registers().get(BookLedger.KEY).save(Row.NEW.with(BookLedger.NAME, "本级账").with(BookLedger.KIND, BookLedger.OWN)
                .with(BookLedger.CHART, "工会会计制度2009版").with(BookLedger.STARTS_ON, LocalDate.of(FIRST_YEAR, 1, 1)),
                Act.correction(CLERK, Act.Kind.EDIT));
        BookStore books = new BookStore(office.database().sql());
        this.book = books.books().get(0);
        List<Account> all = books.accounts(book.chart());
        this.accounts = all.stream().filter(Account::yearly)
                .filter(account -> all.stream().noneMatch(other -> other.above().equals(account.code()))).toList();
    }

    /** Arguments: the shared folder; how many vouchers; how many of the last months stay open, or year for all of the last year. */
    public static void main(String[] arguments) throws Exception {
        int vouchers = Integer.parseInt(arguments[1]);
        Path folder = Files.createDirectories(Path.of(arguments[0])).resolve("book" + vouchers);
        if (Files.exists(folder)) {
            Place.delete(folder);
        }
        try (Office office = Wiring.supplied(folder, Clock.systemDefaultZone())) {
            BookRun run = new BookRun(office);
            long start = System.nanoTime();
            run.fill(vouchers);
            Machine.tell("fill", Machine.since(start));
            start = System.nanoTime();
            run.close(arguments.length > 2 ? open(arguments[2]) : OPEN);
            Machine.tell("close", Machine.since(start));
            run.measure();
        }
        Place.delete(folder);
    }

    private void fill(int vouchers) {
        Act act = Act.correction(CLERK, Act.Kind.DEED);
        PostVouchers post = new PostVouchers(office);
        for (int from = 0; from < vouchers; from += PIECE) {
            List<Row> piece = new ArrayList<>();
            for (int i = from; i < Math.min(vouchers, from + PIECE); i++) {
                piece.add(entry(i, YearMonth.of(FIRST_YEAR, 1).plusMonths((long) i * MONTHS / vouchers).atDay(1 + i % 28)));
            }
            WholeAct.run(office, new WholeAct.Heading(act, VoucherLedger.KEY, "记账", piece.size()), Progress.SILENT,
                    whole -> post.post(piece, whole, act));
        }
    }

    private Row entry(int number, LocalDate day) {
        Account account = accounts.get(number % accounts.size());
        long cents = 1_00L + number * 37L % 1_000_00L;
        Row row = Row.NEW.with(VoucherLedger.BOOK, new Reference(book.id(), book.name())).with(VoucherLedger.DATED, day)
                .with(VoucherLedger.SUMMARY, "第" + number + "笔 " + account.name()).with(VoucherLedger.PARTY, "往来" + number % 997)
                .with(VoucherLedger.ACCOUNT, new Reference(account.id(), account.label())).with(VoucherLedger.SOURCE, "留成经费")
                .with(VoucherLedger.HANDLER, "林会计").with(VoucherLedger.PIECES, 1);
        return account.debit() ? row.with(VoucherLedger.EXPENSE, cents) : row.with(VoucherLedger.INCOME, cents);
    }

    private static int open(String told) {
        return told.equals(YEAR) ? (MONTHS - 1) % 12 + 1 : Integer.parseInt(told);
    }

    private void close(int open) {
        ClosePeriod periods = new ClosePeriod(office);
        for (int i = 0; i < MONTHS - open; i++) {
            Saved saved = periods.close(new ClosePeriod.Order(book.id(), periods.next(book), "林会计", "会计", ""), CLERK);
            if (!saved.done()) {
                throw new IllegalStateException(saved.problems().toString());
            }
        }
    }

    private void measure() {
        Viewer viewer = Viewer.full(CLERK);
        int[] next = {1_000_000};
        LocalDate day = YearMonth.of(FIRST_YEAR, 1).plusMonths(MONTHS - 1L).atDay(5);
        PostVouchers post = new PostVouchers(office);
        time("entry", () -> {
            Saved saved = entries.save(entry(next[0]++, day), Act.correction(CLERK, Act.Kind.EDIT));
            return post.run(List.of(saved.id()), CLERK);
        });
        time("search.party", () -> entries.first(Query.ALL.search("往来123"), 100, viewer));
        time("search.number", () -> entries.first(Query.ALL.search("第1999笔"), 100, viewer));
        time("search.page", () -> entries.first(Query.ALL.search("笔"), 100, viewer));
        time("first", () -> entries.first(Query.ALL, 100, viewer));
        Summary statement = office.summaries().find("funds").orElseThrow();
        time("statement", () -> office.summaries().compute(statement, new Summary.Request(LocalDate.of(2026, 9, 30), Map.of())));
    }

    /** Medians; something small is written before each question, or H2 answers from memory. */
    private void time(String name, Supplier<?> work) {
        double[] times = new double[TIMES];
        for (int i = -WARM; i < TIMES; i++) {
            office.settings().put("bench", String.valueOf(i));
            long start = System.nanoTime();
            seen = work.get();
            if (i >= 0) {
                times[i] = Machine.since(start);
            }
        }
        Arrays.sort(times);
        Machine.tell(name, times[TIMES / 2]);
    }
}
