package org.streetunion.app.work.books;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Refused;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.money.VoucherStates;
import org.streetunion.app.office.periods.PeriodLedger;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.TrialBalance;
import org.streetunion.app.support.Databases;

/** Entries on their way into the books, out of them, and months closed over them. */
class BooksTest {
    @ParameterizedTest
    @EnumSource
    void entriesGetNumbersWithoutGapsAndStayAsTheyAre(Databases databases) {
        try (BookOffice o = new BookOffice(databases)) {
            Book book = o.book("本级账");
            long late = o.enter(o.entry(book, "2026-03-09", "50102", -120_00));
            long early = o.enter(o.entry(book, "2026-03-02", "401", 50_000));
            long gone = o.enter(o.entry(book, "2026-03-03", "401", 7));
            o.register(VoucherLedger.KEY).setTrash(new long[]{gone}, true, BookOffice.CLERK, "");

            Saved posted = new PostVouchers(o.office).run(List.of(late, early), BookOffice.CLERK);

            assertTrue(posted.done(), posted.problems().toString());
            assertEquals(List.of(1, 2), List.of(number(o, early), number(o, late)), "by day");
            assertEquals("102 银行存款", label(o, late), "what was paid otherwise than in cash came from the bank");
            Saved changed = o.save(VoucherLedger.KEY, o.voucher(late).with(VoucherLedger.EXPENSE, 1L));
            assertFalse(changed.done());
            assertTrue(changed.problems().toString().contains("冲销"), changed.problems().toString());
            assertTrue(o.register(VoucherLedger.KEY).guard().keeps(List.of(late)).isPresent(), "nor is it thrown away");
            Refused refused = assertThrows(Refused.class,
                    () -> o.office.batches().undo(posted.batch(), BookOffice.CLERK, done -> {}), "nor is the posting taken back");
            assertTrue(String.valueOf(refused.getMessage()).contains("冲销"));
            assertEquals(3, number(o, o.posted(o.entry(book, "2026-03-01", "401", 1))), "the next one follows");
        }
    }

