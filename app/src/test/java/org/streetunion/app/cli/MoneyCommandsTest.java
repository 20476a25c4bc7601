package org.streetunion.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetunion.app.Wiring;
import org.streetunion.app.database.OfficeUnavailable;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.banklines.BankLineLedger;
import org.streetunion.app.office.benefits.BenefitLedger;
import org.streetunion.app.office.budgets.BudgetLedger;
import org.streetunion.app.office.dues.DuesLedger;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.books.BookOffice;
import org.streetunion.app.work.dues.DuesOffice;

/** budget, dues and bank: each does what the window does, and says what it does not do. */
class MoneyCommandsTest {
    @TempDir
    private Path data;

    private Ran run(String... arguments) {
        return Ran.on(Wiring::supplied, data, arguments);
    }

    @BeforeEach
    void fill() throws OfficeUnavailable {
        try (Office office = Wiring.supplied(data, Databases.CLOCK)) {
            DuesOffice o = new DuesOffice(office);
            Book book = o.books.book("本级账");
            o.kept(BudgetLedger.KEY, Row.NEW.with(BudgetLedger.BOOK, Reference.to(book.id())).with(BudgetLedger.YEAR, 2026)
                    .with(BudgetLedger.ACCOUNT, o.books.account("50102")).with(BudgetLedger.OPENING, 100_00L));
            Map<String, Reference> small = Map.of("union", o.made("unions", "甲厂工会"));
            o.kept(DuesLedger.KEY, DuesOffice.payment(small, "2025Q4", 90_00, "2025-12-10"));
            o.kept(DuesLedger.KEY, Row.NEW.with(DuesLedger.UNION, small.get("union")).with(DuesLedger.KIND, "会费")
                    .with(DuesLedger.PERIOD, "2026年8月").with(DuesLedger.PAID, 30_00L)
                    .with(DuesLedger.PAID_ON, LocalDate.of(2026, 8, 9)));
            o.books.posted(o.books.entry(book, "2026-09-10", "50102", -7_00).with(VoucherLedger.PARTY, "书店"));
            o.kept(BankLineLedger.KEY, Row.NEW.with(BankLineLedger.DATED, LocalDate.of(2026, 9, 11))
                    .with(BankLineLedger.OUT, 7_00L).with(BankLineLedger.COUNTER, "书店").with(BankLineLedger.SERIAL, "A1"));
        }
    }

    @Test
    void aBudgetGoesFromPhaseToPhase() {
        Ran approved = run("budget", "approve", "2026", "年初", "--meeting", "一届三次全委会", "--day", "2026-01-20");
        assertEquals(0, approved.code(), approved.err());
        assertTrue(approved.err().contains("本级账 2026 年预算（年初）已核定"), approved.err());
        assertEquals(1, run("budget", "approve", "2026", "年初").code(), "not twice");
        assertEquals(0, run("budget", "report", "2026", "年初").code());
        assertEquals(1, run("budget", "reopen", "2026", "年初").code(), "a reason is asked for");
        assertEquals(0, run("budget", "reopen", "2026", "年初", "--reason", "漏了一项").code());
        Ran copied = run("budget", "copy", "2027", "--plans");
        assertEquals(0, copied.code(), copied.err());
        assertTrue(run("list", "budgets").out().contains("2027"));
    }

    @Test
    void whatABudgetCommandDoesNotKnowIsSaid() {
        assertTrue(run("budget", "sign", "2026").err().contains("不能是“sign”"));
        assertTrue(run("budget", "approve", "2026", "季初").err().contains("不能是“季初”"));
        assertTrue(run("budget", "approve", "2026", "--book", "二账").err().contains("没有叫“二账”的账套"));
    }

    @Test
    void paymentsArePostedAndSmallOnesGoBack() {
        assertEquals(1, run("dues", "book", "--day", "2026-07-31", "--checked", "钱审核").code(), "2025 is before the book");
        Ran listed = run("dues", "list", "2025");
        assertEquals(0, listed.code(), listed.err());
        assertTrue(listed.out().startsWith("已列出2025年小额缴费"), listed.out());
        assertEquals(1, run("dues", "pay", "2025").code(), "not before it was confirmed");
        assertTrue(run("dues", "confirm", "2025", "--checked", "钱审核").out().startsWith("已确认 1 户"));
        Ran paid = run("dues", "pay", "2025", "--by", "周经办", "--checked", "钱审核", "--approved", "吴主席");
        assertEquals(0, paid.code(), paid.err());
        assertTrue(Files.exists(Path.of(run("dues", "sheet", "2025", "--out", data.resolve("out").toString()).out().lines()
                .findFirst().orElseThrow())));
        assertTrue(run("dues", "bank", "2025", "--out", data.resolve("out").toString()).err().contains("没有已确认、待拨付的户"), "paid");
        assertEquals(0, run("dues", "arrived", "2025").code());
        assertTrue(run("list", "refunds").out().contains("已到账"), run("list", "refunds").out());
        assertTrue(run("dues", "list").err().contains("请写年度"));
        assertTrue(run("dues", "burn", "2025").err().contains("不能是“burn”"));
        assertTrue(run("dues", "book", "--book", "二账").err().contains("没有叫“二账”的账套"));
    }

