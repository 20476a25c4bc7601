package org.streetunion.app.reporting.dues;

import static org.streetunion.app.database.jooq.Tables.DUES;
import static org.streetunion.app.database.jooq.Tables.EMPLOYER;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record;
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

    /** For every period that had begun by a day. */
    public List<Due> dueBy(LocalDate day) {
        return rows(DUES.STARTS_ON.le(day));
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
