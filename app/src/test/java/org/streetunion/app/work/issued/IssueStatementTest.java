package org.streetunion.app.work.issued;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.database.FileStore;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Refused;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.office.issued.IssuedLedger;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.statements.IssuedVersions;
import org.streetunion.app.reporting.summary.Summary;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.books.BookOffice;
import org.streetunion.app.work.books.ClosePeriod;
import org.streetunion.reports.model.Report;

/** A statement that went up stays as it went up: what changes later is said, and becomes another version. */
class IssueStatementTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private static IssueStatement.Order order(BookOffice books, String key, Map<String, String> chosen, String reason) {
        return new IssueStatement.Order(books.office.summaries().find(key).orElseThrow(), new Summary.Request(DAY, chosen), "林会计",
                "区总工会", reason);
    }

    private static Report shown(BookOffice books, String key, Map<String, String> chosen) {
        return books.office.summaries().compute(books.office.summaries().find(key).orElseThrow(),
                new Summary.Request(DAY, chosen));
    }

    private static Saved issued(BookOffice books, String key, String reason) throws IOException {
        return new IssueStatement(books.office).run(order(books, key, Map.of(), reason), BookOffice.CLERK);
    }

    private static BookOffice half(Databases databases) {
        BookOffice books = new BookOffice(databases);
        Book book = books.book("本级账");
        books.posted(books.entry(book, "2026-05-08", "402", 1_200_000));
        books.posted(books.entry(book, "2026-06-12", "50102", -300_000));
        for (int month = 1; month <= 6; month++) {
            books.close(book, month);
        }
        return books;
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatChangesAfterABookWasOpenedAgainIsSaidAndCorrected(Databases databases) throws IOException {
        try (BookOffice books = half(databases)) {
            Saved first = issued(books, "funds", "");
            assertTrue(first.done(), () -> first.problems().toString());
            assertEquals(List.of(), first.problems());
            assertTrue(shown(books, "funds", Map.of()).notes().stream().anyMatch(note -> note.contains("首次版数字一致")));

            Book book = books.books.books().get(0);
            new ClosePeriod(books.office).open(new ClosePeriod.Order(book.id(), YearMonth.of(2026, 6), "林会计", "会计", "漏了一笔"),
                    BookOffice.CLERK);
            books.posted(books.entry(book, "2026-06-20", "50102", -50_000));
            books.close(book, 6);

            List<String> notes = shown(books, "funds", Map.of("unit", "万元")).notes();
            assertTrue(IssuedVersions.differs(notes), () -> "whatever the unit: " + notes);
            IssueStatement.Standing standing = new IssueStatement(books.office)
                    .standing(books.office.summaries().find("funds").orElseThrow(), new Summary.Request(DAY, Map.of()))
                    .orElseThrow();
            assertTrue(standing.differences().stream().anyMatch(each -> each.contains("文体活动费 本年累计数：存档 3,000.00，现在 3,500.00")),
                    () -> standing.differences().toString());

            assertFalse(issued(books, "funds", "").done(), "a correction says why");
            Saved second = issued(books, "funds", "6月漏了一笔文体支出");
            assertTrue(second.done());
            Row row = books.register(IssuedLedger.KEY).store().rows(new long[]{second.id()}).get(0);
            assertEquals("更正1", row.get(IssuedLedger.VERSION));
            assertTrue(row.get(IssuedLedger.CHANGED, "").contains("现在 3,500.00"));
            assertTrue(shown(books, "funds", Map.of()).notes().stream().anyMatch(note -> note.contains("更正1数字一致")));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatWasPutAwayStays(Databases databases) throws IOException {
        try (BookOffice books = half(databases)) {
            Saved first = issued(books, "disclosure", "");
            List<String> files = books.office.files().of(IssuedLedger.KEY, first.id()).stream().map(FileStore.Kept::name)
                    .toList();
            assertEquals(3, files.size(), files::toString);
            assertTrue(files.stream().anyMatch(name -> name.endsWith("首次版.pdf")), files::toString);
            Row row = books.register(IssuedLedger.KEY).store().rows(new long[]{first.id()}).get(0);
            assertEquals(row.get(IssuedLedger.DIGEST),
                    FileStore.sum(books.office.files().content(row.get(IssuedLedger.DIGEST, ""))));

            assertFalse(books.save(IssuedLedger.KEY, row.with(IssuedLedger.SENT_TO, "别处")).done());
            assertTrue(books.save(IssuedLedger.KEY, row.with(IssuedLedger.REMARK, "已装订")).done());
            assertTrue(books.register(IssuedLedger.KEY).guard().keeps(List.of(first.id())).isPresent());
            assertEquals("no", refused(books, first.batch()));
            List<Problem> again = new IssueStatement(books.office).check(order(books, "disclosure", Map.of(), ""));
            assertTrue(again.stream().anyMatch(problem -> problem.blocks() && problem.sentence().contains("数字相同")));
        }
    }

    private static String refused(BookOffice books, long batch) {
        try {
            books.office.batches().undo(batch, BookOffice.CLERK, lines -> {});
            return "undone";
        } catch (Refused refused) {
            return "no";
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void oneOfMonthsThatAreOpenIsWarnedOf(Databases databases) {
        try (BookOffice books = new BookOffice(databases)) {
            Book book = books.book("本级账");
            books.posted(books.entry(book, "2026-05-08", "402", 1_200_000).with(VoucherLedger.PARTY, "甲厂"));
            List<Problem> problems = new IssueStatement(books.office).check(order(books, "settlement", Map.of(), ""));
            assertTrue(problems.stream().noneMatch(Problem::blocks) && problems.get(0).sentence().contains("没有全部结账"),
                    problems::toString);
            assertTrue(new IssueStatement(books.office).check(order(books, "rates", Map.of(), "")).get(0).blocks());
        }
    }
}
