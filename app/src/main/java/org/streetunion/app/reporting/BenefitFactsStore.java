package org.streetunion.app.reporting;

import static org.streetunion.app.database.jooq.Tables.BENEFIT;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Quarter;

/** Rows 81 and 82 from 慰问: how often and for how much people were given something; unknown before the first record. */
public final class BenefitFactsStore implements IndicatorSource {
    private static final String TIMES = "81";
    private static final String MONEY = "82";
    private static final int CENTS = 2;
    private final Sql sql;

    /** Over the office's database. */
    public BenefitFactsStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Set<String> codes() {
        return Set.of(TIMES, MONEY);
    }

    @Override
    public Map<String, Counted> count(Quarter quarter) {
        return Map.of(TIMES, new Given(flow(TIMES, quarter), () -> list(quarter)), MONEY,
                new Given(flow(MONEY, quarter), () -> list(quarter)));
    }

    /** A sum and, when they are asked for, the gifts it is a sum of. */
    private record Given(Figures figures, Supplier<List<Long>> gifts) implements Counted {
        @Override
        public List<Long> rows() {
            return gifts.get();
        }
    }

    private List<Long> list(Quarter quarter) {
        return sql.read(context -> context.select(BENEFIT.ID).from(BENEFIT).where(within(quarter.first(), quarter.last()))
                .orderBy(BENEFIT.ID).fetch(BENEFIT.ID));
    }

    /**
     * One gift.
     *
     * @param name as everybody sees it
     * @param person by which two gifts are known to be for one person
     * @param union empty for none
     * @param occasion 慰问事由
     * @param people 人次
     * @param cents in 分; null when nothing was said
     */
    public record Gift(String name, String person, String union, String occasion, int people, @Nullable Long cents) {}

    /** What was given between two days, by union and day. */
    public List<Gift> gifts(LocalDate from, LocalDate to) {
        return sql.read(context -> context
                .select(BENEFIT.NAME, BENEFIT.ILL_NAME, SUB_UNION.NAME, BENEFIT.OCCASION, BENEFIT.PEOPLE, BENEFIT.AMOUNT)
                .from(BENEFIT)
                .leftJoin(SUB_UNION).on(SUB_UNION.ID.eq(BENEFIT.UNION_ID)).where(within(from, to))
                .orderBy(SUB_UNION.COMMUNITY, SUB_UNION.CODE, BENEFIT.GIVEN_ON, BENEFIT.ID)
                .fetch(row -> new Gift(row.value1(), Objects.requireNonNullElse(row.value2(), row.value1()),
                        Objects.requireNonNullElse(row.value3(), ""), row.value4(), Objects.requireNonNullElse(row.value5(), 1),
                        row.value6())));
    }

    private Figures flow(String code, Quarter quarter) {
        Quarter before = quarter.previous();
        Quarter lastYear = quarter.yearBefore();
        return Figures.flow(number(code, quarter.first(), quarter.last()), number(code, before.first(), before.last()),
                number(code, LocalDate.of(quarter.year(), 1, 1), quarter.last()),
                number(code, lastYear.first(), lastYear.last()));
    }

    private @Nullable BigDecimal number(String code, LocalDate from, LocalDate to) {
        Field<Integer> people = DSL.coalesce(BENEFIT.PEOPLE, DSL.inline(1));
        Field<BigDecimal> sum = code.equals(TIMES)
                ? DSL.sum(people)
                : DSL.sum(BENEFIT.AMOUNT.cast(SQLDataType.BIGINT)).cast(SQLDataType.DECIMAL(20, 0));
        return sql.read(context -> {
            boolean kept = context
                    .fetchExists(DSL.selectOne().from(BENEFIT).where(BENEFIT.LIVE.isTrue()).and(BENEFIT.GIVEN_ON.le(to)));
            if (!kept) {
                return null;
            }
            BigDecimal found = context.select(sum).from(BENEFIT).where(within(from, to)).fetchSingle().value1();
            BigDecimal whole = found == null ? BigDecimal.ZERO : found;
            return code.equals(TIMES) ? whole : whole.movePointLeft(CENTS);
        });
    }

    private static Condition within(LocalDate from, LocalDate to) {
        return BENEFIT.LIVE.isTrue().and(BENEFIT.GIVEN_ON.between(from, to));
    }
}
