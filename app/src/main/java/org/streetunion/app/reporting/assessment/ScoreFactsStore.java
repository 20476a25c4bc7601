package org.streetunion.app.reporting.assessment;

import static org.streetunion.app.database.jooq.Tables.CRITERION;
import static org.streetunion.app.database.jooq.Tables.SCHEME_ITEM;
import static org.streetunion.app.database.jooq.Tables.SCORE;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;

/** What the unions got in a scheme. */
public final class ScoreFactsStore {
    private final Sql sql;

    /** Over the office's database. */
    public ScoreFactsStore(Sql sql) {
        this.sql = sql;
    }

    /** What one union got for one item; items that left the scheme are left out. */
    public record Line(SchemeFactsStore.Assessed union, long criterion, Scheme.Points points, boolean veto) {}

    /** Everything that was scored in a scheme, by community, then code. */
    public List<Line> of(long scheme) {
        return sql.read(context -> context
                .select(SUB_UNION.ID, SUB_UNION.COMMUNITY, SUB_UNION.NAME, SCORE.CRITERION_ID, SCORE.SELF_POINTS,
                        SCORE.STREET_POINTS, SCORE.DISTRICT_POINTS, SCORE.VETO)
                .from(SCORE).join(SUB_UNION).on(SUB_UNION.ID.eq(SCORE.UNION_ID)).join(SCHEME_ITEM)
                .on(SCHEME_ITEM.SCHEME_ID.eq(SCORE.SCHEME_ID)).and(SCHEME_ITEM.CRITERION_ID.eq(SCORE.CRITERION_ID))
                .and(SCHEME_ITEM.LIVE.isTrue()).join(CRITERION).on(CRITERION.ID.eq(SCORE.CRITERION_ID))
                .and(CRITERION.LIVE.isTrue()).where(SCORE.LIVE.isTrue()).and(SUB_UNION.LIVE.isTrue())
                .and(SCORE.SCHEME_ID.eq(scheme)).orderBy(SUB_UNION.COMMUNITY, SUB_UNION.CODE, SUB_UNION.ID, SCORE.ID)
                .fetch(found -> new Line(
                        new SchemeFactsStore.Assessed(found.value1(), found.value2() == null ? "" : found.value2(),
                                found.value3()),
                        found.value4(),
                        new Scheme.Points(plain(found.value5()), plain(found.value6()), plain(found.value7())),
                        Boolean.TRUE.equals(found.value8()))));
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null ? null : org.streetunion.app.ledger.Types.plain(number);
    }
}
