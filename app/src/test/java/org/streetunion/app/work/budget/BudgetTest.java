package org.streetunion.app.work.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Refused;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.money.BalanceLines;
import org.streetunion.app.money.BudgetPhases;
import org.streetunion.app.office.accounts.AccountLedger;
import org.streetunion.app.office.budgets.BudgetLedger;
import org.streetunion.app.office.budgets.PhaseLedger;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.books.BookOffice;

/** A budget on its way: typed, passed, changed, passed again, and held against what is spent. */
class BudgetTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 20);

    @ParameterizedTest
    @EnumSource
    void onlyLeavesOfTheBooksChartArePlanned(Databases databases) {
        try (BookOffice o = new BookOffice(databases)) {
            Book book = o.book("本级账");
            said(o, line(o, book, "501").with(BudgetLedger.OPENING, 1L), "“501 职工活动支出”下面还有明细科目，请填到明细科目上");
            said(o, line(o, book, "102").with(BudgetLedger.OPENING, 1L), "是资产科目，预算只编收入和支出科目");
            said(o, bare(book).with(BudgetLedger.OPENING, 1L), "请填科目");
            said(o, line(o, book, "401").with(BudgetLedger.LINE, BalanceLines.BEFORE), "只填一个");
            said(o, line(o, book, "401").with(BudgetLedger.OPENING, -1L), "不能是负数");
            said(o, line(o, book, "401").with(BudgetLedger.OPENING, 5_00L).with(BudgetLedger.ADJUSTMENT, -6_00L),
                    "调减 6.00 元，超过年初预算 5.00 元");
            typed(o, book, "50102", 1_000_00L);
            Saved twice = o.save(BudgetLedger.KEY, line(o, book, "50102").with(BudgetLedger.OPENING, 2L));
            assertTrue(twice.problems().toString().contains("已有一行预算"), "an account is planned once a year");
            Row shown = o.register(BudgetLedger.KEY).store().rows(ids(o)).get(0);
            assertEquals(1_000_00L, shown.get(BudgetLedger.ADJUSTED), "computed");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatAMeetingPassedStays(Databases databases) {
        try (BookOffice o = new BookOffice(databases)) {
            Book book = o.book("本级账");
            assertTrue(step(o, book, BudgetPhases.OPENING, BudgetStep.APPROVE, "").problems().toString().contains("还没有填年初预算数"));
            Saved first = o.save(BudgetLedger.KEY, line(o, book, "50102").with(BudgetLedger.OPENING, 1_000_00L));
            typed(o, book, "401", 1_500_00L);
            assertTrue(new StepBudget(o.office)
                    .run(order(book, BudgetPhases.OPENING, BudgetStep.APPROVE, null, ""), BookOffice.CLERK)
                    .problems().toString().contains("请写明核定日期"));
            assertTrue(step(o, book, BudgetPhases.ADJUSTED, BudgetStep.APPROVE, "").problems().toString().contains("年初预算还没有核定"));
            assertTrue(step(o, book, BudgetPhases.OPENING, BudgetStep.APPROVE, "").done());
            assertTrue(step(o, book, BudgetPhases.OPENING, BudgetStep.APPROVE, "").problems().toString().contains("是“已核定”，不能核定"));

            Row row = o.register(BudgetLedger.KEY).store().rows(new long[]{first.id()}).get(0);
            said(o, row.with(BudgetLedger.OPENING, 2_000_00L), "2026 年年初预算核定后不允许更改");
            said(o, line(o, book, "50103").with(BudgetLedger.OPENING, 1L), "年初预算核定后不允许更改");
            assertTrue(o.save(BudgetLedger.KEY, row.with(BudgetLedger.ADJUSTMENT, 200_00L)).done(),
                    "what is adjusted is still open");
            assertTrue(o.register(BudgetLedger.KEY).guard().keeps(List.of(first.id())).orElseThrow().contains("已核定，不能移走"));
            assertThrows(Refused.class, () -> o.office.batches().undo(first.batch(), BookOffice.CLERK, done -> {}));

            assertTrue(step(o, book, BudgetPhases.ADJUSTED, BudgetStep.APPROVE, "").done());
            Row adjusted = o.register(BudgetLedger.KEY).store().rows(new long[]{first.id()}).get(0);
            said(o, adjusted.with(BudgetLedger.ADJUSTMENT, 0L), "2026 年年中调整核定后不允许更改");
            assertTrue(step(o, book, BudgetPhases.OPENING, BudgetStep.REOPEN, "填错").problems().toString().contains("请先退回“年中”"));
            said(o, Row.NEW.with(PhaseLedger.REMARK, "自己写"), PhaseLedger.KEY, "不能自己填写");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWasPassedIsNotUnlockedByHand(Databases databases) {
        try (BookOffice o = new BookOffice(databases)) {
            Book book = o.book("本级账");
            typed(o, book, "50102", 1_000_00L);
            long id = step(o, book, BudgetPhases.OPENING, BudgetStep.APPROVE, "").id();
            Row passed = o.register(PhaseLedger.KEY).store().rows(new long[]{id}).get(0);

            said(o, passed.with(PhaseLedger.STATE, BudgetPhases.DRAFT), PhaseLedger.KEY, "“状态”由“预算”页上的“核定”“上报”“退回编制”改，不能直接改");
            said(o, passed.with(PhaseLedger.APPROVED_ON, DAY.plusMonths(9)), PhaseLedger.KEY, "“核定日期”由");
            said(o, passed.with(PhaseLedger.YEAR, 2025), PhaseLedger.KEY, "“年度”由");
            var importing = o.register(PhaseLedger.KEY).guard().duringImport();
            assertTrue(importing.binding(), "nor by an import");
            assertTrue(importing.check(passed, passed.with(PhaseLedger.ROUND, 2)).stream().anyMatch(Problem::blocks));
            Saved meant = o.save(PhaseLedger.KEY, passed.with(PhaseLedger.MEETING, "一届三次全体会议")
                    .with(PhaseLedger.DOC, "工〔2026〕1号").with(PhaseLedger.REMARK, "补文号"));
            assertTrue(meant.done(), meant.problems().toString());
            assertTrue(step(o, book, BudgetPhases.OPENING, BudgetStep.REOPEN, "填错").done(), "its deed goes on");
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEntryThatChargesAnAccountFromTheOtherSideIsHeldAgainstItToo(Databases databases) {
        try (BookOffice o = new BookOffice(databases)) {
            Book book = o.book("本级账");
            typed(o, book, "50102", 100_00L);
            Row owed = o.entry(book, "2026-03-05", "225", 150_00).with(VoucherLedger.AGAINST, o.account("50102"));

            Problem said = o.register(VoucherLedger.KEY).check(owed).stream().filter(each -> each.sentence().contains("超出预算"))
                    .findFirst().orElseThrow();
            assertEquals("“50102 文体活动费”2026 年调整后预算 100.00 元，已用 0.00 元，加上这一笔 150.00 元，超出预算 50.00 元", said.sentence());
            assertEquals(VoucherLedger.AGAINST.key(), said.field(), "pointed at where the account stands");
            o.posted(owed.with(VoucherLedger.INCOME, 60_00L));
            assertEquals(1, warned(o, book, "50102", 40_01).size(), "and counts as used");
            Row back = o.entry(book, "2026-03-06", "225", -10_00).with(VoucherLedger.AGAINST, o.account("50103"));
            assertFalse(o.register(VoucherLedger.KEY).check(back).toString().contains("预算支出"), "what comes back needs no budget");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDayBeforeTheAdjustmentReadsWhatWasPlannedThen(Databases databases) {
        try (BookOffice o = new BookOffice(databases)) {
            Book book = o.book("本级账");
            o.save(BudgetLedger.KEY,
                    line(o, book, "50102").with(BudgetLedger.OPENING, 1_000_00L).with(BudgetLedger.ADJUSTMENT, 200_00L));
            var store = new org.streetunion.app.reporting.books.BudgetFactsStore(o.office.database().sql());
            long account = o.account("50102").id();
            LocalDate june = LocalDate.of(2026, 6, 30);
            assertEquals(1_200_00L, store.of(book.id(), 2026).on(june).of(account).adjusted(), "passed by nobody, it has no day");
            assertTrue(step(o, book, BudgetPhases.OPENING, BudgetStep.APPROVE, "").done());
            assertTrue(
                    new StepBudget(o.office).run(new StepBudget.Order(book.id(), 2026, BudgetPhases.ADJUSTED, BudgetStep.APPROVE,
                            "一届四次全委会", LocalDate.of(2026, 7, 15), "", ""), BookOffice.CLERK).done());

            assertEquals(1_000_00L, store.of(book.id(), 2026).on(june).of(account).adjusted());
            assertEquals(1_200_00L, store.of(book.id(), 2026).on(LocalDate.of(2026, 7, 15)).of(account).adjusted());
            String before = statement(o, june, "execution");
            assertTrue(before.contains("文体活动费|1,000.00"), before);
            assertTrue(statement(o, LocalDate.of(2026, 7, 31), "execution").contains("文体活动费|1,200.00"));
            assertTrue(statement(o, june, "budget").contains("文体活动费|1,000.00|200.00|1,200.00"), "the plan itself is not dated");
        }
    }

    private static String statement(BookOffice o, LocalDate day, String key) {
        var summary = o.office.summaries().find(key).orElseThrow();
        return o.office.summaries()
                .compute(summary,
                        new org.streetunion.app.reporting.summary.Summary.Request(day, java.util.Map.of("phase", "年中调整")))
                .tables().get(0).rows().stream()
                .map(row -> row.cells().stream().map(org.streetunion.reports.model.CellText::of)
                        .collect(java.util.stream.Collectors.joining("|")))
                .toList().toString();
    }

    @ParameterizedTest
    @EnumSource
    void aSecondAdjustmentIsWarnedOfAndOpensTheColumnAgain(Databases databases) {
        try (BookOffice o = new BookOffice(databases)) {
            Book book = o.book("本级账");
            Saved first = o.save(BudgetLedger.KEY, line(o, book, "50102").with(BudgetLedger.OPENING, 1_000_00L));
            step(o, book, BudgetPhases.OPENING, BudgetStep.APPROVE, "");
            Row row = o.register(BudgetLedger.KEY).store().rows(new long[]{first.id()}).get(0);
            o.save(BudgetLedger.KEY, row.with(BudgetLedger.ADJUSTMENT, 200_00L));
            step(o, book, BudgetPhases.ADJUSTED, BudgetStep.APPROVE, "");
            assertTrue(step(o, book, BudgetPhases.ADJUSTED, BudgetStep.REPORT, "").done());

            assertTrue(step(o, book, BudgetPhases.ADJUSTED, BudgetStep.AGAIN, " ").problems().toString().contains("为什么再次调整"));
            Saved again = step(o, book, BudgetPhases.ADJUSTED, BudgetStep.AGAIN, "上级追加专项");
            assertTrue(again.done(), again.problems().toString());
            Problem once = again.problems().get(0);
            assertEquals("2026 年预算已调整 1 次，原则上一年调整 1 次", once.sentence());
            assertTrue(once.basis().contains("32号"), once.basis());
            Row adjusted = o.register(BudgetLedger.KEY).store().rows(new long[]{first.id()}).get(0);
            assertTrue(o.save(BudgetLedger.KEY, adjusted.with(BudgetLedger.ADJUSTMENT, 300_00L)).done());
            assertTrue(step(o, book, BudgetPhases.ADJUSTED, BudgetStep.APPROVE, "").done());
            assertEquals(3, o.register(PhaseLedger.KEY).count(org.streetunion.app.ledger.Query.ALL), "one 年初, two 年中");
            assertTrue(step(o, book, BudgetPhases.ADJUSTED, BudgetStep.REOPEN, "会议改期").done());
        }
    }

    @ParameterizedTest
    @EnumSource
    void entriesAreHeldAgainstWhatIsLeft(Databases databases) {
        try (BookOffice o = new BookOffice(databases)) {
            Book book = o.book("本级账");
            assertEquals(List.of("账套“本级账”还没有编 2026 年预算，这一笔没有预算可对照"), warned(o, book, "50102", 1_00));
            typed(o, book, "50102", 1_000_00L);
            o.posted(o.entry(book, "2026-02-01", "50102", -600_00));
            o.enter(o.entry(book, "2026-03-02", "50102", -300_00));

            assertEquals(List.of(), warned(o, book, "50102", 100_00), "just enough");
            assertEquals(List.of("“50102 文体活动费”2026 年调整后预算 1,000.00 元，已用 900.00 元，加上这一笔 100.01 元，超出预算 0.01 元"),
                    warned(o, book, "50102", 100_01));
            assertEquals(List.of("“50103 宣传活动费”2026 年没有预算，这一笔 5.00 元是无预算支出"), warned(o, book, "50103", 5_00));
            assertEquals(List.of(), warned(o, book, "221", 5_00), "what is owed is paid without a budget");
            assertTrue(o.close(book, 1).done() && o.close(book, 2).done());
            o.posted(o.entry(book, "2026-03-03", "50102", -100_00));
            var guard = new BudgetGuard(o.office.database().sql(), (name, day) -> java.util.Optional.empty()).duringImport();
            assertEquals(1, guard.check(Row.NEW, o.entry(book, "2026-04-01", "50102", -1_00)).size(), "1,000.00 are used up");
            guard.taken(o.entry(book, "2026-04-01", "50102", 200_00));
            assertEquals(0, guard.check(Row.NEW, o.entry(book, "2026-04-01", "50102", -1_00)).size(),
                    "an import adds up what it brings");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatHasPostingsIsNotThrownAway(Databases databases) {
        try (BookOffice o = new BookOffice(databases)) {
            Book book = o.book("本级账");
            Saved used = o.save(BudgetLedger.KEY, line(o, book, "50102").with(BudgetLedger.OPENING, 1_000_00L));
            Saved free = o.save(BudgetLedger.KEY, line(o, book, "50103").with(BudgetLedger.OPENING, 1_00L));
            o.posted(o.entry(book, "2026-03-01", "50102", -600_00));

            assertEquals("“50102 文体活动费” 2026 年已有 1 笔收支，这一行预算不能移走；不再安排的，把预算数改为 0",
                    o.register(BudgetLedger.KEY).guard().keeps(List.of(used.id())).orElseThrow());
            assertThrows(Refused.class,
                    () -> o.register(BudgetLedger.KEY).setTrash(new long[]{used.id()}, true, BookOffice.CLERK, ""));
            o.register(BudgetLedger.KEY).setTrash(new long[]{free.id()}, true, BookOffice.CLERK, "");
            assertTrue(o.register(AccountLedger.KEY).guard().keeps(List.of(o.account("50102").id())).orElseThrow()
                    .startsWith("科目“50102 文体活动费”上已有 1 笔收支，不能移走"));
            assertTrue(o.register(AccountLedger.KEY).guard().keeps(List.of(o.account("50103").id())).isEmpty(),
                    "its line lies in the trash");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aYearsEndIsKeptAndCarriedIntoTheNext(Databases databases) {
        try (BookOffice o = new BookOffice(databases)) {
            Book book = o.book("本级账", LocalDate.of(2025, 1, 1), false);
            o.opening(book, "102", 90_00);
            o.opening(book, "331", 90_00);
            o.save(BudgetLedger.KEY, bare(book).with(BudgetLedger.YEAR, 2025).with(BudgetLedger.ACCOUNT, o.account("50102"))
                    .with(BudgetLedger.OPENING, 300_00L));
            o.posted(o.entry(book, "2025-06-01", "402", 500_00));
            long late = o.enter(o.entry(book, "2025-06-02", "50102", -200_00));
            StepBudget steps = new StepBudget(o.office);
            assertTrue(steps.run(order(book, 2025, BudgetPhases.OPENING, BudgetStep.APPROVE), BookOffice.CLERK).done());
            assertTrue(
                    steps.run(order(book, 2025, BudgetPhases.FINAL, BudgetStep.APPROVE), BookOffice.CLERK).problems().toString()
                            .contains("还有 1 笔没有记账"));
            new org.streetunion.app.work.books.PostVouchers(o.office).run(List.of(late), BookOffice.CLERK);
            Saved done = steps.run(order(book, 2025, BudgetPhases.FINAL, BudgetStep.APPROVE), BookOffice.CLERK);
            assertTrue(done.done() && done.problems().toString().contains("还没有结账"), done.problems().toString());
            o.posted(o.entry(book, "2025-12-31", "50102", -7_00));

            Saved carried = new CopyLastYear(o.office).run(book.id(), 2026, true, BookOffice.CLERK);

            assertTrue(carried.done());
            assertEquals(200_00L, figure(o, 2026, "50102", BudgetLedger.LAST_FINAL), "as it was passed, not as it is now");
            assertEquals(300_00L, figure(o, 2026, "50102", BudgetLedger.OPENING), "planned as the year before");
            assertEquals(500_00L, figure(o, 2026, "402", BudgetLedger.LAST_FINAL));
            assertEquals(383_00L, figure(o, 2026, BalanceLines.BEFORE, BudgetLedger.OPENING), "90 + 500 - 200 - 7");
            assertEquals(90_00L, figure(o, 2026, BalanceLines.BEFORE, BudgetLedger.LAST_FINAL), "with what the book began");
            assertFalse(new CopyLastYear(o.office).run(book.id(), 2026, true, BookOffice.CLERK).done(),
                    "nothing is left to carry");
            assertTrue(
                    steps.run(new StepBudget.Order(book.id(), 2025, BudgetPhases.FINAL, BudgetStep.REOPEN, "", null, "", "补记一笔"),
                            BookOffice.CLERK).done());
            assertNull(figure(o, 2025, "50102", BudgetLedger.FINAL), "open again, nothing is kept");
        }
    }

    private static List<String> warned(BookOffice o, Book book, String code, long cents) {
        Row entry = o.entry(book, "2026-03-05", code, -cents).with(VoucherLedger.APPROVED_BY, "周主席").with(VoucherLedger.PIECES,
                1);
        return o.register(VoucherLedger.KEY).check(entry).stream().map(Problem::sentence).toList();
    }

    private static void said(BookOffice o, Row row, String words) {
        said(o, row, BudgetLedger.KEY, words);
    }

    private static void said(BookOffice o, Row row, String ledger, String words) {
        Saved saved = o.save(ledger, row);
        assertFalse(saved.done(), words);
        assertTrue(saved.problems().toString().contains(words), saved.problems().toString());
    }

    private static void typed(BookOffice o, Book book, String code, long cents) {
        Saved saved = o.save(BudgetLedger.KEY, line(o, book, code).with(BudgetLedger.OPENING, cents));
        assertTrue(saved.done(), saved.problems().toString());
    }

    private static Row bare(Book book) {
        return Row.NEW.with(BudgetLedger.BOOK, new Reference(book.id(), book.name())).with(BudgetLedger.YEAR, 2026);
    }

    private static Row line(BookOffice o, Book book, String code) {
        return bare(book).with(BudgetLedger.ACCOUNT, o.account(code));
    }

    private static long[] ids(BookOffice o) {
        return o.register(BudgetLedger.KEY).ids(org.streetunion.app.ledger.Query.ALL);
    }

    private static @Nullable Long figure(BookOffice o, int year, String what, Column<Long> column) {
        return o.register(BudgetLedger.KEY).store().rows(ids(o)).stream().filter(row -> row.get(BudgetLedger.YEAR, 0) == year)
                .filter(row -> {
                    Reference account = row.get(BudgetLedger.ACCOUNT);
                    return account == null
                            ? what.equals(row.get(BudgetLedger.LINE))
                            : what.matches("\\d+") && o.account(what).id() == account.id();
                }).findFirst().orElseThrow().get(column);
    }

    private static Saved step(BookOffice o, Book book, String phase, BudgetStep step, String reason) {
        return new StepBudget(o.office).run(order(book, phase, step, DAY, reason), BookOffice.CLERK);
    }

    private static StepBudget.Order order(Book book, String phase, BudgetStep step, @Nullable LocalDate day, String reason) {
        return new StepBudget.Order(book.id(), 2026, phase, step, "一届三次全委会", day, "", reason);
    }

    private static StepBudget.Order order(Book book, int year, String phase, BudgetStep step) {
        return new StepBudget.Order(book.id(), year, phase, step, "一届三次全委会", DAY, "", "");
    }
}
