package org.streetunion.app.reporting.dues;

import static org.streetunion.app.database.jooq.Tables.DUES;

import java.time.LocalDate;
import java.util.List;
import org.streetunion.app.database.Sql;

/** For which days 分成比例 were used: those of payments that were posted. */
public final class ShareUseStore {
    private final Sql sql;

    /** Over the office's database. */
    public ShareUseStore(Sql sql) {
        this.sql = sql;
    }

    /**
     * Payments that were posted by the shares of one day.
     *
     * @param payer the kind of payment
     * @param day the first of the period that is paid for
     * @param many how many
     */
    public record Used(String payer, LocalDate day, int many) {}

    /** By kind and day. */
    public List<Used> posted() {
        var many = org.jooq.impl.DSL.count();
        return sql.read(context -> context.select(DUES.KIND, DUES.STARTS_ON, many).from(DUES).where(DUES.LIVE.isTrue())
                .and(DUES.VOUCHER_ID.isNotNull()).and(DUES.KIND.isNotNull()).and(DUES.STARTS_ON.isNotNull())
                .groupBy(DUES.KIND, DUES.STARTS_ON).orderBy(DUES.KIND, DUES.STARTS_ON)
                .fetch(row -> new Used(row.value1(), row.value2(), row.value3())));
    }
}
