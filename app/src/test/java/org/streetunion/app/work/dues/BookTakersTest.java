package org.streetunion.app.work.dues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.office.dues.DuesLedger;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.books.BookOffice;

/** 集中核算: each book takes its own payments; what is named is taken whatever book it is. */
class BookTakersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);
    private static final Signed SIGNED = new Signed("周经办", "钱审核", "吴主席");

    @ParameterizedTest
    @EnumSource
    void aUnionsBookTakesItsOwnPaymentsAndTheOfficesAllOthers(Databases databases) {
        try (DuesOffice o = new DuesOffice(databases)) {
            Book own = o.books.book("本级账");
            Reference one = o.made("unions", "甲厂工会委员会");
            Reference two = o.made("unions", "乙厂工会委员会");
            long first = paid(o, Map.of("union", one));
            long second = paid(o, Map.of("union", two));
            long none = paid(o, Map.of("employer", o.made("employers", "丙厂")));
            long book = book(o, "甲厂工会账", one, "2026-01-01");
            long later = book(o, "乙厂工会账", two, "2026-09-01");
            long nobodys = o.kept("books", Row.NEW.with("name", "无主账").with("kind", "下属工会").with("chart", "基层收支2017版")
                    .with("starts_on", LocalDate.of(2026, 1, 1)));
            BookDues deed = new BookDues(o.books.office);

            assertEquals(List.of(first), deed.waiting(book, DAY).ids());
            assertEquals(new BookDues.Waiting(List.of(), "没有列入的：1 笔到账早于账套启用日期 2026-09-01，不在这个账套里记"),
                    deed.waiting(later, DAY), "what came in before it began is the office's");
            assertEquals(List.of(second, none), deed.waiting(own.id(), DAY).ids().stream().sorted().toList(),
                    "what came before 乙厂 had its own book is the office's");
            assertTrue(words(deed, nobodys, deed.waiting(nobodys, DAY).ids()).contains("没有写明是哪一家工会"));
            assertTrue(words(deed, own.id(), List.of(first, none)).contains("有 1 笔的工会在这里有自己的账套（甲厂工会委员会"));
            assertTrue(words(deed, book, List.of(first, none)).contains("有 1 笔不是这个账套的工会缴的（丙厂"));
            assertEquals("要记 2 笔，合计 200.00 元",
                    deed.words(new BookDues.Order(own.id(), deed.waiting(own.id(), DAY).ids(), SIGNED)));

            Saved saved = deed.run(new BookDues.Order(own.id(), List.of(none), SIGNED), BookOffice.CLERK);
            assertTrue(saved.done(), DuesOffice.words(saved));
            assertEquals(List.of(second), deed.waiting(own.id(), DAY).ids(), "only what was named is posted");
            assertEquals("要记 1 笔，合计 100.00 元；另有 1 笔记过账或没有到账，不动",
                    deed.words(new BookDues.Order(own.id(), List.of(second, none), SIGNED)));
        }
    }

    /** What came in before the book began, or was registered after its month was closed, keeps nothing else from being posted. */
    @ParameterizedTest
    @EnumSource
    void whatCameInOnOtherDaysIsLeftAndSaid(Databases databases) {
        try (DuesOffice o = new DuesOffice(databases)) {
            Book own = o.books.book("本级账");
            Map<String, Reference> who = Map.of("employer", o.made("employers", "丙厂"));
            long old = o.kept(DuesLedger.KEY, DuesOffice.payment(who, "2025Q1", 100_00, "2025-03-05"));
            long late = o.kept(DuesLedger.KEY, DuesOffice.payment(who, "2025Q4", 50_00, "2026-01-09"));
            long now = paid(o, who);
            assertTrue(o.books.close(own, 1).done());
            BookDues deed = new BookDues(o.books.office);

            BookDues.Waiting waiting = deed.waiting(own.id(), DAY);
            assertEquals(new BookDues.Waiting(List.of(now), "没有列入的：1 笔到账早于账套启用日期 2026-01-01，不在这个账套里记；"
                    + "1 笔到账月份已经结账（结到 2026-01-31），要记请先反结账"), waiting);
            Saved saved = deed.run(new BookDues.Order(own.id(), waiting.ids(), SIGNED), BookOffice.CLERK);
            assertTrue(saved.done(), DuesOffice.words(saved));
            assertTrue(words(deed, own.id(), List.of(old)).contains("早于账套“本级账”的启用日期"), "what is ticked is judged");
            assertTrue(words(deed, own.id(), List.of(late)).contains("2026年1月已结账"));

            Row book = o.books.register("books").store().rows(new long[]{own.id()}).get(0);
            assertTrue(o.books.save("books", book.with("ended_on", LocalDate.of(2026, 8, 31))).done());
            o.kept(DuesLedger.KEY, DuesOffice.payment(who, "2026Q3", 30_00, "2026-09-05"));
            assertTrue(deed.waiting(own.id(), DAY).left().contains("1 笔到账晚于账套的停用日期 2026-08-31；1 笔到账月份"));
            assertEquals("", deed.waiting(own.id(), LocalDate.of(2024, 12, 31)).left());
        }
    }

    private static long paid(DuesOffice o, Map<String, Reference> who) {
        return o.kept(DuesLedger.KEY, DuesOffice.payment(who, "2026Q2", 100_00, "2026-07-15"));
    }

    private static long book(DuesOffice o, String name, Reference union, String from) {
        return o.kept("books", Row.NEW.with("name", name).with("kind", "下属工会").with("union", union).with("chart", "基层收支2017版")
                .with("starts_on", LocalDate.parse(from)));
    }

    private static String words(BookDues deed, long book, List<Long> ids) {
        return deed.check(new BookDues.Order(book, ids, SIGNED)).toString();
    }
}
