package org.streetunion.app.reporting.summary;

import static org.streetunion.app.database.jooq.Tables.APPOINTMENT;
import static org.streetunion.app.database.jooq.Tables.PERSON;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION_HISTORY;
import static org.streetunion.app.database.jooq.Tables.UNION_BODY;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;
import org.streetunion.app.reporting.UnionFactsStore;

/** What the checkup of unions looks at: the live unions of a day, who held posts there up to it, and their 女职工委员会. */
final class CheckupStore {
    private final Sql sql;

    CheckupStore(Sql sql) {
        this.sql = sql;
    }

    /** A union with its certificate of a legal person. */
    record Union(long id, String community, String name, @Nullable LocalDate founded, @Nullable LocalDate certifiedFrom,
            @Nullable LocalDate certifiedTo) {}

    /**
     * A post that had begun by the day.
     *
     * @param union 0 for the street itself
     * @param from null when nobody wrote it down
     * @param to null while it lasts
     * @param relatives 近亲属 of the holder; null when nothing was written down
     */
    record Post(long union, long person, String name, String post, @Nullable String status, @Nullable String duties,
            @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String relatives) {
        /** Whether one of the two is written down as a close relative of the other. */
        boolean related(Post other) {
            return person != other.person && (names(other.name) || other.names(name));
        }

        private boolean names(String someone) {
            return relatives != null && relatives.contains(someone);
        }

        /** Whether it is held on a day. */
        boolean held(LocalDate day) {
            return to == null || !to.isBefore(day);
        }
    }

    /** The unions of a day, by community, then code. */
    List<Union> unions(LocalDate day) {
        return sql.read(context -> context
                .select(SUB_UNION.ID, SUB_UNION.COMMUNITY, SUB_UNION.NAME, SUB_UNION.FOUNDED_ON,
                        SUB_UNION_HISTORY.LEGAL_FROM, SUB_UNION_HISTORY.LEGAL_TO)
                .from(SUB_UNION).join(SUB_UNION_HISTORY).on(UnionFactsStore.holdsOn(day)).where(UnionFactsStore.counts())
                .orderBy(SUB_UNION.COMMUNITY, SUB_UNION.CODE, SUB_UNION.ID)
                .fetch(found -> new Union(found.value1(), UnionGroupStore.name(found.value2()), found.value3(), found.value4(),
                        found.value5(), found.value6())));
    }

    /** Every post that had begun by the day, past ones too. */
    List<Post> posts(LocalDate day) {
        return sql.read(context -> context
                .select(APPOINTMENT.UNION_ID, APPOINTMENT.PERSON_ID, PERSON.NAME, APPOINTMENT.POST, APPOINTMENT.STATUS,
                        APPOINTMENT.DUTIES, APPOINTMENT.STARTS_ON, APPOINTMENT.ENDS_ON, PERSON.RELATIVES)
                .from(APPOINTMENT).join(PERSON).on(PERSON.ID.eq(APPOINTMENT.PERSON_ID)).where(APPOINTMENT.LIVE.isTrue())
                .and(PERSON.CADRE_LIVE.isTrue()).and(APPOINTMENT.STARTS_ON.isNull().or(APPOINTMENT.STARTS_ON.le(day)))
                .orderBy(PERSON.NAME, APPOINTMENT.ID)
                .fetch(found -> new Post(found.value1() == null ? 0 : found.value1(), found.value2(), found.value3(),
                        found.value4(),
                        found.value5(), found.value6(), found.value7(), found.value8(), found.value9())));
    }

    /** The unions that have a body of a kind on a day; one without a date counts as there. */
    Set<Long> have(String kind, LocalDate day) {
        return new HashSet<>(
                sql.read(context -> context.select(UNION_BODY.UNION_ID).from(UNION_BODY).where(UNION_BODY.LIVE.isTrue())
                        .and(UNION_BODY.KIND.eq(kind)).and(UNION_BODY.FOUNDED_ON.isNull().or(UNION_BODY.FOUNDED_ON.le(day)))
                        .and(UNION_BODY.ENDED_ON.isNull().or(UNION_BODY.ENDED_ON.gt(day))).fetch(UNION_BODY.UNION_ID)));
    }
}
