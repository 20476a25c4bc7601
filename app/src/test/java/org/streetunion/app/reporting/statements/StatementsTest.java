package org.streetunion.app.reporting.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.reporting.statements.CountedBook.line;
import static org.streetunion.app.reporting.statements.CountedBook.lines;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.money.BudgetPhases;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.Figures;
import org.streetunion.app.reporting.LogicChecks;
import org.streetunion.app.reporting.QuarterCatalogue;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.books.BookOffice;
import org.streetunion.app.work.budget.BudgetStep;
import org.streetunion.app.work.budget.StepBudget;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Field;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Table;

/** Every statement of the counted book; the numbers here were added up on paper. */
class StatementsTest {
    private static final String SOUND = "勾稽核对：各级合计相符。";

    @ParameterizedTest
    @EnumSource
    void theQuarterlyStatementIsAsCounted(Databases databases) {
        try (CountedBook o = new CountedBook(databases)) {
            Report report = o.report("funds", Map.of());
            Table table = report.tables().get(0);
            assertTrue(report.title().endsWith("2026年第三季度经费收支季报（预算执行表）"), report.title());
            assertEquals("科目编码 科目名称 上年决算数 年初预算数 预算调整数 调整后预算数 本季发生数 本年累计数 预算执行率(%) 上年同期累计 同比增减(%) 说明", headings(table));
            assertEquals("402|拨缴经费收入|1,000.00|2,400.00|—|2,400.00|0.00|2,000.00|83.33|1,000.00|100.00|", line(table, "402"));
            assertEquals("403|上级补助收入|—|—|—|—|900.00|900.00|—|0.00|—|", line(table, "403"));
            assertEquals("|本年收入合计|1,000.00|2,600.00|—|2,600.00|900.00|3,020.50|116.17|1,000.00|202.05|", line(table, "本年收入合计"));
            assertEquals("501|职工活动支出|400.00|1,000.00|-200.00|800.00|0.00|300.00|37.50|400.00|-25.00|", line(table, "501"));
            assertEquals("506|补助下级支出|—|1,000.00|—|1,000.00|750.00|750.00|75.00|0.00|—|", line(table, "506"));
            assertEquals("|本年支出合计|400.00|2,000.00|-200.00|1,800.00|810.25|1,110.25|61.68|400.00|177.56|", line(table, "本年支出合计"));
            assertEquals("|本年结余|600.00|600.00|200.00|800.00|89.75|1,910.25|—|600.00|—|", line(table, "本年结余"));
            assertEquals("|加：上年结余|10,000.00|10,600.00|—|10,600.00|—|10,600.00|—|10,000.00|—|", line(table, "加：上年结余"));
            assertEquals("|减：本年提取后备金|—|100.00|—|100.00|—|100.00|—|0.00|—|", line(table, "减：本年提取后备金"));
            assertEquals("|期末滚存结余|10,600.00|11,100.00|200.00|11,300.00|—|12,410.25|—|10,600.00|—|", line(table, "期末滚存结余"));
            assertEquals(List.of("1|甲厂工会委员会|回拨|工〔2026〕7号|—|700.00|700.00|—|—", "2|（未写收款工会）|回拨||—|50.00|50.00|—|—",
                    "|合计|||—|750.00|750.00|—|"), lines(report.tables().get(1)));
            assertEquals(SOUND, report.notes().get(0));
            assertEquals("工会主席 财务负责人 复核 制表", report.signatures().stream().map(Field::label).collect(Collectors.joining(" ")));
        }
    }

