package org.streetunion.app.reporting.books;

import static org.streetunion.app.database.jooq.Tables.VOUCHER;

import java.time.LocalDate;
import java.util.List;
import org.jooq.impl.DSL;
import org.streetunion.app.database.Sql;
import org.streetunion.app.money.VoucherStates;

/** Numbers of vouchers, and which entries stand together or still wait. */
public final class VoucherNumberStore {
    private final Sql sql;

    /** Over the office's database. */
    public VoucherNumberStore(Sql sql) {
        this.sql = sql;
    }

    /** The highest number of a book's year; 0 before the first. */
    public int last(long book, int year) {
        // A maximum would go through all of the year; this reads the first entry of the index, whose columns it names for that.
        Integer last = sql.read(context -> context.select(VOUCHER.NUMBER_OF).from(VOUCHER).where(VOUCHER.BOOK_ID.eq(book))
                .and(VOUCHER.IN_YEAR.eq(year)).orderBy(VOUCHER.BOOK_ID, VOUCHER.IN_YEAR, VOUCHER.NUMBER_OF.desc()).limit(1)
                .fetchOne(VOUCHER.NUMBER_OF));
        return last == null ? 0 : last;
    }

    /** The lines of one voucher in order. */
    public List<Long> lines(long book, int year, int number) {
        return sql.read(context -> context.select(VOUCHER.ID).from(VOUCHER).where(VOUCHER.LIVE.isTrue())
                .and(VOUCHER.BOOK_ID.eq(book))
                .and(VOUCHER.IN_YEAR.eq(year)).and(VOUCHER.NUMBER_OF.eq(number)).orderBy(VOUCHER.LINE_OF).fetch(VOUCHER.ID));
    }

    /** The entries of a book up to a day that are not posted yet, by day. */
    public List<Long> waiting(long book, LocalDate from, LocalDate to) {
        return sql.read(
                context -> context.select(VOUCHER.ID).from(VOUCHER).where(VOUCHER.LIVE.isTrue()).and(VOUCHER.BOOK_ID.eq(book))
                        .and(VOUCHER.STATE.in(VoucherStates.DRAFT, VoucherStates.CHECKED)).and(VOUCHER.DATED.between(from, to))
                        .orderBy(VOUCHER.DATED, VOUCHER.ID).fetch(VOUCHER.ID));
    }

    /** How many vouchers of a book were posted between two days. */
    public int posted(long book, LocalDate from, LocalDate to) {
        return sql.read(context -> context.select(DSL.countDistinct(VOUCHER.NUMBER_OF)).from(VOUCHER)
                .where(MovedStore.counted(book)).and(VOUCHER.DATED.between(from, to)).fetchSingle().value1());
    }
}
