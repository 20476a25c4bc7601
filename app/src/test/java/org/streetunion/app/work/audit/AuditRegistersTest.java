package org.streetunion.app.work.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.assets.AssetLedger;
import org.streetunion.app.office.banklines.BankLineLedger;
import org.streetunion.app.office.books.BookLedger;
import org.streetunion.app.office.budgets.BudgetLedger;
import org.streetunion.app.office.budgets.PhaseLedger;
import org.streetunion.app.office.congresses.CongressLedger;
import org.streetunion.app.office.documents.DocumentLedger;
import org.streetunion.app.office.dues.DuesLedger;
import org.streetunion.app.office.goods.GoodsLedger;
import org.streetunion.app.office.grants.GrantLedger;
import org.streetunion.app.office.receiptbooks.ReceiptBookLedger;
import org.streetunion.app.office.receipts.ReceiptLedger;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.books.BookOffice;
import org.streetunion.app.work.budget.BudgetStep;
import org.streetunion.app.work.budget.StepBudget;
import org.streetunion.app.work.dues.DuesOffice;
import org.streetunion.app.work.grants.GrantOffice;

/** What the registers beside the books give to the twelve checks: what is right gives nothing, one planted error gives one line. */
class AuditRegistersTest {
    private static final LocalDate FROM = LocalDate.of(2026, 7, 1);
    private static final LocalDate TO = LocalDate.of(2026, 9, 30);

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoOwesIsFoundPeriodByPeriod(Databases kind) {
        try (DuesOffice o = new DuesOffice(kind)) {
            assertFalse(check(o, 2).done(), "nothing is registered");
            assertEquals("查不了，见说明", check(o, 2).outcome());
            Map<String, Reference> paid = Map.of("employer", o.made("employers", "甲厂"), "union", o.made("unions", "甲厂工会"));
            Row wages = DuesOffice.payment(paid, "2026Q3", 100_00, "2026-09-20").with(DuesLedger.WAGES, 10_000_00L);
            o.kept(DuesLedger.KEY, wages);
            o.kept(DuesLedger.KEY, DuesOffice.payment(paid, "2026Q3", 100_00, "2026-09-28"));
            assertEquals(List.of(), words(o, 2), "200 of 200 came in two parts");
            Map<String, Reference> owes = Map.of("employer", o.made("employers", "乙厂"), "union", o.made("unions", "乙厂工会"));
            long late = o.kept(DuesLedger.KEY,
                    DuesOffice.payment(owes, "2026Q3", 150_00, "2026-10-03").with(DuesLedger.WAGES, 10_000_00L));
            assertEquals(List.of("乙厂 2026年第三季度 已建会经费：应拨 200.00 元，到 2026-09-30 实收 0.00 元，欠 200.00 元"), words(o, 2),
                    "what came in October had not come by September");
            assertEquals(late, check(o, 2).findings().get(0).row());
            assertEquals(DuesLedger.KEY, check(o, 2).findings().get(0).ledger());
            o.kept(DuesLedger.KEY, DuesOffice.payment(owes, "2025Q1", 60_00, "2025-04-20").with(DuesLedger.WAGES, 5_000_00L));
            o.kept(DuesLedger.KEY, DuesOffice.payment(paid, "2025Q1", 100_00, "2025-04-20").with(DuesLedger.WAGES, 5_000_00L));
            assertEquals(List.of("乙厂 2025年第一季度 已建会经费：应拨 100.00 元，到 2026-09-30 实收 60.00 元，欠 40.00 元"),
                    words(o, 2).subList(0, 1), "owed for long, and paid in full long ago");
            assertEquals(2, words(o, 2).size());
        }
    }

    @Test
    void howMuchOfTheMembersFeesCameInIsSaid() {
        try (DuesOffice o = new DuesOffice(Databases.H2)) {
            Row fee = Row.NEW.with(DuesLedger.UNION, o.made("unions", "甲厂工会")).with(DuesLedger.KIND, "会费")
                    .with(DuesLedger.PERIOD, "2026年8月").with(DuesLedger.DECLARED, 300_00L);
            o.kept(DuesLedger.KEY, fee.with(DuesLedger.PAID, 100_00L).with(DuesLedger.PAID_ON, LocalDate.of(2026, 8, 9)));
            assertTrue(check(o, 2).open().startsWith("会费收缴率 33.33%（100.00 ÷ 300.00）"), () -> check(o, 2).open());
            assertEquals(1, check(o, 2).findings().size());
        }
    }

