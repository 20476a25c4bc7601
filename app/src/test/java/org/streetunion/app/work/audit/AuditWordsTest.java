package org.streetunion.app.work.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.money.Sources;
import org.streetunion.app.office.parameters.ParameterLedger;
import org.streetunion.app.office.voucherwords.VoucherWordLedger;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.books.BookOffice;

/** What the words of an entry say is held against its account, what may not be paid, and the ratios of activities. */
class AuditWordsTest {
    private static final LocalDate FROM = LocalDate.of(2026, 7, 1);
    private static final LocalDate TO = LocalDate.of(2026, 9, 30);

    private static Row row(BookOffice o, Book book, String code, long cents, String summary) {
        return o.entry(book, "2026-08-03", code, cents).with(VoucherLedger.SUMMARY, summary)
                .with(VoucherLedger.APPROVED_BY, "顾主席").with(VoucherLedger.HANDLER, "小林").with(VoucherLedger.PIECES, 1);
    }

    private static List<String> five(BookOffice o) {
        return new AuditDesk(o.office).checks(FROM, TO).get(4).findings().stream().map(Check.Finding::sentence).toList();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void wordsThatDoNotFitTheAccountAreFound(Databases kind) {
        try (BookOffice o = new BookOffice(kind)) {
            Book book = o.book("本级账");
            o.posted(row(o, book, "50301", -80_000, "职工培训班教材"));
            o.posted(row(o, book, "50102", -80_000, "夏季篮球赛器材"));
            o.posted(row(o, book, "50305", -80_000, "办公用品"));
            assertEquals(List.of(), five(o));
            long wrong = o.posted(row(o, book, "50102", -80_000, "职工培训班教材"));
            o.posted(row(o, book, "50305", -60_000, "接待宴请"));

            List<Check.Finding> found = new AuditDesk(o.office).checks(FROM, TO).get(4).findings();
            assertEquals(2, found.size(), found::toString);
            assertEquals(wrong, found.get(0).row());
            assertTrue(found.get(0).sentence().contains("记在“50102 文体活动费”，摘要里有“培训班”，一般记 培训费、职工教育"), found::toString);
            assertTrue(found.get(1).sentence().contains("摘要里有“宴请”，工会经费一般不得列支"), found::toString);

            List<Row> rules = o.register(VoucherWordLedger.KEY).store().first(Query.ALL, 100);
            o.register(VoucherWordLedger.KEY).setTrash(rules.stream().mapToLong(Row::id).toArray(), true, BookOffice.CLERK, "不用");
            assertEquals(List.of(), five(o), "the words are the office's");
            assertTrue(new AuditDesk(o.office).checks(FROM, TO).get(4).open().contains("“摘要关键词”是空的"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aGiftThatWasTypedAsAnEntryIsHeldAgainstItsLimit(Databases kind) {
        try (BookOffice o = new BookOffice(kind)) {
            Book book = o.book("本级账");
            o.posted(row(o, book, "50205", -120_000, "9月生日慰问").with(VoucherLedger.PEOPLE, 4));
            assertEquals(List.of(), five(o), "nobody said what a birthday may cost");
            parameter(o, "慰问标准（生日）", "300");
            assertEquals(List.of(), five(o), "300 each");
            o.posted(row(o, book, "50205", -120_100, "9月生日慰问").with(VoucherLedger.PEOPLE, 4));
            o.posted(row(o, book, "50205", -30_100, "补发生日蛋糕"));
            o.posted(row(o, book, "50205", -90_000, "生日慰问").with(VoucherLedger.ORIGIN, "慰问#7"));
            List<String> found = five(o);
            assertEquals(2, found.size(), found::toString);
            assertTrue(found.get(0).endsWith("生日慰问 4 人，每人 300.25 元，超过标准 300 元（测试）"), found::toString);
            assertTrue(found.get(1).endsWith("生日慰问没有写受益人数，按 1 人算，超过标准 300 元（测试）"), found::toString);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void ratiosOfActivitiesAreCounted(Databases kind) {
        try (BookOffice o = new BookOffice(kind)) {
            Book book = o.book("本级账");
            o.posted(row(o, book, "50102", -80_000, "篮球赛奖品，参加120人").with(VoucherLedger.PEOPLE, 80));
            o.posted(row(o, book, "50301", -200_000, "讲课费 王教授 2学时"));
            assertEquals(List.of(), five(o), "two thirds, and 1000 an hour");
            o.posted(row(o, book, "50102", -80_000, "篮球赛奖品，参加120人").with(VoucherLedger.PEOPLE, 81));
            o.posted(row(o, book, "50301", -200_000, "讲课费 王副教授 2学时"));
            o.posted(row(o, book, "50301", -300_000, "半天讲课费 李院士 5学时"));
            List<String> found = five(o);
            assertEquals(3, found.size(), found::toString);
            assertTrue(found.get(0).contains("参加 120 人，奖励 81 人，超过 66.6667 %"), found::toString);
            assertTrue(found.get(1).contains("2 学时，每学时 1,000.00 元，超过“讲课费标准（副高）”每学时 500 元"), found::toString);
            assertTrue(found.get(2).contains("半天写了 5 学时，超过 4 学时"), found::toString);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void outingsBeyondThreeTimesTheFeesAreFound(Databases kind) {
        try (BookOffice o = new BookOffice(kind)) {
            Book book = o.book("本级账");
            o.posted(o.entry(book, "2026-03-03", "401", 100_000));
            o.posted(row(o, book, "50102", -90_000, "春游大巴").with(VoucherLedger.SOURCE, Sources.FEES));
            o.posted(row(o, book, "50102", -300_000, "秋游大巴").with(VoucherLedger.SOURCE, Sources.KEPT));
            assertEquals(List.of(), five(o), "three times just");
            o.posted(row(o, book, "50102", -100, "电影票").with(VoucherLedger.SOURCE, Sources.KEPT));
            List<String> found = five(o);
            assertEquals(1, found.size(), found::toString);
            assertTrue(found.get(0).startsWith("本级账 2026 年春游秋游、电影等由会费以外开支 3,001.00 元（凭证 2026-3、2026-4），超过当年会费收入 1,000.00 元的 3 倍"),
                    found::toString);
            assertFalse(found.get(0).contains("2026-2"));
        }
    }

    private static void parameter(BookOffice o, String name, String amount) {
        assertTrue(o.save(ParameterLedger.KEY, Row.NEW.with(ParameterLedger.NAME, name)
                .with(ParameterLedger.AMOUNT, new BigDecimal(amount)).with(ParameterLedger.UNIT, "元")
                .with(ParameterLedger.FORCE, "参考").with(ParameterLedger.BASIS, "测试")
                .with(ParameterLedger.FROM, LocalDate.of(2026, 1, 1))).done());
    }
}
