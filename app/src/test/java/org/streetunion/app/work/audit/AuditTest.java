package org.streetunion.app.work.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.benefits.BenefitLedger;
import org.streetunion.app.office.openings.OpeningLedger;
import org.streetunion.app.office.parameters.ParameterLedger;
import org.streetunion.app.office.paylines.PayLineLedger;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.books.BookOffice;
import org.streetunion.app.work.grants.GrantOffice;
import org.streetunion.app.work.pay.Crowd;
import org.streetunion.app.work.pay.PayOffice;
import org.streetunion.app.work.pay.PayPeriod;
import org.streetunion.app.work.pay.PayStep;

/** The twelve checks find what was hidden and nothing else. */
class AuditTest {
    private static final LocalDate FROM = LocalDate.of(2026, 7, 1);
    private static final LocalDate TO = LocalDate.of(2026, 9, 30);

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatIsRightIsNotFoundAndWhatIsWrongIs(Databases kind) {
        try (BookOffice o = new BookOffice(kind)) {
            Book book = o.book("本级账");
            Row good = o.entry(book, "2026-08-03", "50102", -20_000).with(VoucherLedger.APPROVED_BY, "顾主席")
                    .with(VoucherLedger.HANDLER, "小林").with(VoucherLedger.PIECES, 1).with(VoucherLedger.PARTY, "文具店");
            o.posted(good);
            assertEquals(List.of("本级账2026年没有预算，已有支出"),
                    all(o).stream().flatMap(check -> check.findings().stream()).map(Check.Finding::sentence).toList());

            long bare = o.posted(o.entry(book, "2026-08-04", "50102", -1_000));
            long same = o.posted(good.with(VoucherLedger.HANDLER, "顾主席").with(VoucherLedger.DATED, LocalDate.of(2026, 8, 20))
                    .with(VoucherLedger.PARTY, null));
            o.posted(good.with(VoucherLedger.DATED, LocalDate.of(2026, 8, 9)));
            List<Check.Finding> five = check(o, 5).findings();
            assertEquals(4, five.size(), five::toString);
            assertEquals(bare, five.get(0).row());
            assertTrue(five.get(0).sentence().endsWith("没有审批人"), five::toString);
            assertTrue(five.get(1).sentence().endsWith("没有附件"), five::toString);
            assertEquals(same, five.get(2).row());
            assertTrue(five.get(2).sentence().endsWith("经办和审批是同一人（顾主席）"), five::toString);
            assertTrue(five.get(3).sentence().startsWith("文具店 7 天内同一科目付了 2 笔，合计 400.00 元（凭证 2026-1、2026-4）"), five::toString);
            parameter(o, "大额支出线", "500");
            assertEquals(3, check(o, 5).findings().size(), "together below the line");
            parameter(o, "大额现金支付线", "100");
            o.posted(good.with(VoucherLedger.DATED, LocalDate.of(2026, 9, 20)).with(VoucherLedger.SETTLED, "现金"));
            assertTrue(check(o, 5).findings().get(3).sentence().endsWith("现金支付超过 100.00 元"));
            assertTrue(check(o, 7).findings().isEmpty(), "numbers have no gaps");
            o.save(OpeningLedger.KEY,
                    Row.NEW.with(OpeningLedger.BOOK, Reference.to(book.id())).with(OpeningLedger.ACCOUNT, o.account("102"))
                            .with(OpeningLedger.AMOUNT, 5_00L));
            assertEquals("本级账期初余额借贷不平，相差 5.00 元", check(o, 12).findings().get(0).sentence());
            o.posted(o.entry(book, "2026-09-21", "221", 7_000));
            assertEquals(List.of("本级账“221 应付上级经费”到 2026-09-30 还有 70.00 元没有上解，最早的是 2026-09-21 记 6 221 7000"),
                    check(o, 3).findings().stream().map(Check.Finding::sentence).toList());
        }
    }

