package org.streetunion.app.reporting;

import static org.streetunion.app.database.jooq.Tables.APPOINTMENT;
import static org.streetunion.app.database.jooq.Tables.PERSON;

import java.time.LocalDate;
import java.util.Set;
import org.jooq.Record;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Quarter;

/** Rows 40–46: people in post on a day, each once. The level tells a street's part-time vice-chair from a community union's. */
final class CadreFactsStore implements SnapshotSource {
    private static final Set<String> CODES = Set.of("40", "41", "42", "43", "44", "45", "46");
    private final Sql sql;

    CadreFactsStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Set<String> codes() {
        return CODES;
    }

    @Override
    public Snapshot at(Quarter quarter) {
        LocalDate day = quarter.last();
        Snapshot posts = new Snapshot();
        sql.read(context -> context
                .select(APPOINTMENT.PERSON_ID, APPOINTMENT.POST, APPOINTMENT.STATUS, APPOINTMENT.LEVEL, PERSON.SEX)
                .from(APPOINTMENT).join(PERSON).on(PERSON.ID.eq(APPOINTMENT.PERSON_ID)).where(APPOINTMENT.LIVE.isTrue())
                .and(PERSON.CADRE_LIVE.isTrue()).and(APPOINTMENT.STARTS_ON.isNull().or(APPOINTMENT.STARTS_ON.le(day)))
                .and(APPOINTMENT.ENDS_ON.isNull().or(APPOINTMENT.ENDS_ON.ge(day))).fetch()).forEach(found -> count(found, posts));
        Snapshot people = new Snapshot();
        for (String code : CODES) {
            posts.rows(code).keySet().forEach(person -> people.count(code, person, 1));
        }
        return people;
    }

    private static void count(Record found, Snapshot posts) {
        long person = found.get(APPOINTMENT.PERSON_ID);
        String post = String.valueOf(found.get(APPOINTMENT.POST));
        boolean fullTime = "专职".equals(found.get(APPOINTMENT.STATUS));
        boolean street = "街道".equals(found.get(APPOINTMENT.LEVEL));
        boolean viceChair = post.equals("副主席") || post.equals("常务副主席");
        boolean chair = post.equals("主席") && !street;
        posts.countIf(fullTime, "40", person);
        posts.countIf(viceChair && street && "兼职".equals(found.get(APPOINTMENT.STATUS)), "41", person);
        posts.countIf(post.equals("协理员") && street, "42", person);
        posts.countIf(post.equals("社会化工会工作者"), "43", person);
        posts.countIf(chair, "44", person);
        posts.countIf(chair && fullTime, "45", person);
        posts.countIf(chair && "女".equals(found.get(PERSON.SEX)), "46", person);
    }
}
