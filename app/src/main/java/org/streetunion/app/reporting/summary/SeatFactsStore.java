package org.streetunion.app.reporting.summary;

import static org.streetunion.app.database.jooq.Tables.PERSON;
import static org.streetunion.app.database.jooq.Tables.SEAT;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION_HISTORY;
import static org.streetunion.app.database.jooq.Tables.UNION_TERM;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;
import org.streetunion.app.database.jooq.tables.Seat;
import org.streetunion.app.database.jooq.tables.UnionTerm;
import org.streetunion.app.reporting.UnionFactsStore;

/** Who sits in the bodies of the unions on a day, in the last term that is known of each. */
final class SeatFactsStore {
    private final Sql sql;

    SeatFactsStore(Sql sql) {
        this.sql = sql;
    }

    /** A person in a body; what the seat does not say, the person's own record does, and null is what nobody said. */
    record Sitting(long union, String unionName, String community, int term, String body, long person,
            @Nullable Boolean frontLine, @Nullable String management, @Nullable String sex, @Nullable LocalDate bornOn) {}

    /** By community and union, of those at work on the day; a term that had not begun by then is none yet. */
    List<Sitting> on(LocalDate day) {
        return sql.read(context -> context
                .select(SUB_UNION.ID, SUB_UNION.NAME, SUB_UNION.COMMUNITY, SEAT.TERM_NO, SEAT.BODY, SEAT.PERSON_ID,
                        DSL.coalesce(SEAT.FRONT_LINE, PERSON.FRONT_LINE), DSL.coalesce(SEAT.MANAGEMENT, PERSON.MANAGEMENT),
                        PERSON.SEX, PERSON.BIRTH_ON)
                .from(SEAT).join(SUB_UNION).on(SUB_UNION.ID.eq(SEAT.UNION_ID)).join(SUB_UNION_HISTORY)
                .on(UnionFactsStore.holdsOn(day)).leftJoin(PERSON)
                .on(PERSON.ID.eq(SEAT.PERSON_ID)).where(SEAT.LIVE.isTrue()).and(SUB_UNION.LIVE.isTrue())
                .and(SUB_UNION_HISTORY.STATE.eq("正常")).and(SEAT.LEFT_ON.isNull().or(SEAT.LEFT_ON.gt(day)))
                .and(SEAT.TERM_NO.eq(last(day)))
                .orderBy(SUB_UNION.COMMUNITY, SUB_UNION.CODE, SUB_UNION.ID, SEAT.ID)
                .fetch(row -> new Sitting(row.value1(), row.value2(), UnionGroupStore.name(row.value3()), row.value4(),
                        row.value5(), row.value6(), row.value7(), row.value8(), row.value9(), row.value10())));
    }

    /** The last term with seats that is not known to have begun after the day. */
    private static Field<Integer> last(LocalDate day) {
        Seat later = SEAT.as("later");
        UnionTerm term = UNION_TERM.as("its_term");
        return DSL.field(DSL.select(DSL.max(later.TERM_NO)).from(later).where(later.UNION_ID.eq(SEAT.UNION_ID))
                .and(later.LIVE.isTrue())
                .andNotExists(DSL.selectOne().from(term).where(term.UNION_ID.eq(later.UNION_ID))
                        .and(term.ORDINAL.eq(later.TERM_NO)).and(term.LIVE.isTrue()).and(term.STARTS_ON.gt(day))));
    }
}