    /** One union that had too much does not pay for another that is owed something. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatIsOwedBelowIsLookedAtUnionByUnion(Databases kind) {
        try (BookOffice o = new BookOffice(kind)) {
            Book book = o.book("本级账");
            Reference owed = union(o, "甲厂工会");
            Reference over = union(o, "乙厂工会");
            Reference maker = new Reference(o.save("employers", Row.NEW.with("name", "甲厂")).id(), "甲厂");
            o.save("coverage", Row.NEW.with("union", owed).with("employer", maker).with("mode", "单建")
                    .with("covered_from", LocalDate.of(2026, 1, 1)));
            Row entry = o.entry(book, "2026-02-05", "222", 20_000_00).with(VoucherLedger.UNION, over);
            o.posted(entry);
            long oldest = o.posted(entry.with(VoucherLedger.UNION, null).with(VoucherLedger.EMPLOYER, maker)
                    .with(VoucherLedger.DATED, LocalDate.of(2026, 3, 5)).with(VoucherLedger.INCOME, 30_000_00L));
            o.posted(entry.with(VoucherLedger.UNION, owed).with(VoucherLedger.DATED, LocalDate.of(2026, 4, 5)));
            o.posted(o.entry(book, "2026-05-05", "222", -20_000_00).with(VoucherLedger.UNION, over));
            o.posted(o.entry(book, "2026-05-06", "222", -20_000_00).with(VoucherLedger.UNION, owed));
            long more = o.posted(o.entry(book, "2026-06-05", "222", -30_000_00).with(VoucherLedger.UNION, over));
            List<Check.Finding> found = check(o, 4).findings();
            assertEquals(List.of("本级账“222 应付下级经费”到 2026-09-30 已拨给乙厂工会的比归它的多 30,000.00 元，从这一笔起多：2026-06-05 记 6 222 -3000000",
                    "本级账“222 应付下级经费”到 2026-09-30 还欠甲厂工会 30,000.00 元没有拨下去，最早的是 2026-03-05 记 2 222 2000000"),
                    found.stream().map(Check.Finding::sentence).toList(), "the account itself stands at nothing");
            assertEquals(List.of(more, oldest), found.stream().map(Check.Finding::row).toList());

            o.opening(book, "222", 40_000_00);
            assertEquals(List.of("本级账“222 应付下级经费”到 2026-09-30 启用账套时的余额（没有分户）还有 10,000.00 元没有拨下去"),
                    check(o, 4).findings().stream().map(Check.Finding::sentence).filter(each -> !each.contains("甲厂")).toList(),
                    "who had more had it of what the book began with");
        }
    }

    private static Reference union(BookOffice o, String name) {
        return new Reference(o.save("unions", Row.NEW.with("name", name).with("kind", "独立基层工会")).id(), name);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theThreeHiddenErrorsAreFound(Databases kind) {
        try (BookOffice o = new BookOffice(kind)) {
            GrantOffice grants = new GrantOffice(o.office);
            long batch = grants.paid();
            assertTrue(check(o, 4).findings().isEmpty(), "29 days are not too many");
            assertEquals(2, new AuditDesk(o.office).checks(FROM, LocalDate.of(2026, 12, 31)).get(3).findings().size(),
                    "today is 9 October");
            parameter(o, "慰问标准（生日）", "300");
            o.save(BenefitLedger.KEY, gift("林一", 30_100, "顾主席", "小林"));
            o.save(BenefitLedger.KEY, gift("林二", 30_000, "小林", "小林"));
            List<String> five = check(o, 5).findings().stream().map(Check.Finding::sentence).toList();
            assertEquals(List.of("2026-09-03 林一 生日慰问 301.00 元：超过标准 300 元（测试）", "2026-09-03 林二 生日慰问 300.00 元：经办和审批是同一人（小林）"),
                    five);
            assertTrue(batch > 0);
        }
    }

    @Test
    void whoWasPaidAndHoldsNoPostIsFound() {
        try (BookOffice o = new BookOffice(Databases.H2)) {
            PayOffice pay = new PayOffice(o.office);
            pay.standard("协理员", "月津贴", "每月", 50_000L, PayOffice.START);
            long post = pay.assistant("苗正", PayOffice.START, LocalDate.of(2026, 12, 31));
            long batch = pay.month(Crowd.PART_TIMERS, 2026, 8).id();
            for (PayStep step : List.of(PayStep.CHECK, PayStep.APPROVE, PayStep.PAY)) {
                assertTrue(pay.step(batch, step).done());
            }
            List<Check.Finding> before = six(o);
            assertEquals(List.of("兼职干部 2026年8月月津贴：审核和批准是同一人（顾主席）"), before.stream().map(Check.Finding::sentence).toList());
            o.register("appointments").setTrash(new long[]{post}, true, BookOffice.CLERK, "登记错了");
            assertTrue(six(o).get(0).sentence().contains("苗正：2026年8月里没有兼职干部的任职"), () -> six(o).toString());
            assertEquals(1,
                    pay.view(batch).lines().stream().filter(line -> PayLineLedger.PERSON.text(line).equals("苗正")).count());
        }
    }

    @Test
    void aSampleCanBeDrawnAgainAndTheFileShowsWhenItWasTouched(@TempDir Path folder) throws Exception {
        try (BookOffice o = new BookOffice(Databases.H2)) {
            Book book = o.book("本级账");
            for (int i = 1; i <= 30; i++) {
                o.posted(o.entry(book, "2026-08-" + String.format(java.util.Locale.ROOT, "%02d", i), "50102", -100L * i));
            }
            Sample.Wish wish = new Sample.Wish(5, 7, 2_900);
            Sample one = Sample.draw(o.office, FROM, TO, wish);
            assertEquals(ids(one), ids(Sample.draw(o.office, FROM, TO, wish)));
            assertNotEquals(ids(one), ids(Sample.draw(o.office, FROM, TO, new Sample.Wish(5, 8, 2_900))));
            assertEquals(30, one.of());
            assertEquals("29.00 元以上的全部 2 笔；随机抽 5 笔（随机种子 7，用同一种子再抽，结果相同）", one.how());
            assertTrue(one.rows().stream().mapToLong(VoucherLedger::amount).filter(cents -> cents >= 2_900).count() == 2);

            WriteAuditFile.Done done = WriteAuditFile.into(folder, o.office, PayPeriod.parse("2026Q3").orElseThrow(), wish,
                    BookOffice.CLERK);
            assertEquals(14, done.files());
            assertEquals("审计资料_2026年第三季度", done.folder().getFileName().toString());
            assertEquals(List.of(), CheckAuditFile.of(done.folder()).differing());
            assertEquals("14 个文件都和生成时一样，没有改过", CheckAuditFile.of(done.zip()).words());
            assertTrue(CheckAuditFile.of(done.folder().resolve("校验清单.txt")).head().startsWith("2026年第三季度 审计资料"));
            try (ZipFile zip = new ZipFile(done.zip().toFile())) {
                assertEquals(15, zip.size(), "all files and the list of their sums");
                assertTrue(zip.getEntry("审计资料_2026年第三季度/校验清单.txt") != null);
                assertTrue(zip.stream().allMatch(each -> each.getSize() > 0));
            }
            Path touched = named(done.folder(), "收支明细.xlsx");
            Files.write(touched, new byte[]{1}, java.nio.file.StandardOpenOption.APPEND);
            Path gone = named(done.folder(), "经审发现.pdf");
            Files.delete(gone);
            Files.writeString(done.folder().resolve("说明.txt"), "后来的");
            assertEquals(
                    Set.of("“" + touched.getFileName() + "”生成以后改过", "“" + gone.getFileName() + "”不见了", "“说明.txt”不在清单里，是后来放进去的"),
                    Set.copyOf(CheckAuditFile.of(done.folder()).differing()));
            assertTrue(assertThrows(UnreadableFile.class, () -> CheckAuditFile.of(folder)).sentence().contains("里没有“校验清单.txt”"));
            assertFalse(done.sample().rows().isEmpty());
        }
    }

    private static Path named(Path folder, String end) throws java.io.IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).findFirst().orElseThrow();
        }
    }

    private static List<Long> ids(Sample sample) {
        return sample.rows().stream().map(Row::id).toList();
    }

    private static List<Check> all(BookOffice o) {
        return new AuditDesk(o.office).checks(FROM, TO);
    }

    private static Check check(BookOffice o, int number) {
        return all(o).get(number - 1);
    }

    private static List<Check.Finding> six(BookOffice o) {
        return new AuditDesk(o.office).checks(FROM, LocalDate.of(2026, 12, 31)).get(5).findings();
    }

    private static void parameter(BookOffice o, String name, String amount) {
        assertTrue(o.save(ParameterLedger.KEY,
                Row.NEW.with(ParameterLedger.NAME, name).with(ParameterLedger.AMOUNT, new BigDecimal(amount))
                        .with(ParameterLedger.UNIT, "元").with(ParameterLedger.FORCE, "上级文件").with(ParameterLedger.BASIS, "测试")
                        .with(ParameterLedger.FROM, LocalDate.of(2026, 1, 1)))
                .done());
    }

    private static Row gift(String name, long cents, String approver, String handler) {
        return Row.NEW.with(BenefitLedger.NAME, name).with(BenefitLedger.OCCASION, "生日")
                .with(BenefitLedger.DAY, LocalDate.of(2026, 9, 3))
                .with(BenefitLedger.AMOUNT, cents).with(BenefitLedger.WAY, "实物").with(BenefitLedger.APPROVED_BY, approver)
                .with(BenefitLedger.HANDLER, handler);
    }
}
