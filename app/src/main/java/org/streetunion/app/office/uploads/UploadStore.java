package org.streetunion.app.office.uploads;

import static org.streetunion.app.database.jooq.Tables.UPLOADED_MEMBER;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.streetunion.app.database.LedgerTable;
import org.streetunion.app.database.Sql;

/** Where an upload's columns are kept, and what was said of each member last. */
public final class UploadStore {
    private final Sql sql;

    /** Over this database. */
    public UploadStore(Sql sql) {
        this.sql = sql;
    }

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(UPLOADED_MEMBER).mapReference(UploadLedger.MEMBER, UPLOADED_MEMBER.MEMBER_ID)
                .map(UploadLedger.RUN, UPLOADED_MEMBER.RUN).map(UploadLedger.UPLOADED_ON, UPLOADED_MEMBER.UPLOADED_ON)
                .map(UploadLedger.KIND, UPLOADED_MEMBER.KIND).map(UploadLedger.FILE, UPLOADED_MEMBER.FILE_NAME)
                .map(UploadLedger.DIGEST, UPLOADED_MEMBER.DIGEST).map(UploadLedger.REMARK, UPLOADED_MEMBER.REMARK)
                .unique(UploadLedger.MEMBER, UploadLedger.RUN);
    }

    /** The last digest of every member that ever went up, by his id. */
    public Map<Long, String> last() {
        Map<Long, String> last = new HashMap<>();
        sql.read(context -> context.select(UPLOADED_MEMBER.MEMBER_ID, UPLOADED_MEMBER.DIGEST).from(UPLOADED_MEMBER)
                .where(UPLOADED_MEMBER.LIVE.isTrue()).orderBy(UPLOADED_MEMBER.UPLOADED_ON, UPLOADED_MEMBER.ID).fetch())
                .forEach(row -> last.put(Objects.requireNonNull(row.value1()), Objects.requireNonNull(row.value2())));
        return last;
    }

    /** How many uploads there were on a day, so that the next gets its own name. */
    public long runs(String beginning) {
        return sql.read(context -> (long) context.selectDistinct(UPLOADED_MEMBER.RUN).from(UPLOADED_MEMBER)
                .where(UPLOADED_MEMBER.RUN.startsWith(beginning)).fetch().size());
    }
}
