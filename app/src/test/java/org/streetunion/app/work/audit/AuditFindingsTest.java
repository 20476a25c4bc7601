package org.streetunion.app.work.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.assets.AssetLedger;
import org.streetunion.app.office.benefits.BenefitLedger;
import org.streetunion.app.office.grants.GrantLedger;
import org.streetunion.app.office.parameters.ParameterLedger;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.benefits.BookBenefits;
import org.streetunion.app.work.books.BookOffice;
import org.streetunion.app.work.grants.GrantOffice;
import org.streetunion.app.work.pay.PayPeriod;

/** What auditors look at beside the single entry: years, days that slide, what was thrown away, the way back to the voucher. */
class AuditFindingsTest {
    private static final LocalDate FROM = LocalDate.of(2026, 7, 1);
    private static final LocalDate TO = LocalDate.of(2026, 9, 30);

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatSomebodyGotInTheYearBesidesCounts(Databases kind) {
        try (BookOffice o = new BookOffice(kind)) {
            parameter(o, "慰问标准（困难）全年", "500", "元");
            parameter(o, "慰问全年（每人）", "700", "元");
            parameter(o, "慰问拆分查看天数", "3", "天");
            gift(o, "林一", "困难", "2026-02-10", 300_00);
            gift(o, "林一", "困难", "2026-06-29", 150_00);
            gift(o, "林一", "困难", "2026-07-01", 150_00);
            gift(o, "林一", "生日", "2026-08-01", 150_00);
            gift(o, "林二", "困难", "2026-08-01", 400_00);
            assertEquals(List.of(
                    "2026-07-01 林一 困难慰问 150.00 元：2026年困难慰问每人合计 600.00 元，超过全年标准 500 元（测试）",
                    "2026-07-01 林一 困难慰问 150.00 元：2026-06-29 已有一笔同一事由的，请核对是不是拆分",
                    "2026-08-01 林一 生日慰问 150.00 元：2026年慰问每人合计 750.00 元，超过全年标准 700 元（测试）"), five(o));
            var said = o.save(BenefitLedger.KEY, row("林二", "困难", "2026-09-09", 100_01)).problems();
            assertTrue(said.stream().anyMatch(each -> each.sentence().startsWith("2026年困难慰问每人合计 500.01 元")), said::toString);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aPaymentNearTwoOthersIsLookedAtWithEachOfThem(Databases kind) {
        try (BookOffice o = new BookOffice(kind)) {
            Book book = o.book("本级账");
            Row good = o.entry(book, "2026-08-01", "50102", -200_00).with(VoucherLedger.APPROVED_BY, "顾主席")
                    .with(VoucherLedger.PIECES, 1).with(VoucherLedger.PARTY, "文具店");
            for (int day : List.of(1, 6, 11, 25)) {
                o.posted(good.with(VoucherLedger.DATED, LocalDate.of(2026, 8, day)));
            }
            parameter(o, "大额支出线", "300", "元");
            assertEquals(List.of("文具店 7 天内同一科目付了 2 笔，合计 400.00 元（凭证 2026-1、2026-2），请核对是不是拆分",
                    "文具店 7 天内同一科目付了 2 笔，合计 400.00 元（凭证 2026-2、2026-3），请核对是不是拆分"), five(o));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatIsOwedUpIsLateOnlyAfterItsDay(Databases kind) {
        try (BookOffice o = new BookOffice(kind)) {
            Book book = o.book("本级账");
            o.posted(o.entry(book, "2026-06-20", "221", 50_00));
            o.posted(o.entry(book, "2026-08-20", "221", 70_00));
            assertEquals(1, check(o, 3).findings().size(), "without a limit whatever is owed is shown");
            parameter(o, "上解期限", "30", "天");
            String late = check(o, 3).findings().get(0).sentence();
            assertTrue(late.startsWith("本级账“221 应付上级经费”到 2026-09-30 还有 120.00 元没有上解，其中 2026-06-30 以前的 50.00 元应在 "
                    + "2026-07-30 以前上解，已逾期"), late);
            o.posted(o.entry(book, "2026-09-01", "221", -50_00));
            assertEquals(List.of(), check(o, 3).findings(), "the third quarter's have a month");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anAssetIsHeldAgainstItsVoucherAndAProjectShowsWhatIsLeft(Databases kind) {
        try (BookOffice o = new BookOffice(kind)) {
            Book book = o.book("本级账");
            o.posted(o.entry(book, "2026-08-02", "50502", -900_00));
            Row asset = Row.NEW.with(AssetLedger.CODE, "A1").with(AssetLedger.NAME, "投影仪").with(AssetLedger.PLACE, "职工之家")
                    .with(AssetLedger.KEEPER, "小林").with(AssetLedger.VALUE, 950_00L).with(AssetLedger.VOUCHER, "2026-1")
                    .with(AssetLedger.BOUGHT_ON, LocalDate.of(2026, 8, 1));
            assertTrue(o.save(AssetLedger.KEY, asset).done());
            assertEquals(List.of("本级账凭证 2026-1 资本性支出 900.00 元，台账里写这张凭证的资产原值合计 950.00 元"), sentences(check(o, 10)));
            long project = o.save("projects", Row.NEW.with("code", "P1").with("name", "暖心工程").with("kind", "其他")
                    .with("in_year", 2026)).id();
            o.posted(o.entry(book, "2026-08-03", "402", 100_00).with(VoucherLedger.PROJECT, Reference.to(project)));
            o.posted(o.entry(book, "2026-08-04", "50102", -30_00).with(VoucherLedger.PROJECT, Reference.to(project)));
            assertEquals("凭证没有写项目的专款看不出来；暖心工程收 100.00、支 30.00、结余 70.00 元", check(o, 9).open());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aFileIsAPaperAndTheTrailTellsOfWhatWasThrownAwayAndMovedOut(Databases kind, @TempDir Path folder) throws Exception {
        try (BookOffice o = new BookOffice(kind)) {
            Book book = o.book("本级账");
            long papered = o.posted(o.entry(book, "2026-08-03", "50102", -20_00).with(VoucherLedger.APPROVED_BY, "顾主席"));
            assertEquals(1, five(o).size());
            Path paper = Files.writeString(folder.resolve("发票.txt"), "发票");
            o.office.files().add(VoucherLedger.KEY, papered, paper, BookOffice.CLERK, Instant.parse("2026-08-04T01:00:00Z"));
            assertEquals(List.of(), five(o));
            long thrown = o.enter(o.entry(book, "2026-08-05", "50102", -1_00));
            o.register(VoucherLedger.KEY).setTrash(new long[]{thrown}, true, BookOffice.CLERK, "重复");
            long moved = o.enter(o.entry(book, "2026-08-06", "50102", -2_00));
            assertTrue(o.save(VoucherLedger.KEY, o.voucher(moved).with(VoucherLedger.DATED, LocalDate.of(2026, 10, 1))).done());
            o.enter(o.entry(book, "2026-08-07", "50102", -3_00));
            WriteAuditFile.Done done = WriteAuditFile.into(folder, o.office, PayPeriod.parse("2026Q3").orElseThrow(),
                    new Sample.Wish(0, 1, 0), BookOffice.CLERK);
            try (var files = Files.list(done.folder())) {
                Path trail = files.filter(file -> file.toString().endsWith("凭证变动轨迹.xlsx")).findFirst().orElseThrow();
                String text = text(trail);
                assertTrue(text.contains("添加附件|附件||发票.txt"), text);
                assertTrue(text.contains("50102 -100|") && text.contains("移入回收站"), text);
                assertTrue(text.contains("记账日期|2026-08-06|2026-10-01"), text);
                assertTrue(!text.contains("50102 -300"), "nothing happened to the last");
            }
            try (var files = Files.list(done.folder())) {
                List<String> names = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".xlsx"))
                        .sorted()
                        .toList();
                for (String statement : List.of("科目余额表", "经费收支季报", "银行存款余额调节表")) {
                    assertEquals(1, names.stream().filter(name -> name.contains("本级账_" + statement)).count(), names::toString);
                }
            }
        }
    }

    @Test
    void entriesAreListedBookByBookInTheOrderOfTheirNumbers(@TempDir Path folder) throws Exception {
        try (BookOffice o = new BookOffice(Databases.H2)) {
            Book one = o.book("甲账");
            Book two = o.book("乙账");
            for (Book book : List.of(two, one, two, one)) {
                o.posted(o.entry(book, "2026-08-03", "50102", -20_00));
            }
            WriteAuditFile.Done done = WriteAuditFile.into(folder, o.office, PayPeriod.parse("2026Q3").orElseThrow(),
                    new Sample.Wish(0, 1, 0), BookOffice.CLERK);
            try (var files = Files.list(done.folder())) {
                String text = text(files.filter(file -> file.toString().endsWith("收支明细.xlsx")).findFirst().orElseThrow());
                List<String> order = text.lines().filter(line -> line.contains("账|2026-08-03")).map(line -> line.split("\\|"))
                        .map(cells -> cells[1] + cells[3]).toList();
                assertEquals(List.of("乙账2026-1", "乙账2026-2", "甲账2026-1", "甲账2026-2"), order, text);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void fromAGrantAndAGiftToItsVoucher(Databases kind) {
        try (BookOffice o = new BookOffice(kind)) {
            o.book("本级账");
            new GrantOffice(o.office).paid();
            FindingVoucher leads = new FindingVoucher(o.office);
            Row grant = o.register(GrantLedger.KEY).store().first(org.streetunion.app.ledger.Query.ALL, 1).get(0);
            long entry = leads.of(new Check.Finding("", GrantLedger.KEY, grant.id())).orElseThrow();
            assertEquals("拨付单#" + grant.id(), o.voucher(entry).get(VoucherLedger.ORIGIN));
            long gift = gift(o, "林一", "生日", "2026-09-03", 100_00);
            assertEquals(OptionalLong.empty(), leads.of(new Check.Finding("", BenefitLedger.KEY, gift)));
            assertTrue(new BookBenefits(o.office).run(new BookBenefits.Order(List.of(gift), TO), BookOffice.CLERK).done());
            long booked = leads.of(new Check.Finding("", BenefitLedger.KEY, gift)).orElseThrow();
            assertEquals(100_00L, o.voucher(booked).get(VoucherLedger.EXPENSE));
            assertEquals(OptionalLong.of(booked), leads.of(new Check.Finding("", VoucherLedger.KEY, booked)));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void fromAReceiptAndAThingToItsVoucher(Databases kind) {
        try (BookOffice o = new BookOffice(kind)) {
            Book book = o.book("本级账");
            FindingVoucher leads = new FindingVoucher(o.office);
            long entry = o.posted(o.entry(book, "2026-08-03", "401", 100_00).with(VoucherLedger.RECEIPT_NO, "0001234"));
            long bought = o.posted(o.entry(book, "2026-08-04", "50502", -900_00));
            long receipt = o.save("receipts", Row.NEW.with("receipt_no", "0001234").with("used_on", LocalDate.of(2026, 8, 3)))
                    .id();
            long other = o.save("receipts", Row.NEW.with("receipt_no", "0009999").with("used_on", LocalDate.of(2026, 8, 3))).id();
            long thing = o.save(AssetLedger.KEY, Row.NEW.with(AssetLedger.CODE, "A1").with(AssetLedger.NAME, "打印机")
                    .with(AssetLedger.VOUCHER, "2026年2号")).id();
            long bare = o.save(AssetLedger.KEY, Row.NEW.with(AssetLedger.CODE, "A2").with(AssetLedger.NAME, "桌子")).id();
            assertEquals(OptionalLong.of(entry), leads.of(new Check.Finding("", "receipts", receipt)));
            assertEquals(OptionalLong.empty(), leads.of(new Check.Finding("", "receipts", other)));
            assertEquals(OptionalLong.of(bought), leads.of(new Check.Finding("", AssetLedger.KEY, thing)));
            assertEquals(OptionalLong.empty(), leads.of(new Check.Finding("", AssetLedger.KEY, bare)));
            assertEquals(OptionalLong.empty(), leads.of(new Check.Finding("", "books", book.id())), "a book has its own record");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatWasChangedIsAListThatLeadsToTheVouchers(Databases kind) {
        try (BookOffice o = new BookOffice(kind)) {
            Book book = o.book("本级账");
            o.enter(o.entry(book, "2026-08-03", "401", 100_00));
            long changed = o.enter(o.entry(book, "2026-08-04", "50102", -200_00));
            assertTrue(
                    o.save(VoucherLedger.KEY, o.voucher(changed).with(VoucherLedger.SUMMARY, "买奖品").with(VoucherLedger.PIECES, 2))
                            .done());
            List<Check.Finding> found = new Trails(o.office).findings(FROM, TO);
            assertEquals(1, found.size(), found::toString);
            assertEquals(changed, found.get(0).row());
            String words = found.get(0).sentence();
            assertTrue(words.startsWith("草稿　2026-08-04 买奖品：动过 ") && words.contains("摘要") && words.contains("附件张数")
                    && words.contains("小林"), words);
            assertEquals(List.of(), new Trails(o.office).findings(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30)));
        }
    }

    private static String text(Path file) throws Exception {
        try (var book = WorkbookFactory.create(file.toFile())) {
            DataFormatter words = new DataFormatter();
            Sheet sheet = book.getSheetAt(0);
            StringBuilder text = new StringBuilder();
            for (org.apache.poi.ss.usermodel.Row row : sheet) {
                List<String> cells = new java.util.ArrayList<>();
                row.forEach(cell -> cells.add(words.formatCellValue(cell)));
                text.append(cells.stream().collect(Collectors.joining("|"))).append('\n');
            }
            return text.toString();
        }
    }

    private static long gift(BookOffice o, String name, String occasion, String day, long cents) {
        return o.save(BenefitLedger.KEY, row(name, occasion, day, cents)).id();
    }

    private static Row row(String name, String occasion, String day, long cents) {
        return Row.NEW.with(BenefitLedger.NAME, name).with(BenefitLedger.OCCASION, occasion)
                .with(BenefitLedger.DAY, LocalDate.parse(day)).with(BenefitLedger.AMOUNT, cents).with(BenefitLedger.WAY, "现金")
                .with(BenefitLedger.HANDLER, "小林").with(BenefitLedger.APPROVED_BY, "顾主席");
    }

    private static void parameter(BookOffice o, String name, String amount, String unit) {
        assertTrue(o.save(ParameterLedger.KEY,
                Row.NEW.with(ParameterLedger.NAME, name).with(ParameterLedger.AMOUNT, new BigDecimal(amount))
                        .with(ParameterLedger.UNIT, unit).with(ParameterLedger.FORCE, "上级文件").with(ParameterLedger.BASIS, "测试")
                        .with(ParameterLedger.FROM, LocalDate.of(2026, 1, 1)))
                .done());
    }

    private static Check check(BookOffice o, int number) {
        return new AuditDesk(o.office).checks(FROM, TO).get(number - 1);
    }

    private static List<String> five(BookOffice o) {
        return sentences(check(o, 5));
    }

    private static List<String> sentences(Check check) {
        return check.findings().stream().map(Check.Finding::sentence).toList();
    }
}
