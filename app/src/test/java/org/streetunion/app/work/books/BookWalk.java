package org.streetunion.app.work.books;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.TrialBalance;
import org.streetunion.app.reporting.books.VoucherNumberStore;
import org.streetunion.app.work.WholeAct;

/** One book on a walk of random steps, and the plain book beside it; they are compared after every step. */
final class BookWalk {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 9);
    private static final List<String> CODES = List.of("401", "402", "40302", "50102", "50205", "50605", "221", "231", "135",
            "162");
    private static final Act POSTING = Act.correction(BookOffice.CLERK, Act.Kind.DEED);
    private final BookOffice o;
    private final Book book;
    private final Random random;
    private final PlainBook plain = new PlainBook();
    private final List<Posted> posted = new ArrayList<>();
    private final List<String> story = new ArrayList<>();
    private YearMonth open;
    private boolean turned;

    /** A voucher that was not taken back. */
    private record Posted(long row, List<PlainBook.Line> lines) {}

    BookWalk(BookOffice o, Book book, long opening, Random random) {
        this.o = o;
        this.book = book;
        this.random = random;
        this.open = YearMonth.from(book.starts());
        plain.opening("102", opening);
        plain.opening("331", -opening);
    }

    /** Whether a year ended on the way with something in it. */
    boolean turned() {
        return turned;
    }

    void step() {
        switch (random.nextInt(8)) {
            case 0 -> reverse();
            case 1, 2, 3 -> close();
            case 4 -> reopen();
            case 5 -> refused();
            default -> post();
        }
        compare();
    }

    /** A voucher of one to three lines within two months of the first open one. */
    private void post() {
        LocalDate day = earlier(open.atDay(1).plusDays(random.nextInt(60)), TODAY);
        int parts = 1 + random.nextInt(3);
        List<Row> entries = new ArrayList<>();
        List<PlainBook.Line> lines = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            String code = CODES.get(random.nextInt(CODES.size()));
            long cents = 1 + random.nextLong(random.nextBoolean() ? 100 : 1_000_000_000_000L);
            boolean in = random.nextBoolean();
            boolean cash = random.nextBoolean();
            Row entry = o.entry(book, day.toString(), code, in ? cents : -cents).with(VoucherLedger.SETTLED, cash ? "现金" : "转账");
            entries.add(parts > 1 ? entry.with(VoucherLedger.PAPER, "号" + story.size()) : entry);
            String money = cash ? "101" : "102";
            lines.add(in ? new PlainBook.Line(day, money, code, cents) : new PlainBook.Line(day, code, money, cents));
        }
        List<Long> ids = new ArrayList<>();
        WholeAct.run(o.office, new WholeAct.Heading(POSTING, VoucherLedger.KEY, "记账", parts), Progress.SILENT,
                act -> ids.addAll(new PostVouchers(o.office).post(entries, act, POSTING)));
        story.add("post " + day + " " + parts);
        int number = plain.voucher(lines);
        assertEquals(number, o.voucher(ids.get(parts - 1)).get(VoucherLedger.NUMBER), this::words);
        posted.add(new Posted(ids.get(0), lines));
    }

    private void reverse() {
        if (posted.isEmpty()) {
            return;
        }
        Posted voucher = posted.remove(random.nextInt(posted.size()));
        LocalDate first = voucher.lines().get(0).day();
        LocalDate day = first.isBefore(open.atDay(1)) ? open.atDay(1) : first;
        Saved saved = new ReverseVoucher(o.office, List.of()).run(new ReverseVoucher.Order(voucher.row(), day, "记错"),
                BookOffice.CLERK);
        story.add("reverse " + first + " on " + day);
        assertTrue(saved.done(), () -> words() + saved.problems());
        plain.voucher(voucher.lines().stream().map(line -> line.back(day)).toList());
    }

    private void close() {
        if (open.atEndOfMonth().isAfter(TODAY)) {
            return;
        }
        story.add("close " + open);
        Saved saved = new ClosePeriod(o.office).close(order(open), BookOffice.CLERK);
        assertTrue(saved.done(), () -> words() + saved.problems());
        turned |= open.getMonthValue() == 12 && !posted.isEmpty();
        open = open.plusMonths(1);
    }

    private void reopen() {
        if (!open.isAfter(YearMonth.from(book.starts()))) {
            return;
        }
        open = open.minusMonths(1);
        story.add("open " + open);
        Saved saved = new ClosePeriod(o.office).open(order(open), BookOffice.CLERK);
        assertTrue(saved.done(), () -> words() + saved.problems());
    }

    /** What may not be done is not done, and changes nothing: an entry in a closed month, a month out of turn. */
    private void refused() {
        story.add("refused");
        LocalDate day = open.atDay(1).minusDays(1);
        assertFalse(o.save(VoucherLedger.KEY, o.entry(book, day.toString(), "401", 5)).done(), this::words);
        assertFalse(new ClosePeriod(o.office).close(order(open.plusMonths(1)), BookOffice.CLERK).done(), this::words);
    }

    private ClosePeriod.Order order(YearMonth month) {
        return new ClosePeriod.Order(book.id(), month, "林会计", "会计", "补记");
    }

    /** Two days of one year anywhere on the walk: what was held before, moved between and held after is as on paper. */
    private void compare() {
        int year = book.starts().getYear() + random.nextInt(2);
        LocalDate from = later(LocalDate.ofYearDay(year, 1 + random.nextInt(365)), book.starts());
        LocalDate to = random.nextBoolean()
                ? LocalDate.of(from.getYear(), 12, 31)
                : earlier(from.plusDays(random.nextInt(120)),
                        LocalDate.of(from.getYear(), 12, 31));
        List<TrialBalance.Line> lines = o.balance(book, from.toString(), to.toString());
        String where = from + " to " + to + " ";
        assertEquals(plain.holds(from.minusDays(1), from.getYear()), of(lines, TrialBalance.Line::opening),
                () -> where + words());
        assertEquals(plain.debits(from, to), of(lines, line -> line.moved().debit()), () -> where + words());
        assertEquals(plain.credits(from, to), of(lines, line -> line.moved().credit()), () -> where + words());
        assertEquals(plain.holds(to, from.getYear()), of(lines, TrialBalance.Line::closing), () -> where + words());
        assertEquals(0, lines.stream().mapToLong(TrialBalance.Line::closing).sum(), this::words);
    }

    private static Map<String, Long> of(List<TrialBalance.Line> lines, ToLongFunction<TrialBalance.Line> what) {
        Map<String, Long> found = new TreeMap<>();
        lines.stream().filter(line -> what.applyAsLong(line) != 0)
                .forEach(line -> found.put(line.account().code(), what.applyAsLong(line)));
        return found;
    }

    /** At the end of the walk no number is missing, in no year. */
    void numbered() {
        VoucherNumberStore numbers = new VoucherNumberStore(o.office.database().sql());
        for (int year = book.starts().getYear(); year <= TODAY.getYear(); year++) {
            assertEquals(plain.last(year), numbers.last(book.id(), year), this::words);
            for (int number = 1; number <= plain.last(year); number++) {
                assertFalse(numbers.lines(book.id(), year, number).isEmpty(), this::words);
            }
        }
    }

    private String words() {
        return book.name() + " from " + book.starts() + ": " + story;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