    @ParameterizedTest
    @EnumSource
    void blockSixOfTheQuarterlyReportIsAsCounted(Databases databases) {
        try (CountedBook o = new CountedBook(databases)) {
            Map<String, Figures> figures = o.quarter().figures();
            assertEquals("900.00 120.50 3020.50 0.00", columns(figures, "90"));
            assertEquals("0.00 0.00 2000.00 0.00", columns(figures, "91"));
            assertEquals("900.00 0.00 900.00 0.00", columns(figures, "92"));
            assertEquals("810.25 0.00 1110.25 400.00", columns(figures, "93"));
            assertEquals("750.00 0.00 750.00 0.00", columns(figures, "94"));
            assertEquals("12410.25 12420.50 null 10600.00", columns(figures, "95"));
            assertEquals("61.68 16.67 null null", columns(figures, "96"), "1,110.25 and 300.00 of 1,800.00");
            assertEquals(List.of("95 期末结余 12410.25，不等于 上季末+90−93 12510.25，相差 -100（提取后备金、投资或补录的期初不同，请核对）"),
                    o.quarter().findings().stream().map(LogicChecks.Finding::sentence).filter(each -> each.startsWith("95"))
                            .toList());
            Quarter quarter = new Quarter(2026, 3);
            assertEquals(List.of(1, 0, 1, 3, 2, 4), List.of("90", "91", "92", "93", "94", "95").stream()
                    .map(code -> o.office().office.reporting().list(QuarterCatalogue.find(code).orElseThrow(), quarter).size())
                    .toList());
            Table table = o.quarter().report().tables().get(0);
            assertTrue(line(table, "本季收入合计").contains("|90|元|900.00|120.50|—|—|3,020.50|0.00|"), line(table, "本季收入合计"));
        }
    }

    @Test
    void withoutABookBlockSixIsUnknown() {
        try (BookOffice o = new BookOffice(Databases.H2)) {
            var computed = o.office.reporting().compute(new Quarter(2026, 3));
            List.of("90", "91", "92", "93", "94", "95", "96")
                    .forEach(code -> assertEquals(Figures.UNKNOWN, computed.figures().get(code), code));
            assertTrue(line(computed.report().tables().get(0), "期末结余").endsWith("|没有本级账套"));
        }
    }

    @Test
    void theBudgetStandsInItsThreePhasesAndSettlesWhatWasPassed() {
        try (CountedBook o = new CountedBook(Databases.H2)) {
            Table opening = o.report("budget", Map.of()).tables().get(0);
            assertEquals("科目编码 科目名称 上年决算数（元） 本年预算数（元） 说明", headings(opening));
            assertEquals("50102|文体活动费|400.00|1,000.00|", line(opening, "50102"));
            Report adjusted = o.report("budget", Map.of("phase", "年中调整"));
            assertEquals("科目编码 科目名称 年初核定预算数（元） 预算调整数（元） 调整后预算数（元） 说明", headings(adjusted.tables().get(0)));
            assertEquals("50102|文体活动费|1,000.00|-200.00|800.00|", line(adjusted.tables().get(0), "50102"));
            assertEquals("|期末滚存结余|11,100.00|200.00|11,300.00|", line(adjusted.tables().get(0), "期末滚存结余"));
            assertTrue(adjusted.notes().contains("2026 年预算（年中）还在编制，没有核定。"), adjusted.notes().toString());
            Report settled = o.report("settlement", Map.of());
            assertEquals("50102|文体活动费|400.00|1,000.00|-200.00|800.00|300.00|37.50|", line(settled.tables().get(0), "50102"));
            assertEquals("|期末滚存结余|10,600.00|11,100.00|200.00|11,300.00|12,410.25|—|", line(settled.tables().get(0), "期末滚存结余"));

            pass(o, BudgetPhases.OPENING);
            assertTrue(o.report("budget", Map.of()).notes().contains("2026 年预算（年初）已核定：一届三次全委会 2026-01-20 工〔2026〕1号。"));
        }
    }

    @Test
    void executionIsTheSameByAccountProjectAndSource() {
        try (CountedBook o = new CountedBook(Databases.H2)) {
            Report accounts = o.report("execution", Map.of("rows", "有数的科目"));
            assertEquals("50601|回拨补助支出|1,000.00|750.00|250.00|75.00|■■■■■■■■□□", line(accounts.tables().get(0), "50601"));
            assertEquals("50204|困难职工帮扶费|—|60.25|—|—|", line(accounts.tables().get(0), "50204"));
            assertEquals("402|拨缴经费收入|2,400.00|2,000.00|400.00|83.33|■■■■■■■■□□", line(accounts.tables().get(0), "402"));
            assertEquals("【请注意】50204 困难职工帮扶费 无预算支出 60.25 元。", accounts.notes().get(0));
            assertTrue(accounts.notes().get(2).contains("一年已过 74.79%（273 ÷ 365 天）"), accounts.notes().toString());
            Report sources = o.report("execution", Map.of("by", "按资金来源"));
            assertEquals("上级补助|900.00|700.00|200.00|63.05|■■■■■■□□□□", line(sources.tables().get(0), "上级补助"));
            assertEquals("合计|3,020.50|1,110.25|1,910.25|100.00|", line(sources.tables().get(0), "合计"));
            assertEquals(SOUND, sources.notes().get(0));
            Report projects = o.report("execution", Map.of("by", "按项目"));
            assertEquals("|（不属于项目）|—|3,020.50|1,110.25|—|", line(projects.tables().get(0), "（不属于项目）"));
        }
    }

