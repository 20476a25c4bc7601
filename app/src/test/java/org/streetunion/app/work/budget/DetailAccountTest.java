package org.streetunion.app.work.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.money.AccountKinds;
import org.streetunion.app.money.Charts;
import org.streetunion.app.office.accounts.AccountLedger;
import org.streetunion.app.office.budgets.BudgetLedger;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.summary.Summary;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.books.BookOffice;

/** An account that is used itself gets parts from a year on in which nothing stands on it yet, or statements would not foot. */
class DetailAccountTest {
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final LocalDate NEXT = LocalDate.of(2027, 1, 1);

    @ParameterizedTest
    @EnumSource
    void noPartIsHungUnderWhatIsUsedThisYear(Databases databases) {
        try (BookOffice o = new BookOffice(databases)) {
            Book book = o.book("本级账");
            o.posted(o.entry(book, "2026-03-01", "402", 5_00));
            planned(o, book, "407", 2026);
            Row part = part("40201", "402", JULY);

            assertRefused(o, part, "科目“402 拨缴经费收入”从 2026-01-01 起已有 1 笔收支，不能再在它下面加明细科目");
            assertRefused(o, part("40701", "407", JULY), "已有 1 行预算");
            Saved beside = o.save(AccountLedger.KEY, part.with(AccountLedger.ABOVE, null));
            assertTrue(beside.done(), beside.problems().toString());
            Row stored = o.register(AccountLedger.KEY).store().rows(new long[]{beside.id()}).get(0);
            assertRefused(o, stored.with(AccountLedger.ABOVE, "402"), "请从下年起另加");
            Problem imported = o.register(AccountLedger.KEY).guard().duringImport().check(Row.NEW, part("40202", "402", JULY))
                    .get(0);
            assertTrue(imported.blocks(), "nor by an import");
            assertTrue(o.save(AccountLedger.KEY, part("40801", "408", JULY)).done(), "408 is not used");
        }
    }

    @ParameterizedTest
    @EnumSource
    void fromTheNextYearOnItHasPartsAndThisYearGoesOn(Databases databases) {
        try (BookOffice o = new BookOffice(databases)) {
            Book book = o.book("本级账");
            o.posted(o.entry(book, "2026-03-01", "402", 5_00));
            Saved made = o.save(AccountLedger.KEY, part("40201", "402", NEXT));
            assertTrue(made.done(), made.problems().toString());
            Row row = o.register(AccountLedger.KEY).store().rows(new long[]{made.id()}).get(0);
            assertRefused(o, row.with(AccountLedger.FROM, JULY), "从 2026-01-01 起已有 1 笔收支");

            o.posted(o.entry(book, "2026-12-30", "402", 7_00));
            planned(o, book, "402", 2026);
            assertEquals("勾稽核对：各级合计相符。", checked(o, LocalDate.of(2026, 12, 31)));
            assertRefused(o, VoucherLedger.KEY, o.entry(book, "2027-01-05", "402", 1), "下面还有明细科目，请记到明细科目上");
            assertRefused(o, BudgetLedger.KEY, line(o, book, "402", 2027), "下面还有明细科目");
            o.posted(o.entry(book, "2027-01-05", "402", 9_00).with(VoucherLedger.ACCOUNT, Reference.to(made.id())));
            assertEquals("勾稽核对：各级合计相符。", checked(o, LocalDate.of(2027, 3, 31)));
            assertEquals("勾稽核对：各级合计相符。", checked(o, LocalDate.of(2026, 12, 31)), "the year before as well");
        }
    }

    @Test
    void aBalanceStaysOnTheAccountItself() {
        try (BookOffice o = new BookOffice(Databases.H2)) {
            Book book = o.book("本级账");
            o.opening(book, "225", 30_00);
            Row part = part("22501", "225", NEXT).with(AccountLedger.KIND, AccountKinds.DEBT);

            assertRefused(o, part.with(AccountLedger.FROM, JULY), "已有 1 笔期初余额");
            Saved made = o.save(AccountLedger.KEY, part);
            assertTrue(made.done(), made.problems().toString());
            assertEquals(List.of("科目“225 其他应付款”上已有 1 笔期初余额，余额留在它本身，不会分到明细科目；2027-01-01 起只能记到明细科目，请先把余额结清"),
                    made.problems().stream().map(Problem::sentence).toList());
        }
    }

    private static Row part(String code, String above, LocalDate from) {
        return Row.NEW.with(AccountLedger.CHART, Charts.USUAL).with(AccountLedger.CODE, code)
                .with(AccountLedger.NAME, "明细" + code)
                .with(AccountLedger.ABOVE, above).with(AccountLedger.KIND, AccountKinds.INCOME).with(AccountLedger.FROM, from);
    }

    private static Row line(BookOffice o, Book book, String code, int year) {
        return Row.NEW.with(BudgetLedger.BOOK, new Reference(book.id(), book.name())).with(BudgetLedger.YEAR, year)
                .with(BudgetLedger.ACCOUNT, o.account(code)).with(BudgetLedger.OPENING, 100_00L);
    }

    private static void planned(BookOffice o, Book book, String code, int year) {
        Saved saved = o.save(BudgetLedger.KEY, line(o, book, code, year));
        assertTrue(saved.done(), saved.problems().toString());
    }

    private static String checked(BookOffice o, LocalDate day) {
        Summary summary = o.office.summaries().find("funds").orElseThrow();
        return o.office.summaries().compute(summary, new Summary.Request(day, Map.of())).notes().get(0);
    }

    private static void assertRefused(BookOffice o, Row row, String words) {
        assertRefused(o, AccountLedger.KEY, row, words);
    }

    private static void assertRefused(BookOffice o, String register, Row row, String words) {
        Saved saved = o.save(register, row);
        assertFalse(saved.done(), words);
        assertTrue(saved.problems().toString().contains(words), saved.problems().toString());
    }
}
