package org.streetunion.app.work.benefits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.exchange.ImportReport;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.office.benefits.BenefitLedger;
import org.streetunion.app.office.parameters.ParameterLedger;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.Figures;
import org.streetunion.app.reporting.summary.Summary;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Paybacks;
import org.streetunion.app.work.books.BookOffice;
import org.streetunion.app.work.books.ReverseVoucher;
import org.streetunion.app.work.cadres.Cadres;
import org.streetunion.app.work.dues.DuesOffice;
import org.streetunion.reports.model.Cell;

/** Gifts: who is ill is not told, limits warn with their figure, nothing is split unseen, and booking goes back. */
class BenefitsTest {
    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoIsIllIsNamedToThoseWithLeaveOnly(Databases kind) {
        try (BookOffice o = new BookOffice(kind)) {
            long id = o.save(BenefitLedger.KEY, gift("欧阳明", "住院", "2026-09-03", 100_000).with(BenefitLedger.ILLNESS, "骨折")).id();
            Row seen = o.register(BenefitLedger.KEY).row(id, Viewer.masked(BookOffice.CLERK)).orElseThrow();
            assertEquals("欧**", seen.get(BenefitLedger.NAME));
            assertEquals("***", seen.get(BenefitLedger.ILL_NAME));
            assertEquals("***", seen.get(BenefitLedger.ILLNESS));
            Row full = o.register(BenefitLedger.KEY).row(id, Viewer.full(BookOffice.CLERK)).orElseThrow();
            assertEquals("欧阳明", full.get(BenefitLedger.ILL_NAME));

            assertTrue(o.save(BenefitLedger.KEY, seen.with(BenefitLedger.REMARK, "看望")).done());
            assertEquals("欧阳明", stored(o, id).get(BenefitLedger.ILL_NAME), "saving what was seen changes nothing");
            assertTrue(
                    o.save(BenefitLedger.KEY, o.register(BenefitLedger.KEY).row(id, Viewer.masked(BookOffice.CLERK)).orElseThrow()
                            .with(BenefitLedger.OCCASION, "结婚")).done());
            assertEquals("欧阳明", stored(o, id).get(BenefitLedger.NAME), "the occasion was a mistake");
            assertNull(stored(o, id).get(BenefitLedger.ILL_NAME));
        }
    }

    @TempDir
    private Path folder;

    private ImportReport take(DuesOffice o, String sheet) throws Exception {
        return o.take(BenefitLedger.KEY, Files.writeString(folder.resolve("慰问登记.csv"), sheet, Charset.forName("GBK")));
    }

