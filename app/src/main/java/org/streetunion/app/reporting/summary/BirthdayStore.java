package org.streetunion.app.reporting.summary;

import static org.streetunion.app.database.jooq.Tables.MEMBERSHIP;
import static org.streetunion.app.database.jooq.Tables.PERSON;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jooq.impl.DSL;
import org.streetunion.app.database.Sql;
import org.streetunion.app.reporting.HeadcountFactsStore;

/** Who has a birthday in a month. */
final class BirthdayStore {
    private final Sql sql;

    BirthdayStore(Sql sql) {
        this.sql = sql;
    }

    /**
     * One of them.
     *
     * @param day of the month
     * @param name of the member
     * @param sex empty when unknown
     * @param union empty when there is none
     */
    record Born(int day, String name, String sex, String union) {}

    /** Those who were members on a day, by union, then name. */
    List<Born> born(int month, LocalDate day) {
        return sql.read(context -> context.select(PERSON.BIRTH_ON, PERSON.NAME, PERSON.SEX, SUB_UNION.NAME).from(MEMBERSHIP)
                .join(PERSON).on(PERSON.ID.eq(MEMBERSHIP.ROW_ID)).leftJoin(SUB_UNION).on(SUB_UNION.ID.eq(MEMBERSHIP.UNION_ID))
                .where(HeadcountFactsStore.membersOn(day)).and(DSL.month(PERSON.BIRTH_ON).eq(month))
                .orderBy(MEMBERSHIP.UNION_ID, PERSON.NAME, PERSON.ID).fetch(found -> new Born(found.value1().getDayOfMonth(),
                        found.value2(), Objects.toString(found.value3(), ""),
                        Objects.toString(found.value4(), ""))));
    }
}
