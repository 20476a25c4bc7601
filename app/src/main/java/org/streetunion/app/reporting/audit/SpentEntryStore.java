package org.streetunion.app.reporting.audit;

import static org.streetunion.app.database.jooq.Tables.BOOK;
import static org.streetunion.app.database.jooq.Tables.BOOK_ACCOUNT;
import static org.streetunion.app.database.jooq.Tables.VOUCHER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Texts;
import org.streetunion.app.money.AccountKinds;
import org.streetunion.app.money.Roles;
import org.streetunion.app.money.VoucherStates;

/** What was spent on accounts of spending, with everything that its words are held against. */
public final class SpentEntryStore {
    private final Sql sql;

    /** Over the office's database. */
    public SpentEntryStore(Sql sql) {
        this.sql = sql;
    }

    /**
     * One entry that spends and stands.
     *
     * @param id its row
     * @param book the row of its book
     * @param bookName as shown
     * @param number year and number: 2026-12
     * @param day on which
     * @param summary in words
     * @param account number and name
     * @param accountName the name alone
     * @param source 资金来源; empty for none
     * @param origin what brought it about; empty when somebody typed it
     * @param people 受益人数, null when nobody said
     * @param cents how much, in 分
     */
    public record Spent(long id, long book, String bookName, String number, LocalDate day, String summary, String account,
            String accountName, String source, String origin, @Nullable Integer people, long cents) {}

    /** By book and number. */
    public List<Spent> between(LocalDate from, LocalDate to) {
        return sql.read(context -> context
                .select(VOUCHER.ID, VOUCHER.BOOK_ID, VOUCHER.IN_YEAR, VOUCHER.NUMBER_OF, VOUCHER.DATED, VOUCHER.SUMMARY,
                        VOUCHER.SOURCE,
                        VOUCHER.ORIGIN, VOUCHER.PEOPLE, VOUCHER.EXPENSE, BOOK.NAME, BOOK_ACCOUNT.LABEL, BOOK_ACCOUNT.NAME)
                .from(VOUCHER).join(BOOK).on(BOOK.ID.eq(VOUCHER.BOOK_ID)).join(BOOK_ACCOUNT)
                .on(BOOK_ACCOUNT.ID.eq(VOUCHER.ACCOUNT_ID)).where(VOUCHER.LIVE.isTrue())
                .and(VOUCHER.STATE.eq(VoucherStates.POSTED)).and(VOUCHER.REVERSES_ID.isNull()).and(VOUCHER.EXPENSE.gt(0L))
                .and(BOOK_ACCOUNT.KIND.eq(AccountKinds.EXPENSE)).and(VOUCHER.DATED.between(from, to))
                .orderBy(VOUCHER.BOOK_ID, VOUCHER.IN_YEAR, VOUCHER.NUMBER_OF, VOUCHER.LINE_OF).fetch(SpentEntryStore::spent));
    }

    /** By book what of members' fees came in between two days, in 分. */
    public Map<Long, Long> fees(LocalDate from, LocalDate to) {
        var net = DSL.coalesce(VOUCHER.INCOME, DSL.inline(0L)).minus(DSL.coalesce(VOUCHER.EXPENSE, DSL.inline(0L)));
        return sql.read(context -> context.select(VOUCHER.BOOK_ID, DSL.sum(net).cast(SQLDataType.BIGINT)).from(VOUCHER)
                .join(BOOK_ACCOUNT).on(BOOK_ACCOUNT.ID.eq(VOUCHER.ACCOUNT_ID)).where(VOUCHER.LIVE.isTrue())
                .and(VOUCHER.STATE.in(VoucherStates.POSTED, VoucherStates.REVERSED)).and(BOOK_ACCOUNT.ROLE.eq(Roles.FEES))
                .and(VOUCHER.DATED.between(from, to)).groupBy(VOUCHER.BOOK_ID).fetchMap(VOUCHER.BOOK_ID, row -> row.value2()));
    }

    private static Spent spent(Record row) {
        return new Spent(row.get(VOUCHER.ID), row.get(VOUCHER.BOOK_ID), row.get(BOOK.NAME),
                row.get(VOUCHER.IN_YEAR) + "-" + row.get(VOUCHER.NUMBER_OF), row.get(VOUCHER.DATED), row.get(VOUCHER.SUMMARY),
                row.get(BOOK_ACCOUNT.LABEL), row.get(BOOK_ACCOUNT.NAME), Texts.orEmpty(row.get(VOUCHER.SOURCE)),
                Texts.orEmpty(row.get(VOUCHER.ORIGIN)), row.get(VOUCHER.PEOPLE), row.get(VOUCHER.EXPENSE));
    }
}
