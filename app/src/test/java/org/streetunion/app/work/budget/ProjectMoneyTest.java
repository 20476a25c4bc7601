package org.streetunion.app.work.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Guard;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.money.Charts;
import org.streetunion.app.money.Sources;
import org.streetunion.app.office.books.BookLedger;
import org.streetunion.app.office.projects.ProjectLedger;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.summary.Summary;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.audit.AuditDesk;
import org.streetunion.app.work.books.BookOffice;
import org.streetunion.reports.model.CellText;
import org.streetunion.reports.model.Report;

/** Money of a project: what the office's own books say of it, and what stands against spending more than it may cost. */
class ProjectMoneyTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

    private static Reference project(BookOffice o, String code, String name, @Nullable Long budget) {
        Row row = Row.NEW.with(ProjectLedger.CODE, code).with(ProjectLedger.NAME, name).with(ProjectLedger.KIND, "其他")
                .with(ProjectLedger.YEAR, 2026);
        return Reference.to(o.save(ProjectLedger.KEY, row.with(ProjectLedger.BUDGET, budget)).id());
    }

    private static Book below(BookOffice o) {
        long id = o.save(BookLedger.KEY, Row.NEW.with(BookLedger.NAME, "甲厂工会账").with(BookLedger.KIND, "下属工会")
                .with(BookLedger.UNION, Reference.to(o.save("unions", Row.NEW.with("name", "甲厂工会").with("code", "JC1")
                        .with("kind", "独立基层工会").with("state", "正常")).id()))
                .with(BookLedger.CHART, Charts.USUAL).with(BookLedger.STARTS_ON, LocalDate.of(2026, 1, 1))).id();
        return o.books.find(id).orElseThrow();
    }

    private static List<String> lines(BookOffice o, String key, Map<String, String> chosen) {
        Report report = o.office.summaries().compute(o.office.summaries().find(key).orElseThrow(),
                new Summary.Request(DAY, chosen));
        return report.tables().get(0).rows().stream()
                .map(row -> row.cells().stream().map(CellText::of).collect(Collectors.joining("|"))).toList();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void onlyIncomeAndSpendingOfTheOfficesOwnBooksCounts(Databases kind) {
        try (BookOffice o = new BookOffice(kind)) {
            Book own = o.book("本级账");
            Book other = below(o);
            Reference school = project(o, "P1", "工匠学堂", null);
            o.posted(o.entry(own, "2026-03-01", "40302", 300_000).with(VoucherLedger.PROJECT, school)
                    .with(VoucherLedger.SOURCE, Sources.ABOVE));
            o.posted(o.entry(own, "2026-04-01", "50301", -80_000).with(VoucherLedger.PROJECT, school)
                    .with(VoucherLedger.SOURCE, Sources.ABOVE));
            o.posted(o.entry(own, "2026-04-02", "50301", -20_000).with(VoucherLedger.PROJECT, school)
                    .with(VoucherLedger.SOURCE, Sources.KEPT));
            o.posted(o.entry(own, "2026-04-03", "225", 70_000).with(VoucherLedger.PROJECT, school));
            o.posted(o.entry(own, "2026-04-05", "50602", -100_000).with(VoucherLedger.PROJECT, school)
                    .with(VoucherLedger.SOURCE, Sources.ABOVE));
            o.posted(o.entry(other, "2026-04-06", "40302", 100_000).with(VoucherLedger.PROJECT, school));
            o.posted(o.entry(other, "2026-05-06", "50301", -130_000).with(VoucherLedger.PROJECT, school));

            Map<String, String> own1 = Map.of("which", "本级账按项目");
            assertEquals(List.of("1|工匠学堂|3,000.00|2,000.00|1,000.00", "|合计|3,000.00|2,000.00|1,000.00"),
                    lines(o, "earmarked", own1), "neither what is owed to others nor what the union did with its part");
            assertEquals("1|工匠学堂|3,000.00|1,800.00|1,200.00",
                    lines(o, "earmarked", Map.of("which", "本级账按项目", "source", Sources.ABOVE)).get(0));
            assertEquals("1|工匠学堂|0.30|0.20|0.10", lines(o, "earmarked", Map.of("which", "本级账按项目", "unit", "万元")).get(0));
            assertEquals(List.of("专款“工匠学堂（甲厂工会账）”收 1,000.00 元、支 1,300.00 元，超支 300.00 元"),
                    new AuditDesk(o.office).checks(LocalDate.of(2026, 7, 1), DAY).get(8).findings().stream()
                            .map(finding -> finding.sentence()).toList());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatAProjectMayCostIsSaidWhileAnEntryIsTyped(Databases kind) {
        try (BookOffice o = new BookOffice(kind)) {
            Book own = o.book("本级账");
            Reference school = project(o, "P1", "工匠学堂", 100_000L);
            project(o, "P2", "还没有动的项目", 50_000L);
            o.posted(o.entry(own, "2026-01-05", "50301", -40_000).with(VoucherLedger.PROJECT, school));
            o.close(own, 1);
            Row row = o.entry(own, "2026-04-01", "50301", -60_000).with(VoucherLedger.PROJECT, school);
            assertEquals(List.of(), said(o.save(VoucherLedger.KEY, row)), "just what it may cost");
            Saved over = o.save(VoucherLedger.KEY, o.entry(own, "2026-04-02", "50301", -1).with(VoucherLedger.PROJECT, school));
            assertTrue(over.done(), "it never refuses");
            assertEquals(List.of("项目“工匠学堂”预算 1,000.00 元，已用 1,000.00 元，加上这一笔 0.01 元，超出项目预算 0.01 元"), said(over));
            assertTrue(over.problems().stream().anyMatch(problem -> problem.basis().contains("32号")), "with its basis");
            assertEquals(List.of(),
                    said(o.save(VoucherLedger.KEY,
                            o.entry(own, "2026-04-02", "225", -90_000).with(VoucherLedger.PROJECT, school))),
                    "what is owed to others is no spending");
            assertEquals(List.of(), said(o.save(VoucherLedger.KEY,
                    o.entry(below(o), "2026-04-02", "50301", -90_000).with(VoucherLedger.PROJECT, school))), "another's book");

            List<String> lines = lines(o, "execution", Map.of("by", "按项目"));
            assertEquals("P2|还没有动的项目|500.00|0.00|0.00|0.00|□□□□□□□□□□", lines.get(1));
            assertEquals("P1|工匠学堂|1,000.00|0.00|400.00|40.00|■■■■□□□□□□", lines.get(0));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void entriesOfOneDeedAreAddedUp(Databases kind) {
        try (BookOffice o = new BookOffice(kind)) {
            Book own = o.book("本级账");
            Reference school = project(o, "P1", "工匠学堂", 100_000L);
            Guard guard = BudgetGuard.ofDeed(o.office);
            Row row = o.entry(own, "2026-04-01", "50301", -60_000).with(VoucherLedger.PROJECT, school);
            assertEquals(List.of(), ofProject(guard.check(Row.NEW, row)));
            guard.taken(row);
            assertEquals(1, ofProject(guard.check(Row.NEW, row)).size(), "1,200 of 1,000");
        }
    }

    private static List<String> said(Saved saved) {
        return ofProject(saved.problems());
    }

    private static List<String> ofProject(List<Problem> problems) {
        return problems.stream().map(Problem::sentence).filter(sentence -> sentence.startsWith("项目")).toList();
    }
}
