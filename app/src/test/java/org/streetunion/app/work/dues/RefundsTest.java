package org.streetunion.app.work.dues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.exchange.writing.UnwritableFile;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.office.dues.DuesLedger;
import org.streetunion.app.office.refunds.RefundLedger;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.books.BookOffice;
import org.streetunion.app.work.grants.GrantDeadlines;
import org.streetunion.app.work.books.ReverseVoucher;

class RefundsTest {
    @ParameterizedTest
    @EnumSource
    void aYearsListIsConfirmedPaidAndArrives(Databases databases) {
        try (DuesOffice o = new DuesOffice(databases)) {
            Book book = o.books.book("本级账");
            paid(o, "甲厂工会委员会", 9_999_99);
            paid(o, "乙厂工会委员会", 10_000_00);
            paid(o, "丙厂工会委员会", 12_00);
            ProposeRefunds listing = new ProposeRefunds(o.books.office);
            assertTrue(listing.run(2025, BookOffice.CLERK).done());
            assertFalse(listing.run(2025, BookOffice.CLERK).done(), "they are listed once");
            List<Long> ids = o.all(RefundLedger.KEY).stream().map(Row::id).toList();
            assertEquals(2, ids.size(), "one that paid just the line paid too much");

            assertSaid(move(o, MoveRefunds.Step.PAY, ids, book), "要在“已确认”时才能拨付");
            assertTrue(move(o, MoveRefunds.Step.CONFIRM, ids, book).done());
            Saved changed = o.books.save(RefundLedger.KEY, o.all(RefundLedger.KEY).get(0).with(RefundLedger.AMOUNT, 1L));
            assertSaid(changed, "不能再改");
            Saved paid = move(o, MoveRefunds.Step.PAY, ids, book);
            assertTrue(paid.done(), DuesOffice.words(paid));
            assertEquals(10_011_99, o.books.balance(book, "2026-01-01", "2026-12-31").stream()
                    .filter(line -> line.account().code().equals("222")).mapToLong(line -> line.closing()).sum());
            assertEquals(1, o.all(VoucherLedger.KEY).stream().map(row -> row.get(VoucherLedger.NUMBER)).distinct().count(),
                    "one voucher");
            assertTrue(move(o, MoveRefunds.Step.ARRIVE, ids.subList(0, 1), book).done());

            Saved back = new ReverseVoucher(o.books.office, List.of(MoveRefunds.payback())).run(new ReverseVoucher.Order(
                    o.all(VoucherLedger.KEY).get(0).id(), LocalDate.of(2026, 10, 9), "账号错"), BookOffice.CLERK);
            assertTrue(back.done(), DuesOffice.words(back));
            assertEquals(List.of("已确认", "已确认"),
                    o.all(RefundLedger.KEY).stream().map(row -> row.get(RefundLedger.STATE)).toList());
            assertTrue(move(o, MoveRefunds.Step.TAKE_BACK, ids, book).done());
            assertTrue(o.books.save(RefundLedger.KEY, o.all(RefundLedger.KEY).get(0).with(RefundLedger.AMOUNT, 1L)).done());
        }
    }

    @ParameterizedTest
    @EnumSource
    void onePaidTooMuchIsWarnedOfNotRefused(Databases databases) {
        try (DuesOffice o = new DuesOffice(databases)) {
            Row row = Row.NEW.with(RefundLedger.YEAR, 2025).with(RefundLedger.UNION, o.made("unions", "甲厂工会委员会"))
                    .with(RefundLedger.OF_YEAR, 10_000_00L);
            Saved saved = o.books.save(RefundLedger.KEY, row);
            assertTrue(saved.done());
            assertTrue(DuesOffice.words(saved).contains("不低于小额缴费返还线 10000 元"), DuesOffice.words(saved));
            assertEquals(List.of(),
                    o.books.save(RefundLedger.KEY, row.with(RefundLedger.YEAR, 2024).with(RefundLedger.OF_YEAR, 9_999_99L))
                            .problems());
        }
    }

