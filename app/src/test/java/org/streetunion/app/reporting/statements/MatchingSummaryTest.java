package org.streetunion.app.reporting.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.money.Charts;
import org.streetunion.app.office.accounts.AccountLedger;
import org.streetunion.app.reporting.books.Account;
import org.streetunion.app.reporting.books.AccountMatching;
import org.streetunion.app.reporting.summary.Summary;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.books.BookOffice;
import org.streetunion.reports.model.CellText;
import org.streetunion.reports.model.Report;

/** What the charts say of each other, and that it holds. */
class MatchingSummaryTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

    @Test
    void aMatchingIsReadAsItIsWritten() {
        AccountMatching read = AccountMatching.of("2021版：501、502 职工活动组织支出；2017版:支1");
        assertEquals(List.of("501", "502"), read.in(Charts.NEW));
        assertEquals(List.of("支1"), read.in(Charts.SIMPLE));
        assertEquals(List.of(), read.in(Charts.USUAL));
        assertEquals(Map.of(), AccountMatching.of("参照新制度").numbers());
    }

    @Test
    void everyNumberThatTheShippedChartsNameIsThere() {
        try (BookOffice o = new BookOffice(Databases.H2)) {
            int named = 0;
            for (String chart : Charts.ALL.codes()) {
                Map<Long, AccountMatching> written = o.books.matchings(chart);
                for (Account account : o.books.accounts(chart)) {
                    AccountMatching matching = written.getOrDefault(account.id(), AccountMatching.of(""));
                    for (String other : Charts.ALL.codes()) {
                        Set<String> there = o.books.accounts(other, DAY).stream().map(Account::code).collect(Collectors.toSet());
                        assertTrue(there.containsAll(matching.in(other)), account.label() + " " + matching);
                        named += matching.in(other).size();
                    }
                    assertTrue(matching.numbers().keySet().stream().allMatch(
                            each -> Charts.ALL.codes().stream().filter(code -> code.endsWith(each)).count() == 1), "" + matching);
                }
            }
            assertTrue(named > 150, named + " numbers are named");
        }
    }

    @Test
    void theTableNamesWhatEachAccountIsInTheOtherCharts() {
        try (BookOffice o = new BookOffice(Databases.H2)) {
            Report report = o.office.summaries().compute(o.office.summaries().find("account-matching").orElseThrow(),
                    new Summary.Request(DAY, Map.of()));
            List<String> lines = lines(report);
            assertTrue(report.title().endsWith(Charts.USUAL + "科目对照表"), report.title());
            assertTrue(lines.contains("135|其他应收款|资产|125 其他应收款|往3 其他应收款"), lines.toString());
            assertTrue(lines.contains("501|职工活动支出|支出|501 职工活动支出、502 职工活动组织支出、503 职工服务支出|支1 职工活动支出"), lines.toString());
            assertTrue(lines.contains("50501|　房屋建筑物购建|支出|随上级科目|随上级科目"), lines.toString());
            assertTrue(lines.contains("111|零余额账户用款额度|资产|—|—"), lines.toString());
            assertEquals(1, report.notes().size(), report.notes().toString());

            Row cash = o.register(AccountLedger.KEY).store().rows(new long[]{o.account("101").id()}).get(0);
            o.save(AccountLedger.KEY, cash.with(AccountLedger.MATCHING, "2021版：999"));
            report = o.office.summaries().compute(o.office.summaries().find("account-matching").orElseThrow(),
                    new Summary.Request(DAY, Map.of()));
            assertEquals("【请核对】“101 库存现金”的新旧对应写了工会会计制度2021版的 999，那里没有这个科目。", report.notes().get(0));
        }
    }

    private static List<String> lines(Report report) {
        return report.tables().get(0).rows().stream()
                .map(row -> row.cells().stream().map(CellText::of).collect(Collectors.joining("|"))).toList();
    }
}
