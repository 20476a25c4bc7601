package org.streetunion.app.reporting.statements;

import static org.streetunion.app.database.jooq.Tables.GRANT_ORDER;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Texts;

/** 拨付单 as statements name them. */
final class GrantOrderStore {
    private final Sql sql;

    GrantOrderStore(Sql sql) {
        this.sql = sql;
    }

    /**
     * One of them.
     *
     * @param union 收款工会
     * @param kind 款项性质
     * @param doc 文号, empty for none
     * @param planned 预算数 in 分, null when nobody said
     * @param arrived 到账日期, null while nobody confirmed it
     */
    record Order(String union, String kind, String doc, @Nullable Long planned, @Nullable LocalDate arrived) {}

    /** Those of these rows. */
    Map<Long, Order> of(Collection<Long> ids) {
        return sql.read(context -> context.select(GRANT_ORDER.fields()).select(SUB_UNION.NAME).from(GRANT_ORDER).join(SUB_UNION)
                .on(SUB_UNION.ID.eq(GRANT_ORDER.UNION_ID)).where(GRANT_ORDER.ID.in(ids))
                .fetchMap(GRANT_ORDER.ID, row -> new Order(row.get(SUB_UNION.NAME), row.get(GRANT_ORDER.KIND),
                        Texts.orEmpty(row.get(GRANT_ORDER.DOC_NO)), row.get(GRANT_ORDER.BUDGETED),
                        row.get(GRANT_ORDER.ARRIVED_ON))));
    }
}