    @ParameterizedTest
    @EnumSource
    void thePapersNameTheSumInWordsAndTheBankGetsWhatIsConfirmed(Databases databases, @TempDir Path folder) throws Exception {
        try (DuesOffice o = new DuesOffice(databases)) {
            Book book = o.books.book("本级账");
            paid(o, "甲厂工会委员会", 9_999_99);
            o.kept("unions", Row.NEW.with("name", "丙厂工会委员会").with("kind", "独立基层工会").with("bank_account", "330100009"));
            Row union = o.books.register("unions").store().first(org.streetunion.app.ledger.Query.ALL.search("丙厂"), 1).get(0);
            o.kept(DuesLedger.KEY, DuesOffice.payment(Map.of("union", Reference.to(union.id())), "2025Q1", 12_00, "2025-04-10"));
            o.kept(DuesLedger.KEY, DuesOffice.payment(Map.of("employer", o.made("employers", "丁厂")), "2025Q1", 8_00, "2025-04-10")
                    .with(DuesLedger.KIND, "小额缴费"));
            assertTrue(new ProposeRefunds(o.books.office).run(2025, BookOffice.CLERK).done());
            assertFalse(new ProposeRefunds(o.books.office).run(2025, BookOffice.CLERK).done(), "the employer is listed once too");
            List<Long> ids = RefundPapers.ofYear(o.books.office, 2025);
            assertEquals(3, ids.size(), "also an employer that named no union");
            String refused = assertThrows(UnwritableFile.class,
                    () -> RefundPapers.bank(folder, o.books.office, ids, BookOffice.CLERK)).sentence();
            assertTrue(refused.contains("没有已确认、待拨付的户"), refused);
            Saved confirmed = move(o, MoveRefunds.Step.CONFIRM, ids, book);
            assertTrue(confirmed.done());
            assertTrue(DuesOffice.words(confirmed).contains("有 2 户没有收款账号（"), DuesOffice.words(confirmed));
            var list = RefundPapers.list(o.books.office, ids);
            assertEquals("2025年小额缴费返还清单", list.title());
            assertEquals("合计（大写）：人民币壹万零壹拾玖元玖角玖分", list.notes().get(0));
            var written = RefundPapers.bank(folder, o.books.office, ids, BookOffice.CLERK);
            assertEquals(2, written.bare().size(), written.wanting());
            Row maker = o.books.register("employers").store().first(org.streetunion.app.ledger.Query.ALL, 9).stream()
                    .filter(row -> "丁厂".equals(row.get(org.streetunion.app.office.employers.EmployerLedger.NAME))).findFirst()
                    .orElseThrow();
            assertTrue(o.books.save("employers", maker.with("bank_account", "6222000011").with("bank_name", "街道支行")
                    .with("bank_no", "102331000")).done());
            Path file = RefundPapers.bank(folder, o.books.office, ids, BookOffice.CLERK).file();
            try (var sheet = WorkbookFactory.create(file.toFile())) {
                List<String> lines = new java.util.ArrayList<>();
                sheet.getSheetAt(0).forEach(row -> lines.add(row.getCell(1) + " " + row.getCell(2) + " "
                        + (row.getCell(3).toString().isEmpty() ? "" : row.getCell(3) + " " + row.getCell(4) + " ")
                        + row.getCell(5)));
                assertTrue(lines.stream().anyMatch(line -> line.startsWith("丙厂工会委员会 330100009 12")), lines::toString);
                assertTrue(lines.stream().anyMatch(line -> line.startsWith("丁厂 6222000011 街道支行 102331000 8")), lines::toString);
            }
            assertTrue(move(o, MoveRefunds.Step.PAY, ids, book).done());
            assertThrows(UnwritableFile.class, () -> RefundPapers.bank(folder, o.books.office, ids, BookOffice.CLERK));
            assertEquals("有 3 笔小额缴费返还超过 30 天没有确认到账，最早 2026-10-09 付款，请问收到没有，再登记“确认到账”",
                    new GrantDeadlines(o.books.office).soon(LocalDate.of(2026, 11, 9)).get(0).sentence());
            assertTrue(new GrantDeadlines(o.books.office).soon(LocalDate.of(2026, 11, 8)).isEmpty());
            assertEquals(java.util.Set.of("甲厂工会委员会 小额缴费返还 2025年 31", "丙厂工会委员会 小额缴费返还 2025年 31", "丁厂 小额缴费返还 2025年 31"),
                    java.util.Set.copyOf(o.lines(o.table("unarrived", "2026-11-09", Map.of()), 0, 1, 2, 3, 6).subList(0, 3)));
            assertTrue(move(o, MoveRefunds.Step.ARRIVE, ids, book).done());
            assertEquals(1, o.table("unarrived", "2026-11-09", Map.of()).tables().get(0).rows().size());
        }
    }

    /** Who paid little because it owes the rest is no small payer. */
    @ParameterizedTest
    @EnumSource
    void whoOwesTheRestIsNotListed(Databases databases) {
        try (DuesOffice o = new DuesOffice(databases)) {
            paid(o, "甲厂工会委员会", 8_000_00);
            Reference debtor = o.made("unions", "乙厂工会委员会");
            o.kept(DuesLedger.KEY, DuesOffice.payment(Map.of("union", debtor), "2025Q1", 8_000_00, "2025-04-10")
                    .with(DuesLedger.DECLARED, 9_000_00L));
            o.kept(DuesLedger.KEY, DuesOffice.payment(Map.of("union", debtor), "2025Q2", 0, "")
                    .with(DuesLedger.WAGES, 50_000_00L));
            Saved listed = new ProposeRefunds(o.books.office).run(2025, BookOffice.CLERK);
            assertTrue(listed.done());
            assertEquals("另有 1 户实缴低于返还线，应缴不低于返还线（还欠着），没有列出", DuesOffice.words(listed));
            assertEquals(List.of("甲厂工会委员会"),
                    o.all(RefundLedger.KEY).stream().map(row -> RefundLedger.UNION.text(row)).toList());
        }
    }

    private static void paid(DuesOffice o, String name, long cents) {
        Reference union = o.made("unions", name);
        o.kept(DuesLedger.KEY, DuesOffice.payment(Map.of("union", union), "2025Q1", cents - 2_00, "2025-04-10"));
        o.kept(DuesLedger.KEY, DuesOffice.payment(Map.of("union", union), "2025Q4", 2_00, "2026-01-10"));
        o.kept(DuesLedger.KEY, DuesOffice.payment(Map.of("union", union), "2026Q1", 5_000_00, "2026-04-10"));
    }

    private static Saved move(DuesOffice o, MoveRefunds.Step step, List<Long> ids, Book book) {
        return new MoveRefunds(o.books.office).run(new MoveRefunds.Order(step, ids, book.id(), LocalDate.of(2026, 10, 9),
                new Signed("周经办", "钱审核", "吴主席")), BookOffice.CLERK);
    }

    private static void assertSaid(Saved saved, String words) {
        assertFalse(saved.done(), words);
        assertTrue(DuesOffice.words(saved).contains(words), DuesOffice.words(saved));
    }
}
