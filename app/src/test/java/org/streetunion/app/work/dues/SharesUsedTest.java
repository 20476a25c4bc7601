package org.streetunion.app.work.dues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.money.Payers;
import org.streetunion.app.office.dues.DuesLedger;
import org.streetunion.app.office.splitshares.SplitShareLedger;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.books.BookOffice;

/** What payments were posted by stays: a ratio changes from a day on, not backwards. */
class SharesUsedTest {
    private static Row share(DuesOffice o, String payer) {
        return o.all(SplitShareLedger.KEY).stream().filter(row -> payer.equals(row.get(SplitShareLedger.PAYER))).findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void aRatioThatWasUsedChangesFromADayOn(Databases databases) {
        try (DuesOffice o = new DuesOffice(databases)) {
            Book book = o.books.book("本级账");
            Reference union = o.made("unions", "甲厂工会委员会");
            long paid = o.kept(DuesLedger.KEY, DuesOffice.payment(Map.of("union", union), "2026Q2", 100_00, "2026-07-15"));
            Row row = share(o, Payers.UNION);
            Row other = row.with(SplitShareLedger.GRASSROOTS, new BigDecimal("0.5")).with(SplitShareLedger.DISTRICT,
                    new BigDecimal("0.5"));
            Saved before = o.books.save(SplitShareLedger.KEY, other);
            assertTrue(before.done(), "nothing was posted by it");
            assertTrue(DuesOffice.words(before).contains("基层留成写的是 50%，参数“基层留成比例”是 60 %"), DuesOffice.words(before));
            row = share(o, Payers.UNION);
            assertTrue(o.books.save(SplitShareLedger.KEY, row.with(SplitShareLedger.GRASSROOTS, new BigDecimal("0.6"))
                    .with(SplitShareLedger.DISTRICT, new BigDecimal("0.4"))).done());

            Saved booked = new BookDues(o.books.office).run(new BookDues.Order(book.id(), List.of(paid), Signed.NOBODY),
                    BookOffice.CLERK);
            assertTrue(booked.done(), DuesOffice.words(booked));
            row = share(o, Payers.UNION);
            Row now = row.with(SplitShareLedger.GRASSROOTS, new BigDecimal("0.5")).with(SplitShareLedger.DISTRICT,
                    new BigDecimal("0.5"));
            refused(o, now);
            refused(o, row.with(SplitShareLedger.TO, LocalDate.of(2026, 3, 31)));
            refused(o, DuesOffice.share(Payers.UNION, "2026-04-01", "0.5", "0.5", "0", "0", "0", "0"));
            assertTrue(o.books.register(SplitShareLedger.KEY).guard().keeps(List.of(row.id())).isPresent(), "nor thrown away");
            assertTrue(o.books.register(SplitShareLedger.KEY).guard().binding(), "imports are held to it");

            assertTrue(o.books.save(SplitShareLedger.KEY, row.with(SplitShareLedger.REMARK, "见文件")).done());
            row = share(o, Payers.UNION);
            assertTrue(o.books.save(SplitShareLedger.KEY, row.with(SplitShareLedger.TO, LocalDate.of(2026, 6, 30))).done());
            Saved next = o.books.save(SplitShareLedger.KEY,
                    DuesOffice.share(Payers.UNION, "2026-07-01", "0.5", "0.5", "0", "0", "0", "0"));
            assertTrue(next.done(), DuesOffice.words(next));
            assertEquals(List.of(), o.books.register(SplitShareLedger.KEY).guard().keeps(List.of(next.id())).stream().toList());
        }
    }

    private static void refused(DuesOffice o, Row row) {
        Saved saved = o.books.save(SplitShareLedger.KEY, row);
        assertFalse(saved.done(), row::toString);
        assertTrue(DuesOffice.words(saved).contains("已有 1 笔“已建会经费”按原来的比例分成并记了账（所属期从 2026-04-01）"),
                DuesOffice.words(saved));
    }
}
