package org.streetunion.app.reporting.statements;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.money.BalanceLines;
import org.streetunion.app.office.budgets.BudgetLedger;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.QuarterReporting;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.summary.Summary;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.books.BookOffice;
import org.streetunion.reports.model.CellText;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Table;

/**
 * A book of two years, small enough to be counted by hand. Begun 2025-01-01 with 10,000.00 in the bank; 2025: 1,000.00 in, 400.00 out;
 * 2026 as written below, with one entry that nobody posted and that counts nowhere.
 */
public final class CountedBook implements AutoCloseable {
    /** The last day of the third quarter. */
    public static final LocalDate DAY = LocalDate.of(2026, 9, 30);
    private final BookOffice o;
    private final Book book;

    /** On one of the databases. */
    public CountedBook(Databases databases) {
        o = new BookOffice(databases);
        book = o.book("本级账", LocalDate.of(2025, 1, 1), false);
        o.opening(book, "102", 10_000_00);
        o.opening(book, "331", 10_000_00);
        o.posted(o.entry(book, "2025-02-10", "402", 1_000_00));
        o.posted(o.entry(book, "2025-08-10", "50102", -400_00));
        entries();
        o.enter(o.entry(book, "2026-09-11", "50102", -9_999_00));
        line(o.account("402"), 1_000_00L, 2_400_00L, null);
        line(o.account("401"), null, 200_00L, null);
        line(o.account("50102"), 400_00L, 1_000_00L, -200_00L);
        line(o.account("50601"), null, 1_000_00L, null);
        balance(BalanceLines.BEFORE, 10_000_00L, 10_600_00L);
        balance(BalanceLines.RESERVE, null, 100_00L);
    }

    private void entries() {
        long union = o.save("unions", Row.NEW.with("name", "甲厂工会委员会").with("state", "正常").with("kind", "独立基层工会")).id();
        o.posted(o.entry(book, "2026-02-10", "402", 2_000_00).with(VoucherLedger.SOURCE, "留成经费"));
        o.posted(o.entry(book, "2026-03-01", "101", -500_00).with(VoucherLedger.SUMMARY, "提现"));
        o.posted(
                o.entry(book, "2026-03-05", "50102", -300_00).with(VoucherLedger.SETTLED, "现金").with(VoucherLedger.PARTY, "李小明"));
        o.posted(o.entry(book, "2026-05-06", "401", 120_50));
        o.posted(o.entry(book, "2026-07-15", "50601", -700_00).with(VoucherLedger.SOURCE, "上级补助")
                .with(VoucherLedger.UNION, Reference.to(union)).with(VoucherLedger.MINUTES, "工〔2026〕7号"));
        o.posted(o.entry(book, "2026-08-20", "50601", -50_00));
        o.posted(o.entry(book, "2026-09-01", "40302", 900_00).with(VoucherLedger.SOURCE, "上级补助"));
        o.posted(o.entry(book, "2026-09-10", "50204", -60_25));
        o.posted(o.entry(book, "2026-09-30", "322", 100_00).with(VoucherLedger.AGAINST, o.account("331")));
    }

    private void line(Reference account, @Nullable Long last, @Nullable Long opening, @Nullable Long adjustment) {
        kept(Row.NEW.with(BudgetLedger.ACCOUNT, account).with(BudgetLedger.LAST_FINAL, last).with(BudgetLedger.OPENING, opening)
                .with(BudgetLedger.ADJUSTMENT, adjustment));
    }

    private void balance(String line, @Nullable Long last, @Nullable Long opening) {
        kept(Row.NEW.with(BudgetLedger.LINE, line).with(BudgetLedger.LAST_FINAL, last).with(BudgetLedger.OPENING, opening));
    }

    private void kept(Row row) {
        Saved saved = o.save(BudgetLedger.KEY,
                row.with(BudgetLedger.BOOK, new Reference(book.id(), book.name())).with(BudgetLedger.YEAR, 2026));
        if (!saved.done()) {
            throw new AssertionError(saved.problems().toString());
        }
    }

    /** The office. */
    public BookOffice office() {
        return o;
    }

    /** The book. */
    public Book book() {
        return book;
    }

    /** A finished statement. */
    Report report(String key, Map<String, String> chosen) {
        Summary summary = o.office.summaries().find(key).orElseThrow();
        return o.office.summaries().compute(summary, new Summary.Request(DAY, chosen));
    }

    QuarterReporting.Computed quarter() {
        return o.office.reporting().compute(new Quarter(2026, 3));
    }

    /** The rows of a table as an office reads them, cells parted by bars. */
    static List<String> lines(Table table) {
        return table.rows().stream().map(row -> row.cells().stream().map(CellText::of).map(String::strip)
                .map(text -> text.replace("　", "")).collect(Collectors.joining("|"))).toList();
    }

    /** The row in which a text stands first or second. */
    static String line(Table table, String named) {
        return lines(table).stream().filter(line -> line.startsWith(named + "|") || line.contains("|" + named + "|")).findFirst()
                .orElseThrow(() -> new AssertionError(named + " not in " + lines(table)));
    }

    @Override
    public void close() {
        o.close();
    }
}
