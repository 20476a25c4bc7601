package org.streetunion.app.reporting.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Parameters;
import org.streetunion.app.ledger.Texts;
import org.streetunion.app.office.zones.ZoneLedger;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** 片区力量: how large each zone is, who is responsible for it, and what is missing (dossier 1 section 3.3). */
final class ZoneSummary extends NamedSummary {
    private static final List<Column> COLUMNS = List.of(Column.text("片区", 20), Column.number("网格数", 8), Column.number("工会数", 8),
            Column.number("名册会员数", 11), Column.text("片区长", 10), Column.text("专职工作者", 10), Column.text("指导员", 18),
            Column.number("其他力量", 10), Column.text("要注意什么", 44));
    private final ZoneForceStore store;
    private final Parameters parameters;

    ZoneSummary(Sql sql, Parameters parameters) {
        super("zones", "片区力量表");
        this.store = new ZoneForceStore(sql);
        this.parameters = parameters;
    }

    @Override
    public Report compute(Request request) {
        LocalDate day = request.day();
        Facts facts = new Facts(store.places(day), store.unions(day), store.members(day), store.helpers(day), store.chairs(day),
                ZoneSize.on(day, parameters));
        List<Row> rows = new ArrayList<>();
        facts.places().stream().filter(place -> place.parent() == null).forEach(zone -> rows.add(facts.row(zone)));
        long outside = facts.unions().stream().filter(union -> union.zone() == 0).count();
        return Report.of(title(), Table.of(COLUMNS, rows)).withNotes("片区含它的网格。工会数或会员数有一项相当于 " + facts.size().words()
                + " 即可，两项都远超才提醒分片。片区长、专职工作者、指导员是现在登记的。" + (outside == 0 ? "" : "还有 " + outside + " 家工会不在任何片区。"));
    }

    private record Facts(List<ZoneForceStore.Place> places, List<ZoneForceStore.Union> unions, Map<Long, Integer> members,
            Map<Long, Integer> helpers, Set<Long> chairs, ZoneSize size) {
        Row row(ZoneForceStore.Place zone) {
            List<Long> inside = unions.stream().filter(union -> union.zone() == zone.id()).map(ZoneForceStore.Union::id).toList();
            int there = inside.stream().mapToInt(union -> members.getOrDefault(union, 0)).sum();
            List<Long> grids = places.stream().filter(place -> place.parent() != null && place.parent() == zone.id())
                    .map(ZoneForceStore.Place::id).toList();
            int helping = helpers.getOrDefault(zone.id(), 0)
                    + grids.stream().mapToInt(grid -> helpers.getOrDefault(grid, 0)).sum();
            return Row.of(Cell.text(zone.name()), Cell.whole(grids.size()), Cell.whole(inside.size()), Cell.whole(there),
                    Cell.text(Texts.orEmpty(zone.leaderName())), Cell.text(Texts.orEmpty(zone.worker())),
                    Cell.text(Texts.orEmpty(zone.adviser())),
                    Cell.whole(helping), Cell.text(String.join("；", lacks(zone, inside.size(), there))));
        }

        private List<String> lacks(ZoneForceStore.Place zone, int unionsThere, int membersThere) {
            List<String> lacks = new ArrayList<>();
            if (!ZoneLedger.GRID.equals(zone.kind())) {
                lack(lacks, zone.leaderName(), "缺片区长");
                lack(lacks, zone.worker(), "缺专职工作者");
                lack(lacks, zone.adviser(), "缺指导员");
            }
            if (zone.leader() != null && !chairs.contains(zone.leader())) {
                lacks.add("片区长不是街道总工会主席、副主席");
            }
            if (size.tooLarge(unionsThere, membersThere)) {
                lacks.add("工会数和会员数都远超，建议分片");
            }
            return lacks;
        }

        private static void lack(List<String> lacks, @Nullable String who, String words) {
            if (who == null || who.isBlank()) {
                lacks.add(words);
            }
        }
    }
}
