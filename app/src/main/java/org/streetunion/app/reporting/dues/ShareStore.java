package org.streetunion.app.reporting.dues;

import static org.streetunion.app.database.jooq.Tables.SPLIT_SHARE;

import java.util.List;
import org.streetunion.app.database.Sql;

/** 分成比例 as they are kept. */
public final class ShareStore {
    private final Sql sql;

    /** Over the office's database. */
    public ShareStore(Sql sql) {
        this.sql = sql;
    }

    /** All of them. */
    public ShareTable table() {
        return new ShareTable(sql.read(context -> context.selectFrom(SPLIT_SHARE).where(SPLIT_SHARE.LIVE.isTrue())
                .orderBy(SPLIT_SHARE.VALID_FROM, SPLIT_SHARE.ID)
                .fetch(row -> new Shares(row.get(SPLIT_SHARE.PAYER), row.get(SPLIT_SHARE.VALID_FROM),
                        row.get(SPLIT_SHARE.VALID_TO),
                        row.get(SPLIT_SHARE.PRIORITY) == null ? 0 : row.get(SPLIT_SHARE.PRIORITY),
                        List.of(row.get(SPLIT_SHARE.GRASSROOTS), row.get(SPLIT_SHARE.STREET),
                                row.get(SPLIT_SHARE.DISTRICT), row.get(SPLIT_SHARE.CITY), row.get(SPLIT_SHARE.PROVINCE),
                                row.get(SPLIT_SHARE.NATION))))));
    }
}
