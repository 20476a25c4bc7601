package org.streetunion.app.work.books;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Guard;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Refused;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.money.AccountKinds;
import org.streetunion.app.money.Charts;
import org.streetunion.app.money.Roles;
import org.streetunion.app.money.VoucherStates;
import org.streetunion.app.office.accounts.AccountLedger;
import org.streetunion.app.office.books.BookLedger;
import org.streetunion.app.office.openings.OpeningLedger;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.WholeAct;

/** What an auditor relies on: what was checked, posted and closed is not changed from behind, neither by a form nor by an import. */
class HeldBooksTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 6);

    @ParameterizedTest
    @EnumSource
    void whatWasCheckedIsPostedAsItWasChecked(Databases databases) {
        try (BookOffice o = new BookOffice(databases)) {
            Book book = o.book("分开的账", LocalDate.of(2026, 1, 1), true);
            long id = o.enter(o.entry(book, "2026-05-05", "401", 100_00).with(VoucherLedger.HANDLER, "周经办"));
            assertTrue(new CheckVouchers(o.office).run(List.of(id), "钱审核", DAY, BookOffice.CLERK).done());

            assertSaid(o, VoucherLedger.KEY, o.voucher(id).with(VoucherLedger.INCOME, 900_00L), "已由 钱审核 审核");
            assertSaid(o, VoucherLedger.KEY, o.voucher(id).with(VoucherLedger.ACCOUNT, o.account("402")), "先“退回草稿”");
            Guard importing = o.register(VoucherLedger.KEY).guard().duringImport();
            assertTrue(importing.binding());
            Row other = o.voucher(id).with(VoucherLedger.PARTY, "别人");
            assertTrue(importing.check(o.voucher(id), other).stream().anyMatch(Problem::blocks), "nor by an import");
            assertTrue(o.save(VoucherLedger.KEY, o.voucher(id).with(VoucherLedger.REMARK, "随手记")).done());

            assertTrue(new UncheckVouchers(o.office).run(List.of(id), BookOffice.CLERK).done());
            assertNull(o.voucher(id).get(VoucherLedger.CHECKED_BY), "whoever checked it is struck out");
            assertTrue(o.save(VoucherLedger.KEY, o.voucher(id).with(VoucherLedger.INCOME, 900_00L)).done());
            assertSaid(new PostVouchers(o.office).run(List.of(id), BookOffice.CLERK), "还没有审核");
            assertSaid(new UncheckVouchers(o.office).run(List.of(id), BookOffice.CLERK), "本来就可以改");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoChangedADraftMayNotCheckItEither(Databases databases) {
        try (BookOffice o = new BookOffice(databases)) {
            Book book = o.book("分开的账", LocalDate.of(2026, 1, 1), true);
            long id = o.enter(o.entry(book, "2026-05-05", "401", 100_00).with(VoucherLedger.HANDLER, "周经办"));
            o.register(VoucherLedger.KEY).save(o.voucher(id).with(VoucherLedger.INCOME, 1L),
                    Act.correction(new org.streetunion.app.ledger.Actor("钱审核"), Act.Kind.EDIT));

            assertSaid(new CheckVouchers(o.office).run(List.of(id), "钱审核", DAY, BookOffice.CLERK), "请换一人审核");
            assertTrue(new CheckVouchers(o.office).run(List.of(id), "孙审核", DAY, BookOffice.CLERK).done());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDeedIsHeldToTwoPeopleWhereTheBookSaysSo(Databases databases) {
        try (BookOffice o = new BookOffice(databases)) {
            Row one = o.entry(o.book("一人的账"), "2026-05-05", "50102", -5).with(VoucherLedger.STATE, VoucherStates.CHECKED)
                    .with(VoucherLedger.CHECKED_BY, "周经办").with(VoucherLedger.HANDLER, "周经办");
            Row two = o.entry(o.book("分开的账", LocalDate.of(2026, 1, 1), true), "2026-05-05", "50102", -5)
                    .with(VoucherLedger.STATE, VoucherStates.CHECKED).with(VoucherLedger.HANDLER, "周经办");
            PostVouchers post = new PostVouchers(o.office);

            assertEquals(List.of(), blocking(post.complaints(List.of(one))), "one person is enough where nobody asked for two");
            assertTrue(blocking(post.complaints(List.of(two))).toString().contains("还没有审核"), "a state without a name");
            assertTrue(blocking(post.complaints(List.of(two.with(VoucherLedger.CHECKED_BY, "周经办")))).toString()
                    .contains("经办人和审核人都是 周经办"));
            assertEquals(List.of(), blocking(post.complaints(List.of(two.with(VoucherLedger.CHECKED_BY, "钱审核")))));
            Row unsaid = two.with(VoucherLedger.HANDLER, null).with(VoucherLedger.CHECKED_BY, BookOffice.CLERK.name());
            assertTrue(assertThrows(Refused.class, () -> posted(o, unsaid)).toString().contains("经办人和审核人都是 小林"),
                    "where nobody is written down, it is who does it");
            assertEquals(0, o.register(VoucherLedger.KEY).count(Query.ALL), "and nothing stands in the books");
            posted(o, unsaid.with(VoucherLedger.CHECKED_BY, "钱审核"));
            assertEquals(1, o.register(VoucherLedger.KEY).count(Query.ALL));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aReversalBearsNoSignatureOfWhatItTakesBack(Databases databases) {
        try (BookOffice o = new BookOffice(databases)) {
            Row entry = o.entry(o.book("本级账"), "2026-05-05", "50102", -5_00).with(VoucherLedger.HANDLER, "周经办")
                    .with(VoucherLedger.APPROVED_BY, "钱主席").with(VoucherLedger.APPROVED_ON, DAY)
                    .with(VoucherLedger.RECEIPT_NO, "0012").with(VoucherLedger.PIECES, 3).with(VoucherLedger.MINUTES, "2026-3");
            long first = o.posted(entry);
            long second = o.posted(entry.with(VoucherLedger.SUMMARY, "另一笔"));

            Row alone = reversed(o, new ReverseVoucher.Order(first, DAY, "记错"));
            assertEquals("小林", alone.get(VoucherLedger.HANDLER), "who took it back");
            for (Column<?> column : List.of(VoucherLedger.APPROVED_BY, VoucherLedger.APPROVED_ON, VoucherLedger.CHECKED_BY,
                    VoucherLedger.RECEIPT_NO, VoucherLedger.PIECES, VoucherLedger.MINUTES)) {
                assertNull(alone.get(column), column.heading());
            }
            assertEquals("钱主席", o.voucher(first).get(VoucherLedger.APPROVED_BY), "the one that was taken back keeps its own");

            Row agreed = reversed(o, ReverseVoucher.Order.agreed(second, DAY, "记错", "吴主席"));
            assertEquals("吴主席", agreed.get(VoucherLedger.APPROVED_BY));
            assertEquals(DAY, agreed.get(VoucherLedger.APPROVED_ON));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aBookWithEntriesKeepsItsChartAndItsStart(Databases databases) {
        try (BookOffice o = new BookOffice(databases)) {
            Book free = o.book("空账");
            assertTrue(o.save(BookLedger.KEY, row(o, BookLedger.KEY, free.id()).with(BookLedger.CHART, Charts.NEW)).done());
            Book book = o.book("本级账");
            o.opening(book, "102", 5_00);
            Row stored = row(o, BookLedger.KEY, book.id());
            assertSaid(o, BookLedger.KEY, stored.with(BookLedger.CHART, Charts.NEW), "已有 1 条期初余额，会计制度不能再改");
            o.posted(o.entry(book, "2026-05-05", "401", 1));

            assertSaid(o, BookLedger.KEY, stored.with(BookLedger.CHART, Charts.NEW), "已有 1 笔收支，会计制度不能再改");
            assertSaid(o, BookLedger.KEY, stored.with(BookLedger.STARTS_ON, LocalDate.of(2026, 2, 1)), "启用日期不能再改");
            assertSaid(o, BookLedger.KEY, stored.with(BookLedger.ENDED_ON, LocalDate.of(2026, 4, 30)), "最后一笔收支在 2026-05-05");
            assertTrue(o.register(BookLedger.KEY).guard().binding(), "an import is held to it");
            Refused kept = assertThrows(Refused.class,
                    () -> o.register(BookLedger.KEY).setTrash(new long[]{book.id()}, true, BookOffice.CLERK, ""));
            assertTrue(String.valueOf(kept.getMessage()).contains("不能移走"), kept.getMessage());
            o.register(BookLedger.KEY).setTrash(new long[]{free.id()}, true, BookOffice.CLERK, "");

            Saved ended = o.save(BookLedger.KEY, stored.with(BookLedger.ENDED_ON, LocalDate.of(2026, 6, 30)));
            assertTrue(ended.done(), ended.problems().toString());
            assertThrows(Refused.class, () -> o.office.batches().undo(ended.batch(), BookOffice.CLERK, done -> {}));
            assertSaid(o, VoucherLedger.KEY, o.entry(book, "2026-07-01", "401", 1), "用到 2026-06-30 为止");
        }
    }

    @ParameterizedTest
    @EnumSource
    void openingsStayOnceAMonthIsClosed(Databases databases) {
        try (BookOffice o = new BookOffice(databases)) {
            Book book = o.book("本级账");
            o.opening(book, "102", 5_00);
            o.opening(book, "331", 5_00);
            assertSaid(o, OpeningLedger.KEY, opening(o, book, "501", 1), "下面还有明细科目");
            assertTrue(o.close(book, 1).done());
            Row stored = o.register(OpeningLedger.KEY).store().first(Query.ALL, 1).get(0);

            assertSaid(o, OpeningLedger.KEY, opening(o, book, "101", 7), "已结账至2026年1月，期初余额不能再动");
            assertSaid(o, OpeningLedger.KEY, stored.with(OpeningLedger.AMOUNT, 9L), "请先反结账");
            assertTrue(o.save(OpeningLedger.KEY, stored.with(OpeningLedger.REMARK, "随手记")).done());
            assertEquals(List.of(), o.register(OpeningLedger.KEY).guard().duringImport().check(stored, stored),
                    "the same list once more is no change");
            assertThrows(Refused.class,
                    () -> o.register(OpeningLedger.KEY).setTrash(new long[]{stored.id()}, true, BookOffice.CLERK, ""));
            assertTrue(
                    new ClosePeriod(o.office).open(new ClosePeriod.Order(book.id(), YearMonth.of(2026, 1), "林会计", "会计", "期初填错"),
                            BookOffice.CLERK).done());
            assertTrue(o.save(OpeningLedger.KEY, opening(o, book, "101", 7)).done());
        }
    }

    @ParameterizedTest
    @EnumSource
    void anAccountWithEntriesKeepsWhatStatementsGoBy(Databases databases) {
        try (BookOffice o = new BookOffice(databases)) {
            Book book = o.book("本级账");
            o.posted(o.entry(book, "2026-05-05", "50102", -1));
            Row used = row(o, AccountLedger.KEY, o.account("50102").id());
            Row above = row(o, AccountLedger.KEY, o.account("501").id());
            Row free = row(o, AccountLedger.KEY, o.account("50103").id());

            assertSaid(o, AccountLedger.KEY, used.with(AccountLedger.KIND, AccountKinds.INCOME), "已有 1 笔收支，“科目类别”不能再改");
            assertSaid(o, AccountLedger.KEY, used.with(AccountLedger.SIDE, AccountKinds.CREDIT), "“余额方向”不能再改");
            assertSaid(o, AccountLedger.KEY, used.with(AccountLedger.ABOVE, "502"), "“上级科目编码”不能再改");
            assertSaid(o, AccountLedger.KEY, above.with(AccountLedger.CODE, "599"), "“科目编码”不能再改");
            Row bank = row(o, AccountLedger.KEY, o.account("102").id());
            assertSaid(o, AccountLedger.KEY, bank.with(AccountLedger.ROLE, null), "“用途”不能再改");
            assertSaid(o, AccountLedger.KEY, used.with(AccountLedger.TO, LocalDate.of(2026, 5, 4)), "最后一笔收支在 2026-05-05");
            assertTrue(o.register(AccountLedger.KEY).guard().binding(), "an import is held to it");
            Saved role = o.save(AccountLedger.KEY, used.with(AccountLedger.ROLE, Roles.AID).with(AccountLedger.NAME, "文体费"));
            assertTrue(role.done() && role.problems().toString().contains("也按这个用途算"), role.problems().toString());
            assertTrue(o.save(AccountLedger.KEY, free.with(AccountLedger.ABOVE, "502")).done());
        }
    }

    @ParameterizedTest
    @EnumSource
    void anAccountPastItsEndIsNotUsed(Databases databases) {
        try (BookOffice o = new BookOffice(databases)) {
            Book book = o.book("本级账");
            Row bank = row(o, AccountLedger.KEY, o.account("102").id());
            assertTrue(o.save(AccountLedger.KEY, bank.with(AccountLedger.TO, LocalDate.of(2026, 3, 31))).done());
            Row next = bank.as(0, 0).with(AccountLedger.FROM, LocalDate.of(2026, 4, 1)).with(AccountLedger.NAME, "银行存款（新户）");
            long fresh = o.save(AccountLedger.KEY, next).id();

            long before = o.posted(o.entry(book, "2026-03-31", "401", 1));
            long after = o.posted(o.entry(book, "2026-04-01", "401", 1));
            assertEquals(bank.id(), reference(o, before));
            assertEquals(fresh, reference(o, after), "the version of the day");
            assertSaid(o, VoucherLedger.KEY, o.entry(book, "2026-04-02", "401", 1).with(VoucherLedger.AGAINST, o.account("102")),
                    "用到 2026-03-31 为止");
            assertSaid(o, VoucherLedger.KEY,
                    o.entry(book, "2026-02-02", "401", 1).with(VoucherLedger.AGAINST, Reference.to(fresh)), "从 2026-04-01 起用");
            BookFacts facts = new BookFacts(o.office.database().sql());
            assertEquals(bank.id(), facts.role(book, Roles.BANK, LocalDate.of(2026, 3, 31)).orElseThrow().id());
            assertEquals(fresh, facts.role(book, Roles.BANK, LocalDate.of(2026, 4, 1)).orElseThrow().id());
        }
    }

    @ParameterizedTest
    @EnumSource
    void twoPapersWithOneNumberOnOneDayArePointedOut(Databases databases) {
        try (BookOffice o = new BookOffice(databases)) {
            Book book = o.book("本级账");
            Row one = o.entry(book, "2026-05-05", "50102", -7).with(VoucherLedger.PAPER, "银付8").with(VoucherLedger.PARTY, "张店")
                    .with(VoucherLedger.APPROVED_BY, "钱主席");
            Row other = one.with(VoucherLedger.SUMMARY, "买奖品").with(VoucherLedger.PARTY, "李店");
            Row line = one.with(VoucherLedger.SUMMARY, "同一张的另一行");
            o.enter(one);

            assertTrue(said(o.register(VoucherLedger.KEY).check(other)).contains("往来单位或个人是“李店”，那一笔是“张店”"));
            assertFalse(said(o.register(VoucherLedger.KEY).check(line)).contains("银付8"), "a voucher with two lines");
            Guard importing = o.register(VoucherLedger.KEY).guard().duringImport();
            Row first = one.with(VoucherLedger.PAPER, "银付9");
            importing.taken(first);
            Row second = other.with(VoucherLedger.PAPER, "银付9").with(VoucherLedger.APPROVED_BY, "吴主席");
            String told = said(importing.check(Row.NEW, second));
            assertTrue(told.contains("银付9") && told.contains("审批人是“吴主席”"), told);
            assertFalse(said(importing.check(Row.NEW, second)).contains("银付9"), "once a number");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoClosesSaysAsWhat(Databases databases) {
        try (BookOffice o = new BookOffice(databases)) {
            Book book = o.book("本级账");
            ClosePeriod close = new ClosePeriod(o.office);
            ClosePeriod.Order bare = new ClosePeriod.Order(book.id(), YearMonth.of(2026, 1), "林会计", " ", "漏记");

            assertSaid(close.close(bare, BookOffice.CLERK), "请写明身份");
            assertTrue(o.close(book, 1).done());
            assertSaid(close.open(bare, BookOffice.CLERK), "请写明身份");
        }
    }

    private static void posted(BookOffice o, Row entry) {
        Act act = Act.correction(BookOffice.CLERK, Act.Kind.DEED);
        WholeAct.run(o.office, new WholeAct.Heading(act, VoucherLedger.KEY, "付款", 1), Progress.SILENT,
                whole -> new PostVouchers(o.office).post(List.of(entry), whole, act));
    }

    private static Row opening(BookOffice o, Book book, String code, long cents) {
        return Row.NEW.with(OpeningLedger.BOOK, Reference.to(book.id())).with(OpeningLedger.ACCOUNT, o.account(code))
                .with(OpeningLedger.AMOUNT, cents);
    }

    private static Row row(BookOffice o, String register, long id) {
        return o.register(register).store().rows(new long[]{id}).get(0);
    }

    private static long reference(BookOffice o, long voucher) {
        return java.util.Objects.requireNonNull(o.voucher(voucher).get(VoucherLedger.AGAINST)).id();
    }

    private static Row reversed(BookOffice o, ReverseVoucher.Order order) {
        Saved saved = new ReverseVoucher(o.office, List.of()).run(order, BookOffice.CLERK);
        assertTrue(saved.done(), saved.problems().toString());
        return o.register(VoucherLedger.KEY).store()
                .first(Query.ALL.and(new Filter.OneOf(VoucherLedger.REVERSES.key(), List.of(Reference.to(order.voucher())))), 9)
                .get(0);
    }

    private static List<Problem> blocking(List<Problem> problems) {
        return problems.stream().filter(Problem::blocks).toList();
    }

    private static String said(List<Problem> problems) {
        return problems.stream().map(Problem::sentence).toList().toString();
    }

    private static void assertSaid(BookOffice o, String register, Row row, String words) {
        assertSaid(o.save(register, row), words);
    }

    private static void assertSaid(Saved saved, String words) {
        assertFalse(saved.done(), words);
        assertTrue(saved.problems().toString().contains(words), saved.problems().toString());
    }
}