    /** As the clerk keeps it, and as the program wrote it out with the names of the ill cut short. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void aListThatComesAgainDoublesNobody(Databases kind) throws Exception {
        String head = "慰问对象,慰问事由,慰问日期,金额,发放方式,备注\n";
        String own = head + "欧阳明,住院,2026-09-03,1000,转账,\n欧二,住院,2026-09-03,1000,转账,\n林一,生日,2026-09-03,200,实物,\n";
        try (DuesOffice o = new DuesOffice(kind)) {
            assertEquals(3, take(o, own).counts().added());
            assertEquals(3, take(o, own).counts().unchanged(), "the same file again");
            assertEquals(1, take(o, own.replace("欧二", "欧小二")).counts().added(), "somebody else of that family");

            var report = take(o, head + "欧**,住院,2026-09-04,1000,转账,\n欧*,住院,2026-09-03,1000,转账,看望过\n");
            assertEquals("0 1 1", report.counts().added() + " " + report.counts().updated() + " " + report.counts().rejected());
            assertTrue(report.findings().stream().anyMatch(each -> each.reason().contains("隐去了名字")),
                    report.findings().toString());
            List<Row> rows = o.books.office.registers().get(BenefitLedger.KEY).store().first(Query.ALL, 9);
            assertEquals(List.of("林一 ", "欧二 看望过", "欧小二 ", "欧阳明 "), rows.stream()
                    .map(row -> BenefitLedger.person(row) + " " + row.get(BenefitLedger.REMARK, "")).sorted().toList());

            var unclear = take(o, head + "欧**,住院,2026-09-03,1000,转账,两位\n");
            assertEquals(1, unclear.counts().rejected(), "two of that family stand in the list");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void limitsWarnOnceTheyAreFilledInAndASecondGiftWithinDaysIsShown(Databases kind) {
        try (BookOffice o = new BookOffice(kind)) {
            Saved dear = o.save(BenefitLedger.KEY, gift("林一", "生日", "2026-09-03", 80_000));
            assertTrue(dear.problems().stream().noneMatch(problem -> problem.sentence().contains("标准")), "no limit is known");
            o.save(ParameterLedger.KEY,
                    Row.NEW.with(ParameterLedger.NAME, "慰问标准（生日）").with(ParameterLedger.AMOUNT, new BigDecimal("300"))
                            .with(ParameterLedger.UNIT, "元").with(ParameterLedger.FORCE, "上级文件")
                            .with(ParameterLedger.BASIS, "测试文件")
                            .with(ParameterLedger.FROM, LocalDate.of(2026, 1, 1)));
            Problem over = said(o.save(BenefitLedger.KEY, gift("林二", "生日", "2026-09-03", 30_001)), "超过标准");
            assertEquals("生日慰问 300.01 元，超过标准 300 元", over.sentence());
            assertEquals("测试文件", over.basis());
            assertFalse(over.blocks());

            Problem split = said(o.save(BenefitLedger.KEY, gift("林二", "生日", "2026-09-09", 10_000).with(BenefitLedger.WAY, "券")),
                    "7 天内");
            assertTrue(split.sentence().contains("2026-09-03 林二 生日 300.01 元 现金"), split.sentence());
            Saved later = o.save(BenefitLedger.KEY, gift("林二", "生日", "2026-09-17", 10_000));
            assertTrue(later.problems().stream().noneMatch(problem -> problem.sentence().contains("天内")),
                    later.problems().toString());
            o.save(BenefitLedger.KEY, gift("林三", "住院", "2026-09-03", 10_000));
            said(o.save(BenefitLedger.KEY, gift("林三", "住院", "2026-09-04", 10_001)), "7 天内");
        }
    }

    /** Rule 27 of dossier 1, section 7: the same illness twice in a year; no signature. Over the limit stands above. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void aidForTheSameIllnessTwiceInAYearIsShownAndWhatIsNotSignedForToo(Databases kind) {
        try (BookOffice o = new BookOffice(kind)) {
            o.book("本级账");
            Row first = gift("林一", "住院", "2026-03-03", 100_000).with(BenefitLedger.ILLNESS, "左腿 骨折");
            long id = o.save(BenefitLedger.KEY, first.with(BenefitLedger.APPROVED_BY, "顾主席")).id();
            Row again = gift("林一", "住院", "2026-09-03", 100_000);
            Problem twice = said(o.save(BenefitLedger.KEY, again.with(BenefitLedger.ILLNESS, "左腿骨折")), "同一病情");
            assertTrue(twice.sentence().startsWith("2026年已因同一病情或困难慰问过：2026-03-03"), twice.sentence());
            assertFalse(twice.blocks());
            for (Row other : List.of(again.with(BenefitLedger.ILLNESS, "阑尾炎"), again, gift("林二", "住院", "2026-09-03", 1)
                    .with(BenefitLedger.ILLNESS, "左腿骨折"),
                    gift("林一", "住院", "2025-09-03", 1).with(BenefitLedger.ILLNESS, "左腿骨折"))) {
                assertTrue(o.register(BenefitLedger.KEY).check(other).stream()
                        .noneMatch(problem -> problem.sentence().contains("同一病情")), other::toString);
            }

            BookBenefits book = new BookBenefits(o.office);
            BookBenefits.Order order = new BookBenefits.Order(List.of(id), LocalDate.of(2026, 9, 30));
            assertTrue(book.check(order).stream().anyMatch(problem -> problem.sentence().equals("有 1 条还没有签收")));
            o.save(BenefitLedger.KEY, stored(o, id).with(BenefitLedger.SIGNED_ON, LocalDate.of(2026, 3, 4)));
            assertTrue(book.check(order).stream().noneMatch(problem -> problem.sentence().contains("签收")));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void approvedGiftsAreOneVoucherWithoutNamesAndGoBackWithIt(Databases kind) {
        try (BookOffice o = new BookOffice(kind)) {
            o.book("本级账");
            long cash = o.save(BenefitLedger.KEY, gift("林一", "住院", "2026-09-03", 100_000).with(BenefitLedger.APPROVED_BY, "顾主席"))
                    .id();
            long goods = o.save(BenefitLedger.KEY, gift("林二", "生日", "2026-09-04", 20_000).with(BenefitLedger.WAY, "实物")
                    .with(BenefitLedger.APPROVED_BY, "顾主席")).id();
            long open = o.save(BenefitLedger.KEY, gift("林三", "生日", "2026-09-05", 20_000)).id();
            BookBenefits book = new BookBenefits(o.office);
            LocalDate day = LocalDate.of(2026, 9, 30);
            Saved refused = book.run(new BookBenefits.Order(List.of(cash, open), day), BookOffice.CLERK);
            assertTrue(Cadres.said(refused).contains("还没有审批人"), Cadres.said(refused));

            Saved done = book.run(new BookBenefits.Order(List.of(cash, goods), day), BookOffice.CLERK);
            assertTrue(done.done(), () -> done.problems().toString());
            List<Row> vouchers = o.register(VoucherLedger.KEY).store().first(Query.ALL, 9);
            assertEquals(2, vouchers.size());
            assertEquals(120_000L, vouchers.stream().mapToLong(VoucherLedger::amount).sum());
            assertEquals(1, vouchers.stream().map(row -> row.get(VoucherLedger.NUMBER)).distinct().count(), "one voucher");
            assertTrue(vouchers.stream().noneMatch(row -> row.toString().matches(".*林[一二三].*")), "no name in the books");
            assertEquals(-100_000L, balance(o, "101"), "what was given in cash comes from the safe");
            assertEquals("凭证 2026-1", stored(o, cash).get(BenefitLedger.PAID_HOW));
            Saved changed = o.save(BenefitLedger.KEY, stored(o, goods).with(BenefitLedger.AMOUNT, 1L));
            assertTrue(Cadres.said(changed).contains("已入账"), Cadres.said(changed));
            for (Row other : List.of(stored(o, cash).with(BenefitLedger.NAME, "林小一"),
                    stored(o, goods).with(BenefitLedger.DAY, LocalDate.of(2026, 6, 30)),
                    stored(o, goods).with(BenefitLedger.PEOPLE, 9), stored(o, goods).with(BenefitLedger.HANDLER, "别人"))) {
                assertTrue(Cadres.said(o.save(BenefitLedger.KEY, other)).contains("已入账"), other::toString);
            }
            assertTrue(o.save(BenefitLedger.KEY, stored(o, goods).with(BenefitLedger.REMARK, "附照片")).done());

            Saved back = new ReverseVoucher(o.office, Paybacks.of(o.office))
                    .run(new ReverseVoucher.Order(vouchers.get(0).id(), day, "重记"), BookOffice.CLERK);
            assertTrue(back.done(), () -> back.problems().toString());
            assertEquals(BenefitLedger.APPROVED, stored(o, cash).get(BenefitLedger.STATE));
            assertNull(stored(o, goods).get(BenefitLedger.BOOKED_AS));
            assertTrue(book.run(new BookBenefits.Order(List.of(cash, goods), day), BookOffice.CLERK).done(), "booked again");
        }
    }

    /** Who is in need is given aid, which has its own account in every chart; a chart that has none books it as a gift. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void aidGoesToItsOwnAccount(Databases kind) {
        try (BookOffice o = new BookOffice(kind)) {
            o.book("本级账");
            LocalDate day = LocalDate.of(2026, 9, 30);
            long need = approved(o, "林一", "困难", 100_000);
            long birthday = approved(o, "林二", "生日", 20_000);
            BookBenefits book = new BookBenefits(o.office);
            assertTrue(book.run(new BookBenefits.Order(List.of(need, birthday), day), BookOffice.CLERK).done());
            assertEquals(100_000L, balance(o, "50204"));
            assertEquals(20_000L, balance(o, "50205"));
            Row aid = o.register("accounts").store().first(Query.ALL, 1_000).stream()
                    .filter(row -> "困难帮扶".equals(row.get(org.streetunion.app.office.accounts.AccountLedger.ROLE))
                            && "50204".equals(row.get(org.streetunion.app.office.accounts.AccountLedger.CODE)))
                    .findFirst().orElseThrow();
            assertTrue(
                    o.save("accounts", aid.with(org.streetunion.app.office.accounts.AccountLedger.TO, LocalDate.of(2026, 10, 1)))
                            .done(),
                    "closed after that");
            long later = approved(o, "林三", "困难", 5_000);
            assertTrue(book.run(new BookBenefits.Order(List.of(later), LocalDate.of(2026, 10, 8)), BookOffice.CLERK).done());
            assertEquals(25_000L, balance(o, "50205"));
        }
    }

    /** The list to sign on: whole names of the ill for those with leave, and never a gift that was not chosen. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void theListToSignOnNamesTheIllToThoseWithLeaveOnly(Databases kind) {
        try (BookOffice o = new BookOffice(kind)) {
            long ill = approved(o, "欧阳明", "住院", 100_000);
            long birthday = approved(o, "林二", "生日", 20_000);
            approved(o, "林三", "生日", 20_000);
            List<Long> ids = List.of(birthday, ill);
            var seen = BenefitSheet.of(o.office, ids, Viewer.masked(BookOffice.CLERK));
            assertEquals("2026-09-03慰问签收表", seen.title());
            assertEquals(List.of("欧**", "林二", "合计"), names(seen));
            assertEquals("合计（大写）：人民币壹仟贰佰元整", seen.notes().get(0));
            assertEquals(List.of("欧阳明", "林二", "合计"), names(BenefitSheet.of(o.office, ids, Viewer.full(BookOffice.CLERK))));
        }
    }

    private static List<String> names(org.streetunion.reports.model.Report report) {
        return report.tables().get(0).rows().stream().map(row -> ((Cell.Text) row.cells().get(1)).value()).toList();
    }

    private static long approved(BookOffice o, String name, String occasion, long cents) {
        return o.save(BenefitLedger.KEY, gift(name, occasion, "2026-09-03", cents).with(BenefitLedger.WAY, "转账")
                .with(BenefitLedger.APPROVED_BY, "顾主席")).id();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void moreThanWasApprovedIsApprovedAgain(Databases kind) {
        try (BookOffice o = new BookOffice(kind)) {
            long id = o.save(BenefitLedger.KEY, gift("林一", "生日", "2026-09-03", 20_000).with(BenefitLedger.APPROVED_BY, "顾主席")
                    .with(BenefitLedger.APPROVED_ON, LocalDate.of(2026, 9, 1))).id();
            Row more = stored(o, id).with(BenefitLedger.AMOUNT, 90_000L);
            String said = Cadres.said(o.save(BenefitLedger.KEY, more));
            assertTrue(said.contains("审批的是 200.00 元，现在改成 900.00 元，要重新审批"), said);
            assertTrue(o.save(BenefitLedger.KEY, stored(o, id).with(BenefitLedger.AMOUNT, 10_000L)).done(), "less needs nobody");
            assertTrue(o.save(BenefitLedger.KEY, stored(o, id).with(BenefitLedger.AMOUNT, 90_000L)
                    .with(BenefitLedger.APPROVED_ON, LocalDate.of(2026, 9, 2))).done());
            Row open = stored(o, id).with(BenefitLedger.AMOUNT, 99_000L).with(BenefitLedger.APPROVED_BY, null)
                    .with(BenefitLedger.APPROVED_ON, null);
            assertTrue(o.save(BenefitLedger.KEY, open).done(), "waits for its approval again");
            assertEquals(BenefitLedger.ENTERED, stored(o, id).get(BenefitLedger.STATE));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatWasApprovedForOneIsForNobodyElse(Databases kind) {
        try (BookOffice o = new BookOffice(kind)) {
            long id = approved(o, "林一", "生日", 20_000);
            assertSaid(o, stored(o, id).with(BenefitLedger.NAME, "林二"), "审批的是 林一，现在改成 林二，要重新审批");
            assertSaid(o, stored(o, id).with(BenefitLedger.OCCASION, "退休"), "审批的是 生日，现在改成 退休，要重新审批");
            Reference one = union(o, "甲厂工会");
            assertTrue(o.save(BenefitLedger.KEY, stored(o, id).with(BenefitLedger.UNION, one)).done(), "nobody had written it");
            assertSaid(o, stored(o, id).with(BenefitLedger.UNION, union(o, "乙厂工会")), "审批的是 甲厂工会，现在改成 乙厂工会");
            assertTrue(o.save(BenefitLedger.KEY, stored(o, id).with(BenefitLedger.NAME, "林二")
                    .with(BenefitLedger.APPROVED_ON, LocalDate.of(2026, 9, 4))).done(), "approved anew");
            long ill = approved(o, "欧阳明", "住院", 20_000);
            assertSaid(o, stored(o, ill).with(BenefitLedger.NAME, "欧阳新"), "要重新审批");
            assertTrue(o.save(BenefitLedger.KEY, stored(o, ill).with(BenefitLedger.WAY, "现金")).done());
        }
    }

    private static void assertSaid(BookOffice o, Row row, String words) {
        String said = Cadres.said(o.save(BenefitLedger.KEY, row));
        assertTrue(said.contains(words), said);
    }

    private static Reference union(BookOffice o, String name) {
        return new Reference(o.save("unions", Row.NEW.with("name", name).with("kind", "独立基层工会")).id(), name);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theQuarterlyReportAndTheTableCountThem(Databases kind) {
        try (BookOffice o = new BookOffice(kind)) {
            Quarter third = new Quarter(2026, 3);
            assertNull(figures(o, third, "81").end(), "unknown before the first record");
            o.save(BenefitLedger.KEY, gift("林一", "住院", "2026-08-03", 100_000));
            o.save(BenefitLedger.KEY, gift("全厂", "节日", "2026-09-25", 1_234_56).with(BenefitLedger.PEOPLE, 40));
            o.save(BenefitLedger.KEY, gift("林一", "生日", "2026-05-03", 10_000));
            assertEquals(0, new BigDecimal("41").compareTo(figures(o, third, "81").end()));
            assertEquals(0, new BigDecimal("2234.56").compareTo(figures(o, third, "82").end()));
            assertEquals(0, new BigDecimal("2334.56").compareTo(figures(o, third, "82").yearToDate()));
            Summary summary = o.office.summaries().find("benefits").orElseThrow();
            List<String> rows = summary.compute(new Summary.Request(LocalDate.of(2026, 9, 30), Map.of("by", "个人"))).tables()
                    .get(0).rows()
                    .stream().map(row -> row.cells().stream().map(BenefitsTest::text).collect(Collectors.joining("|"))).toList();
            assertTrue(rows.contains("2|（没有写工会）|林*|1|1000.00"), rows.toString());
            assertTrue(rows.get(rows.size() - 1).endsWith("|42|2334.56"), rows.toString());
        }
    }

    private static Figures figures(BookOffice o, Quarter quarter, String code) {
        return Objects.requireNonNull(o.office.reporting().compute(quarter).figures().get(code), code);
    }

    private static String text(Cell cell) {
        return cell instanceof Cell.Text text
                ? text.value()
                : cell instanceof Cell.Whole whole
                        ? String.valueOf(whole.value())
                        : cell instanceof Cell.Decimal number ? number.value().toPlainString() : "";
    }

    private static Row gift(String name, String occasion, String day, long cents) {
        return Row.NEW.with(BenefitLedger.NAME, name).with(BenefitLedger.OCCASION, occasion)
                .with(BenefitLedger.DAY, LocalDate.parse(day)).with(BenefitLedger.AMOUNT, cents).with(BenefitLedger.WAY, "现金")
                .with(BenefitLedger.HANDLER, "小林");
    }

    private static Problem said(Saved saved, String words) {
        return saved.problems().stream().filter(problem -> problem.sentence().contains(words)).findFirst()
                .orElseThrow(() -> new AssertionError(saved.problems().toString()));
    }

    private static Row stored(BookOffice o, long id) {
        return o.register(BenefitLedger.KEY).store().rows(new long[]{id}).get(0);
    }

    private static long balance(BookOffice o, String code) {
        return o.balance(o.books.books().get(0), "2026-01-01", "2026-12-31").stream()
                .filter(line -> line.account().code().equals(code)).mapToLong(line -> line.closing()).sum();
    }
}
