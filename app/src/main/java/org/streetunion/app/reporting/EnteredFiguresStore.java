package org.streetunion.app.reporting;

import static org.streetunion.app.database.jooq.Tables.FIGURE;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Quarter;

/** The figures somebody entered for a quarter, by code. */
public final class EnteredFiguresStore {
    private final Sql sql;

    /** Over the office's database. */
    public EnteredFiguresStore(Sql sql) {
        this.sql = sql;
    }

    /** Amounts by code. */
    public Map<String, BigDecimal> of(Quarter quarter) {
        Map<String, BigDecimal> figures = new HashMap<>();
        sql.read(context -> context.select(FIGURE.CODE, FIGURE.AMOUNT).from(FIGURE).where(FIGURE.LIVE.isTrue())
                .and(FIGURE.QUARTER.eq(quarter.toString())).fetch())
                .forEach(found -> figures.put(found.value1(), found.value2()));
        return figures;
    }
}
