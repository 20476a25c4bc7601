package org.streetunion.app.work.books;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.banklines.BankLineLedger;
import org.streetunion.app.office.books.BookLedger;
import org.streetunion.app.office.budgets.BudgetLedger;
import org.streetunion.app.reporting.Figures;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.audit.AuditDesk;
import org.streetunion.app.work.audit.Check;

/** The office's book ends and another one takes over what it left: nothing counts twice from then on. */
class SucceededBookTest {
    private static final LocalDate END = LocalDate.of(2026, 12, 31);
    private static final Quarter NEXT = new Quarter(2027, 1);

    @ParameterizedTest
    @EnumSource
    void whatIsLeftIsToldOnce(Databases databases) {
        try (BookOffice o = new BookOffice(databases)) {
            Book old = o.book("老账");
            o.posted(o.entry(old, "2026-05-05", "402", 1_000_000_00));
            Book next = succeeded(o, old, END);
            o.opening(next, "102", 1_000_000_00);
            o.opening(next, "331", 1_000_000_00);
            o.posted(o.entry(next, "2027-02-03", "401", 500_00));

            assertEquals("1000500.00 1000000.00", rest(o, NEXT));
            assertEquals("500.00", said(o, NEXT, "90").yearToDate() + "");
            assertEquals("1000000.00 1000000.00", rest(o, new Quarter(2026, 4)), "until it ended the old one told it");
            assertEquals(List.of("新账", "老账"), o.books.books().stream().map(Book::name).toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void withinAYearTheQuarterHasBothAndTheYearEachOnce(Databases databases) {
        try (BookOffice o = new BookOffice(databases)) {
            Book old = o.book("老账");
            planned(o, old);
            o.posted(o.entry(old, "2026-02-05", "402", 900_00));
            o.posted(o.entry(old, "2026-07-10", "50102", -300_00));
            Book next = succeeded(o, old, LocalDate.of(2026, 7, 31));
            o.opening(next, "102", 600_00);
            o.opening(next, "402", 900_00);
            o.opening(next, "50102", 300_00);
            planned(o, next);
            o.posted(o.entry(next, "2026-08-05", "50102", -200_00));
            Quarter third = new Quarter(2026, 3);

            assertEquals(new BigDecimal("500.00"), said(o, third, "93").end(), "300 in July and 200 in August");
            assertEquals(new BigDecimal("500.00"), said(o, third, "93").yearToDate());
            assertEquals("400.00 900.00", rest(o, third));
            assertEquals(new BigDecimal("50.00"), said(o, third, "96").end(), "500 of 1,000");
        }
    }

    @Test
    void whereNothingTookOverNothingIsKnownAnyMore() {
        try (BookOffice o = new BookOffice(Databases.H2)) {
            Book old = o.book("老账");
            o.posted(o.entry(old, "2026-05-05", "402", 100_00));
            o.save(BookLedger.KEY, row(o, old).with(BookLedger.ENDED_ON, LocalDate.of(2026, 6, 30)));
            assertEquals("100.00 0.00", rest(o, new Quarter(2026, 2)));
            assertEquals("null 100.00", rest(o, new Quarter(2026, 3)));
        }
    }

    @Test
    void auditorsAskTheBookThatGoesOn() {
        try (BookOffice o = new BookOffice(Databases.H2)) {
            Book old = o.book("老账");
            o.save(BookLedger.KEY, row(o, old).with(BookLedger.ACCOUNT_NO, "33010000"));
            o.posted(o.entry(old, "2026-05-05", "221", 70_00));
            line(o, "2026-05-05", 70_00L);
            Book next = succeeded(o, old, END);
            o.save(BookLedger.KEY, row(o, next).with(BookLedger.ACCOUNT_NO, "33010000"));
            o.opening(next, "102", 70_00);
            o.opening(next, "221", 70_00);
            o.posted(o.entry(next, "2027-02-03", "401", 5_00));
            line(o, "2027-02-03", 5_00L);

            List<Check> checks = new AuditDesk(o.office).checks(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 3, 31));
            assertEquals(List.of("新账“221 应付上级经费”到 2027-03-31 还有 70.00 元没有上解，启用账套时就有"), sentences(checks.get(2)));
            assertTrue(sentences(checks.get(7)).stream().noneMatch(each -> each.contains("老账") || each.contains("2026-05-05")),
                    () -> checks.get(7).toString());
            assertEquals(List.of(), sentences(checks.get(11)), "one account of the bank, one after the other");
        }
    }

    private static Book succeeded(BookOffice o, Book old, LocalDate last) {
        assertTrue(o.save(BookLedger.KEY, row(o, old).with(BookLedger.ENDED_ON, last)).done());
        return o.book("新账", last.plusDays(1), false);
    }

    private static void planned(BookOffice o, Book book) {
        o.save(BudgetLedger.KEY, Row.NEW.with(BudgetLedger.BOOK, Reference.to(book.id())).with(BudgetLedger.YEAR, 2026)
                .with(BudgetLedger.ACCOUNT, o.account("50102")).with(BudgetLedger.OPENING, 1_000_00L));
    }

    private static void line(BookOffice o, String day, long cents) {
        assertTrue(o.save(BankLineLedger.KEY,
                Row.NEW.with(BankLineLedger.DATED, LocalDate.parse(day)).with(BankLineLedger.IN, cents)).done());
    }

    private static Row row(BookOffice o, Book book) {
        return o.register(BookLedger.KEY).store().rows(new long[]{book.id()}).get(0);
    }

    private static String rest(BookOffice o, Quarter quarter) {
        Figures rest = said(o, quarter, "95");
        return rest.end() + " " + rest.previous();
    }

    private static Figures said(BookOffice o, Quarter quarter, String code) {
        Map<String, Figures> figures = o.office.reporting().compute(quarter).figures();
        return figures.getOrDefault(code, Figures.UNKNOWN);
    }

    private static List<String> sentences(Check check) {
        return check.findings().stream().map(Check.Finding::sentence).toList();
    }
}
