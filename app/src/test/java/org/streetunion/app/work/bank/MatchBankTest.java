package org.streetunion.app.work.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.exchange.TestBooks;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.office.banklines.BankLineLedger;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.bank.BankItem;
import org.streetunion.app.reporting.bank.BankLine;
import org.streetunion.app.reporting.bank.BankPairing;
import org.streetunion.app.reporting.bank.Standing;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.books.BookOffice;
import org.streetunion.app.work.books.PostVouchers;
import org.streetunion.app.work.books.ReverseVoucher;
import org.streetunion.app.work.dues.DuesOffice;
import org.streetunion.reports.model.Report;

class MatchBankTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 9);
    /** As a bank writes it: title rows, both amounts with commas, a time, and a sum below. */
    private static final String STATEMENT = """
            账户明细查询,,,,,,,
            户名：望海街道总工会,,账号：33010000,,,币种：人民币,,
            交易时间,借方发生额,贷方发生额,余额,对方户名,对方账号,摘要,交易流水号
            2026-09-01 09:15:02,,"12,000.00","112,000.00",海港制造有限公司,6222000000000009,缴工会经费,A001
            2026-09-03 10:00:00,"3,500.00",,"108,500.00",文具商行,6222000000000017,货款,A002
            2026-09-10 11:00:00,,800.00,"109,300.00",东方服饰有限公司,6222000000000025,经费,A003
            2026-09-21 00:00:00,,35.20,"109,335.20",,,结息,A004
            2026-09-22 08:00:00,15.00,,"109,320.20",,,手续费,A005
            合计,"3,515.00","12,835.20",,,,,
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void aStatementIsTakenInMatchedAndReconciled(Databases databases) throws Exception {
        try (DuesOffice o = new DuesOffice(databases)) {
            Book book = book(o);
            var report = o.take(BankLineLedger.KEY, gbk(STATEMENT));
            assertEquals(5, report.counts().added(), report.findings().toString());
            MatchBank matching = new MatchBank(o.books.office);
            MatchBank.View view = matching.look(book, TODAY);
            assertEquals(List.of("A001", "A002", "A003"),
                    view.pairs().stream().map(pair -> pair.line().serial()).sorted().toList());
            assertEquals(List.of("A001", "A002"), view.sure().stream().map(pair -> pair.line().serial()).sorted().toList(),
                    "of two of 800 元 none is sure, and none bears the bank's name");
            assertEquals(3, item(view, "A001").entries().size(), "one payment, split over three accounts");

            Saved saved = matching.accept(view.sure(), BookOffice.CLERK);

            assertTrue(saved.done(), DuesOffice.words(saved));
            List<String> rows = o.lines(o.table("bank", "2026-09-30", Map.of()), 0, 0, 1, 2, 5);
            assertEquals(List.of("银行对账单余额    109,320.20", "加：单位已收、银行未收（2 笔）    1,600.00", "2026-09-10 某服装店 800.00",
                    "2026-09-11 某鞋店 800.00", "减：单位已付、银行未付（1 笔）    250.00", "2026-09-30 小餐馆 250.00", "调节后的银行余额    110,670.20",
                    "单位账面余额    109,850.00", "加：银行已收、单位未收（2 笔）    835.20", "2026-09-10 东方服饰有限公司 800.00", "2026-09-21  35.20",
                    "减：银行已付、单位未付（1 笔）    15.00", "2026-09-22  15.00", "调节后的账面余额    110,670.20").stream()
                    .map(MatchBankTest::squeezed)
                    .toList(), rows.stream().map(MatchBankTest::squeezed).toList(),
                    "100000 + 12000 - 3500 + 1600 - 250 in the books");
            assertTrue(o.table("bank", "2026-09-30", Map.of()).notes().get(0).contains("调节后两边相等"));

            view = matching.look(book, TODAY);
            BankLine line = line(view, "A003");
            assertTrue(matching.check(List.of(line), view.standing().items()).get(0).sentence().contains("相差"),
                    "sums must agree");
            assertTrue(matching.match(List.of(line), List.of(item(view, "A003")), BookOffice.CLERK).done(),
                    "a doubtful one by hand");
            assertFalse(matching.match(List.of(line), List.of(item(view, "A003")), BookOffice.CLERK).done(), "not twice");
            assertEquals(List.of("A001", "A002", "A003"),
                    matching.look(book, TODAY).matched().stream().map(BankLine::serial).toList());
            assertTrue(matching.undo(List.of(line.id()), BookOffice.CLERK).done());
            assertEquals(2, matching.look(book, TODAY).matched().size());
            assertFalse(matching.undo(List.of(line.id()), BookOffice.CLERK).done());
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsMissingIsSaidAndWhatWasTakenBackSettlesItself(Databases databases) throws Exception {
        try (DuesOffice o = new DuesOffice(databases)) {
            Book book = o.books.book("本级账");
            o.take(BankLineLedger.KEY, gbk(STATEMENT));
            Report without = o.table("bank", "2026-09-30", Map.of());
            assertTrue(without.notes().get(0).contains("调节后两边相差 100000.00 元"), without.notes().toString());
            o.books.opening(book, "102", 100_000_00);
            long wrong = o.books.posted(o.books.entry(book, "2026-09-05", "408", 77_00));
            assertTrue(new ReverseVoucher(o.books.office, List.of())
                    .run(new ReverseVoucher.Order(wrong, LocalDate.of(2026, 9, 6), "记错"), BookOffice.CLERK).done());
            assertTrue(new MatchBank(o.books.office).look(book, TODAY).standing().items().isEmpty(),
                    "neither ever came to the bank");
            assertTrue(o.table("bank", "2026-09-30", Map.of()).notes().get(0).contains("调节后两边相等"));
            assertTrue(o.table("bank", "2026-08-31", Map.of()).notes().get(0).contains("还没有导入"), "before the first line");
        }
    }

    @ParameterizedTest
    @EnumSource
    void banksThatMergeCellsAndWriteOneAmountAreReadToo(Databases databases) throws Exception {
        try (DuesOffice o = new DuesOffice(databases)) {
            assertEquals(3, o.take(BankLineLedger.KEY, merged()).counts().added());
            assertEquals(List.of(-3_500_00L, 12_000_00L, 800_00L), o.all(BankLineLedger.KEY).stream()
                    .sorted(java.util.Comparator.comparing(row -> row.get(BankLineLedger.SERIAL))).map(BankLineLedger::moved)
                    .toList());
            assertEquals(3, o.take(BankLineLedger.KEY, merged()).counts().unchanged(), "the same statement again adds nothing");
            var bad = o.take(BankLineLedger.KEY, gbk("交易日期,借方金额,贷方金额,余额,对方户名,摘要,流水号\n2026-09-01,,12.345,,甲厂,三位小数,B1\n"));
            assertEquals(0, bad.counts().added());
            assertTrue(bad.findings().toString().contains("最多两位小数"), bad.findings().toString());
        }
    }

    @Test
    void aBankThatPrintsTheLatestLineFirstIsUnderstood() {
        List<BankLine> lines = List.of(new BankLine(1, TODAY.minusDays(1), 5, "", "", "", 105L),
                new BankLine(2, TODAY, -3, "", "", "", 122L),
                new BankLine(3, TODAY, 20, "", "", "", 125L));
        assertEquals(Optional.of(122L), Standing.balance(lines), "105, then 125, then 122");
        assertEquals(Optional.of(125L), Standing.balance(List.of(lines.get(0), lines.get(2))));
        assertEquals(Optional.empty(), Standing.balance(List.of()));
    }

    /** A book with 100000 元 at the bank, and what it says of September. */
    private static Book book(DuesOffice o) {
        Book book = o.books.book("本级账");
        o.books.opening(book, "102", 100_000_00);
        List<Long> split = List.of(o.books.enter(received(o, book, "402", 6_000_00)),
                o.books.enter(received(o, book, "221", 4_800_00)),
                o.books.enter(received(o, book, "222", 1_200_00)));
        assertTrue(new PostVouchers(o.books.office).run(split, BookOffice.CLERK).done());
        o.books.posted(o.books.entry(book, "2026-09-02", "50301", -3_500_00).with(VoucherLedger.PARTY, "文具商行"));
        o.books.posted(o.books.entry(book, "2026-09-10", "401", 800_00).with(VoucherLedger.PARTY, "某服装店"));
        o.books.posted(o.books.entry(book, "2026-09-11", "401", 800_00).with(VoucherLedger.PARTY, "某鞋店"));
        o.books.posted(o.books.entry(book, "2026-09-30", "50301", -250_00).with(VoucherLedger.PARTY, "小餐馆"));
        o.books.posted(o.books.entry(book, "2026-09-30", "50301", -1_00).with(VoucherLedger.SETTLED, "现金"));
        return book;
    }

    private static Row received(DuesOffice o, Book book, String code, long cents) {
        return o.books.entry(book, "2026-09-02", code, cents).with(VoucherLedger.PAPER, "收1").with(VoucherLedger.PARTY,
                "海港制造有限公司");
    }

    private Path gbk(String text) throws IOException {
        return Files.write(Files.createTempFile(folder, "对账单", ".csv"), text.getBytes(Charset.forName("GBK")));
    }

    private Path merged() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            var sheet = TestBooks.fill(workbook, "明细", TestBooks.row("中国某某银行账户交易明细"),
                    TestBooks.row("账号：33010000", null, null, null, "2026年9月"),
                    TestBooks.row("交易日期", "借贷标志", "交易金额", "账户余额", "对方名称", "附言", "凭证号"),
                    TestBooks.row("20260901", "贷", 12_000, 112_000, "海港制造有限公司", "经费", "Z2"),
                    TestBooks.row("20260903", "借", 3_500, 108_500, "文具商行", "货款", "Z1"),
                    TestBooks.row("20260910", "贷", 800, 109_300, "东方服饰有限公司", "经费", "Z3"));
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 6));
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, 3));
            return TestBooks.save(workbook, Files.createTempFile(folder, "明细", ".xlsx"));
        }
    }

    private static BankItem item(MatchBank.View view, String serial) {
        return view.pairs().stream().filter(pair -> pair.line().serial().equals(serial)).findFirst().map(BankPairing.Pair::item)
                .orElseThrow();
    }

    private static BankLine line(MatchBank.View view, String serial) {
        return view.standing().lines().stream().filter(line -> line.serial().equals(serial)).findFirst().orElseThrow();
    }

    private static String squeezed(String line) {
        return line.replaceAll(" +", " ");
    }
}
