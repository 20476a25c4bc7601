package org.streetunion.app.reporting;

import static org.streetunion.app.database.jooq.Tables.MEMBERSHIP;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.streetunion.app.database.Sql;

/** Whose membership changed when, over all members at once. */
public final class MembershipChangesStore {
    private static final String KEPT = "保留";
    private final Sql sql;

    /** Over the office's database. */
    public MembershipChangesStore(Sql sql) {
        this.sql = sql;
    }

    /** The members of whom a change on this day or later is recorded: what is to have happened on the day would stand before it. */
    public Set<Long> since(LocalDate day) {
        return new HashSet<>(sql.read(context -> context.select(MEMBERSHIP.ROW_ID).from(MEMBERSHIP)
                .where(MEMBERSHIP.VALID_FROM.ge(day)).fetch(MEMBERSHIP.ROW_ID)));
    }

    /** The members whose membership has been kept from this day on. */
    public Set<Long> keptFrom(LocalDate day) {
        return new HashSet<>(sql.read(context -> context.select(MEMBERSHIP.ROW_ID).from(MEMBERSHIP)
                .where(MEMBERSHIP.VALID_FROM.eq(day)).and(MEMBERSHIP.EVENT.eq(KEPT)).and(MEMBERSHIP.MEMBERSHIP_.eq(KEPT))
                .fetch(MEMBERSHIP.ROW_ID)));
    }
}