    @Test
    void aProjectIsShownWithItsBudgetAndWhatIsDoneOfIt() {
        try (CountedBook o = new CountedBook(Databases.H2)) {
            BookOffice books = o.office();
            Reference project = Reference.to(books.save("projects", Row.NEW.with("code", "P1").with("name", "工匠学堂")
                    .with("kind", "其他").with("in_year", 2026).with("budget", 500_00L)).id());
            books.posted(books.entry(o.book(), "2026-09-12", "40302", 400_00).with(VoucherLedger.PROJECT, project));
            books.posted(books.entry(o.book(), "2026-09-13", "50301", -125_00).with(VoucherLedger.PROJECT, project));
            books.posted(books.entry(o.book(), "2026-09-14", "225", 77_00).with(VoucherLedger.PROJECT, project));
            Report projects = o.report("execution", Map.of("by", "按项目"));
            assertEquals(List.of("|（不属于项目）|—|3,020.50|1,110.25|—|", "P1|工匠学堂|500.00|400.00|125.00|25.00|■■■□□□□□□□",
                    "|合计|—|3,420.50|1,235.25|—|"), lines(projects.tables().get(0)));
            assertEquals(SOUND, projects.notes().get(0));
            assertEquals("1|工匠学堂|400.00|125.00|275.00",
                    line(o.report("earmarked", Map.of("which", "本级账按项目")).tables().get(0), "工匠学堂"));
        }
    }

    @Test
    void inTenThousandsEverySumIsRoundedOnceAndTheStatementSaysSo() {
        try (CountedBook o = new CountedBook(Databases.H2)) {
            BookOffice books = o.office();
            books.posted(books.entry(o.book(), "2026-09-21", "50101", -44_00));
            books.posted(books.entry(o.book(), "2026-09-22", "50103", -44_00));
            for (String key : List.of("funds", "settlement", "disclosure")) {
                Report yuan = o.report(key, Map.of());
                Report rounded = o.report(key, Map.of("unit", "万元"));
                assertTrue(rounded.notes().contains("以万元列示：合计按分加总后四舍五入，与各行相加可能有尾差。"), rounded.notes().toString());
                assertFalse(yuan.notes().toString().contains("尾差"));
                assertEquals(SOUND, rounded.notes().get(0), "it foots in 分");
                assertRounded(yuan.tables().get(0), rounded.tables().get(0));
            }
            Table funds = o.report("funds", Map.of("unit", "万元")).tables().get(0);
            assertTrue(line(funds, "50101").contains("|0.00|"), "44 元 alone is nothing");
            assertTrue(line(funds, "501").startsWith("501|职工活动支出|0.04|0.10|-0.02|0.08|0.01|0.04|"), line(funds, "501"));
        }
    }

    /** Every amount is the one in 元 divided by ten thousand; rates are the same. */
    private static void assertRounded(Table yuan, Table rounded) {
        for (int row = 0; row < yuan.rows().size(); row++) {
            for (int column = 0; column < yuan.rows().get(row).cells().size(); column++) {
                if (yuan.rows().get(row).cells().get(column) instanceof Cell.Decimal whole
                        && rounded.rows().get(row).cells().get(column) instanceof Cell.Decimal small) {
                    boolean rate = yuan.columns().get(column).heading().contains("%");
                    assertEquals(rate ? whole.value() : whole.value().movePointLeft(4).setScale(2, RoundingMode.HALF_UP),
                            small.value(),
                            yuan.columns().get(column).heading());
                }
            }
        }
    }

