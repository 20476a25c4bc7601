package org.streetunion.app.reporting.dues;

import static org.streetunion.app.database.jooq.Tables.DUES;
import static org.streetunion.app.database.jooq.Tables.EMPLOYER;
import static org.streetunion.app.database.jooq.Tables.LIMIT_VALUE;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.AggregateFunction;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Parameters;
import org.streetunion.app.ledger.Texts;
import org.streetunion.app.money.Payers;

/** What was due and what came in, with 应缴 reckoned as the register shows it. */
public final class DuesFactsStore {
    private static final int HUNDREDTH = 2;
    private static final int THOUSANDTH = 3;
    private final Sql sql;
    private final Parameters parameters;

    /** Over the office's database and its limits. */
    public DuesFactsStore(Sql sql, Parameters parameters) {
        this.sql = sql;
        this.parameters = parameters;
    }

    /** For periods that begin between two days. */
    public List<Due> duesOf(LocalDate from, LocalDate to) {
        return rows(DUES.STARTS_ON.between(from, to));
    }

    /**
     * For every period that had begun by a day, but those that began and were settled before another: of each payer and period as a whole,
     * since what is due may come in part by part.
     */
    public List<Due> dueBy(LocalDate since, LocalDate day) {
        Field<Object> payer = DSL.field("case when {0} is null then {1} else -{0} end", Object.class, DUES.EMPLOYER_ID,
                DUES.UNION_ID);
        Table<?> terms = DSL.select(DUES.ID.as("term_row"), over(DSL.max(DUES.STARTS_ON), payer).as("began"),
                over(DSL.max(DUES.PAID_ON), payer).as("came"), over(DSL.sum(most()), payer).as("most"),
                over(DSL.sum(DSL.coalesce(DUES.PAID, DSL.inline(0L))), payer).as("paid"))
                .from(DUES).where(DUES.LIVE.isTrue()).and(DUES.STARTS_ON.le(day)).asTable("terms");
        return rows(DUES.ID.in(DSL.select(terms.field("term_row", Long.class)).from(terms)
                .where(terms.field("began", LocalDate.class).ge(since)).or(terms.field("came", LocalDate.class).ge(since))
                .or(terms.field("paid", BigDecimal.class).lt(terms.field("most", BigDecimal.class)))));
    }

    private static <T> Field<T> over(AggregateFunction<T> sum, Field<?> payer) {
        return sum.over(DSL.partitionBy(payer, DUES.KIND, DUES.PERIOD));
    }

    /** What a row may come to at most: whole, at the highest rate that there ever was; nothing where nobody told the wages. */
    private static Field<BigDecimal> most() {
        Field<BigDecimal> rate = DSL.coalesce(DUES.RATE.mul(new BigDecimal("0.01")),
                DSL.when(DUES.KIND.eq(Payers.FEES), highest("会费比例", "0.001")).otherwise(highest("拨缴比例", "0.01")));
        return DSL.coalesce(DUES.DECLARED.cast(SQLDataType.DECIMAL(18, 0)),
                DSL.round(DUES.WAGES.cast(SQLDataType.DECIMAL(18, 0)).mul(rate)), DSL.inline(BigDecimal.ZERO));
    }

    private static Field<BigDecimal> highest(String name, String unit) {
        return DSL.field(DSL.select(DSL.max(LIMIT_VALUE.AMOUNT)).from(LIMIT_VALUE).where(LIMIT_VALUE.LIVE.isTrue())
                .and(LIMIT_VALUE.NAME.eq(name))).mul(new BigDecimal(unit));
    }

    /** What came in between two days, for whatever period. */
    public List<Due> paidBetween(LocalDate from, LocalDate to) {
        return rows(DUES.PAID_ON.between(from, to));
    }

    private List<Due> rows(Condition which) {
        ShareTable shares = new ShareStore(sql).table();
        return sql.read(context -> context.select(DUES.fields()).select(EMPLOYER.NAME, SUB_UNION.NAME).from(DUES)
                .leftJoin(EMPLOYER).on(EMPLOYER.ID.eq(DUES.EMPLOYER_ID)).leftJoin(SUB_UNION).on(SUB_UNION.ID.eq(DUES.UNION_ID))
                .where(DUES.LIVE.isTrue()).and(which).orderBy(DUES.STARTS_ON, DUES.ID).fetch(row -> due(row, shares)));
    }

    private Due due(Record row, ShareTable shares) {
        String union = Texts.orEmpty(row.get(SUB_UNION.NAME));
        Long employer = row.get(DUES.EMPLOYER_ID);
        Long unionId = row.get(DUES.UNION_ID);
        Due.Payer payer = employer != null
                ? new Due.Payer(true, employer, Texts.orEmpty(row.get(EMPLOYER.NAME)))
                : new Due.Payer(false, unionId == null ? 0 : unionId, union);
        Long paid = row.get(DUES.PAID);
        return new Due(row.get(DUES.ID), payer, union, Texts.orEmpty(row.get(DUES.KIND)), Texts.orEmpty(row.get(DUES.SCOPE)),
                Texts.orEmpty(row.get(DUES.PERIOD)),
                row.get(DUES.STARTS_ON), reckoned(row, shares), paid == null ? 0 : paid, row.get(DUES.PAID_ON));
    }

    private @Nullable Long reckoned(Record row, ShareTable shares) {
        Long declared = row.get(DUES.DECLARED);
        Long wages = row.get(DUES.WAGES);
        if (declared != null || wages == null) {
            return declared;
        }
        LocalDate day = row.get(DUES.STARTS_ON);
        String kind = Texts.orEmpty(row.get(DUES.KIND));
        Optional<BigDecimal> rate = Optional.ofNullable(row.get(DUES.RATE)).or(() -> kind.equals(Payers.FEES)
                ? parameters.amount("会费比例", day).map(each -> each.movePointLeft(THOUSANDTH - HUNDREDTH))
                : parameters.amount("拨缴比例", day));
        Optional<BigDecimal> part = Payers.REST.equals(row.get(DUES.SCOPE))
                ? shares.find(kind, day).map(found -> BigDecimal.ONE.subtract(found.levels().get(0)))
                : Optional.of(BigDecimal.ONE);
        return rate.flatMap(percent -> part.map(each -> BigDecimal.valueOf(wages).multiply(percent.movePointLeft(HUNDREDTH))
                .multiply(each).setScale(0, RoundingMode.HALF_UP).longValueExact())).orElse(null);
    }
}
