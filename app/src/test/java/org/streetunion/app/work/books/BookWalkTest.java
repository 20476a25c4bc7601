package org.streetunion.app.work.books;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.Moved;
import org.streetunion.app.reporting.books.MovedStore;
import org.streetunion.app.reporting.books.TrialBalance;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.WholeAct;

/**
 * A hundred books walk a hundred random steps each of posting, reversing, closing and opening again. Every prefix of a walk is a sequence
 * of its own, so 10,000 sequences are looked at: after each step the books balance, and hold what a plain sum in this test says they hold.
 */
class BookWalkTest {
    private static final int BOOKS = 100;
    private static final int STEPS = 100;
    /** Of how many books one voucher is reversed, or one month closed or opened, at each step. */
    private static final int TOUCHED = 8;
    private static final List<String> CODES = List.of("401", "402", "40302", "50102", "50205", "50605", "221", "231", "135",
            "162");
    private static final Act POSTING = Act.correction(BookOffice.CLERK, Act.Kind.DEED);
    private final Random random = new Random(20261009);
    private final List<Walk> walks = new ArrayList<>();

    /** A book on its walk, and what it must hold: by account number, debit less credit. */
    private static final class Walk {
        final Book book;
        final Map<String, Long> holds = new TreeMap<>();
        final List<Long> posted = new ArrayList<>();
        int numbers;
        YearMonth open = YearMonth.of(2026, 1);

        Walk(Book book) {
            this.book = book;
        }

        void move(String code, long debit) {
            holds.merge(code, debit, Long::sum);
        }
    }

    @Test
    void theBooksBalanceAfterEveryStepOfEveryWalk() {
        try (BookOffice o = new BookOffice(Databases.H2)) {
            for (int i = 0; i < BOOKS; i++) {
                Walk walk = new Walk(o.book("账套" + i));
                long opening = random.nextLong(1_000_000_000L);
                o.opening(walk.book, "102", opening);
                o.opening(walk.book, "331", opening);
                walk.move("102", opening);
                walk.move("331", -opening);
                walks.add(walk);
            }
            for (int step = 0; step < STEPS; step++) {
                post(o);
                List<Walk> touched = new ArrayList<>(walks);
                java.util.Collections.shuffle(touched, random);
                touched = touched.subList(0, TOUCHED);
                touched.subList(0, TOUCHED / 2).forEach(walk -> reverse(o, walk));
                touched.subList(TOUCHED / 2, TOUCHED).forEach(walk -> closeOrOpen(o, walk));
                for (Walk walk : walks) {
                    boolean whole = touched.contains(walk) || step % 20 == 19;
                    assertHolds(o, walk, whole);
                }
            }
            walks.forEach(walk -> assertNumbered(o, walk));
        }
    }

    /** One entry in each book, in one act. */
    private void post(BookOffice o) {
        List<Row> entries = new ArrayList<>();
        for (Walk walk : walks) {
            String code = CODES.get(random.nextInt(CODES.size()));
            long cents = 1 + random.nextLong(random.nextBoolean() ? 100 : 1_000_000_000_000L);
            boolean in = random.nextBoolean();
            boolean cash = random.nextBoolean();
            LocalDate day = day(walk);
            entries.add(o.entry(walk.book, day.toString(), code, in ? cents : -cents).with(VoucherLedger.SETTLED,
                    cash ? "现金" : "转账"));
            walk.move(code, in ? -cents : cents);
            walk.move(cash ? "101" : "102", in ? cents : -cents);
            walk.numbers++;
        }
        List<Long> ids = new ArrayList<>();
        WholeAct.run(o.office, new WholeAct.Heading(POSTING, VoucherLedger.KEY, "记账", BOOKS), Progress.SILENT,
                act -> ids.addAll(new PostVouchers(o.office).post(entries, act, POSTING)));
        for (Row row : o.register(VoucherLedger.KEY).store().rows(ids.stream().mapToLong(Long::longValue).toArray())) {
            walks.stream().filter(walk -> walk.book.id() == Objects.requireNonNull(row.get(VoucherLedger.BOOK)).id()).findFirst()
                    .orElseThrow().posted
                    .add(row.id());
        }
    }

    /** A day that is still open, within two months of the first open one. */
    private LocalDate day(Walk walk) {
        LocalDate latest = LocalDate.of(2026, 10, 9);
        LocalDate day = walk.open.atDay(1).plusDays(random.nextInt(60));
        return day.isAfter(latest) ? latest : day;
    }

    private void reverse(BookOffice o, Walk walk) {
        if (walk.posted.isEmpty()) {
            return;
        }
        long id = walk.posted.remove(random.nextInt(walk.posted.size()));
        Row row = o.voucher(id);
        LocalDate first = row.get(VoucherLedger.DATED, LocalDate.MIN);
        LocalDate day = first.isBefore(walk.open.atDay(1)) ? walk.open.atDay(1) : first;
        Saved saved = new ReverseVoucher(o.office, List.of()).run(new ReverseVoucher.Order(id, day, "记错"), BookOffice.CLERK);
        assertTrue(saved.done(), saved.problems().toString());
        long amount = VoucherLedger.amount(row);
        boolean in = VoucherLedger.incoming(row);
        String code = row.get(VoucherLedger.SUMMARY, "").replaceFirst(" .*", "");
        walk.move(code, in ? amount : -amount);
        walk.move("现金".equals(row.get(VoucherLedger.SETTLED)) ? "101" : "102", in ? -amount : amount);
        walk.numbers++;
    }

    private void closeOrOpen(BookOffice o, Walk walk) {
        ClosePeriod close = new ClosePeriod(o.office);
        if (random.nextInt(3) == 0 && walk.open.getMonthValue() > 1) {
            walk.open = walk.open.minusMonths(1);
            assertTrue(close.open(order(walk), BookOffice.CLERK).done());
        } else if (walk.open.getMonthValue() < 10) {
            assertTrue(close.close(order(walk), BookOffice.CLERK).done());
            walk.open = walk.open.plusMonths(1);
        }
    }

    private static ClosePeriod.Order order(Walk walk) {
        return new ClosePeriod.Order(walk.book.id(), walk.open, "林会计", "会计", "补记");
    }

    private static void assertHolds(BookOffice o, Walk walk, boolean whole) {
        Map<Long, Moved> moved = new MovedStore(o.office.database().sql()).byAccount(walk.book.id(), LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31));
        assertEquals(moved.values().stream().mapToLong(Moved::debit).sum(),
                moved.values().stream().mapToLong(Moved::credit).sum());
        if (!whole) {
            return;
        }
        Map<String, Long> held = new TreeMap<>();
        List<TrialBalance.Line> lines = o.balance(walk.book, "2026-01-01", "2026-12-31");
        lines.stream().filter(line -> line.closing() != 0).forEach(line -> held.put(line.account().code(), line.closing()));
        Map<String, Long> wanted = new TreeMap<>(walk.holds);
        wanted.values().removeIf(cents -> cents == 0);
        assertEquals(wanted, held);
        assertEquals(0, lines.stream().mapToLong(TrialBalance.Line::closing).sum());
    }

    private static void assertNumbered(BookOffice o, Walk walk) {
        var numbers = new org.streetunion.app.reporting.books.VoucherNumberStore(o.office.database().sql());
        assertEquals(walk.numbers, numbers.last(walk.book.id(), 2026));
        for (int number = 1; number <= walk.numbers; number++) {
            assertEquals(1, numbers.lines(walk.book.id(), 2026, number).size(), "number " + number);
        }
        assertEquals(Optional.empty(), Optional.of(walk.numbers).filter(count -> count < STEPS));
    }
}
