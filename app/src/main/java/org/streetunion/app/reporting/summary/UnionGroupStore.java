package org.streetunion.app.reporting.summary;

import static org.streetunion.app.database.jooq.Tables.SUB_UNION;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION_HISTORY;
import static org.streetunion.app.database.jooq.Tables.ZONE;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.streetunion.app.database.Sql;
import org.streetunion.app.database.jooq.tables.Zone;
import org.streetunion.app.reporting.UnionFactsStore;

/** The live unions of a day, each in its group. Zone and type are as they were then; the community is today's, for it is not dated. */
final class UnionGroupStore {
    /** By what unions are grouped. */
    static final Summary.Option BY = new Summary.Option("by", "分组", List.of("按社区（村）", "按片区", "按工会组织类型"));
    private static final String NONE = "（未填）";
    /** Where a union lies: a zone, or a grid of the zone that it is counted in. */
    private static final Zone PLACE = ZONE.as("place");
    private final Sql sql;

    UnionGroupStore(Sql sql) {
        this.sql = sql;
    }

    /** Whether groups are the communities, which employers have too. */
    static boolean byCommunity(Summary.Request request) {
        return request.choice(BY).equals(BY.choices().get(0));
    }

    /** Group by union, in the order in which groups are shown. */
    Map<Long, String> of(Summary.Request request) {
        Field<String> group = group(request);
        Field<String> order = byZone(request) ? ZONE.CODE : group;
        Map<Long, String> groups = new LinkedHashMap<>();
        sql.read(context -> context.select(SUB_UNION.ID, group).from(SUB_UNION).join(SUB_UNION_HISTORY)
                .on(UnionFactsStore.holdsOn(request.day())).leftJoin(PLACE).on(PLACE.ID.eq(SUB_UNION_HISTORY.ZONE_ID))
                .leftJoin(ZONE).on(ZONE.ID.eq(DSL.coalesce(PLACE.PARENT_ID, PLACE.ID)))
                .where(UnionFactsStore.counts()).orderBy(DSL.when(group.isNull(), 1).otherwise(0), order, SUB_UNION.CODE).fetch())
                .forEach(found -> groups.put(found.value1(), name(found.value2())));
        return groups;
    }

    /** The zone of each community whose live unions all lie in one: so an employer without a union is known to lie there too. */
    Map<String, String> zones(Map<Long, String> zoneOf) {
        Map<String, String> zones = new LinkedHashMap<>();
        Set<String> split = new HashSet<>();
        sql.read(context -> context.select(SUB_UNION.ID, SUB_UNION.COMMUNITY).from(SUB_UNION)
                .where(SUB_UNION.COMMUNITY.isNotNull()).fetch()).forEach(found -> {
                    String zone = zoneOf.get(found.value1());
                    String before = zone == null || zone.equals(NONE) ? null : zones.putIfAbsent(name(found.value2()), zone);
                    if (before != null && !before.equals(zone)) {
                        split.add(name(found.value2()));
                    }
                });
        zones.keySet().removeAll(split);
        return zones;
    }

    /** Whether groups are the zones. */
    static boolean byZone(Summary.Request request) {
        return request.choice(BY).equals(BY.choices().get(1));
    }

    /** What a group is called whose name nobody entered. */
    static String name(@org.jspecify.annotations.Nullable String group) {
        return group == null || group.isBlank() ? NONE : group;
    }

    private static Field<String> group(Summary.Request request) {
        return switch (BY.choices().indexOf(request.choice(BY))) {
            case 0 -> SUB_UNION.COMMUNITY;
            case 1 -> ZONE.NAME;
            default -> SUB_UNION_HISTORY.KIND;
        };
    }
}
