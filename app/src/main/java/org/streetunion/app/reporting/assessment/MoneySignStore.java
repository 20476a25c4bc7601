package org.streetunion.app.reporting.assessment;

import static org.streetunion.app.database.jooq.Tables.BOOK;
import static org.streetunion.app.database.jooq.Tables.DUES;
import static org.streetunion.app.database.jooq.Tables.GRANT_ORDER;
import static org.streetunion.app.database.jooq.Tables.VOUCHER;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;
import org.streetunion.app.money.GrantKinds;
import org.streetunion.app.money.VoucherStates;
import org.streetunion.app.reporting.UnionOfFirmStore;

/** Reads the signs of money of all unions from the first of the year to a day: a select each for 经费收缴, 拨付 and books. */
final class MoneySignStore {
    private final Sql sql;
    private final LocalDate from;
    private final LocalDate day;

    MoneySignStore(Sql sql, LocalDate day) {
        this.sql = sql;
        this.from = LocalDate.of(day.getYear(), 1, 1);
        this.day = day;
    }

    /** By union; who has nothing is left out. */
    Map<Long, MoneySign> signs() {
        Map<Long, MoneySign> signs = new HashMap<>();
        dues(signs);
        sql.read(context -> context.select(GRANT_ORDER.UNION_ID, GRANT_ORDER.ID, GRANT_ORDER.AMOUNT).from(GRANT_ORDER)
                .where(GRANT_ORDER.LIVE.isTrue()).and(GRANT_ORDER.STATE.in(GrantKinds.PAID, GrantKinds.ARRIVED))
                .and(GRANT_ORDER.PAID_ON.between(from, day)).orderBy(GRANT_ORDER.ID).fetch())
                .forEach(found -> add(signs, found.value1(),
                        new MoneySign(List.of(), 0, List.of(), List.of(found.value2()), found.value3(), 0)));
        sql.read(context -> context.select(BOOK.UNION_ID, DSL.count()).from(BOOK).join(VOUCHER).on(VOUCHER.BOOK_ID.eq(BOOK.ID))
                .where(BOOK.LIVE.isTrue()).and(BOOK.UNION_ID.isNotNull()).and(VOUCHER.LIVE.isTrue())
                .and(VOUCHER.STATE.in(VoucherStates.POSTED, VoucherStates.REVERSED)).and(VOUCHER.DATED.between(from, day))
                .groupBy(BOOK.UNION_ID).fetch())
                .forEach(found -> add(signs, found.value1(),
                        new MoneySign(List.of(), 0, List.of(), List.of(), 0, found.value2())));
        return signs;
    }

    private void dues(Map<Long, MoneySign> signs) {
        Field<Long> payer = DSL.coalesce(DUES.UNION_ID, UnionOfFirmStore.on(DUES.EMPLOYER_ID, DSL.val(day)));
        Condition came = DUES.PAID.gt(0L).and(DUES.PAID_ON.between(from, day));
        Condition owed = DUES.STARTS_ON.between(from, day).and(DUES.PAID.isNull().or(DUES.PAID.eq(0L)));
        sql.read(context -> context.select(payer, DUES.ID, DUES.PAID).from(DUES).where(DUES.LIVE.isTrue()).and(came.or(owed))
                .orderBy(DUES.ID).fetch()).forEach(found -> {
                    Long union = found.value1();
                    List<Long> row = List.of(found.value2());
                    Long cents = found.value3();
                    if (union != null) {
                        add(signs, union, came(cents)
                                ? new MoneySign(row, cents, List.of(), List.of(), 0, 0)
                                : new MoneySign(List.of(), 0, row, List.of(), 0, 0));
                    }
                });
    }

    private static boolean came(@Nullable Long cents) {
        return cents != null && cents > 0;
    }

    private static void add(Map<Long, MoneySign> signs, long union, MoneySign more) {
        signs.merge(union, more, MoneySign::and);
    }
}
