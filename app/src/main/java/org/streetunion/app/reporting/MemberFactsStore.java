package org.streetunion.app.reporting;

import static org.streetunion.app.database.jooq.Tables.MEMBERSHIP;
import static org.streetunion.app.database.jooq.Tables.PERSON;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.ResultQuery;
import org.jooq.exception.DataAccessException;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Quarter;

/**
 * Rows 28–33: the members' stretches, read once in the order they were written and counted as they pass. A join with the persons took the
 * database three times as long as both reads together, and it would be needed for each of the counts.
 */
final class MemberFactsStore implements IndicatorSource {
    private static final int PIECE = 10_000;
    private final Sql sql;

    MemberFactsStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Set<String> codes() {
        return MemberTally.CODES;
    }

    @Override
    public Map<String, Counted> count(Quarter quarter) {
        return tally(quarter).counted();
    }

    private MemberTally tally(Quarter quarter) {
        return sql.read(context -> {
            MemberTally tally = new MemberTally(quarter, members(context));
            long last = Long.MIN_VALUE;
            long next = stretches(context, last, tally);
            while (next != last) {
                last = next;
                next = stretches(context, last, tally);
            }
            return tally;
        });
    }

    /** All columns of this select are in one index, which H2 reads instead of the persons. */
    private static LiveMembers members(DSLContext context) {
        LiveMembers.Builder members = new LiveMembers.Builder();
        read(context.select(PERSON.ID, PERSON.ID_VALID).from(PERSON).where(HeadcountFactsStore.LIVE),
                found -> members.add(found.getLong(1), found.getBoolean(2)));
        return members.build();
    }

    private static long stretches(DSLContext context, long after, MemberTally tally) {
        long[] last = {after};
        read(context
                .select(MEMBERSHIP.ID, MEMBERSHIP.ROW_ID, MEMBERSHIP.VALID_FROM, MEMBERSHIP.VALID_TO, MEMBERSHIP.EVENT,
                        MEMBERSHIP.MEMBERSHIP_)
                .from(MEMBERSHIP).where(MEMBERSHIP.ID.gt(after)).orderBy(MEMBERSHIP.ID).limit(PIECE), found -> {
                    last[0] = found.getLong(1);
                    tally.add(found.getLong(2), found.getObject(3, LocalDate.class), found.getObject(4, LocalDate.class),
                            found.getString(5), found.getString(6));
                });
        return last[0];
    }

    /** Rows as the driver has them: there are many, and each is looked at once. */
    private static void read(ResultQuery<?> query, RowReader reader) {
        try (ResultSet found = query.fetchResultSet()) {
            while (found.next()) {
                reader.read(found);
            }
        } catch (SQLException failure) {
            throw new DataAccessException("reading members", failure);
        }
    }

    /** Takes a row. */
    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }
}
