package org.streetunion.app.work.grants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.exchange.writing.UnwritableFile;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.money.GrantKinds;
import org.streetunion.app.money.VoucherStates;
import org.streetunion.app.office.grantbatches.GrantBatchLedger;
import org.streetunion.app.office.grants.GrantLedger;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.summary.Summary;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Paybacks;
import org.streetunion.app.work.books.BookOffice;
import org.streetunion.app.work.books.ReverseVoucher;
import org.streetunion.app.work.cadres.Cadres;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Report;

/** Grants from the formula to the receipt, counted by hand: 96 and 170 members, stars 3, 4 and 5. */
class GrantsTest {
    @ParameterizedTest
    @EnumSource(Databases.class)
    void aBatchIsShownThenMadeThenPaidByOneVoucherThenConfirmed(Databases kind) {
        try (BookOffice books = new BookOffice(kind)) {
            GrantOffice o = new GrantOffice(books);
            Book book = books.book("本级账");
            GrantPlan plan = o.plan("会员补助", GrantBasis.MEMBERS, false, 500);
            GrantPlan.Preview shown = new ProposeGrants(o.office).look(plan);
            assertEquals(List.of(48_000L, 85_000L), shown.lines().stream().map(GrantPlan.Line::cents).toList(),
                    "who has no members gets none");
            assertEquals(133_000L, shown.total());
            assertEquals(0, o.office.registers().get(GrantLedger.KEY).count(Query.ALL), "nothing is written yet");

            long batch = new ProposeGrants(o.office).run(plan, BookOffice.CLERK).id();
            Row first = o.view(batch).grants().get(0);
            assertEquals("2026-0001", first.get(GrantLedger.NUMBER));
            assertEquals("96 人 × 5.00 元", first.get(GrantLedger.WHY));
            assertEquals("330100000", first.get(GrantLedger.ACCOUNT_NO), "the union's own account");
            assertFalse(o.step(batch, GrantStep.APPROVE, GrantOffice.DAY, " ", "").done(), "somebody approves");
            assertTrue(o.step(batch, GrantStep.APPROVE, GrantOffice.DAY, "顾主席", "").done());
            Saved paid = o.step(batch, GrantStep.PAY, GrantOffice.DAY, "", "");
            assertTrue(paid.done(), () -> paid.problems().toString());

            assertEquals(List.of(48_000L, 85_000L), o.vouchers().stream().map(row -> row.get(VoucherLedger.EXPENSE)).toList());
            assertEquals(List.of(1, 1), o.vouchers().stream().map(row -> row.get(VoucherLedger.NUMBER)).toList(), "one voucher");
            assertEquals("拨付单#" + first.id(), o.vouchers().get(0).get(VoucherLedger.ORIGIN));
            long spent = books.balance(book, "2026-01-01", "2026-12-31").stream()
                    .filter(line -> line.account().code().equals("50602"))
                    .mapToLong(line -> line.closing()).sum();
            assertEquals(133_000L, spent, "the account of 专项补助");
            assertTrue(o.step(batch, GrantStep.ARRIVE, LocalDate.of(2026, 9, 3), "", "收 0012").done());
            assertEquals("收 0012", o.grant(first.id()).get(GrantLedger.RECEIPT_NO));
            assertEquals(GrantKinds.ARRIVED, o.office.registers().get(GrantBatchLedger.KEY).store().rows(new long[]{batch}).get(0)
                    .get(GrantBatchLedger.STATE));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void oneThatCameBackIsTakenBackAloneAndTheRestWithTheVoucher(Databases kind) {
        try (BookOffice books = new BookOffice(kind)) {
            GrantOffice o = new GrantOffice(books);
            books.book("本级账");
            long batch = o.paid();
            long first = o.view(batch).grants().get(0).id();
            long second = o.view(batch).grants().get(1).id();
            assertFalse(o.step(List.of(first, second), GrantStep.RETURN, GrantOffice.DAY, "", "退票").done(), "one by one");
            assertTrue(o.step(List.of(first), GrantStep.RETURN, LocalDate.of(2026, 9, 4), "", "账号不符退票").done());
            assertEquals(GrantKinds.RETURNED, o.grant(first).get(GrantLedger.STATE));
            assertEquals(GrantKinds.PAID, o.grant(second).get(GrantLedger.STATE), "the other stays");
            assertEquals(85_000L, o.vouchers().stream().mapToLong(VoucherLedger::amount).sum());

            long left = o.vouchers().get(1).id();
            Saved back = new ReverseVoucher(o.office, Paybacks.of(o.office))
                    .run(new ReverseVoucher.Order(left, LocalDate.of(2026, 9, 5), "付错"), BookOffice.CLERK);
            assertTrue(back.done(), () -> back.problems().toString());
            assertEquals(GrantKinds.APPROVED, o.grant(second).get(GrantLedger.STATE), "to be paid again");
            assertNull(o.grant(second).get(GrantLedger.PAID_ON));
            assertEquals(GrantKinds.RETURNED, o.grant(first).get(GrantLedger.STATE));
            assertEquals(0L, o.vouchers().stream().mapToLong(VoucherLedger::amount).sum());
            assertEquals(4, o.vouchers().size(), "no line is taken back twice");
            assertTrue(o.step(List.of(second), GrantStep.PAY, LocalDate.of(2026, 9, 6), "", "").done());
            assertEquals(VoucherStates.POSTED, o.vouchers().get(4).get(VoucherLedger.STATE));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void withoutABookTheOrdersAloneTellItAndWhatIsLateIsTold(Databases kind) {
        try (BookOffice books = new BookOffice(kind)) {
            GrantOffice o = new GrantOffice(books);
            long batch = o.paid();
            assertTrue(o.vouchers().isEmpty());
            assertEquals(GrantKinds.PAID, o.view(batch).grants().get(0).get(GrantLedger.STATE));
            String due = new GrantDeadlines(o.office).soon(LocalDate.of(2026, 10, 9)).get(0).sentence();
            assertTrue(due.startsWith("有 2 笔拨付超过 30 天没有确认到账，最早 2026-09-01"), due);
            assertTrue(new GrantDeadlines(o.office).soon(LocalDate.of(2026, 10, 1)).isEmpty(),
                    "on the thirtieth day it is not late");
            Saved changed = o.office.registers().get(GrantLedger.KEY).save(
                    o.view(batch).grants().get(0).with(GrantLedger.AMOUNT, 1L),
                    Act.correction(BookOffice.CLERK, Act.Kind.EDIT));
            assertFalse(changed.done());
            assertTrue(Cadres.said(changed).contains("请先“退回”"), Cadres.said(changed));
            assertTrue(o.office.registers().get(GrantLedger.KEY).guard().keeps(o.view(batch).able(GrantStep.ARRIVE)).isPresent());
        }
    }

    @Test
    void aFixedTotalIsSplitToTheLastCentAndHeldAgainstTheProjectsBudget() {
        try (BookOffice books = new BookOffice(Databases.H2)) {
            GrantOffice o = new GrantOffice(books);
            GrantPlan plan = o.plan("星级奖励", GrantBasis.STARS, true, 10_000);
            assertEquals(Map.of("甲厂工会", 2500L, "乙厂工会", 3333L, "丙厂工会", 4167L),
                    new ProposeGrants(o.office).look(plan).lines().stream()
                            .collect(Collectors.toMap(GrantPlan.Line::name, GrantPlan.Line::cents)));
            long project = o.save("projects",
                    Row.NEW.with("code", "P1").with("name", "星级奖励").with("kind", "其他").with("in_year", 2026)
                            .with("budget", 9_000L));
            GrantPlan dear = new GrantPlan(plan.name(), new GrantPlan.What("专项", "", Reference.to(project), ""), plan.among(),
                    plan.basis(),
                    true, 10_000, plan.day(), plan.asked(), List.of());
            GrantPlan.Preview preview = new ProposeGrants(o.office).look(dear);
            assertEquals(9_000L, preview.left());
            assertEquals("合计 100.00 元超过预算余额 90.00 元", preview.problems().get(0).sentence());
            assertFalse(preview.problems().get(0).blocks(), "told, not refused");
            assertTrue(new ProposeGrants(o.office).run(dear, BookOffice.CLERK).done());
            Saved again = new ProposeGrants(o.office).run(dear, BookOffice.CLERK);
            assertTrue(Cadres.said(again).contains("已经有一批叫"), Cadres.said(again));
        }
    }

    @Test
    void theBankGetsWholeNumbersAndTheListItsTotalInWords(@TempDir Path folder) throws Exception {
        try (BookOffice books = new BookOffice(Databases.H2)) {
            GrantOffice o = new GrantOffice(books);
            long batch = new ProposeGrants(o.office).run(o.plan("会员补助", GrantBasis.MEMBERS, false, 500), BookOffice.CLERK).id();
            assertTrue(refused(folder, o, batch).contains("有 2 笔还没有审批"), "nobody decided yet");
            o.step(batch, GrantStep.APPROVE, GrantOffice.DAY, "顾主席", "");
            Path file = GrantPapers.bank(folder, o.office, o.view(batch), BookOffice.CLERK).file();
            try (var book = WorkbookFactory.create(file.toFile())) {
                var sheet = book.getSheetAt(0);
                assertEquals("户名", sheet.getRow(0).getCell(1).getStringCellValue());
                assertEquals("330100000", sheet.getRow(1).getCell(2).getStringCellValue(), "a text, never 3.3E8");
                assertEquals(480.0, sheet.getRow(1).getCell(5).getNumericCellValue());
                assertEquals("拨付专项补助 测工〔2026〕8号", sheet.getRow(2).getCell(6).getStringCellValue());
            }
            assertTrue(o.office.batches().recent(1).get(0).subject().contains("银行付款文件"), "who looked is noted");
            o.step(List.of(o.view(batch).grants().get(0).id()), GrantStep.PAY, GrantOffice.DAY, "", "");
            assertEquals("已付款的 1 笔不在文件里", GrantPapers.left(o.view(batch)));
            try (var book = WorkbookFactory
                    .create(GrantPapers.bank(folder, o.office, o.view(batch), BookOffice.CLERK).file().toFile())) {
                assertEquals(1, book.getSheetAt(0).getLastRowNum(), "what was paid would be paid twice");
            }
            o.step(batch, GrantStep.PAY, GrantOffice.DAY, "", "");
            assertTrue(refused(folder, o, batch).contains("没有已审批、待付款的"), "paid to the last");
            Report list = GrantPapers.list(o.office, o.view(batch));
            assertEquals("合计（大写）：人民币壹仟叁佰叁拾元整", list.notes().get(0));
        }
    }

    private static String refused(Path folder, GrantOffice o, long batch) {
        return assertThrows(UnwritableFile.class, () -> GrantPapers.bank(folder, o.office, o.view(batch), BookOffice.CLERK))
                .sentence();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoHandledItStaysWhoHandledIt(Databases kind) {
        try (BookOffice books = new BookOffice(kind)) {
            GrantOffice o = new GrantOffice(books);
            long batch = o.paid();
            Row grant = o.view(batch).grants().get(0);
            Saved wiped = o.office.registers().get(GrantLedger.KEY).save(grant.with(GrantLedger.HANDLER, null),
                    Act.correction(BookOffice.CLERK, Act.Kind.EDIT));
            assertTrue(Cadres.said(wiped).contains("不能再改"), Cadres.said(wiped));
        }
    }

    /** To whom it goes was approved: only what nobody wrote may be filled in before it is paid. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatWasApprovedGoesToNobodyElse(Databases kind) {
        try (BookOffice books = new BookOffice(kind)) {
            GrantOffice o = new GrantOffice(books);
            long id = o.save(GrantLedger.KEY, Row.NEW.with(GrantLedger.UNION, Reference.to(o.unions.get(0)))
                    .with(GrantLedger.KIND, "专项补助").with(GrantLedger.AMOUNT, 100_00L).with(GrantLedger.ASKED_ON, GrantOffice.DAY)
                    .with(GrantLedger.ACCOUNT_NO, "330100001"));
            assertTrue(o.step(List.of(id), GrantStep.APPROVE, GrantOffice.DAY, "顾主席", "").done());
            Row grant = o.office.registers().get(GrantLedger.KEY).store().rows(new long[]{id}).get(0);
            String said = Cadres.said(books.save(GrantLedger.KEY, grant.with(GrantLedger.ACCOUNT_NO, "330100002")));
            assertTrue(said.contains("已审批，收款账号不能再改（空着的可以补填）；要改，请先“退回”"), said);
            assertTrue(Cadres.said(books.save(GrantLedger.KEY, grant.with(GrantLedger.PAYEE, "别家"))).contains("不能再改"));
            assertTrue(books.save(GrantLedger.KEY, grant.with(GrantLedger.BANK, "街道支行")).done(), "it was blank");
            Row filled = o.office.registers().get(GrantLedger.KEY).store().rows(new long[]{id}).get(0);
            assertTrue(Cadres.said(books.save(GrantLedger.KEY, filled.with(GrantLedger.BANK, null))).contains("不能再改"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatCameBackLaterWasOutInTheQuarterBefore(Databases kind) {
        try (BookOffice books = new BookOffice(kind)) {
            GrantOffice o = new GrantOffice(books);
            books.book("本级账");
            long batch = o.paid();
            long first = o.view(batch).grants().get(0).id();
            o.step(List.of(first), GrantStep.ARRIVE, LocalDate.of(2026, 9, 2), "", "收1");
            List<String> before = lines(o, "grants", LocalDate.of(2026, 9, 30));
            assertTrue(o.step(List.of(first), GrantStep.RETURN, LocalDate.of(2026, 10, 8), "", "项目取消").done());
            assertEquals(before, lines(o, "grants", LocalDate.of(2026, 9, 30)), "the third quarter stays as it was");
            assertTrue(lines(o, "earmarked", LocalDate.of(2026, 10, 7)).get(0).startsWith("1|甲厂工会|"));
            assertEquals("|合计||||0.00|850.00||", lines(o, "grants", LocalDate.of(2026, 10, 8)).get(1), "on that day it is back");
        }
    }

    @Test
    void theAnnexTellsQuarterAndYearAndWhatIsOpen() {
        try (BookOffice books = new BookOffice(Databases.H2)) {
            GrantOffice o = new GrantOffice(books);
            long batch = o.paid();
            o.step(List.of(o.view(batch).grants().get(0).id()), GrantStep.ARRIVE, LocalDate.of(2026, 9, 2), "", "收1");
            List<String> third = lines(o, "grants", LocalDate.of(2026, 9, 30));
            assertEquals("1|甲厂工会|专项|测工〔2026〕8号|—|480.00|480.00|—|2026-09-02", third.get(0));
            assertEquals("2|乙厂工会|专项|测工〔2026〕8号|—|850.00|850.00|—|未到账", third.get(1));
            assertEquals("|合计||||1330.00|1330.00||", third.get(2));
            assertEquals("|合计||||0.00|1330.00||", lines(o, "grants", LocalDate.of(2026, 10, 9)).get(2), "the next quarter");
            Summary annex = o.office.summaries().find("grants").orElseThrow();
            assertEquals("|合计||||0.13|0.13||",
                    annex.compute(new Summary.Request(LocalDate.of(2026, 9, 30), Map.of("unit", "万元")))
                            .tables().get(0).rows().stream()
                            .map(row -> row.cells().stream().map(GrantsTest::text).collect(Collectors.joining("|"))).toList()
                            .get(2));
            o.office.registers().get(GrantLedger.KEY).save(o.view(batch).grants().get(1).with(GrantLedger.USED, 40_000L),
                    Act.correction(BookOffice.CLERK, Act.Kind.EDIT));
            List<String> used = lines(o, "earmarked", LocalDate.of(2026, 10, 9));
            assertTrue(used.get(1).startsWith("2|乙厂工会|专项|测工〔2026〕8号|850.00|400.00|450.00|"), used::toString);
            assertTrue(used.get(2).startsWith("|合计|||1330.00|400.00|930.00|"), used::toString);
            assertEquals("1|乙厂工会|专项|测工〔2026〕8号|850.00|2026-09-01|38|", lines(o, "unarrived", LocalDate.of(2026, 10, 9)).get(0));
        }
    }

    private static List<String> lines(GrantOffice o, String key, LocalDate day) {
        Summary summary = o.office.summaries().find(key).orElseThrow();
        return summary.compute(new Summary.Request(day, Map.of())).tables().get(0).rows().stream()
                .map(row -> row.cells().stream().map(GrantsTest::text).collect(Collectors.joining("|"))).toList();
    }

    private static String text(Cell cell) {
        return cell instanceof Cell.Text text
                ? text.value()
                : cell instanceof Cell.Whole whole
                        ? String.valueOf(whole.value())
                        : cell instanceof Cell.Decimal number
                                ? number.value().toPlainString()
                                : cell instanceof Cell.Day day ? day.value().toString() : cell == Cell.Empty.UNKNOWN ? "—" : "";
    }
}
