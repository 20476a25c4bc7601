package org.streetunion.app.reporting.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.grants.GrantLedger;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.summary.Summary;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.books.BookOffice;
import org.streetunion.app.work.grants.GrantOffice;
import org.streetunion.reports.model.CellText;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Table;

/** What a statement takes from the registers behind the entries: 拨付单 for its annex, 资金来源 for 政府补助结余. */
class BehindStatementsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theAnnexNamesWhatTheGrantsSayAndAgreesWithTheEntries(Databases kind) {
        try (BookOffice o = new BookOffice(kind)) {
            Book book = o.book("本级账");
            new GrantOffice(o.office).paid();
            o.posted(o.entry(book, "2026-02-01", "50601", -30_00).with(VoucherLedger.PARTY, "老工会"));
            Row first = grants(o).get(0);
            assertTrue(o.save(GrantLedger.KEY, first.with(GrantLedger.BUDGETED, 1_000_00L)).done());
            assertEquals(List.of("1|乙厂工会|专项|测工〔2026〕8号|—|850.00|850.00|—|未到账",
                    "2|甲厂工会|专项|测工〔2026〕8号|1,000.00|480.00|480.00|520.00|未到账", "3|老工会|回拨||—|0.00|30.00|—|—",
                    "|合计|||1,000.00|1,330.00|1,360.00|520.00|"), lines(report(o, "funds", DAY).tables().get(1)));
            assertEquals("勾稽核对：各级合计相符。", report(o, "funds", DAY).notes().get(0));
        }
    }

    @Test
    void whatTheGovernmentGaveAndIsLeftStandsBelowTheBalance() {
        try (BookOffice o = new BookOffice(Databases.H2)) {
            Book book = o.book("本级账", LocalDate.of(2025, 1, 1), false);
            o.posted(o.entry(book, "2026-08-01", "401", 11_00));
            assertFalse(lines(report(o, "funds", DAY).tables().get(0)).toString().contains("政府补助结余"), "no entry names it");
            state(o, book, "2025-05-01", "404", 100_00);
            state(o, book, "2025-06-01", "50102", -30_00);
            state(o, book, "2026-02-01", "404", 50_00);
            state(o, book, "2026-07-01", "50102", -20_00);
            Table table = report(o, "funds", DAY).tables().get(0);
            assertEquals(List.of("|　其中：政府补助结余|—|—|—|—|-20.00|30.00|—|—|—|", "|　其中：政府补助结余|—|—|—|—|—|70.00|—|—|—|",
                    "|　其中：政府补助结余|—|—|—|—|—|100.00|—|—|—|"),
                    lines(table).stream().filter(line -> line.contains("政府补助结余")).toList());
            assertTrue(report(o, "funds", DAY).notes().contains(StateMoney.NOTE));
            assertEquals("|　其中：政府补助结余|70.00|—|—|—|30.00|—|", state(o, "settlement", Map.of()).get(0));
            assertEquals(List.of("|　其中：政府补助结余|70.00|—|", "|　其中：政府补助结余|0.00|70.00|", "|　其中：政府补助结余|70.00|—|"),
                    state(o, "budget", Map.of()), "上年决算 and 本年预算");
            assertEquals(List.of("|　其中：政府补助结余|—|—|—|", "|　其中：政府补助结余|70.00|—|70.00|", "|　其中：政府补助结余|—|—|—|"),
                    state(o, "budget", Map.of("phase", "年中调整")));
        }
    }

    private static List<String> state(BookOffice o, String key, Map<String, String> chosen) {
        Report report = o.office.summaries().find(key).orElseThrow().compute(new Summary.Request(DAY, chosen));
        return lines(report.tables().get(0)).stream().filter(line -> line.contains("政府补助结余")).toList();
    }

    private static void state(BookOffice o, Book book, String day, String code, long cents) {
        o.posted(o.entry(book, day, code, cents).with(VoucherLedger.SOURCE, "政府补助"));
    }

    private static List<Row> grants(BookOffice o) {
        return o.register(GrantLedger.KEY).store().first(Query.ALL, 9).stream()
                .sorted(java.util.Comparator.comparing(row -> row.get(GrantLedger.AMOUNT, 0L))).toList();
    }

    private static Report report(BookOffice o, String key, LocalDate day) {
        return o.office.summaries().find(key).orElseThrow().compute(new Summary.Request(day, Map.of()));
    }

    private static List<String> lines(Table table) {
        return table.rows().stream().map(row -> String.join("|", row.cells().stream().map(CellText::of).toList())).toList();
    }
}