    @Test
    void whoHasToPayIsShownThenListed() {
        Ran shown = run("dues", "due", "2026-09", "--look");
        assertEquals("\t甲厂工会\t会费\t", shown.out().strip().isEmpty() ? "" : shown.out().lines().findFirst().orElseThrow());
        assertTrue(shown.err().contains("列出 1 户：一年内登记过的 1 户"), shown.err());
        assertTrue(run("dues", "due", "2026-09").out().contains("已列出2026年9月应缴 1 户"));
        assertEquals(1, run("dues", "due", "2026-09").code(), "once");
        assertTrue(run("dues", "due").err().contains("请写所属期"));
    }

    @Test
    void approvedGiftsAreShownAndBooked() throws OfficeUnavailable {
        try (Office office = Wiring.supplied(data, Databases.CLOCK)) {
            DuesOffice o = new DuesOffice(office);
            Row gift = Row.NEW.with(BenefitLedger.OCCASION, "生日").with(BenefitLedger.DAY, LocalDate.of(2026, 9, 3))
                    .with(BenefitLedger.AMOUNT, 20_00L).with(BenefitLedger.WAY, "实物");
            o.kept(BenefitLedger.KEY, gift.with(BenefitLedger.NAME, "林一").with(BenefitLedger.APPROVED_BY, "顾主席"));
            o.kept(BenefitLedger.KEY, gift.with(BenefitLedger.NAME, "林二"));
        }
        assertTrue(run("benefit", "show").out().contains("合计\t1 条\t20.00"), run("benefit", "show").out());
        assertTrue(run("benefit", "show", "--to", "2026-09-02").out().contains("合计\t0 条"));
        Ran booked = run("benefit", "book", "--day", "2026-09-30");
        assertTrue(booked.out().startsWith("已入账 1 条"), booked.out() + booked.err());
        assertEquals(1, run("benefit", "book").code(), "nothing is left");
        assertTrue(run("benefit", "eat").err().contains("不能是“eat”"));
    }

    @Test
    void aMonthIsClosedBySomebodyInANamedCapacity() {
        assertTrue(run("book", "close", "2026-01", "--by", "林会计").err().contains("请写明身份"));
        assertEquals(0, run("book", "close", "2026-01", "--by", "林会计", "--duty", "会计").code());
    }

    @Test
    void aCheckIsTakenBackBeforeAnEntryIsMended() throws OfficeUnavailable {
        try (Office office = Wiring.supplied(data, Databases.CLOCK)) {
            BookOffice books = new BookOffice(office);
            books.enter(books.entry(books.books.books().get(0), "2026-09-12", "50102", -1_00));
        }
        assertEquals(0, run("book", "check", "--by", "钱审核").code());
        assertTrue(run("book", "waiting").out().endsWith("已审核\n"), run("book", "waiting").out());
        assertEquals(0, run("book", "uncheck").code());
        assertTrue(run("book", "waiting").out().endsWith("草稿\n"), run("book", "waiting").out());
    }

    @Test
    void aStatementWhosePartsDifferDoesNotEndWell() throws OfficeUnavailable {
        Ran sound = run("report", "trial-balance", "2026-09-30", "--out", data.resolve("表").toString());
        assertEquals(0, sound.code(), sound.err());
        try (Office office = Wiring.supplied(data, Databases.CLOCK)) {
            BookOffice books = new BookOffice(office);
            books.opening(books.books.books().get(0), "101", 5_00);
        }
        Ran unsound = run("report", "trial-balance", "2026-09-30", "--out", data.resolve("表").toString());
        assertEquals(2, unsound.code());
        assertTrue(unsound.err().contains("【勾稽不符，请核对后再报】期初借方合计 5.00 元"), unsound.err());
    }

    @Test
    void aStatementIsPutAwayOnceForItsFigures() throws OfficeUnavailable {
        String[] issue = {"report", "funds", "2026-09-30", "--out", data.resolve("表").toString(), "--issue", "林会计", "--to", "区总"};
        Ran first = run(issue);
        assertEquals(0, first.code(), first.err());
        assertTrue(first.err().contains("已存档，见“报表存档”") && first.err().contains("还没有全部结账"), first.err());
        assertTrue(run("list", "issued").out().contains("首次版"));
        Ran again = run(issue);
        assertEquals(1, again.code());
        assertTrue(again.err().contains("数字相同，不用再存"), again.err());
        try (Office office = Wiring.supplied(data, Databases.CLOCK)) {
            BookOffice books = new BookOffice(office);
            books.posted(books.entry(books.books.books().get(0), "2026-09-12", "50102", -1_00));
        }
        assertTrue(run("report", "funds", "2026-09-30", "--out", data.resolve("表").toString()).err().contains("【与存档不同】"));
        assertTrue(run(issue).err().contains("请写明为什么更正"));
        assertEquals(1, run("report", "rates", "--out", data.resolve("表").toString(), "--issue", "林会计").code());
    }

    @Test
    void theBankIsMatchedWhenThatIsAskedFor() {
        Ran looked = run("bank", "match");
        assertEquals(0, looked.code(), looked.err());
        assertTrue(looked.out().startsWith("有把握\t2026-09-11\t-7.00\t书店\t2026-1\t书店"), looked.out());
        assertTrue(looked.err().contains("有把握的建议 1 笔"), looked.err());
        assertTrue(run("bank", "match", "--accept").out().contains("已勾对 1 笔"));
        assertTrue(run("bank", "match").err().contains("银行有、账上没有勾对 0 笔"), "it is matched now");
        assertTrue(run("bank", "burn").err().contains("不能是“burn”"));
        Ran audit = run("audit", "2026Q3");
        assertTrue(audit.out().contains("8\t银行：对账单与账面，未达账项\t未发现"), audit.out());
    }
}
