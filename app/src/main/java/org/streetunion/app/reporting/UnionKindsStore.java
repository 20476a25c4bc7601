package org.streetunion.app.reporting;

import static org.streetunion.app.database.jooq.Tables.SUB_UNION;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION_HISTORY;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.impl.DSL;
import org.streetunion.app.database.Sql;

/** Live unions by type on a day. */
final class UnionKindsStore {
    private final Sql sql;

    UnionKindsStore(Sql sql) {
        this.sql = sql;
    }

    Map<String, Long> on(LocalDate day) {
        Map<String, Long> kinds = new LinkedHashMap<>();
        sql.read(context -> context.select(SUB_UNION_HISTORY.KIND, DSL.count()).from(SUB_UNION).join(SUB_UNION_HISTORY)
                .on(UnionFactsStore.holdsOn(day)).where(UnionFactsStore.counts()).groupBy(SUB_UNION_HISTORY.KIND)
                .orderBy(DSL.count().desc(), SUB_UNION_HISTORY.KIND).fetch())
                .forEach(found -> kinds.put(found.value1() == null ? "未填" : found.value1(), (long) found.value2()));
        return kinds;
    }
}
