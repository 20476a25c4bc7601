package org.streetunion.app.work.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.money.BalanceLines;
import org.streetunion.app.money.BudgetPhases;
import org.streetunion.app.office.budgets.BudgetLedger;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.summary.Summary;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.audit.AuditDesk;
import org.streetunion.app.work.audit.Check;
import org.streetunion.app.work.books.BookOffice;
import org.streetunion.reports.model.CellText;
import org.streetunion.reports.model.Report;

/** A book that began in July: what the year had brought before stands in its opening balances, and counts wherever a year is told. */
class BegunWithinYearTest {
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @ParameterizedTest
    @EnumSource
    void theYearIsSettledAndCarriedOnWithWhatWasBefore(Databases databases) {
        try (BookOffice o = new BookOffice(databases)) {
            Book book = begun(o);
            planned(o, book, "50102", 100_000_00L);
            o.posted(o.entry(book, "2026-12-01", "151", 7_000_00).with(VoucherLedger.AGAINST, o.account("331")));
            StepBudget steps = new StepBudget(o.office);
            for (String phase : List.of(BudgetPhases.OPENING, BudgetPhases.FINAL)) {
                assertTrue(steps.run(new StepBudget.Order(book.id(), 2026, phase, BudgetStep.APPROVE, "全委会", LAST, "", ""),
                        BookOffice.CLERK).done());
            }
            assertEquals(500_000_00L, figure(o, 2026, "402", BudgetLedger.FINAL));
            assertEquals(120_000_00L, figure(o, 2026, "50102", BudgetLedger.FINAL));
            assertTrue(
                    statement(o, "settlement").stream()
                            .anyMatch(line -> line.startsWith("|期末滚存结余|") && line.contains("|423,000.00|")),
                    () -> statement(o, "settlement").toString());

            assertTrue(new CopyLastYear(o.office).run(book.id(), 2027, false, BookOffice.CLERK).done());
            assertEquals(50_000_00L, figure(o, 2027, BalanceLines.BEFORE, BudgetLedger.LAST_FINAL));
            assertEquals(7_000_00L, figure(o, 2027, BalanceLines.INVESTED, BudgetLedger.LAST_FINAL));
            assertEquals(423_000_00L, figure(o, 2027, BalanceLines.BEFORE, BudgetLedger.OPENING), "500 - 120 + 50 - 7 thousand");
            assertFalse(new CopyLastYear(o.office).run(book.id(), 2027, false, BookOffice.CLERK).done(),
                    "nothing is left to carry");
        }
    }

    @ParameterizedTest
    @EnumSource
    void entriesAndAuditorsHoldItAgainstTheBudget(Databases databases) {
        try (BookOffice o = new BookOffice(databases)) {
            Book book = begun(o);
            planned(o, book, "50102", 100_000_00L);
            String said = o.register(VoucherLedger.KEY).check(o.entry(book, "2026-09-01", "50102", -1_00)).stream()
                    .map(Problem::sentence).toList().toString();
            assertTrue(said.contains("已用 120,000.00 元") && said.contains("超出预算 20,001.00 元"), said);
            assertFalse(
                    o.register(VoucherLedger.KEY).check(o.entry(book, "2027-01-04", "50102", -1_00)).toString().contains("已用"),
                    "the next year begins anew");
            assertEquals(List.of("本级账“50102 文体活动费”到 2026-12-31 支出 120,000.00 元，超过预算 100,000.00 元"),
                    new AuditDesk(o.office).checks(LocalDate.of(2026, 7, 1), LAST).get(0).findings().stream()
                            .map(Check.Finding::sentence).filter(each -> each.contains("50102")).toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void theAnnexOfTheStatementFoots(Databases databases) {
        try (BookOffice o = new BookOffice(databases)) {
            Book book = begun(o);
            o.opening(book, "50601", 900_00);
            o.posted(o.entry(book, "2026-11-02", "50601", -50_00));
            Report funds = report(o, "funds");
            assertEquals("勾稽核对：各级合计相符。", funds.notes().get(0));
            assertEquals(
                    List.of("1|（未写收款工会）|回拨||—|50.00|50.00|—|—", "2|（启用账套以前）|回拨||—|0.00|900.00|—|—", "|合计|||—|50.00|950.00|—|"),
                    lines(funds, 1));
        }
    }

    /** 402 took in 300,000 before July and 200,000 since; 50102 spent 80,000 and 40,000; 50,000 were left of the year before. */
    private static Book begun(BookOffice o) {
        Book book = o.book("本级账", LocalDate.of(2026, 7, 1), false);
        o.opening(book, "402", 300_000_00);
        o.opening(book, "50102", 80_000_00);
        o.opening(book, "331", 50_000_00);
        o.opening(book, "102", 270_000_00);
        o.posted(o.entry(book, "2026-08-01", "402", 200_000_00));
        o.posted(o.entry(book, "2026-08-02", "50102", -40_000_00));
        return book;
    }

    private static void planned(BookOffice o, Book book, String code, long cents) {
        o.save(BudgetLedger.KEY,
                Row.NEW.with(BudgetLedger.BOOK, new Reference(book.id(), book.name())).with(BudgetLedger.YEAR, 2026)
                        .with(BudgetLedger.ACCOUNT, o.account(code)).with(BudgetLedger.OPENING, cents));
    }

    private static Long figure(BookOffice o, int year, String what, Column<Long> column) {
        return o.register(BudgetLedger.KEY).store().rows(o.register(BudgetLedger.KEY).ids(Query.ALL)).stream()
                .filter(row -> row.get(BudgetLedger.YEAR, 0) == year).filter(row -> {
                    Reference account = row.get(BudgetLedger.ACCOUNT);
                    return account == null
                            ? what.equals(row.get(BudgetLedger.LINE))
                            : what.matches("\\d+") && o.account(what).id() == account.id();
                }).findFirst().orElseThrow().get(column, 0L);
    }

    private static Report report(BookOffice o, String key) {
        Summary summary = o.office.summaries().find(key).orElseThrow();
        return o.office.summaries().compute(summary, new Summary.Request(LAST, Map.of()));
    }

    private static List<String> statement(BookOffice o, String key) {
        return lines(report(o, key), 0);
    }

    private static List<String> lines(Report report, int table) {
        return report.tables().get(table).rows().stream()
                .map(row -> row.cells().stream().map(CellText::of).collect(Collectors.joining("|"))).toList();
    }
}
