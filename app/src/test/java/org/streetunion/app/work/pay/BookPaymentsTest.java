package org.streetunion.app.work.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.exchange.writing.UnwritableFile;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.money.VoucherStates;
import org.streetunion.app.office.paybatches.PayBatchLedger;
import org.streetunion.app.office.paylines.PayLineLedger;
import org.streetunion.app.office.people.PersonLedger;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.books.BookOffice;
import org.streetunion.app.work.books.ReverseVoucher;
import org.streetunion.app.work.cadres.Cadres;
import org.streetunion.app.work.grants.BankFile;

/** A batch of allowances turns into one voucher, once, and both are taken back together. */
class BookPaymentsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 9);
    private static final LocalDate YEAR_END = LocalDate.of(2026, 12, 31);

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aBatchIsOneVoucherAndComesBackWithIt(Databases kind) {
        try (BookOffice books = new BookOffice(kind)) {
            Book book = books.book("本级账");
            PayOffice pay = office(books);
            long batch = approved(pay);

            assertTrue(pay.step(batch, PayStep.PAY).done());
            Row voucher = vouchers(books).get(0);
            assertEquals(1, vouchers(books).size());
            assertEquals(100_000L, voucher.get(VoucherLedger.EXPENSE), "two people at 500 元");
            assertEquals("津贴批次#" + batch, voucher.get(VoucherLedger.ORIGIN));
            assertEquals(2, voucher.get(VoucherLedger.PEOPLE));
            assertEquals("顾主席", voucher.get(VoucherLedger.APPROVED_BY));
            assertEquals("凭证 2026-1", pay.view(batch).batch().get(PayBatchLedger.PAID_HOW));
            assertEquals(-100_000L, balance(books, book, "102"), "taken from the bank");
            pay.step(batch, PayStep.SIGN);

            Saved undone = Pay.usual(books.office).returned().run(new ReturnPay.Order(batch, DAY, "账号错，退票"), Cadres.CLERK);
            assertTrue(undone.done(), () -> undone.problems().toString());
            assertEquals(PayBatchLedger.APPROVED, pay.view(batch).batch().get(PayBatchLedger.STATE));
            assertNull(pay.view(batch).batch().get(PayBatchLedger.PAID_HOW));
            assertNull(pay.line(batch, "苗正").get(PayLineLedger.SIGNED), "what was signed for went back");
            assertEquals(0L, balance(books, book, "102"));

            assertTrue(pay.step(batch, PayStep.PAY).done(), "paid again");
            assertEquals("凭证 2026-3", pay.view(batch).batch().get(PayBatchLedger.PAID_HOW));
        }
    }

    /** What nobody approved, and what was paid, does not go to the bank; who has no account is told of. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void theBankPaysWhatIsApprovedOnce(Databases kind, @TempDir Path folder) throws Exception {
        try (BookOffice books = new BookOffice(kind)) {
            books.book("本级账");
            PayOffice pay = office(books);
            Row person = books.register("people").store().rows(new long[]{pay.person("苗正")}).get(0);
            assertTrue(books.save("people", person.with(PersonLedger.ACCOUNT, "6222021202000001")).done());
            long batch = pay.month(Crowd.PART_TIMERS, 2026, 9).id();
            assertTrue(refused(folder, books, pay.view(batch)).contains("还没有批准"));
            pay.step(batch, PayStep.CHECK);
            pay.step(batch, PayStep.APPROVE);
            BankFile.Written written = PayBank.write(folder, books.office, pay.view(batch), Cadres.CLERK);
            assertTrue(written.wanting().startsWith("有 1 户没有账号（"), written.wanting());
            try (var sheet = WorkbookFactory.create(written.file().toFile())) {
                List<String> lines = new java.util.ArrayList<>();
                sheet.getSheetAt(0).forEach(row -> lines.add(row.getCell(1) + " " + row.getCell(2) + " " + row.getCell(5)));
                assertTrue(lines.contains("苗正 6222021202000001 500.0"), lines::toString);
                assertEquals(3, lines.size(), "a heading and two people");
            }
            pay.step(batch, PayStep.PAY);
            assertTrue(refused(folder, books, pay.view(batch)).contains("已经发放"));
        }
    }

    private static String refused(Path folder, BookOffice books, PayView view) {
        return assertThrows(UnwritableFile.class, () -> PayBank.write(folder, books.office, view, Cadres.CLERK)).sentence();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void reversingTheVoucherPutsTheBatchBackUnlessItIsLocked(Databases kind) {
        try (BookOffice books = new BookOffice(kind)) {
            books.book("本级账");
            PayOffice pay = office(books);
            long batch = approved(pay);
            pay.step(batch, PayStep.PAY);
            ReverseVoucher reverse = new ReverseVoucher(books.office, List.of(new PayBack(books.office)));
            long voucher = vouchers(books).get(0).id();
            assertTrue(reverse.run(new ReverseVoucher.Order(voucher, DAY, "记错"), Cadres.CLERK).done());
            assertEquals(PayBatchLedger.APPROVED, pay.view(batch).batch().get(PayBatchLedger.STATE));
            assertEquals(VoucherStates.REVERSED, books.voucher(voucher).get(VoucherLedger.STATE));

            for (PayStep step : List.of(PayStep.PAY, PayStep.SIGN, PayStep.LOCK)) {
                assertTrue(pay.step(batch, step).done(), step::words);
            }
            long second = vouchers(books).stream().filter(row -> VoucherStates.POSTED.equals(row.get(VoucherLedger.STATE)))
                    .filter(row -> row.get(VoucherLedger.REVERSES) == null).findFirst().orElseThrow().id();
            Saved refused = reverse.run(new ReverseVoucher.Order(second, DAY, "记错"), Cadres.CLERK);
            assertTrue(Cadres.said(refused).contains("请另做更正批次"), Cadres.said(refused));
            Saved locked = Pay.usual(books.office).returned().run(new ReturnPay.Order(batch, DAY, "错"), Cadres.CLERK);
            assertTrue(Cadres.said(locked).contains("已锁定"), Cadres.said(locked));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aClosedMonthRefusesAndAnOfficeWithoutABookPaysByTheBatchAlone(Databases kind) {
        try (BookOffice books = new BookOffice(kind)) {
            PayOffice pay = office(books);
            long batch = approved(pay);
            assertTrue(pay.step(batch, PayStep.PAY).done(), "no book at all");
            assertTrue(vouchers(books).isEmpty());
            Saved noReason = Pay.usual(books.office).returned().run(new ReturnPay.Order(batch, DAY, " "), Cadres.CLERK);
            assertFalse(noReason.done());
            assertTrue(Pay.usual(books.office).returned().run(new ReturnPay.Order(batch, DAY, "没领"), Cadres.CLERK).done());
            assertEquals(PayBatchLedger.APPROVED, pay.view(batch).batch().get(PayBatchLedger.STATE));

            Book book = books.book("本级账", LocalDate.of(2026, 10, 1), false);
            assertTrue(books.close(book, 10).done());
            Saved refused = pay.step(batch, PayStep.PAY);
            assertTrue(Cadres.said(refused).contains("2026年10月已结账"), Cadres.said(refused));
            assertTrue(vouchers(books).isEmpty(), "nothing half done");
        }
    }

    private static PayOffice office(BookOffice books) {
        PayOffice pay = new PayOffice(books.office);
        pay.standard("协理员", "月津贴", "每月", 50_000L, PayOffice.START);
        pay.assistant("苗正", PayOffice.START, YEAR_END);
        pay.assistant("苗副", PayOffice.START, YEAR_END);
        return pay;
    }

    private static long approved(PayOffice pay) {
        long batch = pay.month(Crowd.PART_TIMERS, 2026, 9).id();
        pay.step(batch, PayStep.CHECK);
        pay.step(batch, PayStep.APPROVE);
        return batch;
    }

    private static List<Row> vouchers(BookOffice books) {
        return books.register(VoucherLedger.KEY).store().first(Query.ALL, 100);
    }

    private static long balance(BookOffice books, Book book, String code) {
        return books.balance(book, "2026-10-01", "2026-12-31").stream().filter(line -> line.account().code().equals(code))
                .mapToLong(line -> line.closing()).sum();
    }
}