    @Test
    void journalsRunToTheBalanceOfAccounts() {
        try (CountedBook o = new CountedBook(Databases.H2)) {
            Report entries = o.report("entries", Map.of("period", "本季"));
            Table table = entries.tables().get(0);
            assertEquals(List.of("12,420.50", "11,720.50", "11,670.50", "12,570.50", "12,510.25", "12,510.25", "12,510.25"),
                    table.rows().stream().map(row -> org.streetunion.reports.model.CellText.of(row.cells().get(11))).toList());
            assertEquals("||||合计||||||1,000.00|810.25|12,510.25||".replaceFirst("\\|", ""), line(table, "合计"));
            assertEquals(SOUND, entries.notes().get(0));
            assertEquals(27, o.report("entries", Map.of("columns", "全部栏")).tables().get(0).columns().size());
            Report cash = o.report("cash-journal", Map.of("period", "本年"));
            assertEquals(List.of("||期初余额||||平|0.00", "2026-03-01|记 2|提现|102 银行存款|500.00||借|500.00",
                    "2026-03-05|记 3|50102 -30000|50102 文体活动费||300.00|借|200.00", "||3月合计||500.00|300.00|借|200.00",
                    "||合计||500.00|300.00|借|200.00"), lines(cash.tables().get(0)));
            Report bank = o.report("bank-journal", Map.of("period", "本年"));
            assertEquals("||合计||3,020.50|1,310.25|借|12,310.25", line(bank.tables().get(0), "合计"));
            Report account = o.report("account-ledger", Map.of("period", "本年", "account", "506 补助下级支出"));
            assertEquals("||合计||750.00|0.00|借|750.00", line(account.tables().get(0), "合计"));
            Table balance = o.report("trial-balance", Map.of("period", "本年")).tables().get(0);
            assertEquals("|合计|10,600.00|10,600.00|4,730.75|4,730.75|13,620.50|13,620.50", line(balance, "合计"));
            assertEquals("506|补助下级支出|||750.00||750.00|", line(balance, "506"));
        }
    }

    @Test
    void whatIsShownToTheMembersNamesNobody() {
        try (CountedBook o = new CountedBook(Databases.H2)) {
            Report report = o.report("disclosure", Map.of("unit", "万元"));
            String all = lines(report.tables().get(0)).toString() + report.notes();
            assertFalse(all.contains("李小明") || all.contains("甲厂工会"), all);
            assertEquals("本年支出合计|0.18|0.11|61.68|100.00", line(report.tables().get(0), "本年支出合计"));
            assertEquals("补助下级支出|0.10|0.08|75.00|67.55", line(report.tables().get(0), "补助下级支出"));
        }
    }

    @Test
    void whatDoesNotAddUpIsSaidWithBothFigures() {
        Grants other = (book, quarter, day) -> List.of(new Grants.Line("甲厂工会委员会", "回拨", "", null, 7_00L, 7_00L, null, null, 0));
        try (CountedBook o = new CountedBook(Databases.H2)) {
            var funds = Statements.all(o.office().office.database().sql(), o.office().office.settings(), other).get(0);
            assertEquals("【勾稽不符，请核对后再报】附表“下拨明细”累计拨付合计 7.00 元，用途为补助下级的科目本年累计 750.00 元，相差 -743.00 元。",
                    funds.compute(new org.streetunion.app.reporting.summary.Summary.Request(CountedBook.DAY, Map.of())).notes()
                            .get(0));
            o.office().opening(o.book(), "101", 5_00);
            assertEquals("【勾稽不符，请核对后再报】期初借方合计 10,605.00 元，期初贷方合计 10,600.00 元，相差 5.00 元。",
                    o.report("trial-balance", Map.of("period", "本年")).notes().get(0));
        }
    }

    private static void pass(CountedBook o, String phase) {
        var saved = new StepBudget(o.office().office)
                .run(new StepBudget.Order(o.book().id(), 2026, phase, BudgetStep.APPROVE, "一届三次全委会",
                        java.time.LocalDate.of(2026, 1, 20), "工〔2026〕1号", ""), BookOffice.CLERK);
        assertTrue(saved.done(), saved.problems().toString());
    }

    private static String headings(Table table) {
        return table.columns().stream().map(Column::heading).collect(Collectors.joining(" "));
    }

    private static String columns(Map<String, Figures> all, String code) {
        Figures figures = all.getOrDefault(code, Figures.UNKNOWN);
        return figures.end() + " " + figures.previous() + " " + figures.yearToDate() + " " + figures.yearBefore();
    }
}
