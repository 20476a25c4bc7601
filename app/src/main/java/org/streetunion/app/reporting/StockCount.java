package org.streetunion.app.reporting;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Quarter;

/**
 * What was so on the last day of a quarter, and of the ones it is compared with.
 *
 * @param code of the row
 * @param now on the quarter's last day
 * @param before on the last day of the quarter before
 * @param lastYear on the last day of the same quarter last year
 */
record StockCount(String code, Snapshot now, Snapshot before, Snapshot lastYear) implements Counted {
    /** All rows that snapshots of one register count. */
    static IndicatorSource of(SnapshotSource source) {
        return new IndicatorSource() {
            @Override
            public Set<String> codes() {
                return source.codes();
            }

            @Override
            public Map<String, Counted> count(Quarter quarter) {
                Snapshot now = source.at(quarter);
                Snapshot before = source.at(quarter.previous());
                Snapshot lastYear = source.at(quarter.yearBefore());
                Map<String, Counted> counted = new HashMap<>();
                codes().forEach(code -> counted.put(code, new StockCount(code, now, before, lastYear)));
                return counted;
            }
        };
    }

    @Override
    public Figures figures() {
        boolean comparable = now.knows(code) && before.knows(code);
        return Figures.stock(now.number(code), before.number(code), comparable ? more(now, before) : null,
                comparable ? more(before, now) : null, lastYear.number(code));
    }

    @Override
    public List<Long> rows() {
        return now.ids(code);
    }

    private @Nullable BigDecimal more(Snapshot one, Snapshot other) {
        return BigDecimal.valueOf(one.increase(code, other));
    }
}
