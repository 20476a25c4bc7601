package org.streetunion.app.office.dues;

import static org.streetunion.app.database.jooq.Tables.DUES;
import static org.streetunion.app.database.jooq.Tables.LIMIT_VALUE;
import static org.streetunion.app.database.jooq.Tables.SPLIT_SHARE;

import java.math.BigDecimal;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.streetunion.app.database.LedgerTable;
import org.streetunion.app.money.Payers;

/** Where the columns of 经费收缴 are kept. */
public final class DuesStore {
    private DuesStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(DUES)
                .mapReference(DuesLedger.EMPLOYER, DUES.EMPLOYER_ID)
                .mapReference(DuesLedger.UNION, DUES.UNION_ID)
                .map(DuesLedger.KIND, DUES.KIND)
                .map(DuesLedger.PERIOD, DUES.PERIOD)
                .map(DuesLedger.FROM, DUES.STARTS_ON)
                .map(DuesLedger.TO, DUES.ENDS_ON)
                .map(DuesLedger.PART, DUES.PART)
                .map(DuesLedger.WAGES, DUES.WAGES)
                .map(DuesLedger.RATE, DUES.RATE)
                .map(DuesLedger.SCOPE, DUES.SCOPE)
                .map(DuesLedger.DECLARED, DUES.DECLARED)
                .map(DuesLedger.PAID, DUES.PAID)
                .map(DuesLedger.PAID_ON, DUES.PAID_ON)
                .map(DuesLedger.WAY, DUES.WAY)
                .map(DuesLedger.RECEIPT_NO, DUES.RECEIPT_NO)
                .mapReference(DuesLedger.VOUCHER, DUES.VOUCHER_ID)
                .map(DuesLedger.REMARK, DUES.REMARK).compute(DuesLedger.DUE, due());
    }

    /** What was fixed, else the wages at the rate of the period's first day, less what the grassroots union keeps where it did. */
    private static Field<Long> due() {
        Field<BigDecimal> hundredth = DSL.inline(new BigDecimal("0.01"));
        Field<BigDecimal> thousandth = DSL.inline(new BigDecimal("0.001"));
        Field<BigDecimal> rate = DSL.coalesce(DUES.RATE.mul(hundredth),
                DSL.when(DUES.KIND.eq(Payers.FEES), limit("会费比例").mul(thousandth)).otherwise(limit("拨缴比例").mul(hundredth)));
        Field<BigDecimal> whole = DUES.WAGES.cast(SQLDataType.DECIMAL(18, 0)).mul(rate);
        Field<BigDecimal> due = DSL.when(DUES.SCOPE.eq(Payers.REST), whole.mul(DSL.inline(BigDecimal.ONE).sub(kept())))
                .otherwise(whole);
        return DSL.coalesce(DUES.DECLARED, DSL.round(due).cast(SQLDataType.BIGINT));
    }

    private static Field<BigDecimal> limit(String name) {
        return DSL.field(
                DSL.select(LIMIT_VALUE.AMOUNT).from(LIMIT_VALUE).where(LIMIT_VALUE.LIVE.isTrue()).and(LIMIT_VALUE.NAME.eq(name))
                        .and(LIMIT_VALUE.VALID_FROM.le(DUES.STARTS_ON))
                        .and(LIMIT_VALUE.VALID_TO.isNull().or(LIMIT_VALUE.VALID_TO.ge(DUES.STARTS_ON)))
                        .orderBy(LIMIT_VALUE.VALID_FROM.desc(), LIMIT_VALUE.ID.desc()).limit(1));
    }

    private static Field<BigDecimal> kept() {
        return DSL.field(DSL.select(SPLIT_SHARE.GRASSROOTS).from(SPLIT_SHARE).where(SPLIT_SHARE.LIVE.isTrue())
                .and(SPLIT_SHARE.PAYER.eq(DUES.KIND)).and(SPLIT_SHARE.VALID_FROM.le(DUES.STARTS_ON))
                .and(SPLIT_SHARE.VALID_TO.isNull().or(SPLIT_SHARE.VALID_TO.ge(DUES.STARTS_ON)))
                .orderBy(DSL.coalesce(SPLIT_SHARE.PRIORITY, 0).desc(), SPLIT_SHARE.VALID_FROM.desc(), SPLIT_SHARE.ID.desc())
                .limit(1));
    }
}
