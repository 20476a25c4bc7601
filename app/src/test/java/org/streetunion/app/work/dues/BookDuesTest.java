package org.streetunion.app.work.dues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.money.Payers;
import org.streetunion.app.office.dues.DuesLedger;
import org.streetunion.app.office.splitshares.SplitShareLedger;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.dues.Due;
import org.streetunion.app.reporting.dues.DuesFactsStore;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.books.BookOffice;
import org.streetunion.app.work.books.ReverseVoucher;

class BookDuesTest {
    private static final Signed SIGNED = new Signed("周经办", "钱审核", "吴主席");

    @ParameterizedTest
    @EnumSource
    void whatIsDueFollowsFromWagesRateAndShares(Databases databases) {
        try (DuesOffice o = new DuesOffice(databases)) {
            Reference union = o.made("unions", "甲厂工会委员会");
            Row row = DuesOffice.payment(Map.of("union", union), "2026Q2", 0, "").with(DuesLedger.WAGES, 100_000_025L);
            o.kept(DuesLedger.KEY, row.with(DuesLedger.KIND, Payers.UNION));
            o.kept(DuesLedger.KEY,
                    row.with(DuesLedger.KIND, Payers.UNION).with(DuesLedger.PART, 2).with(DuesLedger.SCOPE, Payers.REST));
            o.kept(DuesLedger.KEY, row.with(DuesLedger.KIND, Payers.FEES).with(DuesLedger.PART, 3));
            o.kept(DuesLedger.KEY, row.with(DuesLedger.PART, 4).with(DuesLedger.DECLARED, 7L));
            o.kept(DuesLedger.KEY, row.with(DuesLedger.PART, 5).with(DuesLedger.WAGES, null));
            Saved other = o.books.save(DuesLedger.KEY, row.with(DuesLedger.PART, 6).with(DuesLedger.RATE, new BigDecimal("1.2")));

            List<Long> shown = o.all(DuesLedger.KEY).stream()
                    .sorted(java.util.Comparator.comparing(each -> each.get(DuesLedger.PART, 1)))
                    .map(each -> each.get(DuesLedger.DUE, -1L))
                    .toList();
            assertEquals(List.of(2_000_001L, 800_000L, 500_000L, 7L, -1L, 1_200_000L), shown,
                    "2 % rounded up at the half, 40 % of it, 5 ‰, what was fixed, unknown, 1.2 %");
            assertTrue(DuesOffice.words(other).contains("规定的拨缴比例是 2 %"), DuesOffice.words(other));
            List<Long> reported = new DuesFactsStore(o.books.office.database().sql(),
                    new org.streetunion.app.office.parameters.ParameterTable(
                            () -> o.books.register("parameters").store(), () -> 0L))
                    .duesOf(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 1))
                    .stream().map(Due::due).map(due -> due == null ? -1L : due).toList();
            assertEquals(shown, reported, "tables reckon as the list shows");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPaymentIsSplitPostedOnceAndFreedByItsReversal(Databases databases) {
        try (DuesOffice o = new DuesOffice(databases)) {
            Book book = o.books.book("本级账");
            o.shares(Payers.UNION, "0.55", "0.05", "0.1", "0.1", "0.15", "0.05");
            Reference union = o.made("unions", "甲厂工会委员会");
            Reference employer = o.made("employers", "甲厂");
            long one = o.kept(DuesLedger.KEY,
                    DuesOffice.payment(Map.of("employer", employer, "union", union), "2026Q2", 100_001, "2026-07-15"));
            long two = o.kept(DuesLedger.KEY,
                    DuesOffice.payment(Map.of("employer", o.made("employers", "乙厂")), "2026Q2", 70_00, "2026-07-15"));
            BookDues deed = new BookDues(o.books.office);
            BookDues.Order order = new BookDues.Order(book.id(), deed.waiting(LocalDate.of(2026, 9, 30)), SIGNED);

            Saved saved = deed.run(order, BookOffice.CLERK);

            assertTrue(saved.done(), DuesOffice.words(saved));
            assertEquals(List.of(-5_000L, -40_000L, -55_001L, -70_00L, 107_001L),
                    sums(o, book, "402", "221", "222", "231", "102"),
                    "1000.01 元 by hand, and 筹备金 whole on 231");
            assertTrue(deed.waiting(LocalDate.of(2026, 9, 30)).isEmpty());
            assertTrue(DuesOffice.words(deed.run(order, BookOffice.CLERK)).contains("没有要记账的收缴"),
                    "a second time nothing is posted");
            long voucher = voucher(o, one);
            assertEquals(o.books.voucher(voucher).get(VoucherLedger.NUMBER),
                    o.books.voucher(voucher(o, two)).get(VoucherLedger.NUMBER),
                    "one day, one voucher");
            assertEquals("经费收缴#" + one, o.books.voucher(voucher).get(VoucherLedger.ORIGIN));
            Saved changed = o.books.save(DuesLedger.KEY, row(o, one).with(DuesLedger.PAID, 1L));
            assertTrue(DuesOffice.words(changed).contains("已经记账，不能再改"), DuesOffice.words(changed));
            assertTrue(o.books.register(DuesLedger.KEY).guard().keeps(List.of(one)).isPresent());

            Saved back = new ReverseVoucher(o.books.office, List.of(new DuesPayback()))
                    .run(new ReverseVoucher.Order(voucher, LocalDate.of(2026, 9, 1), "比例填错"), BookOffice.CLERK);

            assertTrue(back.done(), DuesOffice.words(back));
            assertEquals(List.of(0L, 0L, 0L, 0L, 0L), sums(o, book, "402", "221", "222", "231", "102"));
            assertEquals(List.of(one, two), deed.waiting(LocalDate.of(2026, 9, 30)), "both rows of the voucher are free again");
            assertTrue(o.books.save(DuesLedger.KEY, row(o, one).with(DuesLedger.PAID, 100_00L)).done());
            assertTrue(deed.run(order, BookOffice.CLERK).done());
            assertEquals(List.of(-500L, -4_000L, -5_500L), sums(o, book, "402", "221", "222"));
        }
    }

    /** The table of shares and the books tell one story, level by level; what members pay is their union's. */
    @ParameterizedTest
    @EnumSource
    void theTableAndTheBooksPutEveryPaymentAtTheSameLevel(Databases databases) {
        try (DuesOffice o = new DuesOffice(databases)) {
            Book book = o.books.book("本级账");
            o.shares(Payers.UNION, "0.55", "0.05", "0.1", "0.1", "0.15", "0.05");
            Reference union = o.made("unions", "甲厂工会委员会");
            Reference employer = o.made("employers", "乙厂");
            o.kept(DuesLedger.KEY, DuesOffice.payment(Map.of("union", union), "2026Q2", 100_001, "2026-07-15"));
            o.kept(DuesLedger.KEY, DuesOffice.payment(Map.of("union", union), "2026Q2", 30_00, "2026-07-16")
                    .with(DuesLedger.KIND, Payers.FEES));
            o.kept(DuesLedger.KEY, DuesOffice.payment(Map.of("employer", employer), "2026Q2", 8_00, "2026-07-17")
                    .with(DuesLedger.KIND, Payers.FEES));
            BookDues deed = new BookDues(o.books.office);
            assertTrue(deed.run(new BookDues.Order(book.id(), deed.waiting(LocalDate.of(2026, 9, 30)), SIGNED), BookOffice.CLERK)
                    .done());
            List<Long> booked = sums(o, book, "222", "402", "401", "221");
            assertEquals(List.of(-55_001L - 30_00, -5_000L, -8_00L, -40_000L), booked, "by hand");
            String all = o.lines(o.table("duesplit", "2026-09-30", Map.of()), 0, 0, 2, 3, 4, 5, 6, 7, 8).get(2).replace(",", "");
            assertEquals("合计 1038.01 " + yuan(-booked.get(0)) + " " + yuan(-booked.get(1) - booked.get(2))
                    + " 100.00 100.00 150.00 50.00", all);
        }
    }

    private static String yuan(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }

    @ParameterizedTest
    @EnumSource
    void whatCannotBeSplitIsSaidAndNothingIsPosted(Databases databases) {
        try (DuesOffice o = new DuesOffice(databases)) {
            Book book = o.books.book("分开的账", LocalDate.of(2026, 1, 1), true);
            Reference union = o.made("unions", "甲厂工会委员会");
            long small = o.kept(DuesLedger.KEY, DuesOffice.payment(Map.of("union", union), "2026Q2", 5_00, "2026-07-15")
                    .with(DuesLedger.KIND, Payers.SMALL));
            long nobody = o.kept(DuesLedger.KEY, DuesOffice.payment(Map.of(), "2026Q2", 5_00, "2026-07-15"));
            long good = o.kept(DuesLedger.KEY, DuesOffice.payment(Map.of("union", union), "2026Q1", 5_00, "2026-07-15"));
            BookDues deed = new BookDues(o.books.office);

            assertSaid(deed, book, List.of(small, good), SIGNED, "没有“小额缴费”在 2026-04-01 的比例");
            assertSaid(deed, book, List.of(nobody, good), SIGNED, "没有写明是哪家单位或工会缴的");
            assertSaid(deed, book, List.of(good), Signed.NOBODY, "请写明另一位审核人");
            o.kept(SplitShareLedger.KEY, DuesOffice.share(Payers.UNION, "2026-01-01", "0.5", "0.5", "0", "0", "0", "0"));
            assertSaid(deed, book, List.of(good), SIGNED, "有 2 条都在用");
            assertTrue(o.all(VoucherLedger.KEY).isEmpty(), "nothing half-posted");
            assertTrue(DuesOffice.words(deed.run(new BookDues.Order(0, List.of(good), SIGNED), BookOffice.CLERK)).contains("账套"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void sharesAddUpToOneAndFollowEachOther(Databases databases) {
        try (DuesOffice o = new DuesOffice(databases)) {
            Saved short95 = o.books.save(SplitShareLedger.KEY,
                    DuesOffice.share(Payers.SMALL, "2026-01-01", "0.55", "0.4", "0", "0", "0", "0"));
            assertFalse(short95.done());
            assertTrue(DuesOffice.words(short95).contains("合计是 0.95，应当正好是 1"), DuesOffice.words(short95));
            Saved fine = o.books.save(SplitShareLedger.KEY,
                    DuesOffice.share(Payers.SMALL, "2026-01-01", "0.33333", "0.66667", "0", "0", "0", "0"));
            assertTrue(DuesOffice.words(fine).contains("最多四位小数"), DuesOffice.words(fine));
            Row first = DuesOffice.share(Payers.SMALL, "2026-01-01", "0.6", "0", "0.4", "0", "0", "0");
            assertTrue(o.books.save(SplitShareLedger.KEY, first.with(SplitShareLedger.TO, LocalDate.of(2026, 6, 30))).problems()
                    .isEmpty());
            Saved gap = o.books.save(SplitShareLedger.KEY,
                    DuesOffice.share(Payers.SMALL, "2026-08-01", "0.6", "0", "0.4", "0", "0", "0"));
            assertTrue(gap.done());
            assertTrue(DuesOffice.words(gap).contains("从 2026-07-01 到 2026-07-31 没有比例"), DuesOffice.words(gap));
            Saved overlap = o.books.save(SplitShareLedger.KEY,
                    DuesOffice.share(Payers.SMALL, "2026-06-01", "0.6", "0", "0.4", "0", "0", "0"));
            assertTrue(DuesOffice.words(overlap).contains("从 2026-06-01 起有两条比例同时在用"), DuesOffice.words(overlap));
        }
    }

    private static void assertSaid(BookDues deed, Book book, List<Long> ids, Signed signed, String words) {
        Saved saved = deed.run(new BookDues.Order(book.id(), ids, signed), BookOffice.CLERK);
        assertFalse(saved.done(), words);
        assertTrue(DuesOffice.words(saved).contains(words), DuesOffice.words(saved));
    }

    private static List<Long> sums(DuesOffice o, Book book, String... codes) {
        var lines = o.books.balance(book, "2026-01-01", "2026-09-30");
        return List.of(codes).stream().map(code -> lines.stream().filter(line -> line.account().code().equals(code))
                .mapToLong(line -> line.closing()).sum()).toList();
    }

    private static Row row(DuesOffice o, long id) {
        return o.books.register(DuesLedger.KEY).row(id, org.streetunion.app.ledger.Viewer.full(BookOffice.CLERK)).orElseThrow();
    }

    private static long voucher(DuesOffice o, long id) {
        return row(o, id).get(DuesLedger.VOUCHER, Reference.to(0)).id();
    }
}