    @Test
    void whatIsOwedLeadsToTheOldestEntryThatNothingWasPaidFor() {
        try (BookOffice o = new BookOffice(Databases.H2)) {
            Book book = o.book("本级账");
            o.opening(book, "221", 10_00);
            o.posted(o.entry(book, "2026-03-01", "221", 50_00));
            long second = o.posted(o.entry(book, "2026-06-01", "221", 70_00));
            assertTrue(of(o, 3).findings().get(0).sentence().endsWith("还有 130.00 元没有上解，启用账套时就有"));
            o.posted(o.entry(book, "2026-07-01", "221", -60_00));
            assertEquals(second, of(o, 3).findings().get(0).row(), "60 settle the opening balance and March");
            o.posted(o.entry(book, "2026-07-02", "221", -70_00));
            assertEquals(List.of(), of(o, 3).findings());
        }
    }

    @Test
    void aBudgetIsPassedByAMeetingAndGoesUp() {
        try (BookOffice o = new BookOffice(Databases.H2)) {
            Book book = o.book("本级账");
            o.save(BudgetLedger.KEY, Row.NEW.with(BudgetLedger.BOOK, Reference.to(book.id())).with(BudgetLedger.YEAR, 2026)
                    .with(BudgetLedger.ACCOUNT, o.account("50102")).with(BudgetLedger.OPENING, 100_00L));
            assertEquals(List.of(), of(o, 1).findings(), "nothing was spent");
            o.posted(o.entry(book, "2026-08-01", "50102", -60_00));
            assertEquals(List.of("本级账2026年预算没有核定，已有支出"), sentences(of(o, 1)));
            step(o, book, BudgetStep.APPROVE, "");
            assertEquals(List.of("本级账2026年预算（年初）没有写明哪次会议通过", "本级账2026年预算（年初）没有上报的登记"), sentences(of(o, 1)));
            assertEquals(PhaseLedger.KEY, of(o, 1).findings().get(0).ledger());
            step(o, book, BudgetStep.REOPEN, "");
            step(o, book, BudgetStep.APPROVE, "一届三次全委会");
            step(o, book, BudgetStep.REPORT, "");
            assertEquals(List.of(), sentences(of(o, 1)));
            long last = o.posted(o.entry(book, "2026-08-09", "50102", -60_00));
            assertEquals(List.of("本级账“50102 文体活动费”到 2026-09-30 支出 120.00 元，超过预算 100.00 元"), sentences(of(o, 1)));
            assertEquals(last, of(o, 1).findings().get(0).row());
            assertEquals(VoucherLedger.KEY, of(o, 1).findings().get(0).ledger());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatWasAdjustedLaterDidNotHoldYetAndWhatNobodyPassedIsSaid(Databases kind) {
        try (BookOffice o = new BookOffice(kind)) {
            Book book = o.book("本级账");
            Row line = Row.NEW.with(BudgetLedger.BOOK, Reference.to(book.id())).with(BudgetLedger.YEAR, 2026)
                    .with(BudgetLedger.ACCOUNT, o.account("50102")).with(BudgetLedger.OPENING, 100_00L);
            long id = o.save(BudgetLedger.KEY, line).id();
            step(o, book, BudgetStep.APPROVE, "一届三次全委会");
            step(o, book, BudgetStep.REPORT, "");
            o.posted(o.entry(book, "2026-08-01", "50102", -120_00));
            Row stored = o.register(BudgetLedger.KEY).store().rows(new long[]{id}).get(0);
            o.save(BudgetLedger.KEY, stored.with(BudgetLedger.ADJUSTMENT, 50_00L));
            assertEquals(List.of("本级账2026年年中调整数已填、没有核定"), sentences(of(o, 1)));
            assertEquals(BookLedger.KEY, of(o, 1).findings().get(0).ledger());

            adjust(o, book, BudgetStep.APPROVE, LocalDate.of(2026, 10, 15));
            assertEquals(List.of("本级账“50102 文体活动费”到 2026-09-30 支出 120.00 元，超过预算 100.00 元", "本级账2026年预算（年中）没有上报的登记"),
                    sentences(of(o, 1)));
            assertEquals(List.of("本级账2026年预算（年中）没有上报的登记"), sentences(ofYear(o)));
            adjust(o, book, BudgetStep.REPORT, LocalDate.of(2026, 10, 20));
            assertEquals(List.of(), sentences(ofYear(o)));
            adjust(o, book, BudgetStep.AGAIN, LocalDate.of(2026, 11, 20));
            assertEquals(List.of("本级账2026年年中调整数已填、没有核定（第 2 次）"), sentences(ofYear(o)));
            assertEquals(PhaseLedger.KEY, ofYear(o).findings().get(0).ledger());
        }
    }

    private static Check ofYear(BookOffice o) {
        return new AuditDesk(o.office).checks(FROM, LocalDate.of(2026, 12, 31)).get(0);
    }

    private static void adjust(BookOffice o, Book book, BudgetStep step, LocalDate day) {
        var saved = new StepBudget(o.office).run(
                new StepBudget.Order(book.id(), 2026, "年中", step, "一届四次全委会", day, "", "上级追加"), BookOffice.CLERK);
        assertTrue(saved.done(), saved.problems().toString());
    }

    @Test
    void receiptsAreHeldAgainstTheirBooksAndOnePaymentIsOneReceipt() {
        try (DuesOffice o = new DuesOffice(Databases.H2)) {
            Book book = o.books.book("本级账");
            Row part = o.books.entry(book, "2026-08-03", "402", 60_00).with(VoucherLedger.PARTY, "甲厂")
                    .with(VoucherLedger.RECEIPT_KIND, "工会经费收入专用收据").with(VoucherLedger.RECEIPT_NO, "0001");
            o.books.posted(part);
            assertEquals(List.of(), words(o, 7));
            assertTrue(check(o, 7).open().startsWith("没有登记票据领用"));
            o.books.posted(part.with(VoucherLedger.DATED, LocalDate.of(2026, 8, 4)));
            assertEquals(List.of("工会经费收入专用收据 0001 重号，用了 2 次"), words(o, 7));
            long receipts = o.kept(ReceiptBookLedger.KEY,
                    Row.NEW.with(ReceiptBookLedger.BATCH, "甲").with(ReceiptBookLedger.FIRST, "0001")
                            .with(ReceiptBookLedger.LAST, "0003"));
            o.kept(ReceiptLedger.KEY, receipt("0001"));
            long third = o.kept(ReceiptLedger.KEY, receipt("0003"));
            assertEquals(List.of("工会经费收入专用收据 0001 重号，用了 2 次", "收据断号：0002，批次“甲”"), words(o, 7));
            assertEquals(third, check(o, 7).findings().get(1).row());
            o.kept(ReceiptLedger.KEY, receipt("0002").with(ReceiptLedger.STATE, "作废"));
            assertEquals("票据“甲”0001 至 0003 已经用完，到 2026-09-30 没有核销", words(o, 7).get(1));
            assertEquals(receipts, check(o, 7).findings().get(1).row());
            assertEquals("", check(o, 7).open());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatOneSideHasAndTheOtherDoesNotIsFoundAtTheBank(Databases kind) {
        try (DuesOffice o = new DuesOffice(kind)) {
            Book book = o.books.book("本级账");
            assertFalse(check(o, 8).done());
            o.books.opening(book, "102", 1_000_00);
            long line = o.kept(BankLineLedger.KEY, Row.NEW.with(BankLineLedger.DATED, LocalDate.of(2026, 9, 3))
                    .with(BankLineLedger.IN, 5_00L).with(BankLineLedger.SUMMARY, "结息").with(BankLineLedger.BALANCE, 1_005_00L));
            assertEquals(List.of("银行已收、本级账未收：2026-09-03  结息 5.00 元"), words(o, 8));
            assertEquals(line, check(o, 8).findings().get(0).row());
            long entry = o.books.posted(o.books.entry(book, "2026-09-29", "50102", -7_00).with(VoucherLedger.PARTY, "书店"));
            assertEquals("本级账已付、银行未付：2026-09-29 凭证 2026-1 书店 50102 -700 7.00 元", words(o, 8).get(1));
            assertEquals(entry, check(o, 8).findings().get(1).row());
            o.kept(BankLineLedger.KEY,
                    Row.NEW.with(BankLineLedger.DATED, LocalDate.of(2026, 9, 30)).with(BankLineLedger.IN, 1_00L)
                            .with(BankLineLedger.BALANCE, 1_008_00L));
            assertEquals("本级账银行对账单余额和账面余额按未达账项调节以后，到 2026-09-30 还相差 2.00 元", words(o, 8).get(3), "1 came and 3 more are there");
        }
    }

    @Test
    void earmarkedGrantsOfWhichMoreWasUsedThanGiven() {
        try (BookOffice o = new BookOffice(Databases.H2)) {
            new GrantOffice(o.office).paid();
            assertEquals(List.of(), sentences(of(o, 9)));
            Row grant = o.register(GrantLedger.KEY).store().first(org.streetunion.app.ledger.Query.ALL, 1).get(0);
            assertTrue(o.save(GrantLedger.KEY, grant.with(GrantLedger.USED, grant.get(GrantLedger.AMOUNT, 0L) + 1)).done());
            assertTrue(sentences(of(o, 9)).get(0).endsWith("比拨的多"), () -> of(o, 9).toString());
            assertEquals(grant.id(), of(o, 9).findings().get(0).row());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void countsThatDifferThingsNobodyKeepsAndThingsThatWereNotRegistered(Databases kind) {
        try (DuesOffice o = new DuesOffice(kind)) {
            assertFalse(check(o, 10).done());
            Row asset = Row.NEW.with(AssetLedger.PLACE, "职工之家").with(AssetLedger.KEEPER, "小林").with(AssetLedger.VALUE, 900_00L)
                    .with(AssetLedger.BOUGHT_ON, LocalDate.of(2026, 8, 1));
            o.kept(AssetLedger.KEY, asset.with(AssetLedger.CODE, "A1").with(AssetLedger.NAME, "投影仪"));
            Book book = o.books.book("本级账");
            o.books.posted(o.books.entry(book, "2026-08-02", "50502", -900_00));
            assertEquals(List.of(), words(o, 10));
            long more = o.books.posted(o.books.entry(book, "2026-08-05", "50502", -1_00));
            long old = o.kept(AssetLedger.KEY,
                    asset.with(AssetLedger.CODE, "A2").with(AssetLedger.NAME, "桌子").with(AssetLedger.PIECES, 4)
                            .with(AssetLedger.BOUGHT_ON, LocalDate.of(2020, 1, 1)).with(AssetLedger.KEEPER, null));
            goods(o, "2026-08-01", GoodsLedger.IN, 10);
            long count = goods(o, "2026-08-02", GoodsLedger.COUNT, 8);
            long out = goods(o, "2026-08-03", GoodsLedger.OUT, 9);
            assertEquals(List.of("固定资产 A2 桌子：一年以上没有盘点", "固定资产 A2 桌子：没有写明保管人", "物品 毛巾：到 2026-09-30 账上是 -1，领用的比入库的多",
                    "物品 毛巾：2026-08-02 盘点 8，比账上少 2", "本级账资本性支出 901.00 元，固定资产台账里这个期间购置的是 900.00 元，请核对有没有漏登"), words(o, 10));
            assertEquals(List.of(old, old, out, count, more), check(o, 10).findings().stream().map(Check.Finding::row).toList());
            Row counted = o.books.register(AssetLedger.KEY).store().rows(new long[]{old}).get(0);
            o.kept(AssetLedger.KEY, counted.with(AssetLedger.KEEPER, "小林").with(AssetLedger.COUNTED_ON, LocalDate.of(2026, 9, 1))
                    .with(AssetLedger.COUNTED, 3).with(AssetLedger.COUNT, "盘亏"));
            assertEquals("固定资产 A2 桌子：2026-09-01 盘点盘亏，账上 4 件、盘到 3 件", words(o, 10).get(0));
        }
    }

    @Test
    void whetherTheMembersWereToldWithinAYear() {
        try (DuesOffice o = new DuesOffice(Databases.H2)) {
            assertFalse(check(o, 11).done());
            Book own = o.books.book("本级账", LocalDate.of(2024, 1, 1), false);
            o.books.book("新账", LocalDate.of(2026, 1, 1), false);
            Reference union = o.made("unions", "甲厂工会");
            long second = o.kept(BookLedger.KEY, Row.NEW.with(BookLedger.NAME, "甲厂工会账").with(BookLedger.KIND, BookLedger.OF_UNION)
                    .with(BookLedger.UNION, union).with(BookLedger.CHART, org.streetunion.app.money.Charts.USUAL)
                    .with(BookLedger.STARTS_ON, LocalDate.of(2024, 1, 1)));
            assertEquals(Set.of(own.id(), second),
                    check(o, 11).findings().stream().map(Check.Finding::row).collect(Collectors.toSet()),
                    "the new book is not a year old");
            o.kept("congresses", Row.NEW.with(CongressLedger.UNION, union).with(CongressLedger.TERM_NO, 1)
                    .with(CongressLedger.SESSION, 3).with(CongressLedger.HELD_ON, LocalDate.of(2026, 3, 1))
                    .with(CongressLedger.TOPICS, "听取经费收支情况报告"));
            assertEquals(List.of(own.id()), check(o, 11).findings().stream().map(Check.Finding::row).toList());
            o.kept(DocumentLedger.KEY, Row.NEW.with(DocumentLedger.DIRECTION, DocumentLedger.OUT)
                    .with(DocumentLedger.TITLE, "关于2025年经费收支情况的公示").with(DocumentLedger.DATED_ON, LocalDate.of(2026, 2, 1)));
            assertEquals(List.of(), words(o, 11));
        }
    }

    @Test
    void whoKeepsBooksAndWhatAccountTheyNameIsLookedAt() {
        try (BookOffice o = new BookOffice(Databases.H2)) {
            Book book = o.book("本级账");
            assertEquals(List.of(), sentences(of(o, 12)));
            Row row = o.register(BookLedger.KEY).store().rows(new long[]{book.id()}).get(0);
            o.save(BookLedger.KEY, row.with(BookLedger.BOOKKEEPER, "林会计").with(BookLedger.AUDITOR, "林会计")
                    .with(BookLedger.ACCOUNT_NO, "33010000"));
            Book other = o.book("二账");
            Row two = o.register(BookLedger.KEY).store().rows(new long[]{other.id()}).get(0);
            o.save(BookLedger.KEY, two.with(BookLedger.ACCOUNT_NO, "33010000"));
            assertEquals(2, of(o, 12).findings().size(), () -> of(o, 12).toString());
            assertTrue(sentences(of(o, 12)).contains("本级账经审主任管账或管钱（林会计）"));
            assertTrue(sentences(of(o, 12)).stream().anyMatch(each -> each.endsWith("写的是同一个银行账户")));
        }
    }

    @Test
    void whatAnotherPartKnowsIsPluggedIn() {
        try (BookOffice o = new BookOffice(Databases.H2)) {
            Source source = new Source() {
                @Override
                public int check() {
                    return 6;
                }

                @Override
                public Part read(LocalDate from, LocalDate to) {
                    return Part.whole(List.of(new Check.Finding("别处查出来的", BookLedger.KEY, 0)));
                }
            };
            Check six = new AuditDesk(o.office, List.of(source)).checks(FROM, TO).get(5);
            assertEquals(List.of("别处查出来的"), sentences(six));
        }
    }

    private static void step(BookOffice o, Book book, BudgetStep step, String meeting) {
        var saved = new StepBudget(o.office).run(new StepBudget.Order(book.id(), 2026, "年初", step, meeting,
                LocalDate.of(2026, 1, 20), "", step == BudgetStep.REOPEN ? "补会议" : ""), BookOffice.CLERK);
        assertTrue(saved.done(), saved.problems().toString());
    }

    private static long goods(DuesOffice o, String day, String kind, int pieces) {
        return o.kept(GoodsLedger.KEY, Row.NEW.with(GoodsLedger.DATED, LocalDate.parse(day)).with(GoodsLedger.KIND, kind)
                .with(GoodsLedger.NAME, "毛巾").with(GoodsLedger.PIECES, pieces).with(GoodsLedger.WHO, "小林"));
    }

    private static Row receipt(String number) {
        return Row.NEW.with(ReceiptLedger.NUMBER, number).with(ReceiptLedger.PAYER, "甲厂").with(ReceiptLedger.AMOUNT, 60_00L)
                .with(ReceiptLedger.USED_ON, LocalDate.of(2026, 8, 3));
    }

    private static Check check(DuesOffice o, int number) {
        return of(o.books, number);
    }

    private static Check of(BookOffice o, int number) {
        return new AuditDesk(o.office).checks(FROM, TO).get(number - 1);
    }

    private static List<String> words(DuesOffice o, int number) {
        return sentences(check(o, number));
    }

    private static List<String> sentences(Check check) {
        return check.findings().stream().map(Check.Finding::sentence).toList();
    }
}
