package org.streetunion.app.reporting.summary;

import static org.streetunion.app.database.jooq.Tables.APPOINTMENT;
import static org.streetunion.app.database.jooq.Tables.MEMBERSHIP;
import static org.streetunion.app.database.jooq.Tables.PERSON;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION_HISTORY;
import static org.streetunion.app.database.jooq.Tables.ZONE;
import static org.streetunion.app.database.jooq.Tables.ZONE_HELPER;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;
import org.streetunion.app.database.jooq.tables.Person;
import org.streetunion.app.database.jooq.tables.Zone;
import org.streetunion.app.reporting.BranchStore;
import org.streetunion.app.reporting.HeadcountFactsStore;
import org.streetunion.app.reporting.UnionFactsStore;

/** Zones with who is responsible for them, and the unions that lie in them on a day. */
final class ZoneForceStore {
    private final Sql sql;

    ZoneForceStore(Sql sql) {
        this.sql = sql;
    }

    /** A zone or grid; what nobody entered is null. */
    record Place(long id, String code, String name, @Nullable String kind, @Nullable Long parent, @Nullable Long leader,
            @Nullable String leaderName, @Nullable String worker, @Nullable String adviser) {}

    /**
     * A live union.
     *
     * @param zone the zone that it is counted in, 0 when it lies in none
     */
    record Union(long id, String community, long zone) {}

    /** The zones and grids of a day by code. */
    List<Place> places(LocalDate day) {
        Person worker = PERSON.as("worker");
        return sql.read(context -> context
                .select(ZONE.ID, ZONE.CODE, ZONE.NAME, ZONE.KIND, ZONE.PARENT_ID, ZONE.LEADER_ID, PERSON.NAME, worker.NAME,
                        ZONE.ADVISER)
                .from(ZONE).leftJoin(PERSON).on(PERSON.ID.eq(ZONE.LEADER_ID)).leftJoin(worker).on(worker.ID.eq(ZONE.WORKER_ID))
                .where(ZONE.LIVE.isTrue()).and(ZONE.FOUNDED_ON.isNull().or(ZONE.FOUNDED_ON.le(day)))
                .and(ZONE.ENDED_ON.isNull().or(ZONE.ENDED_ON.gt(day))).orderBy(ZONE.CODE, ZONE.ID)
                .fetch(found -> new Place(found.value1(), found.value2(), found.value3(), found.value4(), found.value5(),
                        found.value6(), found.value7(), found.value8(), found.value9())));
    }

    /** The unions of a day; those in a grid count in its zone. */
    List<Union> unions(LocalDate day) {
        Zone place = ZONE.as("place");
        return sql.read(context -> context
                .select(SUB_UNION.ID, SUB_UNION.COMMUNITY, DSL.coalesce(place.PARENT_ID, place.ID, DSL.inline(0L)))
                .from(SUB_UNION).join(SUB_UNION_HISTORY).on(UnionFactsStore.holdsOn(day)).leftJoin(place)
                .on(place.ID.eq(SUB_UNION_HISTORY.ZONE_ID)).where(UnionFactsStore.counts())
                .fetch(found -> new Union(found.value1(), UnionGroupStore.name(found.value2()), found.value3())));
    }

    /** Members in the register on a day, by union, with those of its branches. */
    Map<Long, Integer> members(LocalDate day) {
        return new BranchStore(sql)
                .summed(sql.read(context -> context.select(MEMBERSHIP.UNION_ID, DSL.count()).from(MEMBERSHIP).join(PERSON)
                        .on(PERSON.ID.eq(MEMBERSHIP.ROW_ID)).where(HeadcountFactsStore.membersOn(day))
                        .and(MEMBERSHIP.UNION_ID.isNotNull())
                        .groupBy(MEMBERSHIP.UNION_ID).fetchMap(MEMBERSHIP.UNION_ID, DSL.count())), day);
    }

    /** Helpers of a day, by zone or grid. */
    Map<Long, Integer> helpers(LocalDate day) {
        return sql.read(context -> context.select(ZONE_HELPER.ZONE_ID, DSL.count()).from(ZONE_HELPER)
                .where(ZONE_HELPER.LIVE.isTrue()).and(ZONE_HELPER.STARTS_ON.isNull().or(ZONE_HELPER.STARTS_ON.le(day)))
                .and(ZONE_HELPER.ENDS_ON.isNull().or(ZONE_HELPER.ENDS_ON.gt(day))).groupBy(ZONE_HELPER.ZONE_ID)
                .fetchMap(ZONE_HELPER.ZONE_ID, DSL.count()));
    }

    /** The persons who chair the street's union on a day, or stand in for its chair. */
    Set<Long> chairs(LocalDate day) {
        return new HashSet<>(sql.read(context -> context.select(APPOINTMENT.PERSON_ID).from(APPOINTMENT)
                .where(APPOINTMENT.LIVE.isTrue()).and(APPOINTMENT.LEVEL.eq("街道"))
                .and(APPOINTMENT.POST.in("主席", "常务副主席", "副主席"))
                .and(APPOINTMENT.STARTS_ON.isNull().or(APPOINTMENT.STARTS_ON.le(day)))
                .and(APPOINTMENT.ENDS_ON.isNull().or(APPOINTMENT.ENDS_ON.ge(day))).fetch(APPOINTMENT.PERSON_ID)));
    }
}