    @ParameterizedTest
    @EnumSource
    void linesWithOnePaperNumberAreOneVoucher(Databases databases) {
        try (BookOffice o = new BookOffice(databases)) {
            Book book = o.book("本级账");
            long one = o.enter(o.entry(book, "2026-04-01", "402", 60_00).with(VoucherLedger.PAPER, "银收3"));
            long two = o.enter(o.entry(book, "2026-04-01", "221", 40_00).with(VoucherLedger.PAPER, "银收3"));
            Saved other = o.save(VoucherLedger.KEY, o.entry(book, "2026-04-02", "401", 5).with(VoucherLedger.PAPER, "银收3"));

            assertFalse(other.done());
            assertTrue(other.problems().toString().contains("两张凭证不能用一个号"), other.problems().toString());
            assertTrue(new PostVouchers(o.office).run(List.of(one, two), BookOffice.CLERK).done());
            assertEquals(number(o, one), number(o, two));
            assertEquals(List.of(1, 2), List.of(o.voucher(one).get(VoucherLedger.LINE), o.voucher(two).get(VoucherLedger.LINE)));

            Saved back = reverse(o, two, "2026-04-05", "分成比例填错");
            assertTrue(back.done(), back.problems().toString());
            assertEquals(VoucherStates.REVERSED, o.voucher(one).get(VoucherLedger.STATE), "the whole voucher");
            assertTrue(o.balance(book, "2026-04-01", "2026-04-30").stream().allMatch(line -> line.closing() == 0));
            assertTrue(reverse(o, one, "2026-04-06", "再来").problems().toString().contains("已经冲销过了"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void monthsCloseInOrderAndOpenAgainFromTheLastOneBack(Databases databases) {
        try (BookOffice o = new BookOffice(databases)) {
            Book book = o.book("本级账");
            o.opening(book, "102", 1_000_00);
            o.opening(book, "331", 1_000_00);
            o.posted(o.entry(book, "2026-01-15", "402", 300_00));
            long waiting = o.enter(o.entry(book, "2026-01-20", "50102", -80_00));
            List<TrialBalance.Line> open = o.balance(book, "2026-01-01", "2026-03-31");

            assertTrue(o.close(book, 2).problems().toString().contains("请先结2026年1月"));
            assertTrue(o.close(book, 1).problems().toString().contains("还有 1 笔没有记账"));
            o.register(VoucherLedger.KEY).setTrash(new long[]{waiting}, true, BookOffice.CLERK, "");
            assertTrue(o.close(book, 1).done());
            assertTrue(o.close(book, 2).done(), "an empty month closes too");
            assertEquals(open, o.balance(book, "2026-01-01", "2026-03-31"), "what is closed reads as what is open");

            Saved late = o.save(VoucherLedger.KEY, o.entry(book, "2026-02-28", "401", 9));
            assertTrue(late.problems().toString().contains("2026年2月已结账"), late.problems().toString());
            assertFalse(o.save(PeriodLedger.KEY, Row.NEW.with(PeriodLedger.REMARK, "自己写")).done());
            assertTrue(reopen(o, book, 1, "林会计", "漏记").problems().toString().contains("只能从最后结账的2026年2月"));
            assertTrue(reopen(o, book, 2, "林会计", " ").problems().toString().contains("为什么"));
            assertTrue(reopen(o, book, 2, "林会计", "漏记").done());
            assertEquals(Optional.of(LocalDate.of(2026, 1, 31)), o.books.closedTo(book.id()));
            o.posted(o.entry(book, "2026-02-28", "401", 9));
            assertTrue(o.close(book, 2).done(), "and is closed a second time");
            assertEquals(1_300_09, rest(o, book), "opening, and what came in");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatABookMayNotTakeIsSaid(Databases databases) {
        try (BookOffice o = new BookOffice(databases)) {
            Book book = o.book("本级账");
            assertSaid(o, o.entry(book, "2025-12-31", "401", 1), "早于账套");
            assertSaid(o, o.entry(book, "2026-01-05", "501", -1), "还有明细科目");
            assertSaid(o, o.entry(book, "2026-01-05", "401", 1).with(VoucherLedger.EXPENSE, 2L), "只填一个");
            assertSaid(o, o.entry(book, "2026-01-05", "401", 0), "请填收入金额或支出金额");
            assertSaid(o, o.entry(book, "2026-01-05", "401", 1).with(VoucherLedger.INCOME, -5L), "不能是负数");
            assertSaid(o, o.entry(book, "2026-01-05", "102", -1).with(VoucherLedger.AGAINST, o.account("102")), "不能是同一个");
            assertTrue(VoucherLedger.INCOME.type().parse("12.345").complaint() != null, "three decimals are no money");
            long bare = o.enter(Row.NEW.with(VoucherLedger.BOOK, o.entry(book, "2026-01-05", "401", 1).get(VoucherLedger.BOOK))
                    .with(VoucherLedger.DATED, LocalDate.of(2026, 1, 5)).with(VoucherLedger.SUMMARY, "还不知道记哪里")
                    .with(VoucherLedger.INCOME, 5L));
            Saved posted = new PostVouchers(o.office).run(List.of(bare), BookOffice.CLERK);
            assertTrue(posted.problems().toString().contains("还没有科目"), posted.problems().toString());
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoEnteredMayNotCheckWhereTheBookSaysSo(Databases databases) {
        try (BookOffice o = new BookOffice(databases)) {
            Book book = o.book("分开的账", LocalDate.of(2026, 1, 1), true);
            long id = o.enter(o.entry(book, "2026-05-05", "401", 100).with(VoucherLedger.HANDLER, "周经办"));
            LocalDate day = LocalDate.of(2026, 5, 6);

            assertTrue(new PostVouchers(o.office).run(List.of(id), BookOffice.CLERK).problems().toString().contains("还没有审核"));
            for (String same : List.of("小林", "周经办")) {
                assertFalse(new CheckVouchers(o.office).run(List.of(id), same, day, BookOffice.CLERK).done(), same);
            }
            assertTrue(new CheckVouchers(o.office).run(List.of(id), "钱审核", day, BookOffice.CLERK).done());
            assertTrue(new PostVouchers(o.office).run(List.of(id), BookOffice.CLERK).done());
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsLeftOfAYearStandsInTheNext(Databases databases) {
        try (BookOffice o = new BookOffice(databases)) {
            Book book = o.book("老账", LocalDate.of(2024, 1, 1), false);
            o.opening(book, "101", 20_00);
            o.opening(book, "331", 20_00);
            o.posted(o.entry(book, "2024-06-01", "402", 500_00));
            o.posted(o.entry(book, "2025-06-01", "50102", -130_00));
            o.posted(o.entry(book, "2026-02-01", "50301", -45_00).with(VoucherLedger.SETTLED, "现金"));

            List<TrialBalance.Line> lines = o.balance(book, "2026-01-01", "2026-03-31");

            assertEquals(-390_00, line(lines, "331").opening(), "20 + 500 - 130");
            assertTrue(lines.stream().noneMatch(line -> line.account().code().equals("402")), "income begins anew");
            assertEquals(-25_00, line(lines, "101").closing(), "cash is short by what was paid");
            assertEquals(0, lines.stream().mapToLong(TrialBalance.Line::opening).sum());
            assertEquals(0, lines.stream().mapToLong(TrialBalance.Line::closing).sum());
            assertEquals(345_00, TrialBalance.rest(lines));
        }
    }

    @ParameterizedTest
    @EnumSource
    void entriesAreListedTheLatestFirstWhateverIsSearchedFor(Databases databases) {
        try (BookOffice o = new BookOffice(databases)) {
            Book book = o.book("本级账");
            long first = o.posted(o.entry(book, "2026-03-01", "401", 1_00).with(VoucherLedger.SUMMARY, "收会费一"));
            long latest = o.posted(o.entry(book, "2026-05-01", "401", 2_00).with(VoucherLedger.SUMMARY, "收会费二"));
            long between = o.posted(o.entry(book, "2026-04-01", "401", 3_00).with(VoucherLedger.SUMMARY, "收会费三"));
            List<Long> expected = List.of(latest, between, first);
            for (Query query : List.of(Query.ALL, Query.ALL.search("收会费"))) {
                assertEquals(expected, o.register(VoucherLedger.KEY).store().first(query, 9).stream().map(Row::id).toList());
            }
        }
    }

    private static void assertSaid(BookOffice o, Row row, String words) {
        Saved saved = o.save(VoucherLedger.KEY, row);
        assertFalse(saved.done(), words);
        assertTrue(saved.problems().toString().contains(words), saved.problems().toString());
    }

    private static TrialBalance.Line line(List<TrialBalance.Line> lines, String code) {
        return lines.stream().filter(line -> line.account().code().equals(code)).findFirst().orElseThrow();
    }

    private static long rest(BookOffice o, Book book) {
        return TrialBalance.rest(o.balance(book, "2026-01-01", "2026-09-30"));
    }

    private static Saved reverse(BookOffice o, long id, String day, String reason) {
        return new ReverseVoucher(o.office, List.of()).run(new ReverseVoucher.Order(id, LocalDate.parse(day), reason),
                BookOffice.CLERK);
    }

    private static Saved reopen(BookOffice o, Book book, int month, String by, String reason) {
        return new ClosePeriod(o.office).open(new ClosePeriod.Order(book.id(), YearMonth.of(2026, month), by, "会计", reason),
                BookOffice.CLERK);
    }

    private static int number(BookOffice o, long id) {
        return o.voucher(id).get(VoucherLedger.NUMBER, 0);
    }

    private static String label(BookOffice o, long id) {
        return Objects.requireNonNull(o.register(VoucherLedger.KEY).row(id, Viewer.full(BookOffice.CLERK)).orElseThrow()
                .get(VoucherLedger.AGAINST)).label();
    }
}
